import { pathAfterMove, placeBeside, placeOnPageBeside, placeOver, type Direction } from './moving';
import { titleIn } from './outline';
import { applyPatches, type Path } from './patches';
import { move } from './structure';

const question = (name: string) => ({ type: 'text', name });
const json = {
  pages: [
    {
      name: 'p1',
      elements: [question('a'), { type: 'panel', name: 'p', elements: [question('b')] }, question('c')],
    },
    { name: 'p2', elements: [question('d')] },
    { name: 'p3' },
  ],
};
const at = (page: number, ...rest: readonly number[]): Path =>
  rest.reduce<Path>((path, index) => [...path, 'elements', index], ['pages', page]);

/** Names in order after a question was moved, and what stands where it is said to be. */
function moved(path: Path, direction: Direction) {
  const place = placeBeside(json, path, direction);
  if (place === undefined) return 'stays';
  const after = applyPatches(json, move(json, path, place)).json;
  const found = JSON.stringify(after).match(/"name":"[a-d]"/gu) ?? [];
  return [found.map((name) => name[8]).join(''), titleIn(after, pathAfterMove(path, place), 'en')];
}

describe('moving by one place', () => {
  it.each<[Path, Direction, unknown]>([
    [at(0, 0), 'up', 'stays'],
    [at(0, 0), 'down', ['bacd', 'a']],
    [at(0, 1, 0), 'up', ['abcd', 'b']],
    [at(0, 1, 0), 'down', ['abcd', 'b']],
    [at(0, 2), 'up', ['acbd', 'c']],
    [at(0, 2), 'down', ['abcd', 'c']],
    [at(1, 0), 'up', ['abcd', 'd']],
    [at(1, 0), 'down', ['abcd', 'd']],
    [['pages', 0], 'up', 'stays'],
    [['pages', 2], 'down', 'stays'],
  ])('%j %s', (path, direction, expected) => {
    expect(moved(path, direction)).toEqual(expected);
  });

  it('goes to the page before or behind at once', () => {
    expect(placeOnPageBeside(json, at(0, 1, 0), 'down')).toEqual({
      list: ['pages', 1, 'elements'],
      index: 0,
    });
    expect(placeOnPageBeside(json, at(1, 0), 'up')).toEqual({ list: ['pages', 0, 'elements'], index: 3 });
    expect(placeOnPageBeside(json, at(0, 0), 'up')).toBeUndefined();
    expect(placeOnPageBeside(json, ['pages', 0], 'down')).toBeUndefined();
    expect(placeBeside(json, at(1, 0), 'down')).toEqual({ list: ['pages', 2, 'elements'], index: 0 });
  });
});

/** Names in order after one was dropped on another, and what stands where it is said to be. */
function dropped(from: Path, over: Path) {
  const place = placeOver(json, from, over);
  if (place === undefined) return 'stays';
  const after = applyPatches(json, move(json, from, place)).json;
  const found = JSON.stringify(after).match(/"name":"(?:[a-d]|p\d)"/gu) ?? [];
  return [found.map((name) => name.slice(8, -1)).join(' '), titleIn(after, pathAfterMove(from, place), 'en')];
}

describe('dropping one on another', () => {
  it.each<[string, Path, Path, unknown]>([
    ['down in its list', at(0, 0), at(0, 2), ['p1 b c a p2 d p3', 'a']],
    ['up in its list', at(0, 2), at(0, 0), ['p1 c a b p2 d p3', 'c']],
    ['down into a panel', at(0, 0), at(0, 1, 0), ['p1 b a c p2 d p3', 'a']],
    ['up into a panel', at(0, 2), at(0, 1, 0), ['p1 a c b p2 d p3', 'c']],
    ['down to another page', at(0, 0), at(1, 0), ['p1 b c p2 d a p3', 'a']],
    ['up to another page', at(1, 0), at(0, 0), ['p1 d a b c p2 p3', 'd']],
    ['on an empty page', at(0, 0), ['pages', 2], ['p1 b c p2 d p3 a', 'a']],
    ['on its own page', at(0, 0), ['pages', 0], ['p1 b c a p2 d p3', 'a']],
    ['a panel into itself', at(0, 1), at(0, 1, 0), 'stays'],
    ['a page among pages', ['pages', 0], ['pages', 1], ['p2 d p1 a b c p3', 'p1']],
    ['a page among questions', ['pages', 0], at(1, 0), 'stays'],
    ['on itself', at(0, 0), at(0, 0), 'stays'],
  ])('%s', (_, from, over, expected) => {
    expect(dropped(from, over)).toEqual(expected);
  });
});
