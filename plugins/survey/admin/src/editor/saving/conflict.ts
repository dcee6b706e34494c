import { mergeDocuments, openDocument, type Merged } from '../../../../domain/src/editing';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../../domain/src';

/** What two people made of one questionnaire. `unreadable`: what the other saved is no questionnaire any more. */
export type Meeting = (Merged & { readonly kind: 'merged' }) | { readonly kind: 'unreadable' };

/**
 * Brings together what is written here and what somebody else saved.
 *
 * @param baseText what both began with
 */
export function meet(baseText: string, mine: JsonObject, theirText: string): Meeting {
  const theirs = openDocument(theirText);
  if (!theirs.ok) return { kind: 'unreadable' };
  const base = openDocument(baseText);
  // Without a common beginning everything that differs is a conflict.
  return { kind: 'merged', ...mergeDocuments(base.ok ? base.document.json : {}, mine, theirs.document.json) };
}

/** One side of a conflict in a few words. */
export function sideInWords(value: JsonValue | undefined, gone: string): string {
  if (value === undefined) return gone;
  if (typeof value === 'string') return value;
  const own = isJsonObject(value) ? (value.title ?? value.text ?? value.name ?? value) : value;
  const text = typeof own === 'string' ? own : JSON.stringify(own);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
