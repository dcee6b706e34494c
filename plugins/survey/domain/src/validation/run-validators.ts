import { holds } from '../expressions/evaluate';
import { numberOf } from '../expressions/values';
import { isList, type JsonValue } from '../json/json';
import type { Validator } from '../questionnaire/model';
import { isEmail } from './formats';
import type { Complaint, QuestionCheck } from './question-check';

/** Runs the author's validators on an answer that is there and of the right type. */
export function runValidators(
  check: QuestionCheck,
  validators: readonly Validator[],
  value: JsonValue,
  path = '',
): void {
  for (const validator of validators) {
    const complaint = complaintOf(check, validator, value);
    if (complaint !== undefined) check.refuse({ ...complaint, path, text: validator.text });
  }
}

function complaintOf(check: QuestionCheck, validator: Validator, value: JsonValue): Complaint | undefined {
  switch (validator.type) {
    case 'numeric':
      return numericComplaint(validator, value);
    case 'text':
      return textComplaint(validator, value);
    case 'answercount':
      return countComplaint(validator, value);
    case 'email':
      return typeof value === 'string' && !isEmail(value) ? { code: 'badEmail' } : undefined;
    case 'regex': {
      const { pattern } = validator;
      // A pattern that could be slow was refused when the survey was published; it never runs.
      if (!pattern.ok || typeof value === 'object') return undefined;
      return pattern.regex.test(String(value)) ? undefined : { code: 'pattern' };
    }
    case 'expression': {
      const { condition } = validator;
      if (condition?.expression === undefined || !condition.isReliable) return undefined;
      return holds(condition.expression, check.scope) ? undefined : { code: 'expression' };
    }
  }
}

type Of<Type extends Validator['type']> = Extract<Validator, { readonly type: Type }>;

function numericComplaint({ min, max }: Of<'numeric'>, value: JsonValue): Complaint | undefined {
  const number = numberOf(value);
  if (Number.isNaN(number)) return { code: 'notANumber' };
  if (min !== undefined && number < min) return { code: 'tooSmall', params: { min } };
  return max !== undefined && number > max ? { code: 'tooLarge', params: { max } } : undefined;
}

function textComplaint(validator: Of<'text'>, value: JsonValue): Complaint | undefined {
  if (typeof value !== 'string') return undefined;
  const { minLength, maxLength, allowDigits } = validator;
  // As survey-core: only digits at the end count.
  if (!allowDigits && /\d$/.test(value)) return { code: 'pattern' };
  if (minLength > 0 && value.length < minLength) return { code: 'tooShort', params: { min: minLength } };
  const isTooLong = maxLength > 0 && value.length > maxLength;
  return isTooLong ? { code: 'tooLong', params: { max: maxLength, length: value.length } } : undefined;
}

function countComplaint({ min, max }: Of<'answercount'>, value: JsonValue): Complaint | undefined {
  if (!isList(value) || value.length === 0) return undefined;
  if (min > 0 && value.length < min) return { code: 'tooFew', params: { min } };
  return max > 0 && value.length > max ? { code: 'tooMany', params: { max } } : undefined;
}
