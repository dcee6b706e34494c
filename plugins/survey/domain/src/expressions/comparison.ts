import { comparableDate } from './dates';
import type { Value } from './syntax';
import { isEmptyValue, isValueList, isValueObject, toNumber, toText } from './values';

/**
 * survey-core's equality: texts without regard to case and surrounding space, numbers also when written as text,
 * lists without regard to order, nothing answered equal to ''.
 */
export function isEqual(left: Value, right: Value): boolean {
  const a = comparableDate(left, right);
  const b = comparableDate(right, a);
  return isSame(withoutWord(a), withoutWord(b));
}

/** The word "undefined" as a text means no value, as in survey-core. */
function withoutWord(value: Value): Value {
  return value === 'undefined' ? undefined : value;
}

function isSame(a: Value, b: Value): boolean {
  if (a === b || isNothing(a, b) || isNothing(b, a)) return true;
  if (typeof a === 'string' && typeof b === 'string')
    return a.trim().toLowerCase() === b.trim().toLowerCase();
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (isSameNumber(a, b)) return true;
  if (isEmptyValue(a) !== isEmptyValue(b)) return false;
  if (typeof a === 'boolean' && typeof b === 'string') return String(a) === b.toLowerCase();
  if (typeof b === 'boolean' && typeof a === 'string') return String(b) === a.toLowerCase();
  if (isValueList(a) && isValueList(b)) return hasSameItems(a, b);
  if (isValueObject(a) && isValueObject(b)) return hasSameEntries(a, b);
  return !isCompound(a) && !isCompound(b) && isLooselyEqual(a, b);
}

function isNothing(a: Value, b: Value): boolean {
  if (a === undefined && isValueList(b)) return b.length === 0;
  return (a === undefined || a === null) && b === '';
}

function isCompound(value: Value): boolean {
  return typeof value === 'object' && value !== null;
}

function isSameNumber(a: Value, b: Value): boolean {
  if (isCompound(a) || isCompound(b) || Number.isNaN(toNumber(a)) || Number.isNaN(toNumber(b))) return false;
  const [x, y] = [toText(a), toText(b)];
  return Number.parseInt(x, 10) === Number.parseInt(y, 10) && Number.parseFloat(x) === Number.parseFloat(y);
}

function isLooselyEqual(a: Value, b: Value): boolean {
  if (a === undefined || a === null || b === undefined || b === null) {
    return (a ?? null) === (b ?? null);
  }
  return toNumber(a) === toNumber(b);
}

function hasSameItems(a: readonly Value[], b: readonly Value[]): boolean {
  if (a.length !== b.length) return false;
  const [x, y] = [sorted(a), sorted(b)];
  return x.every((item, index) => isSame(item, y[index]));
}

function sorted(list: readonly Value[]): Value[] {
  const keyed = list.map((item) => ({ item, key: toText(item) }));
  keyed.sort((x, y) => (x.key < y.key ? -1 : Number(x.key > y.key)));
  return keyed.map(({ item }) => item);
}

function hasSameEntries(a: Readonly<Record<string, Value>>, b: Readonly<Record<string, Value>>): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

/** left > right; false whenever one side has no value. */
export function isGreater(left: Value, right: Value): boolean {
  return isOrdered(left, right, (a, b) => a > b);
}

/** left < right; false whenever one side has no value. */
export function isLess(left: Value, right: Value): boolean {
  return isOrdered(left, right, (a, b) => a < b);
}

type Order = (a: string | number, b: string | number) => boolean;

function isOrdered(left: Value, right: Value, order: Order): boolean {
  if (left === undefined || left === null || right === undefined || right === null) return false;
  const a = primitive(comparableDate(left, right));
  const b = primitive(comparableDate(right, comparableDate(left, right)));
  return typeof a === 'string' && typeof b === 'string' ? order(a, b) : order(toNumber(a), toNumber(b));
}

function primitive(value: Value): Value {
  return isValueList(value) || isValueObject(value) ? toText(value) : value;
}

/** A text holds a text, or a list holds a value or every value of a list. */
export function contains(left: Value, right: Value): boolean {
  return containment(left, right, true);
}

/** Not quite the opposite of contains: without any value on the left both are false, unless the right has one. */
export function notContains(left: Value, right: Value): boolean {
  if (!left && !isEmptyValue(right)) return true;
  return containment(left, right, false);
}

function containment(left: Value, right: Value, wanted: boolean): boolean {
  if (isValueList(left)) {
    if (left.length === 0) return !wanted;
    const searched: readonly Value[] = isValueList(right) ? right : [right];
    const all = searched.every((value) => left.some((item) => isSame(withoutWord(item), withoutWord(value))));
    return all === wanted;
  }
  if (!left && left !== 0 && left !== false) return false;
  if (!right) return false;
  return toText(left).toLowerCase().includes(toText(right).toLowerCase()) === wanted;
}

/** At least one value of the right is on the left. */
export function anyOf(left: Value, right: Value): boolean {
  if (isEmptyValue(left)) return isEmptyValue(right);
  if (isEmptyValue(right)) return true;
  if (!isValueList(left)) return contains(right, left);
  if (!isValueList(right)) return contains(left, right);
  return right.some((value) => contains(left, value));
}

/** Every value of the right is on the left. */
export function allOf(left: Value, right: Value): boolean {
  if (!left && !isEmptyValue(right)) return false;
  if (!isValueList(right)) return contains(left, right);
  return right.every((value) => contains(left, value));
}
