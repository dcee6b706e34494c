import type { Change, ChangeKind, Consequence } from '../change';
import { english } from './english';
import { korean } from './korean';
import type { Language, Of } from './language';

const languages: Readonly<Record<'ko' | 'en', Language>> = { ko: korean, en: english };

/**
 * A change in words.
 *
 * @param count how many answers it concerns, where that is known
 * @example sentenceOf(change, 'ko', 12) // '4번의 선택지 ‘팩스’를 뺐습니다. 이미 고른 12명의 답은 …'
 */
export function sentenceOf(change: Change, language: 'ko' | 'en', count?: number): string {
  return say(languages[language], change.kind, change, count);
}

/** What a change does to the answers that are there, in a few words. */
export const consequenceInWords = (consequence: Consequence, language: 'ko' | 'en'): string =>
  languages[language].consequences[consequence];

function say<Kind extends ChangeKind>(
  { sentences }: Language,
  kind: Kind,
  change: Of<Kind>,
  count: number | undefined,
): string {
  return sentences[kind](change, count);
}
