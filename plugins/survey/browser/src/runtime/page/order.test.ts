import { inOrder, moved } from './order';

describe('an order', () => {
  it('has one thing moved, up, down, and never beyond its ends', () => {
    const list = ['a', 'b', 'c'];
    expect(moved(list, 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(list, 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(list, 0, 9)).toEqual(['b', 'c', 'a']);
    expect(moved(list, 0, -1)).toEqual(list);
    expect(moved(list, 5, 0)).toEqual(list);
  });

  it('is that of the places that were given', () => {
    const places: Readonly<Record<string, number>> = { a: 2, b: 0, c: 1 };
    expect(inOrder(['a', 'b', 'c'], (thing) => places[thing] ?? 0)).toEqual(['c', 'a']);
  });
});
