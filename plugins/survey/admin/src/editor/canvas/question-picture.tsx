import { Box } from '@strapi/design-system';
import type { JsonObject } from '../../../../domain/src';
import { textAt } from '../../../../domain/src/editing';
import { useOwnLocale, useWrittenLocale } from '../state/editor-context';
import { Picture } from './picture';

/** The picture that a question shows; its words stand beside it on the card. */
export function QuestionPicture({ question }: { readonly question: JsonObject }) {
  const locale = useWrittenLocale();
  const own = useOwnLocale();
  const holder = { locale: own, question };
  const at = ['question', 'imageLink'];
  const address = textAt(holder, at, locale) || textAt(holder, at, own);
  return address === '' ? null : (
    <Box paddingTop={2} paddingBottom={2}>
      <Picture address={address} alt="" size="large" />
    </Box>
  );
}
