import type { Scope } from '../expressions/evaluate';
import { isNumeric, toNumber } from '../expressions/values';
import type { JsonValue } from '../json/json';
import type { ExpressionQuestion } from '../questionnaire/model';
import { valueOf } from './decide';
import { storedValue } from './stored-value';

/** What an expression question works out. */
export function expressionValue(question: ExpressionQuestion, scope: Scope): JsonValue | undefined {
  const value = valueOf(question.expression, scope);
  const { precision } = question;
  if (precision === undefined || !isNumeric(value)) return storedValue(value);
  return storedValue(Number(toNumber(value).toFixed(precision)));
}
