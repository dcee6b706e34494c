import fc from 'fast-check';
import { hideSmallCells } from './small-cells';

const counts = fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 8 });

describe('hideSmallCells', () => {
  it('hides what is below the threshold', () => {
    expect(hideSmallCells([40, 3, 12, 0], 10)).toEqual([40, null, 12, null]);
  });

  it('hides a second cell where one alone could be found by subtraction', () => {
    expect(hideSmallCells([40, 3, 12], 10)).toEqual([40, null, null]);
    expect(hideSmallCells([12, 3, 12], 10)).toEqual([null, null, 12]);
  });

  it('shows everything where nothing is small', () => {
    expect(hideSmallCells([10, 11], 10)).toEqual([10, 11]);
  });

  it('never shows a small cell and never hides exactly one', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const shown = hideSmallCells(given, 10);
        expect(shown.every((count) => count === null || count >= 10)).toBe(true);
        expect(shown.filter((count) => count === null).length).not.toBe(1);
      }),
    );
  });
});
