import { seenLines } from './use-window';

const tops = [0, 10, 20, 30, 40];

describe('which lines of a list are seen', () => {
  it('counts a line that is cut off above, and one below', () => {
    expect(seenLines(tops, 15, 10)).toEqual([1, 3]);
  });

  it('leaves out a line that ends where the view begins, and one that begins where it ends', () => {
    expect(seenLines(tops, 10, 10)).toEqual([1, 2]);
  });

  it('ends with the last line', () => {
    expect(seenLines(tops, 35, 100)).toEqual([3, 4]);
    expect(seenLines(tops, 90, 100)).toEqual([4, 4]);
  });

  it('sees nothing of an empty list', () => {
    expect(seenLines([0], 0, 100)).toEqual([0, 0]);
  });
});
