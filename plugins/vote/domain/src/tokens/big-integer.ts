/** Numbers as RSA has them (RFC 8017, 4): big-endian bytes, and arithmetic to a modulus. */

export function integerOf(bytes: Uint8Array): bigint {
  let hex = '0x0';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return BigInt(hex);
}

/** @throws {RangeError} when the number needs more bytes */
export function bytesOf(value: bigint, length: number): Uint8Array {
  const hex = value.toString(16).padStart(length * 2, '0');
  if (value < 0n || hex.length > length * 2) throw new RangeError('The number does not fit');
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));
}

export function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}

/** Not in constant time: the exponents here are public. */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  let power = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * power) % modulus;
    power = (power * power) % modulus;
  }
  return result;
}

/** The number that multiplied with `value` gives 1, or `null` when they share a factor with the modulus. */
export function modInverse(value: bigint, modulus: bigint): bigint | null {
  let [older, newer] = [modulus, ((value % modulus) + modulus) % modulus];
  let [before, after] = [0n, 1n];
  while (newer !== 0n) {
    const quotient = older / newer;
    [older, newer] = [newer, older - quotient * newer];
    [before, after] = [after, before - quotient * after];
  }
  return older === 1n ? (before + modulus) % modulus : null;
}
