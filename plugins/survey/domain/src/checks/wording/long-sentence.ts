import type { CheckContext } from '../context';
import type { Found } from '../finding';

/** Characters, spaces included: about two lines on a phone more than anybody keeps in mind. */
const MAX_KO = 80;
/** Words. Plain-language guides ask for 15 to 20, and call 25 the most. */
const MAX_EN = 30;

export interface TooLong {
  readonly length: number;
  readonly max: number;
}

const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.?!。])\s+|\n+/u).map((each) => each.trim());

export const longSentenceKo = (text: string): TooLong | undefined =>
  longest(text, MAX_KO, (sentence) => Array.from(sentence).length);

export const longSentenceEn = (text: string): TooLong | undefined =>
  longest(text, MAX_EN, (sentence) => sentence.split(/\s+/u).filter((word) => word !== '').length);

function longest(text: string, max: number, measure: (sentence: string) => number): TooLong | undefined {
  const length = Math.max(...sentencesIn(text).map(measure));
  return length > max ? { length, max } : undefined;
}

/** Sentences that are too long to be understood at once. */
export function longSentence(context: CheckContext): readonly Found<'longSentence'>[] {
  const find = context.locale === 'ko' ? longSentenceKo : longSentenceEn;
  return context.writing.flatMap(({ path, text, role }): readonly Found<'longSentence'>[] => {
    const details = role === 'choice' ? undefined : find(text);
    return details === undefined ? [] : [{ rule: 'longSentence', severity: 'hint', path, details }];
  });
}
