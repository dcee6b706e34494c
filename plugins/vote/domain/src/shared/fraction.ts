/** An exact rational number in lowest terms; the denominator is positive, so that equal numbers look equal. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small > 0n) [large, small] = [small, large % small];
  return large;
}

/**
 * @throws {RangeError} for the denominator 0, and for numbers that are not whole
 * @example fraction(6, -4) // { num: -3n, den: 2n }
 */
export function fraction(num: bigint | number, den: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(num), BigInt(den)];
  if (bottom === 0n) throw new RangeError('A fraction has no denominator 0');
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { num: top / divisor, den: bottom / divisor };
}

/** Below 0 when `a` is the smaller number, 0 when they are equal; for sorting. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/**
 * The number in decimal notation, halves rounded away from zero, in whole numbers throughout, so that every
 * machine prints the same.
 *
 * @example formatFraction(fraction(11, 3), 2) // '3.67'
 */
export function formatFraction({ num, den }: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const size = num < 0n ? -num : num;
  const rounded = (2n * size * scale + den) / (2n * den);
  const digits = String(rounded).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = num < 0n && rounded > 0n ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}
