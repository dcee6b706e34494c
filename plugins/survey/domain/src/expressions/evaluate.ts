import { callFunction, type ExpressionContext } from './functions';
import { applyOperator } from './operators';
import type { Expression, Value } from './syntax';
import { convertedAnswer, isEmptyValue, isTrue } from './values';

/** Where an expression finds its variables: undefined for a name without a value. */
export interface Scope extends ExpressionContext {
  readonly valueOf: (name: string) => Value;
}

/** The value of an expression. Never throws: what has no meaning has no value. */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'variable': {
      const value = scope.valueOf(expression.name);
      return expression.verbatim ? value : convertedAnswer(value);
    }
    case 'list':
      return expression.items.map((item) => evaluate(item, scope));
    case 'call': {
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

/** Whether a condition holds. */
export function holds(condition: Expression, scope: Scope): boolean {
  return isTrue(evaluate(condition, scope));
}
