import { isJsonObject, isList, objectFrom, type JsonObject, type JsonValue } from '../json/json';

/** Where something is in a questionnaire: keys and indexes from its root. */
export type Path = readonly (string | number)[];

/**
 * One change of a questionnaire, to be stored and sent as JSON. Like JSON Patch (RFC 6902), with one thing more: a member that
 * comes back takes its old place among the others, since an author's order of keys is kept.
 */
export type Patch =
  | {
      readonly op: 'add';
      readonly path: Path;
      readonly value: JsonValue;
      /** The member that it stands in front of; at the end where it is absent or has gone. In lists the path says it. */
      readonly before?: string;
    }
  | { readonly op: 'remove'; readonly path: Path }
  | { readonly op: 'replace'; readonly path: Path; readonly value: JsonValue };

/** A patch does not fit: what it is about is not there, or is there already. */
export class PatchRefused extends Error {
  constructor(
    readonly patch: Patch,
    reason: string,
  ) {
    super(`${patch.op} at /${patch.path.join('/')}: ${reason}`);
    this.name = 'PatchRefused';
  }
}

export interface Applied {
  readonly json: JsonObject;
  /** Patches that take all of it back, in the order in which they are to be applied. */
  readonly inverse: readonly Patch[];
}

/** What is at a path; undefined where nothing is. */
export function valueAt(json: JsonValue, path: Path): JsonValue | undefined {
  let value: JsonValue | undefined = json;
  for (const key of path) {
    if (typeof key === 'number') value = isList(value) ? value[key] : undefined;
    else value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/**
 * Applies patches one after the other, all or none. The given questionnaire stays as it is; what did not change is shared.
 *
 * @throws PatchRefused when one of them does not fit
 */
export function applyPatches(json: JsonObject, patches: readonly Patch[]): Applied {
  let current: JsonObject = json;
  const inverse: Patch[] = [];
  for (const patch of patches) {
    const undo = inverseOf(current, patch);
    const next = changed(current, patch, 0);
    if (!isJsonObject(next)) throw new PatchRefused(patch, 'a questionnaire is an object');
    current = next;
    inverse.unshift(undo);
  }
  return { json: current, inverse };
}

function inverseOf(json: JsonObject, patch: Patch): Patch {
  const { path } = patch;
  if (path.length === 0) throw new PatchRefused(patch, 'the root is changed by its members');
  if (patch.op === 'add') return { op: 'remove', path };
  const value = valueAt(json, path);
  if (value === undefined) throw new PatchRefused(patch, 'nothing is there');
  if (patch.op === 'replace') return { op: 'replace', path, value };
  const before = memberAfter(json, path);
  return { op: 'add', path, value, ...(before === undefined ? {} : { before }) };
}

function memberAfter(json: JsonObject, path: Path): string | undefined {
  const key = path.at(-1);
  const parent = valueAt(json, path.slice(0, -1));
  if (typeof key !== 'string' || !isJsonObject(parent)) return undefined;
  const keys = Object.keys(parent);
  return keys[keys.indexOf(key) + 1];
}

/** The value with the patch carried out below it; `depth` is how far its path has been followed. */
function changed(value: JsonValue | undefined, patch: Patch, depth: number): JsonValue {
  const key = patch.path[depth];
  const isLast = depth === patch.path.length - 1;
  if (typeof key === 'number') {
    if (!isList(value)) throw new PatchRefused(patch, 'there is no list');
    return isLast
      ? changedList(value, key, patch)
      : value.with(within(value, key, patch), changed(value[key], patch, depth + 1));
  }
  if (key === undefined || !isJsonObject(value)) throw new PatchRefused(patch, 'there is no object');
  if (isLast) return changedObject(value, key, patch);
  if (!Object.hasOwn(value, key)) throw new PatchRefused(patch, 'nothing is there');
  return replaced(value, key, changed(value[key], patch, depth + 1));
}

/** The index, which has to be one of the list's own. */
function within(list: readonly JsonValue[], index: number, patch: Patch): number {
  if (!Number.isInteger(index) || index < 0 || index >= list.length)
    throw new PatchRefused(patch, 'nothing is there');
  return index;
}

function changedList(list: readonly JsonValue[], index: number, patch: Patch): readonly JsonValue[] {
  if (patch.op === 'replace') return list.with(within(list, index, patch), patch.value);
  if (patch.op === 'remove') return list.toSpliced(within(list, index, patch), 1);
  if (!Number.isInteger(index) || index < 0 || index > list.length)
    throw new PatchRefused(patch, 'the list is shorter');
  return list.toSpliced(index, 0, patch.value);
}

function changedObject(object: JsonObject, key: string, patch: Patch): JsonObject {
  const isThere = Object.hasOwn(object, key);
  if (patch.op === 'add') {
    if (isThere) throw new PatchRefused(patch, 'it is there already');
    return inserted(object, [key, patch.value], patch.before);
  }
  if (!isThere) throw new PatchRefused(patch, 'nothing is there');
  if (patch.op === 'replace') return replaced(object, key, patch.value);
  return objectFrom(Object.entries(object).filter(([name]) => name !== key));
}

const replaced = (object: JsonObject, key: string, value: JsonValue): JsonObject =>
  objectFrom(Object.entries(object).map(([name, old]) => [name, name === key ? value : old]));

function inserted(
  object: JsonObject,
  member: readonly [string, JsonValue],
  before: string | undefined,
): JsonObject {
  const members: (readonly [string, JsonValue])[] = Object.entries(object);
  const at = members.findIndex(([name]) => name === before);
  return objectFrom(members.toSpliced(at === -1 ? members.length : at, 0, member));
}
