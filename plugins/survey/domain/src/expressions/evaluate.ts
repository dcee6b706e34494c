import { callArrayFunction, countedItems } from './array-functions';
import { callFunction, type ExpressionContext } from './functions';
import { applyOperator } from './operators';
import type { VariablePath } from './path';
import type { ArrayArguments, Expression, Value } from './syntax';
import { convertedAnswer, isEmptyValue, isTrue } from './values';
import { walk, type Found } from './walk';

/** Where an expression finds its variables. */
export interface Scope extends ExpressionContext {
  /** Undefined for a name that is not known. */
  readonly find: (path: VariablePath) => Found | undefined;
}

/** The value of an expression. Never throws: what has no meaning has no value. */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'variable': {
      const value = valueOf(expression.path, scope);
      return expression.verbatim ? value : convertedAnswer(value);
    }
    case 'list':
      return expression.items.map((item) => evaluate(item, scope));
    case 'call': {
      if (expression.over !== undefined) return evaluateOver(expression, expression.over, scope);
      const args = expression.args.map((argument) => evaluate(argument, scope));
      return callFunction(expression.name, args, scope);
    }
    case 'not':
      return !evaluate(expression.operand, scope);
    case 'emptiness':
      return isEmptyValue(evaluate(expression.operand, scope)) === (expression.wanted === 'empty');
    case 'chain':
      return expression.rest.reduce<Value>(
        (left, { operator, operand }) => applyOperator(operator, left, evaluate(operand, scope)),
        evaluate(expression.first, scope),
      );
  }
}

/** null, not undefined, for what cannot be found: survey-core's way of telling it from a question without answer. */
function valueOf(path: VariablePath, scope: Scope): Value {
  const found = scope.find(path);
  if (found !== undefined) return found.value;
  return path.segments.length > 1 && path.name.endsWith('.length') ? 0 : null;
}

function evaluateOver(
  { name, args }: Extract<Expression, { readonly kind: 'call' }>,
  { column, result, condition }: ArrayArguments,
  scope: Scope,
): Value {
  const [list] = args;
  const counted = countedItems(list && evaluate(list, scope), evaluate(column, scope)).filter(
    ({ item }) => condition === undefined || holds(condition, within(item, scope)),
  );
  return callArrayFunction(name, counted, result);
}

/** Names of an item come before all others. */
function within(item: Value, scope: Scope): Scope {
  return { ...scope, find: (path) => walk(item, path) ?? scope.find(path) };
}

/** Whether a condition holds. */
export function holds(condition: Expression, scope: Scope): boolean {
  return isTrue(evaluate(condition, scope));
}
