import { isJsonObject, isList, objectFrom, type JsonObject, type JsonValue } from '../../json/json';
import type { Path } from '../patches';
import { inventory } from '../versions/inventory';

/** A page, question, panel, column or the like, apart from what stands in it. */
export interface Node {
  readonly key: string;
  /** With references in the place of other nodes. */
  readonly flat: JsonObject;
  readonly original: JsonObject;
  /** Key of the node that it stands in; '' for the questionnaire. */
  readonly parent: string;
}

export type Nodes = ReadonlyMap<string, Node>;

/** The questionnaire itself. */
export const ROOT = 'survey ';

/** No author's property is called that. */
const REFERENCE = '\u0000node';

const keyOf = (path: Path): string => JSON.stringify(path);

/** Takes a questionnaire apart into what has a name, so that it can be found again wherever it was moved. */
export function nodesOf(json: JsonObject): Nodes {
  const nodes = new Map<string, Node>();
  const keys = new Map(inventory(json).map(({ key, path }) => [keyOf(path), key]));
  const members = (object: JsonObject, path: Path, parent: string): JsonObject => {
    const entries = Object.entries(object).map(
      ([name, value]) => [name, placed(value, [...path, name], parent)] as const,
    );
    // What holds no node is shared with the questionnaire.
    return entries.every(([name, value]) => value === object[name]) ? object : objectFrom(entries);
  };
  const items = (list: readonly JsonValue[], path: Path, parent: string): readonly JsonValue[] => {
    const found = list.map((item, index) => placed(item, [...path, index], parent));
    return found.every((item, index) => item === list[index]) ? list : found;
  };
  const placed = (value: JsonValue, path: Path, parent: string): JsonValue => {
    if (isList(value)) return items(value, path, parent);
    if (!isJsonObject(value)) return value;
    const key = keys.get(keyOf(path));
    if (key === undefined) return members(value, path, parent);
    nodes.set(key, { key, flat: members(value, path, key), original: value, parent });
    return { [REFERENCE]: key };
  };
  placed(json, [], '');
  return nodes;
}

/** The node that a value refers to. */
export function referredBy(value: JsonValue | undefined): string | undefined {
  const key = isJsonObject(value) && Object.hasOwn(value, REFERENCE) ? value[REFERENCE] : undefined;
  return typeof key === 'string' ? key : undefined;
}

export const referenceTo = (key: string): JsonValue => ({ [REFERENCE]: key });

/** All nodes that a flat value refers to, in order. */
export function referencesOf(value: JsonValue): readonly string[] {
  const key = referredBy(value);
  if (key !== undefined) return [key];
  if (isList(value)) return value.flatMap(referencesOf);
  return isJsonObject(value) ? Object.values(value).flatMap(referencesOf) : [];
}
