import type { JsonObject } from '../../../../domain/src';
import { outlineOf, type OutlineEntry } from '../../../../domain/src/editing';

const outlines = new WeakMap<JsonObject, readonly OutlineEntry[]>();

/** The outline of a questionnaire, made once: several areas ask for the same one at every letter. */
export function knownOutline(json: JsonObject): readonly OutlineEntry[] {
  const known = outlines.get(json) ?? outlineOf(json);
  outlines.set(json, known);
  return known;
}
