import { isBlank, type JsonValue } from '../json/json';
import type { Question } from '../questionnaire/model';

/** A question's default as an answer of its type; undefined when there is none. */
export function defaultOf(question: Question): JsonValue | undefined {
  const { defaultValue } = question;
  if ('defaultItem' in question && (defaultValue === undefined || isBlank(defaultValue))) {
    const { defaultItem, initialCount } = question;
    if (defaultItem === undefined || isBlank(defaultItem) || initialCount === 0) return undefined;
    return Array.from({ length: initialCount }, () => defaultItem);
  }
  if (defaultValue === undefined || isBlank(defaultValue)) return undefined;
  if (question.type === 'html' || question.type === 'image' || question.type === 'expression')
    return undefined;
  if (question.type !== 'boolean') return defaultValue;
  if (defaultValue === true || defaultValue === 'true' || defaultValue === question.valueTrue) {
    return question.valueTrue;
  }
  const isNo = defaultValue === false || defaultValue === 'false' || defaultValue === question.valueFalse;
  return isNo ? question.valueFalse : undefined;
}
