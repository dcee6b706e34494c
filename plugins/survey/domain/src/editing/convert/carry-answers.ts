import { isList, type JsonObject, type JsonValue } from '../../json/json';
import { answerShape, type AnswerShape } from '../answer-shape';
import { nameOf, type Turning } from './carried';

/** Properties that hold an answer to the question they are on. */
export const ANSWERS: ReadonlySet<string> = new Set(['defaultValue', 'correctAnswer']);

/**
 * An answer that an author wrote down, as the new type stores it; undefined where it cannot.
 *
 * @param next the element as it is going to be
 */
export function carryAnswer(
  value: JsonValue,
  { element, from, to }: Turning,
  next: JsonObject,
): JsonValue | undefined {
  const fitting = inShape(value, answerShape(from, element), answerShape(to, next));
  const offered = offeredBy(to, next);
  if (fitting === undefined || offered === undefined) return fitting;
  const values = isList(fitting) ? fitting : [fitting];
  return values.every((each) => offered.has(nameOf(each))) ? fitting : undefined;
}

function inShape(value: JsonValue, from: AnswerShape, to: AnswerShape): JsonValue | undefined {
  if (from === to) return value;
  if (from === 'one' && to === 'several') return isList(value) ? value : [value];
  if (from === 'several' && to === 'one') return isList(value) && value.length === 1 ? value[0] : undefined;
  if (to === 'text') return typeof value === 'string' ? value : undefined;
  return to === 'number' && typeof value === 'number' ? value : undefined;
}

/** What the new question offers, as texts; undefined where it takes other values too. */
function offeredBy(to: string, next: JsonObject): ReadonlySet<string> | undefined {
  if (to === 'boolean') {
    const { valueTrue = true, valueFalse = false } = next;
    return new Set([...[valueTrue, valueFalse].map(nameOf), 'true', 'false']);
  }
  const list = to === 'rating' ? next.rateValues : next.choices;
  if (!isList(list) || next.choicesByUrl !== undefined) return undefined;
  return new Set(list.map(nameOf));
}
