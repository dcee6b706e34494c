import {
  isJsonObject,
  isList,
  isSameJson,
  objectFrom,
  type JsonObject,
  type JsonValue,
} from '../../json/json';
import { applyPatches } from '../patches';
import { rename } from '../rename';
import { inventory, type Entry, type Pair } from './inventory';

export interface Matched {
  /** The old questionnaire with the new names, so that conditions that only followed a renaming are no change. */
  readonly before: JsonObject;
  readonly pairs: readonly Pair[];
  /** Names that were given anew, by the key of the new entry. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Finds what is the same in two questionnaires: by name, and where a name is gone by its content or its title. */
export function match(before: JsonObject, after: JsonObject): Matched {
  const renamed = new Map<string, string>();
  const refused = new Set<string>();
  let current = before;
  // Whatever stands around comes first: with another name it hides what is inside.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = firstRenaming(current, after, refused);
    if (found === undefined) break;
    const change = rename(current, [...found.from.path, 'name'], found.to.name);
    if (!change.ok) {
      refused.add(found.to.key);
      continue;
    }
    current = applyPatches(current, change.patches).json;
    renamed.set(found.to.key, found.from.name);
  }
  const old = inventory(current);
  const byKey = new Map(old.map((entry) => [entry.key, entry]));
  const next = inventory(after);
  const kept = new Set(next.map(({ key }) => key));
  const pairs = next.map((entry): Pair => ({ before: byKey.get(entry.key), after: entry }));
  const gone = old.filter(({ key }) => !kept.has(key));
  return {
    before: current,
    pairs: [...pairs, ...gone.map((entry) => ({ before: entry, after: undefined }))],
    renamed,
  };
}

/** Renamings that are followed one by one; with more of them the rest is told as removed and added. */
const MOST_ROUNDS = 100;

function firstRenaming(
  before: JsonObject,
  after: JsonObject,
  refused: ReadonlySet<string>,
): { readonly from: Entry; readonly to: Entry } | undefined {
  const [old, next] = [inventory(before), inventory(after)];
  const [oldKeys, nextKeys] = [keysOf(old), keysOf(next)];
  const gone = old.filter(({ key, name }) => !nextKeys.has(key) && name !== '');
  const come = next.filter(({ key, name }) => !oldKeys.has(key) && !refused.has(key) && name !== '');
  for (const isAlike of [hasSameContent, hasSameTitle, holdsTheSame])
    for (const from of gone) {
      const to = come.find((entry) => isAlike(from, entry));
      if (to !== undefined) return { from, to };
    }
  return undefined;
}

const keysOf = (entries: readonly Entry[]): ReadonlySet<string> => new Set(entries.map(({ key }) => key));

const isSameKind = (a: Entry, b: Entry): boolean =>
  a.thing === b.thing && a.type === b.type && scopeOf(a) === scopeOf(b);

/** What the names stand in: the questionnaire, or one question. */
const scopeOf = ({ key }: Entry): string => key.slice(0, key.lastIndexOf('/') + 1);

/** Content that says nothing is no reason to take two for the same. */
const hasSameContent = (a: Entry, b: Entry): boolean =>
  isSameKind(a, b) &&
  Object.keys(a.json).some((key) => key !== 'name' && key !== 'type' && key !== 'cellType') &&
  isSameJson(withoutName(a.json), withoutName(b.json));

const hasSameTitle = (a: Entry, b: Entry): boolean =>
  isSameKind(a, b) && a.json.title !== undefined && isSameJson(a.json.title, b.json.title);

const withoutName = (json: JsonObject): JsonObject =>
  objectFrom(Object.entries(json).filter(([key]) => key !== 'name'));

/** A page or panel of which at least half of what stands in it stands in the other. */
function holdsTheSame(a: Entry, b: Entry): boolean {
  if (!isSameKind(a, b) || (a.thing !== 'page' && a.thing !== 'panel')) return false;
  const [old, next] = [namesIn(a.json), namesIn(b.json)];
  const both = [...old].filter((name) => next.has(name)).length;
  return both > 0 && both * 2 >= old.size;
}

const namesIn = ({ elements, questions }: JsonObject): ReadonlySet<JsonValue | undefined> =>
  new Set(
    [elements, questions].flatMap((list) =>
      isList(list) ? list.map((item) => (isJsonObject(item) ? item.name : item)) : [],
    ),
  );
