import { pathAfterMove, placeBeside, placeOnPageBeside, type Direction } from './moving';
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
