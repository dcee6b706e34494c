import { isJsonObject, type Answers, type JsonValue } from '../../../domain/src';

/**
 * Reads answers back from a column only this plugin writes to.
 *
 * @throws Error when the column holds something else
 */
export function parseAnswers(text: string): Answers {
  // What JSON.parse returns is a JsonValue by definition; its own type says `any`.
  const value = JSON.parse(text) as JsonValue;
  if (!isJsonObject(value)) throw new Error('The stored answers are no JSON object');
  return value;
}
