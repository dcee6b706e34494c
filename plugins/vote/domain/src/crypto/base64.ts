interface Alphabet {
  readonly letters: string;
  readonly values: readonly number[];
  readonly isPadded: boolean;
}

const COMMON = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function alphabet(last: string, isPadded: boolean): Alphabet {
  const letters = COMMON + last;
  return {
    letters,
    values: Array.from({ length: 128 }, (_, code) => letters.indexOf(String.fromCharCode(code))),
    isPadded,
  };
}

const STANDARD = alphabet('+/', true);
const URL_SAFE = alphabet('-_', false);

function encode({ letters, isPadded }: Alphabet, bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let pending = 0;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += letters.charAt((pending >>> bits) & 63);
    }
    pending &= (1 << bits) - 1;
  }
  if (bits > 0) text += letters.charAt((pending << (6 - bits)) & 63);
  return isPadded ? text.padEnd(Math.ceil(text.length / 4) * 4, '=') : text;
}

function decode({ values, isPadded }: Alphabet, text: string): Uint8Array | null {
  const digits = isPadded ? text.replace(/={1,2}$/u, '') : text;
  // One letter over cannot hold a byte; padding fills up to four, no less and no more.
  if (digits.length % 4 === 1) return null;
  if (isPadded && text.length !== Math.ceil(digits.length / 4) * 4) return null;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let end = 0;
  let bits = 0;
  let pending = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const value = values[digits.charCodeAt(index)] ?? -1;
    if (value < 0) return null;
    pending = (pending << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[end++] = pending >>> bits;
    pending &= (1 << bits) - 1;
  }
  // Bits that no encoder sets would let one value be written in several ways.
  return pending === 0 ? bytes : null;
}

/** RFC 4648, section 4, with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  return encode(STANDARD, bytes);
}

/** The bytes, or `null` for anything that {@link encodeBase64} does not write. */
export function decodeBase64(text: string): Uint8Array | null {
  return decode(STANDARD, text);
}

/** RFC 4648, section 5, without padding. */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encode(URL_SAFE, bytes);
}

/** The bytes, or `null` for anything that {@link encodeBase64Url} does not write. */
export function decodeBase64Url(text: string): Uint8Array | null {
  return decode(URL_SAFE, text);
}
