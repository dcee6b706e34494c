import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json';
import type { Path } from '../patches';

/** Something of a question that its new type has no place for. */
export interface Loss {
  readonly what: 'property' | 'choice' | 'row' | 'column' | 'item' | 'question' | 'answer';
  /** Where it stood. */
  readonly path: Path;
  /** The property, or the name or value of what goes. */
  readonly name: string;
}

/** An element that becomes one of another type. */
export interface Turning {
  readonly element: JsonObject;
  readonly path: Path;
  readonly from: string;
  readonly to: string;
  /** The questionnaire's own language. */
  readonly locale: string;
}

/** What a new type writes otherwise than the old one. */
export interface Carried {
  /** Properties that it comes from. */
  readonly taken: readonly string[];
  readonly given: readonly (readonly [string, JsonValue])[];
  readonly lost: readonly Loss[];
}

/** The name of a column, or the value of a choice or row, as text. */
export function nameOf(item: JsonValue): string {
  const name = isJsonObject(item) ? (item.name ?? item.value) : item;
  return typeof name === 'object' || name === undefined ? '' : String(name);
}
