import { treePositions } from './tree-positions';

const said = (depths: readonly number[]): readonly string[] =>
  treePositions(depths).map(({ position, size }) => `${String(position)} of ${String(size)}`);

describe('where lines of a tree stand', () => {
  it('counts questions within their page', () => {
    expect(said([0, 1, 1, 0, 1])).toEqual(['1 of 2', '1 of 2', '2 of 2', '2 of 2', '1 of 1']);
  });

  it('counts on behind a panel that has questions of its own', () => {
    expect(said([0, 1, 2, 2, 1])).toEqual(['1 of 1', '1 of 2', '1 of 2', '2 of 2', '2 of 2']);
  });

  it('counts what a search found, though its pages are not shown', () => {
    expect(said([1, 1, 2])).toEqual(['1 of 2', '2 of 2', '1 of 1']);
  });
});
