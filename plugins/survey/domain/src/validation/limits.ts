import { valueOf } from '../flow/decide';
import type { Value } from '../expressions/syntax';
import type { Condition } from '../questionnaire/model';
import type { QuestionCheck } from './question-check';

/** A limit of the author's, or one worked out from other answers. */
export function limitOf(
  { scope }: Pick<QuestionCheck, 'scope'>,
  fixed: string | number | undefined,
  computed: Condition | undefined,
): Value {
  return valueOf(computed, scope) ?? fixed;
}

/** A limit as a number, if it is one. */
export function toLimit(value: Value): number | undefined {
  const limit = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof limit === 'number' && Number.isFinite(limit) ? limit : undefined;
}

/** A limit as an ISO date or time, if it is one. */
export function toDateText(value: Value): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
