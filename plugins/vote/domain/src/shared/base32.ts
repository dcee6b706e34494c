/** Crockford's alphabet: no I, L, O and U, so that a number can be read out, written down and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Long enough for every number we print; a longer text is not typed by a person. */
const LONGEST_INPUT = 256;

const VALUES: ReadonlyMap<string, number> = new Map([
  ...Array.from(ALPHABET).flatMap((letter, value): [string, number][] => [
    [letter, value],
    [letter.toLowerCase(), value],
  ]),
  ...['O', 'o'].map((letter): [string, number] => [letter, 0]),
  ...['I', 'i', 'L', 'l'].map((letter): [string, number] => [letter, 1]),
]);

/** @example encodeBase32(Uint8Array.of(255, 255, 255, 255, 255)) // 'ZZZZZZZZ' */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let pending = 0;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((pending >>> bits) & 31);
    }
    pending &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + ALPHABET.charAt((pending << (5 - bits)) & 31);
}

/**
 * The bytes of what somebody typed, or `null` when no bytes are written like that.
 * Case, blanks, dashes and dots do not matter, O is 0, I and L are 1, full-width letters of a Korean keyboard count.
 */
export function decodeBase32(text: string): Uint8Array | null {
  if (text.length > LONGEST_INPUT) return null;
  const bytes: number[] = [];
  let bits = 0;
  let pending = 0;
  for (const letter of text.normalize('NFKC').replace(/[\s\p{Dash}_.]/gu, '')) {
    const value = VALUES.get(letter);
    if (value === undefined) return null;
    pending = (pending << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(pending >>> bits);
    pending &= (1 << bits) - 1;
  }
  // A whole letter left over, or padding that is not zero: no encoder writes that.
  return bits < 5 && pending === 0 ? Uint8Array.from(bytes) : null;
}

/** @example groupsOfFour('ABCDEFGHJK') // 'ABCD-EFGH-JK' */
export function groupsOfFour(text: string): string {
  return text.match(/.{1,4}/gu)?.join('-') ?? '';
}
