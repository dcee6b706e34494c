import fc from 'fast-check';
import { firstFree, freeId, moved, neighbour } from './list';

describe('moved', () => {
  it('takes an element to another place', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
  });

  it('leaves the list as it is when the place does not exist', () => {
    const list = ['a', 'b'];
    expect(moved(list, 0, -1)).toBe(list);
    expect(moved(list, 1, 2)).toBe(list);
    expect(moved(list, 5, 0)).toBe(list);
  });

  it('loses and invents nothing, and going back restores the order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(12), fc.nat(12), (list, from, to) => {
        const after = moved(list, from, to);
        expect(after.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
        if (from < list.length && to < list.length) expect(moved(after, to, from)).toEqual(list);
      }),
    );
  });
});

describe('neighbour', () => {
  const list = ['a1', 'b1', 'a2', 'b2'];
  const isA = (item: string): boolean => item.startsWith('a');

  it('finds the nearest that belongs, skipping the others', () => {
    expect(neighbour(list, 0, 1, isA)).toBe(2);
    expect(neighbour(list, 2, -1, isA)).toBe(0);
  });

  it('finds none at the ends', () => {
    expect(neighbour(list, 0, -1, isA)).toBeNull();
    expect(neighbour(list, 2, 1, isA)).toBeNull();
  });
});

describe('free names', () => {
  it('are the first that nobody has', () => {
    expect(firstFree('c', ['c1', 'c3'])).toBe('c2');
    expect(freeId('e', [{ id: 'e1' }, { id: 'e2' }])).toBe('e3');
  });
});
