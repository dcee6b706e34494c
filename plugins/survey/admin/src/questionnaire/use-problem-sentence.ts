import type { QuestionnaireProblem } from '../../../domain/src';
import { useText, useWordsFor } from '../text';

/** A problem in words. One that has none, because it is newer than they are, is named by its code. */
export function useProblemSentence(): (problem: QuestionnaireProblem) => string {
  const text = useText();
  const wordsFor = useWordsFor();
  return ({ code, params }) => {
    const { locale } = params;
    const language = typeof locale === 'string' ? (wordsFor('language', locale) ?? locale) : '';
    return wordsFor('problem', code, { ...params, language }) ?? text('problems.unnamed', { code });
  };
}
