import { Flex, Link } from '@strapi/design-system';
import type { SurveySummary } from '../../../contracts';
import { citizenLink } from '../links';
import { serverAddress } from '../server-address';
import { useText } from '../text';

const LOCALES = ['ko', 'en'] as const;

/** The citizen page in both languages, in tabs of their own. */
export function CitizenLinks({ survey }: { readonly survey: Pick<SurveySummary, 'publicPath' | 'title'> }) {
  const text = useText();
  return (
    <Flex gap={3} wrap="wrap">
      {LOCALES.map((locale) => (
        <Link
          key={locale}
          isExternal
          href={citizenLink(serverAddress(), survey.publicPath, locale)}
          aria-label={text('citizenPage.label', {
            title: survey.title,
            language: text(`language.${locale}`),
          })}
        >
          {text(`language.${locale}`)}
        </Link>
      ))}
    </Flex>
  );
}
