import { evaluate, holds, type Scope } from '../expressions/evaluate';
import type { Value } from '../expressions/syntax';
import type { Condition } from '../questionnaire/model';

/** A condition overrides the plain property; one this engine cannot judge must not refuse an honest answer. */
export function decide(
  condition: Condition | undefined,
  plain: boolean,
  unknown: boolean,
  scope: Scope,
): boolean {
  // survey-core ignores a condition that cannot be read.
  if (condition?.expression === undefined) return plain;
  return condition.isReliable ? holds(condition.expression, scope) : unknown;
}

/** The value of an expression; undefined also for one this engine cannot judge. */
export function valueOf(condition: Condition | undefined, scope: Scope): Value {
  if (condition?.expression === undefined || !condition.isReliable) return undefined;
  return evaluate(condition.expression, scope);
}
