import { isJsonObject, type Answers, type JsonValue } from '../../../domain/src';

/** Reads back JSON that only this plugin writes. */
export function parseValue(text: string): JsonValue {
  // What JSON.parse returns is a JsonValue by definition; its own type says `any`.
  return JSON.parse(text) as JsonValue;
}

/**
 * Reads answers back from a column only this plugin writes to.
 *
 * @throws Error when the column holds something else
 */
export function parseAnswers(text: string): Answers {
  const value = parseValue(text);
  if (!isJsonObject(value)) throw new Error('The stored answers are no JSON object');
  return value;
}
