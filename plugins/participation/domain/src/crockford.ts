/** Crockford's Base32: no I, L, O, U, so that a number can be read out, written down and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @example encodeBase32(new Uint8Array([255, 255, 255, 255, 255])) // 'ZZZZZZZZ' */
export function encodeBase32(bytes: Uint8Array): string {
  let bits = 0;
  let value = 0;
  let text = '';
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((value >>> bits) & 31);
    }
    value &= (1 << bits) - 1;
  }
  if (bits > 0) text += ALPHABET.charAt((value << (5 - bits)) & 31);
  return text;
}

/**
 * What somebody typed, in the alphabet: case, spaces and hyphens do not matter, O is 0, I and L are 1.
 * `null` when another character is left or the length is not `length`.
 */
export function normaliseBase32(text: string, length: number): string | null {
  const clean = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—_.]/gu, '')
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1');
  return clean.length === length && /^[0-9A-HJKMNP-TV-Z]*$/u.test(clean) ? clean : null;
}
