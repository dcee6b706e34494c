import { allOf, anyOf, contains, isEqual, isGreater, isLess, notContains } from './comparison';
import type { BinaryOperator, Value } from './syntax';
import { isEmptyValue, isNumeric, isValueList, isValueObject, toNumber, toText } from './values';

type Operation = (left: Value, right: Value) => Value;

const operations: Readonly<Record<BinaryOperator, Operation>> = {
  or: calculated((left, right) => (isTruthy(left) ? left : right)),
  and: calculated((left, right) => (isTruthy(left) ? right : left)),
  equal: isEqual,
  notequal: (left, right) => !isEqual(left, right),
  greater: isGreater,
  less: isLess,
  greaterorequal: (left, right) => isEqual(left, right) || isGreater(left, right),
  lessorequal: (left, right) => isEqual(left, right) || isLess(left, right),
  plus: calculated(sumOf),
  minus: calculated((left, right) => roundedLike(left, right, toNumber(left) - toNumber(right))),
  mul: calculated(multiply),
  div: calculated((left, right) => (right ? toNumber(left) / toNumber(right) : null)),
  mod: calculated((left, right) => (right ? toNumber(left) % toNumber(right) : null)),
  power: calculated((left, right) => toNumber(left) ** toNumber(right)),
  contains,
  notcontains: notContains,
  anyof: anyOf,
  allof: allOf,
  noneof: (left, right) => !anyOf(left, right),
};

function isTruthy(value: Value): boolean {
  return Boolean(value);
}

/** The value of `left operator right`. */
export function applyOperator(operator: BinaryOperator, left: Value, right: Value): Value {
  return operations[operator](left, right);
}

/** Arithmetic and logic see a missing operand as the neutral value of the other one's type. */
function calculated(operation: Operation): Operation {
  return (left, right) => {
    const a = neutral(left, right);
    return operation(a, neutral(right, a));
  };
}

function neutral(value: Value, other: Value): Value {
  if (!isEmptyValue(value)) return value;
  if (typeof other === 'number') return 0;
  if (typeof value === 'string') return value;
  if (typeof other === 'string') return '';
  return isValueList(other) ? [] : 0;
}

/** JavaScript's `+`. */
export function plus(left: Value, right: Value): Value {
  if (isTextual(left) || isTextual(right)) return toText(left) + toText(right);
  return toNumber(left) + toNumber(right);
}

function isTextual(value: Value): boolean {
  return typeof value === 'string' || value instanceof Date || isValueList(value) || isValueObject(value);
}

function sumOf(left: Value, right: Value): Value {
  if (isNumeric(left) && isNumeric(right)) {
    const sum = plus(left, right);
    return typeof sum === 'number' ? roundedLike(left, right, sum) : sum;
  }
  if (isValueList(left) && isValueList(right)) return [...left, ...right];
  if (isValueList(left)) return sumWithList(left, right, (list, text) => list + text);
  if (isValueList(right)) return sumWithList(right, left, (list, text) => text + list);
  return plus(left, right);
}

function sumWithList(
  list: readonly Value[],
  value: Value,
  join: (list: string, text: string) => string,
): Value {
  if (typeof value === 'string') return join(list.map(toText).join(', '), value);
  if (typeof value !== 'number') return join(toText(list), toText(value));
  const numbers = list.filter((item) => typeof item === 'number');
  return [...numbers, value].reduce<number>((sum, item) => roundedLike(sum, item, sum + item), 0);
}

function multiply(left: Value, right: Value): number {
  const digits = decimals(left) + decimals(right);
  return rounded(toNumber(left) * toNumber(right), digits);
}

/** Takes away the error of binary fractions: 0.1 + 0.2 is 0.3. */
export function roundedLike(left: Value, right: Value, result: number): number {
  return rounded(result, Math.max(decimals(left), decimals(right)));
}

function rounded(value: number, digits: number): number {
  return digits > 0 && digits <= 100 ? Number.parseFloat(value.toFixed(digits)) : value;
}

function decimals(value: Value): number {
  if (!isNumeric(value)) return 0;
  return toText(value).split('.')[1]?.length ?? 0;
}
