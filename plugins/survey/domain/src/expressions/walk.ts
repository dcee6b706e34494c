import { own } from '../json/json';
import { tail, type Segment, type VariablePath } from './path';
import type { Value } from './syntax';
import { isValueList, isValueObject } from './values';

/** What a name stands for. Undefined instead of this: the name is not known here, ask further out. */
export interface Found {
  readonly value: Value;
}

/** Follows a path into a value: keys without regard to case, the longest first, as in survey-core. */
export function walk(value: Value, path: VariablePath | undefined): Found | undefined {
  if (path === undefined) return { value };
  for (let end = path.heads.length; end > 0; end -= 1) {
    const found = child(value, path.heads[end - 1] ?? '');
    if (found === undefined) continue;
    const item = itemOf(found, path.segments[end - 1]);
    return item === undefined ? undefined : walk(item.value, tail(path, end));
  }
  return undefined;
}

/** A value's entry, found without regard to case; the length of a list or a text. */
export function child(value: Value, folded: string): Value {
  if (folded === 'length' && (isValueList(value) || typeof value === 'string')) return value.length;
  if (!isValueObject(value)) return undefined;
  const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === folded);
  return key === undefined ? undefined : own(value, key);
}

function itemOf(value: Value, segment: Segment | undefined): Found | undefined {
  if (segment?.index === undefined) return { value };
  if (!isValueList(value)) return undefined;
  const at = segment.index < 0 ? value.length + segment.index : segment.index;
  return at >= 0 && at < value.length ? { value: value[at] } : undefined;
}
