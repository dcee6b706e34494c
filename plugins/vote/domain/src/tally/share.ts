/** An exact fraction, not reduced: 12 of 40 ballots stay 12 of 40. */
export interface Share {
  readonly num: number;
  readonly den: number;
}

/** A part of a whole of non-negative whole numbers. Nothing of nothing is 0 of 1, so that every share is a number. */
export function shareOf(part: number, whole: number): Share {
  return whole === 0 ? { num: 0, den: 1 } : { num: part, den: whole };
}

/**
 * Percent with one decimal, halves rounded up, in whole numbers throughout, so that every machine prints the same.
 *
 * @example formatPercent({ num: 1, den: 3 }) // '33.3'
 */
export function formatPercent({ num, den }: Share): string {
  const tenths = Math.floor((num * 2000 + den) / (2 * den));
  return `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}`;
}
