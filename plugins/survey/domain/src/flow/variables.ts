import { evaluate, type Scope } from '../expressions/evaluate';
import { tail, type VariablePath } from '../expressions/path';
import type { Value } from '../expressions/syntax';
import { isValueList } from '../expressions/values';
import { walk, type Found } from '../expressions/walk';
import type { CalculatedValue } from '../questionnaire/model';

/** Where calculated values are found. */
export interface Variables {
  readonly find: (path: VariablePath) => Found | undefined;
  readonly valueOf: (name: string) => Value;
}

/** survey-core takes these for equal to a value that was never set, and does not set them. */
const isNoChange = (value: Value): boolean => value === '' || (isValueList(value) && value.length === 0);

/**
 * Calculated values, worked out when they are asked for: one may use another, whatever their order. One that uses
 * itself, directly or not, has no value there.
 *
 * @param scopeOf gives the scope of their expressions, which has these values in it
 */
export function variablesOf(calculated: readonly CalculatedValue[], scopeOf: () => Scope): Variables {
  const byName = new Map(calculated.map((value) => [value.name.toLowerCase(), value]));
  const known = new Map<string, Value>();

  function valueOf(folded: string): Value {
    if (known.has(folded)) return known.get(folded);
    const expression = byName.get(folded)?.expression;
    if (expression?.expression === undefined) return undefined;
    known.set(folded, undefined);
    const result = evaluate(expression.expression, scopeOf());
    const value = isNoChange(result) ? undefined : result;
    known.set(folded, value);
    return value;
  }

  function find(path: VariablePath): Found | undefined {
    for (let end = path.heads.length; end > 0; end -= 1) {
      const head = path.heads[end - 1] ?? '';
      if (!byName.has(head)) continue;
      const value = valueOf(head);
      if (value === undefined) return undefined;
      const index = path.segments[end - 1]?.index;
      return index === undefined ? walk(value, tail(path, end)) : undefined;
    }
    return undefined;
  }

  return byName.size === 0
    ? { find: () => undefined, valueOf: () => undefined }
    : { find, valueOf: (name) => valueOf(name.toLowerCase()) };
}
