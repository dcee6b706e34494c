import type { JsonValue } from '../json/json';
import { isCleanLine, isCleanText } from '../json/text-safety';
import type { CommentQuestion, InputType, TextInput } from '../questionnaire/model';
import { isColor, isDate, isDateTime, isEmail, isMonth, isTime, isUrl, isWeek } from './formats';
import { limitOf, toDateText, toLimit } from './limits';
import type { AnswerProblemCode } from './problem';
import type { QuestionCheck } from './question-check';

/** Limits for authors who set none: no answer is unbounded. */
export const defaultMaxLength = { text: 1_000, comment: 5_000 } as const;

/** Beyond this, whole numbers are no longer exact. */
const maxMagnitude = Number.MAX_SAFE_INTEGER;

interface Format {
  readonly code: AnswerProblemCode;
  readonly isValid: (text: string) => boolean;
}

const formats: Partial<Record<InputType, Format>> = {
  date: { code: 'notADate', isValid: isDate },
  'datetime-local': { code: 'notADate', isValid: isDateTime },
  time: { code: 'notADate', isValid: isTime },
  month: { code: 'notADate', isValid: isMonth },
  week: { code: 'notADate', isValid: isWeek },
  email: { code: 'badEmail', isValid: isEmail },
  url: { code: 'badUrl', isValid: isUrl },
  color: { code: 'pattern', isValid: isColor },
};

/** Input types whose values can be put in order as they are written. */
const ordered: readonly InputType[] = ['date', 'datetime-local', 'time', 'month', 'week'];

export function isNumberInput(inputType: InputType): boolean {
  return inputType === 'number' || inputType === 'range';
}

/** Spaces alone are no answer. */
export function isBlankText(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** A text question or an item of a multipletext. */
export function checkInput(
  check: QuestionCheck,
  input: TextInput,
  value: JsonValue,
  path = '',
): JsonValue | undefined {
  if (isNumberInput(input.inputType)) return checkNumberInput(check, input, value, path);
  const max = input.maxLength ?? defaultMaxLength.text;
  const text = checkPlainText(check, value, { max, path, isClean: isCleanLine });
  if (typeof text !== 'string') return undefined;
  const format = formats[input.inputType];
  if (format?.isValid(text) === false) return check.refuse({ code: format.code, path });
  return ordered.includes(input.inputType) ? checkOrder(check, input, text, path) : text;
}

export function checkComment(
  check: QuestionCheck,
  question: CommentQuestion,
  value: JsonValue,
): JsonValue | undefined {
  const max = question.maxLength ?? defaultMaxLength.comment;
  return checkPlainText(check, value, { max, path: '', isClean: isCleanText });
}

interface PlainText {
  readonly max: number;
  readonly path: string;
  readonly isClean: (text: string) => boolean;
}

export function checkPlainText(
  check: QuestionCheck,
  value: JsonValue,
  { max, path, isClean }: PlainText,
): JsonValue | undefined {
  if (typeof value !== 'string') return check.refuse({ code: 'wrongType', path });
  if (value.length > max)
    return check.refuse({ code: 'tooLong', params: { max, length: value.length }, path });
  return isClean(value) ? value : check.refuse({ code: 'badCharacters', path });
}

function checkNumberInput(
  check: QuestionCheck,
  input: TextInput,
  value: JsonValue,
  path: string,
): JsonValue | undefined {
  if (typeof value !== 'number') return check.refuse({ code: 'notANumber', path });
  const min = toLimit(limitOf(check, input.min, input.minExpression));
  const max = toLimit(limitOf(check, input.max, input.maxExpression));
  const least = min ?? -maxMagnitude;
  const most = max ?? maxMagnitude;
  if (value < least) return check.refuse({ code: 'tooSmall', params: { min: least }, path });
  if (value > most) return check.refuse({ code: 'tooLarge', params: { max: most }, path });
  return value;
}

function checkOrder(
  check: QuestionCheck,
  input: TextInput,
  value: string,
  path: string,
): JsonValue | undefined {
  const min = toDateText(limitOf(check, input.min, input.minExpression));
  const max = toDateText(limitOf(check, input.max, input.maxExpression));
  // ISO dates and times of one format are in order as texts; the shorter limit '2025-01-01' also bounds a date and time.
  if (min !== undefined && value.slice(0, min.length) < min) {
    return check.refuse({ code: 'tooSmall', params: { min }, path });
  }
  if (max !== undefined && value.slice(0, max.length) > max) {
    return check.refuse({ code: 'tooLarge', params: { max }, path });
  }
  return value;
}
