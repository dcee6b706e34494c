import { isList, type JsonObject } from '../json/json';
import { elementsPath } from './outline';
import { valueAt, type Path } from './patches';
import type { Place } from './structure';

export type Direction = 'up' | 'down';

const lengthOf = (json: JsonObject, list: Path): number => {
  const value = valueAt(json, list);
  return isList(value) ? value.length : 0;
};

/**
 * Where something goes that is moved by one place: past its neighbour, out of its panel at the panel's edge, onto the next
 * page at the page's edge.
 *
 * @returns undefined where it is first or last of all; the index is that after it has left its place, as `move` takes it
 */
export function placeBeside(json: JsonObject, path: Path, direction: Direction): Place | undefined {
  const index = path.at(-1);
  const list = path.slice(0, -1);
  if (typeof index !== 'number') return undefined;
  const wanted = direction === 'up' ? index - 1 : index + 1;
  if (wanted >= 0 && wanted < lengthOf(json, list)) return { list, index: wanted };
  const owner = list.slice(0, -1);
  const ownerIndex = owner.at(-1);
  if (typeof ownerIndex !== 'number') return undefined;
  if (isPage(owner)) return onPage(json, ownerIndex, direction);
  return { list: owner.slice(0, -1), index: direction === 'up' ? ownerIndex : ownerIndex + 1 };
}

const isPage = (path: Path): boolean => path.length === 2 && path[0] === 'pages';

function onPage(json: JsonObject, from: number, direction: Direction): Place | undefined {
  const page = direction === 'up' ? from - 1 : from + 1;
  if (page < 0 || page >= lengthOf(json, ['pages'])) return undefined;
  const list = elementsPath(json, ['pages', page]);
  return { list, index: direction === 'up' ? lengthOf(json, list) : 0 };
}

/** The first place of the next page, or the last of the one before: from anywhere on a page. */
export function placeOnPageBeside(json: JsonObject, path: Path, direction: Direction): Place | undefined {
  const [first, page] = path;
  return first === 'pages' && typeof page === 'number' && path.length > 2
    ? onPage(json, page, direction)
    : undefined;
}

/** Where a question is after it was moved: the list may have moved up by what left it. */
export function pathAfterMove(from: Path, { list, index }: Place): Path {
  const depth = from.length - 1;
  const [gone, here] = [from[depth], list[depth]];
  const isBehind =
    typeof gone === 'number' &&
    typeof here === 'number' &&
    here > gone &&
    from.slice(0, depth).every((key, at) => list[at] === key);
  return [...(isBehind ? list.with(depth, here - 1) : list), index];
}

/**
 * Where something goes that is dropped on something else: in front of it when it comes from below, behind it when it comes from
 * above, as lists that are sorted by hand do. On a page it becomes the last.
 *
 * @returns undefined where it would go into itself, or a page among questions
 */
export function placeOver(json: JsonObject, from: Path, over: Path): Place | undefined {
  const isInside = from.every((key, index) => over[index] === key);
  if (isInside || isPage(from) !== isPage(over)) {
    if (isInside || !isPage(over)) return undefined;
    const list = elementsPath(json, over);
    const isOnIt = from.length === list.length + 1 && list.every((key, index) => from[index] === key);
    return { list, index: lengthOf(json, list) - (isOnIt ? 1 : 0) };
  }
  const index = over.at(-1);
  if (typeof index !== 'number') return undefined;
  const list = over.slice(0, -1);
  const isSameList = from.length === over.length && list.every((key, at) => from[at] === key);
  const isDownward = comesBefore(from, over);
  return { list, index: isSameList || !isDownward ? index : index + 1 };
}

function comesBefore(a: Path, b: Path): boolean {
  for (const [index, key] of a.entries()) {
    const other = b[index];
    if (typeof key === 'number' && typeof other === 'number' && key !== other) return key < other;
  }
  return a.length < b.length;
}
