import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { PublicationReply } from '../../../../contracts';
import { useContentLocale } from '../../locale';
import { useText, useWordsFor } from '../../text';

type Problem = Extract<PublicationReply, { kind: 'refused' }>['problems'][number];

/** What the server said no for, in words. */
function useRefusalWords(): (problem: Problem) => string {
  const text = useText();
  const wordsFor = useWordsFor();
  const locale = useContentLocale();
  return ({ code, params }) => {
    // The checks bring their own sentences, in both languages.
    const own = code === 'checkFailed' ? params[locale] : undefined;
    if (typeof own === 'string') return own;
    const plain = Object.fromEntries(
      Object.entries(params).map(([key, value]): [string, string | number] => [
        key,
        typeof value === 'number' ? value : String(value),
      ]),
    );
    return wordsFor('problem', code, { language: '', ...plain }) ?? text('problems.unnamed', { code });
  };
}

export function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  const text = useText();
  const words = useRefusalWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} role="alert">
      <Flex gap={2}>
        <WarningCircle aria-hidden fill="danger600" />
        <Typography fontWeight="bold">{text('edit.publish.refused')}</Typography>
      </Flex>
      <ul>
        {problems.map((problem, index) => (
          <Typography key={index} tag="li" style={{ overflowWrap: 'anywhere' }}>
            {words(problem)}
          </Typography>
        ))}
      </ul>
    </Flex>
  );
}
