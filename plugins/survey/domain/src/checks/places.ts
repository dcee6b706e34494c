import { isJsonObject, isList, type JsonObject, type JsonValue } from '../json/json';
import type { Path } from '../editing/patches';

/** A JSON pointer as a path: list indexes become numbers. */
export function pathFrom(json: JsonValue, pointer: string): Path {
  let here: JsonValue | undefined = json;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const written = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = isList(here) ? Number(written) : written;
      here = innerOf(here, key);
      return key;
    });
}

function innerOf(value: JsonValue | undefined, key: string | number): JsonValue | undefined {
  if (typeof key === 'number') return isList(value) ? value[key] : undefined;
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/**
 * A place by names, which stays the same when something is added before it or the element is moved to another page.
 *
 * @example placeName(json, ['pages', 0, 'elements', 3, 'visibleIf']) // 'age/visibleIf'
 */
export function placeName(json: JsonObject, path: Path): string {
  let here: JsonValue | undefined = json;
  let names: readonly Named[] = [];
  for (const key of path) {
    here = innerOf(here, key);
    const own = typeof key === 'number' ? namedBy(here) : undefined;
    // Names of questions are the only ones of their kind, but for those in the rows and panels of another.
    if (own !== undefined && own.kind !== 'other') names = [...names.filter(isQuestion), own];
    else names = [...names, own ?? { kind: 'other', name: String(key) }];
  }
  return names.map(({ name }) => name).join('/');
}

interface Named {
  readonly kind: 'element' | 'panel' | 'other';
  readonly name: string;
}

const isQuestion = ({ kind }: Named): boolean => kind === 'element';

function namedBy(value: JsonValue | undefined): Named | undefined {
  if (value === undefined || isList(value)) return undefined;
  if (!isJsonObject(value)) return { kind: 'other', name: String(value) };
  const { name, type, value: code } = value;
  if (typeof name === 'string' && name !== '') {
    const kind = type === 'panel' ? 'panel' : 'element';
    return { kind: type === undefined ? 'other' : kind, name };
  }
  return typeof code === 'string' || typeof code === 'number'
    ? { kind: 'other', name: String(code) }
    : undefined;
}
