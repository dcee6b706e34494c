import type { JsonObject, JsonValue } from '../json/json';
import { valueAt, type Patch } from './patches';
import type { Reference } from './references';

/** A reference, and what it has to say from now on. */
export interface Following {
  readonly reference: Reference;
  readonly to: string | number | boolean;
}

/** Changes references to other names or values: one patch for each text, however much of it changes. */
export function follow(json: JsonObject, followings: readonly Following[]): readonly Patch[] {
  const byPath = new Map<string, Following[]>();
  for (const following of followings) {
    const key = JSON.stringify(following.reference.path);
    byPath.set(key, [...(byPath.get(key) ?? []), following]);
  }
  return [...byPath.values()].flatMap((found): readonly Patch[] => {
    const [first] = found;
    if (first === undefined) return [];
    const { path, kind } = first.reference;
    const value = valueAt(json, path);
    if (value === undefined) return [];
    return [{ op: 'replace', path, value: kind === 'value' ? first.to : replacedIn(value, found) }];
  });
}

function replacedIn(value: JsonValue, found: readonly Following[]): JsonValue {
  if (typeof value !== 'string') return value;
  // From the end, so that the places before keep where they are.
  return found
    .toSorted((a, b) => b.reference.from - a.reference.from)
    .reduce(
      (text, { reference: { from, to, quote }, to: wanted }) =>
        `${text.slice(0, from)}${writtenAs(wanted, quote)}${text.slice(to)}`,
      value,
    );
}

function writtenAs(to: string | number | boolean, quote: Reference['quote']): string {
  if (quote === undefined) return String(to);
  if (quote === '') return typeof to === 'string' ? `'${escaped(to)}'` : String(to);
  return escaped(String(to));
}

/** Neither kind of quotation mark may stand unescaped in either kind of text. */
const escaped = (text: string): string => text.replace(/['"]/gu, '\\$&');
