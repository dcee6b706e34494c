/** What turns a sentence into its opposite, however few letters it has. */
const NEGATIONS: readonly RegExp[] = [
  ...[
    /안/gu,
    /못/gu,
    /불/gu,
    /비/gu,
    /미/gu,
    /무/gu,
    /부/gu,
    /없/gu,
    /있/gu,
    /않/gu,
    /아니/gu,
    /말/gu,
    /덜/gu,
    /더/gu,
  ],
  /n['’]t\b|\b(?:no|not|never|none|without|less|more|few)\b/giu,
  /\b(?:un|in|im|dis|non|il|ir|mis)(?=[a-z]{3})/giu,
];
/** Of a text's letters as many may differ, and no more than the share allows. */
const MOST_LETTERS = 2;
const LARGEST_SHARE = 0.1;
/** Beyond this a text is no longer compared letter by letter. */
const LONGEST = 2_000;

/**
 * Whether two wordings differ by a slip of the pen. The rule: spaces, punctuation and case do not count; of the letters (of Hangul
 * its parts) at most two and at most a tenth may differ; numbers and negations must be the same.
 *
 * @example isSmallEdit('만족하십니가?', '만족하십니까?') // true
 * @example isSmallEdit('만족', '불만족') // false
 */
export function isSmallEdit(before: string, after: string): boolean {
  const [a, b] = [letters(before), letters(after)];
  if (digits(before) !== digits(after)) return false;
  if (a === b) return a !== '' || before.trim() === after.trim();
  if (NEGATIONS.some((pattern) => count(before, pattern) !== count(after, pattern))) return false;
  const longest = Math.max(a.length, b.length);
  const most = Math.min(MOST_LETTERS, Math.floor(longest * LARGEST_SHARE));
  return longest <= LONGEST && isWithin(a, b, most);
}

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Numbers with their signs and points: '1.5' is not '15'. */
const digits = (text: string): string => (text.match(/(?:(?<!\d)[-−])?\d+(?:[.,]\d+)*/gu) ?? []).join(' ');

const count = (text: string, pattern: RegExp): number => text.normalize('NFC').match(pattern)?.length ?? 0;

/** Whether a text becomes another by inserting, dropping or replacing at most so many letters. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let at = 1; at <= a.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= b.length; to += 1) {
      const replaced = (row[to - 1] ?? 0) + Number(a[at - 1] !== b[to - 1]);
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}
