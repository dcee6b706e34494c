import { isJsonObject, isList, type JsonObject, type JsonValue } from '../json/json';
import { follow, type Following } from './follow';
import { partsOf, type Names, type Part, type Parts } from './parts';
import { applyPatches, valueAt, type Patch, type Path } from './patches';
import { referencesIn, referencesWithin, type Reference } from './references';

/** A place in a list of pages, questions, columns or choices. */
export interface Place {
  readonly list: Path;
  readonly index: number;
}

const isWithin = (path: Path, around: Path): boolean => around.every((key, index) => path[index] === key);

/** Puts something into a list, which is made where there is none yet. */
export function add(json: JsonObject, { list, index }: Place, value: JsonValue): readonly Patch[] {
  if (valueAt(json, list) === undefined) return [{ op: 'add', path: list, value: [value] }];
  return [{ op: 'add', path: [...list, index], value }];
}

export interface Removal {
  readonly patches: readonly Patch[];
  /** What is left behind and names something that goes: conditions, texts, triggers. Nothing of it is changed. */
  readonly broken: readonly Reference[];
}

/** Removes a page, a question, a row, a choice, and tells what refers to it. */
export function remove(json: JsonObject, path: Path): Removal {
  const broken = referencesIn(json).filter(
    (reference) => isWithin(reference.part.path, path) && !isWithin(reference.path, path),
  );
  return { patches: [{ op: 'remove', path }], broken };
}

/**
 * Moves something to another place, also on another page or in another panel.
 *
 * @param to the list as it is now, and the index once the thing has left its old place
 * @returns no patches where it would be moved into itself
 */
export function move(json: JsonObject, from: Path, to: Place): readonly Patch[] {
  const value = valueAt(json, from);
  if (value === undefined || isWithin(to.list, from)) return [];
  const taken: Patch = { op: 'remove', path: from };
  const left = applyPatches(json, [taken]).json;
  return [taken, ...add(left, { list: afterRemoval(to.list, from), index: to.index }, value)];
}

/** Where a path leads when something before it in one of its lists has gone. */
function afterRemoval(path: Path, removed: Path): Path {
  const depth = removed.length - 1;
  const [gone, here] = [removed[depth], path[depth]];
  if (typeof gone !== 'number' || typeof here !== 'number' || !isWithin(path, removed.slice(0, depth)))
    return path;
  return here > gone ? path.with(depth, here - 1) : path;
}

/**
 * Puts a copy behind the original. What may be there once only gets a new name or value, and what the copy says of itself
 * follows: conditions among its own questions are about the copies.
 */
export function duplicate(json: JsonObject, path: Path): readonly Patch[] {
  const index = path.at(-1);
  const value = valueAt(json, path);
  if (typeof index !== 'number' || value === undefined) return [];
  const parts = partsOf(json);
  const names = newNames(json, parts, path);
  const followings = referencesWithin(json, path, parts).flatMap((reference): readonly Following[] => {
    const to = names.get(reference.part);
    return to === undefined ? [] : [{ reference, to }];
  });
  const itself = [...names].map(([part, to]): Patch => ({ op: 'replace', path: part.path, value: to }));
  const renamed = valueAt(applyPatches(json, [...follow(json, followings), ...itself]).json, path);
  return renamed === undefined
    ? []
    : [{ op: 'add', path: [...path.slice(0, -1), index + 1], value: renamed }];
}

/** Questions are listed without regard to case, values as they are. */
const isIn = (scope: Names, part: Part): boolean =>
  scope.get(part.name) === part || scope.get(part.name.toLowerCase()) === part;

/**
 * Names for the copies of what is at a path, but for what stands in rows and panels that are copied as well: there they have
 * their names for themselves.
 */
function newNames(json: JsonObject, parts: Parts, path: Path): ReadonlyMap<Part, string | number> {
  const own = parts.all.filter((part) => isWithin(part.path, path) && part.name !== '');
  const others = parts.all.filter((part) => !own.includes(part));
  const scopes: readonly Names[] = [
    ...[parts.names, parts.pages, parts.panels],
    ...others.flatMap(({ inner, rows, values }) => [inner, rows, values]),
  ];
  const taken = new Map<Names, Set<string>>();
  const names = new Map<Part, string | number>();
  for (const part of own) {
    const scope = scopes.find((each) => isIn(each, part));
    if (scope === undefined) continue;
    const known = taken.get(scope) ?? new Set([...scope.values()].map(({ name }) => name.toLowerCase()));
    taken.set(scope, known);
    const name = freeName(part.name, known);
    known.add(name.toLowerCase());
    names.set(part, typeof valueAt(json, part.path) === 'number' ? Number(name) : name);
  }
  return names;
}

/**
 * A name like another that nobody has yet, without regard to case.
 *
 * @example freeName('visit2', new Set(['visit2', 'visit3'])) // 'visit4'
 */
export function freeName(like: string, taken: ReadonlySet<string>): string {
  const [, stem = like, digits = '1'] = /^(.*?)(\d{1,6})?$/su.exec(like) ?? [];
  for (let number = Number(digits) + 1; ; number += 1) {
    const name = `${stem}${String(number)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Sets a property, or removes it where the value is undefined. */
export function setProperty(
  json: JsonObject,
  path: Path,
  property: string,
  value: JsonValue | undefined,
): readonly Patch[] {
  const at = [...path, property];
  const before = valueAt(json, at);
  if (value === undefined) return before === undefined ? [] : [{ op: 'remove', path: at }];
  if (before === undefined) return [{ op: 'add', path: at, value }];
  return before === value ? [] : [{ op: 'replace', path: at, value }];
}

/**
 * Begins a new page with a question of a page; those behind it come along.
 *
 * @param element index among the page's questions, above 0: an empty page is no split
 */
export function splitPage(json: JsonObject, page: number, element: number, name: string): readonly Patch[] {
  const list = valueAt(json, ['pages', page, 'elements']);
  if (!isList(list) || element <= 0 || element >= list.length) return [];
  return [
    { op: 'replace', path: ['pages', page, 'elements'], value: list.slice(0, element) },
    { op: 'add', path: ['pages', page + 1], value: { name, elements: list.slice(element) } },
  ];
}

export interface Merging {
  readonly patches: readonly Patch[];
  /** Properties of the second page that have no place any more: its title, its condition. */
  readonly lost: readonly string[];
}

/** Puts the questions of the next page at the end of a page. */
export function mergePages(json: JsonObject, page: number): Merging {
  const [first, second] = [valueAt(json, ['pages', page]), valueAt(json, ['pages', page + 1])];
  if (!isJsonObject(first) || !isJsonObject(second)) return { patches: [], lost: [] };
  const moved = isList(second.elements) ? second.elements : [];
  const kept = isList(first.elements) ? first.elements : [];
  return {
    patches: [
      ...setProperty(json, ['pages', page], 'elements', [...kept, ...moved]),
      { op: 'remove', path: ['pages', page + 1] },
    ],
    lost: Object.keys(second).filter((key) => key !== 'elements' && key !== 'name'),
  };
}
