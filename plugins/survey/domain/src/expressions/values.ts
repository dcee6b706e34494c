import type { Value, ValueObject } from './syntax';

// How survey-core (Helpers, settings.comparator) sees values, without its Date and object special cases that
// no answer can reach. Each rule here is compared with survey-core in differential.test.ts.

export function isValueList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isValueObject(value: Value): value is ValueObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Undefined, null, '', NaN, [] and objects of such values; `0` and `false` are not empty. */
export function isEmptyValue(value: Value): boolean {
  if (isValueList(value)) return value.length === 0;
  if (isValueObject(value)) return Object.values(value).every(isEmptyValue);
  return !value && value !== 0 && value !== false;
}

/** The number a value stands for, or NaN. One comma counts as a decimal point: '1,5' is 1.5. */
export function numberOf(value: Value): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.NaN;
  if (isValueList(value)) return value.length === 1 ? numberOf(value[0]) : Number.NaN;
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim();
  if (text.startsWith('0x')) return text.length > 32 ? Number.NaN : Number.parseInt(text, 16);
  // Sixteen digits and more are an identifier, not an amount: a double would change them.
  if (text === '' || (text.length > 15 && /^[0-9]+$/.test(text))) return Number.NaN;
  const parts = text.split(',');
  const read = Number(parts.length === 2 ? parts.join('.') : text);
  return Number.isFinite(read) ? read : Number.NaN;
}

export function isNumeric(value: Value): boolean {
  return !Number.isNaN(numberOf(value));
}

/**
 * An answer as expressions see it: 'true' and 'false' become booleans, numbers written as text become numbers,
 * one pair of quotes around a text goes. '007' stays text.
 */
export function convertedAnswer(value: Value): Value {
  if (typeof value !== 'string' || value === '') return value;
  const folded = value.toLowerCase();
  if (folded === 'true' || folded === 'false') return folded === 'true';
  if (value.length > 1 && /^['"]/.test(value) && /['"]$/.test(value)) return value.slice(1, -1);
  if (!isNumeric(value)) return value;
  const keepsZero =
    value.startsWith('0') && !value.startsWith('0x') && value.length > 1 && !/^0[.,]/.test(value);
  return keepsZero ? value : numberOf(value);
}

/** JavaScript's Number(), for the values expressions know. */
export function toNumber(value: Value): number {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return Number(value);
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.getTime();
  return isValueList(value) ? Number(toText(value)) : Number.NaN;
}

/** JavaScript's String(), but for dates, which are written as ISO dates whatever the machine's time zone. */
export function toText(value: Value): string {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString().slice(0, 10);
  }
  if (isValueList(value)) {
    return value.map((item) => (item === null || item === undefined ? '' : toText(item))).join(',');
  }
  return isValueObject(value) ? '[object Object]' : String(value);
}

/** What survey-core's conditions do with a result: `result == true`. */
export function isTrue(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (value === undefined || value === null || isValueObject(value) || value instanceof Date) return false;
  return toNumber(value) === 1;
}
