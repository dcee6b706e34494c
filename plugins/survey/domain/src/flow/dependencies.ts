import { referencesOf } from '../expressions/references';
import type { Condition } from '../questionnaire/model';

/** The first names an expression looks at, in lower case: `matrix`, `matrix.row`, … for `{matrix.row}`. */
export function usedNames({ expression }: Condition): readonly string[] {
  if (expression === undefined) return [];
  return referencesOf(expression).variables.flatMap(({ path }) => path.heads);
}

/**
 * Whether an expression may have another value because of these changes; `always` for one that looks at no answer or at
 * the clock, and so cannot tell.
 */
export function isAffected(condition: Condition, changed: ReadonlySet<string>): 'yes' | 'no' | 'always' {
  if (condition.expression === undefined) return 'no';
  const { variables, functions } = referencesOf(condition.expression);
  if (functions.some(({ args }) => args.length === 0)) return 'always';
  if (variables.length === 0) return 'always';
  const names = new Set(variables.flatMap(({ path }) => path.heads));
  return [...changed].some((name) => names.has(name.toLowerCase())) ? 'yes' : 'no';
}

const clocks = new Set(['today', 'currentDate', 'currentYear', 'age', 'year', 'month', 'day', 'weekday']);

/** Its value may be another at midnight, between the page and the server: no reason to refuse an answer. */
export function looksAtClock(condition: Condition | undefined): boolean {
  if (condition?.expression === undefined) return false;
  return referencesOf(condition.expression).functions.some(({ name }) => clocks.has(name));
}
