/** Initial consonants in the order of Unicode's syllables, as they are typed alone. */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** The initial consonant that a final one becomes when a vowel follows; the second of a pair. */
const FINALS = ' ㄱㄲㅅㄴㅈㅎㄷㄹㄱㅁㅂㅅㅌㅍㅎㅁㅂㅅㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const FIRST = 0xac00;
const LAST = 0xd7a3;
const FINAL_COUNT = 28;
const INITIAL_COUNT = 588;

interface Syllable {
  readonly initial: string;
  /** The syllable without its final consonant. */
  readonly open: number;
  readonly final: number;
}

function syllableOf(character: string): Syllable | undefined {
  const code = character.charCodeAt(0);
  if (code < FIRST || code > LAST) return undefined;
  const at = code - FIRST;
  const final = at % FINAL_COUNT;
  return { initial: INITIALS[Math.floor(at / INITIAL_COUNT)] ?? '', open: code - final, final };
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Whether a text may begin here with what has been typed so far. */
function startsAt(text: string, typed: readonly string[], at: number): boolean {
  return typed.every((character, index) => {
    const there = text[at + index];
    if (there === undefined) return false;
    if (there === character) return true;
    const syllable = syllableOf(there);
    if (syllable === undefined) return false;
    if (syllable.initial === character) return true;
    const wanted = syllableOf(character);
    if (wanted === undefined || index < typed.length - 1) return false;
    if (wanted.final === 0) return wanted.open === syllable.open;
    // 갑 on the way to 가방: its final consonant is the beginning of the next syllable.
    const next = syllableOf(text[at + index + 1] ?? '');
    return wanted.open === syllable.open && syllable.final === 0 && next?.initial === FINALS[wanted.final];
  });
}

/**
 * Whether a text has somewhere what is being typed, which may be initial consonants only, or a syllable that is not
 * finished. Spaces, capital letters and widths do not matter.
 *
 * @example isFoundIn('행복동', 'ㅎㅂ') // true
 */
export function isFoundIn(text: string, typed: string): boolean {
  const there = folded(text);
  const wanted = Array.from(typedParts(typed));
  if (wanted.length === 0) return true;
  for (let at = 0; at + wanted.length <= there.length; at += 1) if (startsAt(there, wanted, at)) return true;
  return false;
}

/** NFKC would turn jamo that are typed alone into another kind. */
const typedParts = (typed: string): string =>
  Array.from(typed, (character) => (/[ㄱ-ㅎ]/u.test(character) ? character : folded(character))).join('');
