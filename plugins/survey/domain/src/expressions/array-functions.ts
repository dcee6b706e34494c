import { plus, roundedLike } from './operators';
import type { Value } from './syntax';
import { isEmptyValue, isNumeric, isValueList, isValueObject, numberOf, toNumber } from './values';

/** An item of a list that counts: its value in the column, and the item itself. */
export interface CountedItem {
  readonly value: Value;
  readonly item: Value;
}

type ArrayFunction = (counted: readonly CountedItem[], result: string | undefined) => Value;

const arrayFunctions = new Map<string, ArrayFunction>([
  ['sumInArray', sum],
  ['countInArray', (counted) => counted.length],
  ['avgInArray', (counted) => (counted.length === 0 ? 0 : toNumber(sum(counted)) / counted.length)],
  ['minInArray', (counted, result) => extreme(counted, result, (a, b) => a < b)],
  ['maxInArray', (counted, result) => extreme(counted, result, (a, b) => a > b)],
]);

export function isArrayFunction(name: string): boolean {
  return arrayFunctions.has(name);
}

/** The items of a list, or of an object's values, that have something in a column. */
export function countedItems(list: Value, column: Value): CountedItem[] {
  const items = isValueList(list) ? list : isValueObject(list) ? Object.values(list) : [];
  return items.flatMap((item) => {
    if (!isValueObject(item) || typeof column !== 'string' || !Object.hasOwn(item, column)) return [];
    const value = item[column];
    return isEmptyValue(value) ? [] : [{ value, item }];
  });
}

export function callArrayFunction(
  name: string,
  counted: readonly CountedItem[],
  result: string | undefined,
): Value {
  return arrayFunctions.get(name)?.(counted, result);
}

/** A text that is no number counts as no value. */
function amountOf(value: Value): Value {
  if (typeof value !== 'string') return value;
  return isNumeric(value) ? numberOf(value) : undefined;
}

function sum(counted: readonly CountedItem[]): Value {
  return counted.reduce<Value>((total, { value }) => {
    const amount = amountOf(value);
    if (amount === undefined || amount === null) return total;
    const next = plus(total, amount);
    return typeof next === 'number' ? roundedLike(total, amount, next) : next;
  }, 0);
}

function extreme(
  counted: readonly CountedItem[],
  result: string | undefined,
  isBetter: (a: number, b: number) => boolean,
): Value {
  let best: CountedItem | undefined;
  for (const { value, item } of counted) {
    const amount = amountOf(value);
    if (amount === undefined || amount === null) continue;
    if (best === undefined || isBetter(toNumber(amount), toNumber(best.value)))
      best = { value: amount, item };
  }
  if (best === undefined) return undefined;
  if (result === undefined) return best.value;
  return isValueObject(best.item) && Object.hasOwn(best.item, result) ? best.item[result] : undefined;
}
