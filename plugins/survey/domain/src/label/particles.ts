const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const FINALS = 28;
/** Digits and letters whose Korean reading ends in a consonant: 영 일 삼 육 칠 팔, 엘 엠 엔 알. */
const READ_WITH_FINAL = /[013678lmnr]/iu;

const LAST_READ = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u;

/** Whether a text, read aloud in Korean, ends in a consonant. What stands in quotes is read, the quotes are not. */
export function endsInConsonant(text: string): boolean {
  const last = LAST_READ.exec(text.normalize('NFC'))?.[0] ?? '';
  const code = last.codePointAt(0) ?? 0;
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) return (code - HANGUL_FIRST) % FINALS > 0;
  return READ_WITH_FINAL.test(last);
}

/** @example withParticle('‘없음’', '과', '와') // '‘없음’과' */
export const withParticle = (text: string, afterConsonant: string, afterVowel: string): string =>
  `${text}${endsInConsonant(text) ? afterConsonant : afterVowel}`;
