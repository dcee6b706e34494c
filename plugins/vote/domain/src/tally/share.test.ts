import fc from 'fast-check';
import { formatPercent, shareOf } from './share';

describe('shares', () => {
  it.each([
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [1, 2000, '0.1'],
    [1, 2001, '0.0'],
    [7, 7, '100.0'],
    [0, 0, '0.0'],
    [1_000_005, 2_000_000, '50.0'],
  ])('print %d of %d as %s', (part, whole, text) => {
    expect(formatPercent(shareOf(part, whole))).toBe(text);
  });

  it('are printed within half a tenth of what they are', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60_000_000 }), fc.nat({ max: 60_000_000 }), (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b, 1)];
        const tenths = BigInt(formatPercent(shareOf(part, whole)).replace('.', ''));
        const doubleError = tenths * BigInt(2 * whole) - BigInt(part) * 2000n;
        expect(doubleError > BigInt(-whole) && doubleError <= BigInt(whole)).toBe(true);
      }),
    );
  });
});
