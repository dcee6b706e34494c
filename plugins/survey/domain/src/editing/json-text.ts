import type { JsonValue } from '../json/json';
import { lineAt, readPlaces } from '../json/json-places';
import { questionnaireLimits, toJson } from '../json/read-json';
import { repeatedKey } from '../json/repeated-keys';

export type JsonTextRefusal =
  | { readonly reason: 'notJson'; /** From 1; where reading stopped. */ readonly line: number }
  | { readonly reason: 'tooDeep' }
  | { readonly reason: 'keyRepeated'; /** The key that is there twice. */ readonly key: string };

export type JsonText =
  { readonly ok: true; readonly value: JsonValue } | ({ readonly ok: false } & JsonTextRefusal);

/** Reads a part of a questionnaire that is written as JSON. Nothing of it is dropped or executed. */
export function readJsonText(text: string): JsonText {
  const found = readPlaces(text);
  if (!found.ok) return { ok: false, reason: 'notJson', line: lineAt(text, found.at) };
  const value = toJson(JSON.parse(text), questionnaireLimits);
  if (value === undefined) return { ok: false, reason: 'tooDeep' };
  const key = repeatedKey(text);
  return key === undefined ? { ok: true, value } : { ok: false, reason: 'keyRepeated', key };
}

/**
 * An answer as it is written by hand: JSON, or just the words.
 *
 * @example answerFrom('12') // { ok: true, value: 12 }
 * @example answerFrom('yes') // { ok: true, value: 'yes' }
 */
export function answerFrom(text: string): JsonText {
  const trimmed = text.trim();
  const read = readJsonText(trimmed);
  return read.ok || /^["[{]/u.test(trimmed) ? read : { ok: true, value: trimmed };
}

/** What `answerFrom` reads the same answer from. */
export function answerText(value: JsonValue): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const read = answerFrom(value);
  return read.ok && read.value === value ? value : JSON.stringify(value);
}
