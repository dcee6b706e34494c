const REPLACEMENT = 0xfffd;

function writeCodePoint(bytes: Uint8Array, at: number, point: number): number {
  let end = at;
  if (point < 0x800) {
    bytes[end++] = 0xc0 | (point >> 6);
  } else if (point < 0x10000) {
    bytes[end++] = 0xe0 | (point >> 12);
    bytes[end++] = 0x80 | ((point >> 6) & 0x3f);
  } else {
    bytes[end++] = 0xf0 | (point >> 18);
    bytes[end++] = 0x80 | ((point >> 12) & 0x3f);
    bytes[end++] = 0x80 | ((point >> 6) & 0x3f);
  }
  bytes[end++] = 0x80 | (point & 0x3f);
  return end;
}

/** The bytes of a text of ASCII alone, or `null`: most of a record, and three times as fast. */
function encodeAscii(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) return null;
    bytes[index] = code;
  }
  return bytes;
}

/** The UTF-8 of a text. Half a surrogate pair becomes U+FFFD, as the Encoding Standard has it. */
export function encodeUtf8(text: string): Uint8Array {
  const ascii = encodeAscii(text);
  if (ascii !== null) return ascii;
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (let index = 0; index < text.length; index += 1) {
    const point = text.codePointAt(index) ?? REPLACEMENT;
    if (point < 0x80) {
      bytes[end++] = point;
      continue;
    }
    if (point > 0xffff) index += 1;
    const isHalf = point >= 0xd800 && point <= 0xdfff;
    end = writeCodePoint(bytes, end, isHalf ? REPLACEMENT : point);
  }
  return bytes.subarray(0, end);
}

/** Bytes of a sequence that starts with this byte, 0 when none does. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

const LEAST = [0, 0, 0x80, 0x800, 0x10000];

function readCodePoint(bytes: Uint8Array, at: number, length: number): number | null {
  const [first = 0, ...rest] = bytes.subarray(at, at + length);
  if (rest.length !== length - 1 || rest.some((byte) => (byte & 0xc0) !== 0x80)) return null;
  const point = rest.reduce(
    (sum, byte) => (sum << 6) | (byte & 0x3f),
    length === 1 ? first : first & (0x7f >> length),
  );
  const isHalf = point >= 0xd800 && point <= 0xdfff;
  return isHalf || point > 0x10ffff || point < (LEAST[length] ?? 0) ? null : point;
}

/** The text of these bytes, or `null` when they are no UTF-8 (RFC 3629: no overlong forms, no surrogates). */
export function decodeUtf8(bytes: Uint8Array): string | null {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0);
    const point = length === 0 ? null : readCodePoint(bytes, at, length);
    if (point === null) return null;
    text += String.fromCodePoint(point);
    at += length;
  }
  return text;
}
