import {
  isJsonObject,
  isList,
  isSameJson,
  objectFrom,
  type JsonObject,
  type JsonValue,
} from '../../json/json';
import type { Path } from '../patches';
import { referencesOf, referredBy, ROOT, type Node, type Nodes } from './nodes';

export interface Rebuilt {
  readonly json: JsonObject;
  /** Where each node stands now. */
  readonly paths: ReadonlyMap<string, Path>;
}

export interface Rebuilding {
  /** What is written in each node. */
  readonly flat: ReadonlyMap<string, JsonObject>;
  /** Key of the node that each is to stand in. */
  readonly parentOf: (key: string) => string | undefined;
  /** What has not been changed is taken from there, so that it is shared. */
  readonly sources: readonly Nodes[];
}

/** Puts nodes together again, each of them once. */
export function rebuild({ flat, parentOf, sources }: Rebuilding): Rebuilt {
  const paths = new Map<string, Path>();

  const node = (key: string, path: Path): JsonObject => {
    paths.set(key, path);
    const members = Object.entries(flat.get(key) ?? {}).flatMap(([name, value]): [string, JsonValue][] => {
      const built = inside(value, [...path, name], key);
      return built === undefined ? [] : [[name, built]];
    });
    return shared(key, objectFrom(members));
  };

  const inside = (value: JsonValue, path: Path, parent: string): JsonValue | undefined => {
    const key = referredBy(value);
    if (key !== undefined)
      return paths.has(key) || parentOf(key) !== parent || !flat.has(key) ? undefined : node(key, path);
    if (referencesOf(value).length === 0) return value;
    if (isList(value)) return items(value, path, parent);
    if (!isJsonObject(value)) return value;
    return objectFrom(
      Object.entries(value).map(([name, item]) => [name, inside(item, [...path, name], parent) ?? null]),
    );
  };

  const items = (list: readonly JsonValue[], path: Path, parent: string): readonly JsonValue[] => {
    const built: JsonValue[] = [];
    for (const item of list) {
      const next = inside(item, [...path, built.length], parent);
      if (next !== undefined) built.push(next);
    }
    return built;
  };

  const shared = (key: string, json: JsonObject): JsonObject =>
    sources
      .map((nodes) => nodes.get(key)?.original)
      .find(
        (original) => original !== undefined && isSameJson(original, json) && isSameOrder(original, json),
      ) ?? json;

  return { json: node(ROOT, []), paths };
}

const isSameOrder = (a: JsonObject, b: JsonObject): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A value of one of the questionnaires with everything in it that it refers to. */
export function whole(value: JsonValue | undefined, nodes: ReadonlyMap<string, Node>): JsonValue | undefined {
  if (value === undefined) return undefined;
  const key = referredBy(value);
  if (key !== undefined) return nodes.get(key)?.original;
  if (isList(value)) return value.flatMap((item) => whole(item, nodes) ?? []);
  if (!isJsonObject(value)) return value;
  return objectFrom(
    Object.entries(value).flatMap(([name, item]): [string, JsonValue][] => {
      const inner = whole(item, nodes);
      return inner === undefined ? [] : [[name, inner]];
    }),
  );
}
