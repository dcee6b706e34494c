import { encodeUtf8 } from './utf8';

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Not in constant time: for what is public. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** A number from 0 in `length` bytes, big-endian. */
export function integerBytes(value: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let rest = value;
  for (let at = length - 1; at >= 0; at -= 1) {
    bytes[at] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}

/**
 * The parts behind one another, each with its length in four bytes before it, so that no two lists of parts give
 * the same bytes. The label keeps what is hashed or signed for one purpose from being used for another.
 */
export function framed(label: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return concatBytes(
    ...[encodeUtf8(label), ...parts].flatMap((part) => [integerBytes(part.length, 4), part]),
  );
}
