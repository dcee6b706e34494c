import type { Scope } from '../expressions/evaluate';
import { isList, type JsonValue } from '../json/json';
import type { SliderQuestion } from '../questionnaire/model';
import { limitOf, toLimit } from './limits';
import type { QuestionCheck } from './question-check';

/** Room for the errors of binary fractions: 0.1 + 0.2 is a step of 0.1. */
const tolerance = 1e-6;

/** The two ends of a range, as paths of problems and parts of field names. */
export const rangeEnds = ['from', 'to'] as const;

/** slider: a number on the scale, or two of them in order. */
export function checkSlider(
  check: QuestionCheck,
  question: SliderQuestion,
  value: JsonValue,
): JsonValue | undefined {
  const scale = sliderScale(question, check.scope);
  if (!question.isRange) return checkPoint(check, scale, value);
  if (!isList(value) || value.length !== 2) return check.refuse({ code: 'wrongType' });
  const [from, to] = value.map((point, index) => checkPoint(check, scale, point, rangeEnds[index]));
  if (typeof from !== 'number' || typeof to !== 'number') return undefined;
  return checkRange(check, question, [from, to]);
}

/** The scale as it is with the answers so far: its ends may depend on them. */
export function sliderScale(question: SliderQuestion, scope: Scope): Scale {
  const min = toLimit(limitOf({ scope }, question.min, question.minExpression)) ?? question.min;
  const max = toLimit(limitOf({ scope }, question.max, question.maxExpression)) ?? question.max;
  return { min, max, step: question.step };
}

interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

function checkPoint(
  check: QuestionCheck,
  { min, max, step }: Scale,
  value: JsonValue,
  path = '',
): JsonValue | undefined {
  if (typeof value !== 'number') return check.refuse({ code: 'notANumber', path });
  if (value < min) return check.refuse({ code: 'tooSmall', path, params: { min } });
  if (value > max) return check.refuse({ code: 'tooLarge', path, params: { max } });
  const steps = (value - min) / step;
  const isOnScale = step <= 0 || value === max || Math.abs(steps - Math.round(steps)) < tolerance;
  return isOnScale ? value : check.refuse({ code: 'notOnList', path, params: { value: String(value) } });
}

function checkRange(
  check: QuestionCheck,
  { minRangeLength, maxRangeLength }: SliderQuestion,
  [from, to]: readonly [number, number],
): JsonValue | undefined {
  if (from > to) return check.refuse({ code: 'rangeReversed', path: 'to' });
  const length = to - from;
  if (minRangeLength !== undefined && length < minRangeLength - tolerance) {
    return check.refuse({ code: 'rangeTooShort', path: 'to', params: { min: minRangeLength } });
  }
  if (maxRangeLength !== undefined && length > maxRangeLength + tolerance) {
    return check.refuse({ code: 'rangeTooLong', path: 'to', params: { max: maxRangeLength } });
  }
  return [from, to];
}
