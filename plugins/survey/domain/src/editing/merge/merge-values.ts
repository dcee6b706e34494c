import {
  isJsonObject,
  isList,
  isSameJson,
  objectFrom,
  own,
  type JsonObject,
  type JsonValue,
} from '../../json/json';
import { LOCALIZABLE } from '../localizable';
import type { Path } from '../patches';
import { referencesOf, referredBy } from './nodes';
import { mergeOrder } from './order';

type Maybe = JsonValue | undefined;

/** The same place in three questionnaires. */
export interface Three {
  readonly base: Maybe;
  readonly mine: Maybe;
  readonly theirs: Maybe;
}

/** A place at which both wrote different things; the path is that within the node. */
export interface Collision extends Three {
  readonly path: Path;
  /** Of a list that both put into another order the values are the names or values in each order. */
  readonly kind: 'value' | 'order';
}

/** Whether something that one of both took away is to stay, because the other changed it. */
export type Rescue = (key: string, isGoneIn: 'mine' | 'theirs') => boolean;

/** Merges values of one node. */
export class ValueMerger {
  readonly collisions: Collision[] = [];

  constructor(private readonly isRescued: Rescue) {}

  /** What both made of it; `undefined` where it is gone. */
  merge({ base, mine, theirs }: Three, path: Path): Maybe {
    if (isSameJson(mine, theirs)) return mine;
    // What one of both took out of a list may have to stay, so that is looked into even where the other left it alone.
    const hasNodes = [base, mine, theirs].some(holdsNodes);
    if (!hasNodes && isSameJson(theirs, base)) return mine;
    if (!hasNodes && isSameJson(mine, base)) return theirs;
    const three = lifted({ base, mine, theirs }, path);
    if (isJsonObject(three.mine) && isJsonObject(three.theirs)) return this.members(three, path);
    const areLists = hasNodes || (three.mine !== undefined && three.theirs !== undefined);
    if (areLists && [three.base, three.mine, three.theirs].every(isIdentified))
      return this.items(three, path);
    if (isSameJson(theirs, base)) return mine;
    if (isSameJson(mine, base)) return theirs;
    this.collisions.push({ kind: 'value', base, mine, theirs, path });
    return mine ?? theirs;
  }

  private members({ base, mine, theirs }: Three, path: Path): JsonObject {
    const [old, left, right] = [base, mine, theirs].map((value) => (isJsonObject(value) ? value : {}));
    const orders = {
      base: Object.keys(old ?? {}),
      mine: Object.keys(left ?? {}),
      theirs: Object.keys(right ?? {}),
    };
    const values = new Map<string, JsonValue>();
    for (const key of new Set([...orders.mine, ...orders.theirs])) {
      const three = { base: own(old ?? {}, key), mine: own(left ?? {}, key), theirs: own(right ?? {}, key) };
      const merged = this.merge(three, [...path, key]);
      if (merged !== undefined) values.set(key, merged);
    }
    const { keys } = mergeOrder(orders, new Set(values.keys()));
    return objectFrom(keys.flatMap((key): [string, JsonValue][] => [[key, values.get(key) ?? null]]));
  }

  private items({ base, mine, theirs }: Three, path: Path): Maybe {
    const [old, left, right] = [base, mine, theirs].map(byIdentity);
    const values = new Map<string, JsonValue>();
    const orders = {
      base: [...(old?.keys() ?? [])],
      mine: [...(left?.keys() ?? [])],
      theirs: [...(right?.keys() ?? [])],
    };
    const found: Collision[] = [];
    for (const key of new Set([...orders.mine, ...orders.theirs])) {
      const inner = new ValueMerger(this.isRescued);
      const merged = inner.item({ base: old?.get(key), mine: left?.get(key), theirs: right?.get(key) });
      if (merged === undefined) continue;
      values.set(key, merged);
      found.push(...inner.collisions.map((each) => ({ ...each, path: [key, ...each.path] })));
    }
    const { keys, isContested } = mergeOrder(orders, new Set(values.keys()));
    // Where an item ends up is known only now.
    for (const { path: at, ...each } of found)
      this.collisions.push({ ...each, path: [...path, keys.indexOf(String(at[0])), ...at.slice(1)] });
    if (isContested) this.collisions.push({ kind: 'order', ...orders, path });
    if (keys.length === 0 && (mine === undefined || theirs === undefined)) return undefined;
    return keys.flatMap((key) => values.get(key) ?? []);
  }

  private item(three: Three): Maybe {
    const { base, mine, theirs } = three;
    const key = referredBy(mine ?? theirs);
    if (key === undefined) return this.plainItem(three);
    if (mine !== undefined && theirs !== undefined) return mine;
    if (base === undefined) return mine ?? theirs;
    return this.isRescued(key, mine === undefined ? 'mine' : 'theirs') ? (mine ?? theirs) : undefined;
  }

  private plainItem(three: Three): Maybe {
    const { base, mine, theirs } = three;
    if (mine === undefined && theirs !== undefined && base === undefined) return theirs;
    if (theirs === undefined && mine !== undefined && base === undefined) return mine;
    return this.merge(three, []);
  }
}

/** A text and one with translations, a choice and one with a text, are brought into one form. */
function lifted(three: Three, path: Path): Three {
  const all = [three.base, three.mine, three.theirs];
  if (!all.some(isJsonObject)) return three;
  const key = LOCALIZABLE.has(String(path.at(-1))) ? 'default' : path.length === 0 ? 'value' : undefined;
  if (key === undefined) return three;
  const lift = (value: Maybe): Maybe =>
    value === undefined || typeof value === 'object' ? value : { [key]: value };
  return { base: lift(three.base), mine: lift(three.mine), theirs: lift(three.theirs) };
}

/** What an item of a list is known by; undefined where nothing tells it from others. */
function identityOf(item: JsonValue): string | undefined {
  const key = referredBy(item);
  if (key !== undefined) return `node ${key}`;
  const value = isJsonObject(item) ? own(item, 'value') : item;
  return value === undefined || value === null || typeof value === 'object'
    ? undefined
    : `value ${String(value)}`;
}

/** What an item is called when a list is put into an order: its name, or its value as text. */
export function keyOfItem(item: JsonValue): string {
  const key = isJsonObject(item) ? (item.name ?? item.value) : item;
  return typeof key === 'object' || key === undefined ? '' : String(key);
}

/** A list in which no two are the same; one that is not there is empty. */
function isIdentified(list: Maybe): boolean {
  if (list === undefined) return true;
  if (!isList(list)) return false;
  const keys = list.map(identityOf);
  return !keys.includes(undefined) && new Set(keys).size === keys.length;
}

const byIdentity = (list: Maybe): ReadonlyMap<string, JsonValue> =>
  new Map(isList(list) ? list.map((item) => [identityOf(item) ?? '', item]) : []);

const holdsNodes = (value: Maybe): boolean => value !== undefined && referencesOf(value).length > 0;
