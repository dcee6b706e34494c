import type { Answers, JsonValue } from '../../../domain/src';

function isAnswers(value: JsonValue): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads answers back from a column only this plugin writes to.
 *
 * @throws Error when the column holds something else
 */
export function parseAnswers(text: string): Answers {
  // What JSON.parse returns is a JsonValue by definition; its own type says `any`.
  const value = JSON.parse(text) as JsonValue;
  if (!isAnswers(value)) throw new Error('The stored answers are no JSON object');
  return value;
}
