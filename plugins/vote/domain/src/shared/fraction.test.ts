import fc from 'fast-check';
import { compareFractions, formatFraction, fraction } from './fraction';

const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const fractions = fc.tuple(
  whole,
  whole.filter((den) => den !== 0n),
);

describe('fractions', () => {
  it('are in lowest terms with the sign above', () => {
    expect(fraction(6, -4)).toEqual({ num: -3n, den: 2n });
    expect(fraction(0, -5)).toEqual({ num: 0n, den: 1n });
    expect(fraction(7)).toEqual({ num: 7n, den: 1n });
  });

  it('look alike exactly when they are equal', () => {
    fc.assert(
      fc.property(fractions, fractions, whole, ([a, b], [c, d], factor) => {
        expect(a * d === c * b).toBe(compareFractions(fraction(a, b), fraction(c, d)) === 0);
        fc.pre(factor !== 0n);
        expect(fraction(a * factor, b * factor)).toEqual(fraction(a, b));
      }),
    );
  });

  it('are ordered as the numbers they are', () => {
    fc.assert(
      fc.property(whole, whole, fc.bigInt({ min: 1n, max: 10n ** 20n }), (a, b, den) => {
        const expected = a === b ? 0 : a < b ? -1 : 1;
        expect(compareFractions(fraction(a, den), fraction(b, den))).toBe(expected);
      }),
    );
  });

  it.each([
    [11, 3, 2, '3.67'],
    [1, 8, 2, '0.13'],
    [-1, 8, 2, '-0.13'],
    [-1, 1000, 2, '0.00'],
    [5, 2, 0, '3'],
    [1, 20, 1, '0.1'],
    [1234, 1, 2, '1234.00'],
  ])('print %d/%d with %d decimals as %s', (num, den, decimals, text) => {
    expect(formatFraction(fraction(num, den), decimals)).toBe(text);
  });

  it('are not made of nothing or of parts', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => fraction(0.5)).toThrow(RangeError);
  });
});
