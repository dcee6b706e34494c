import type { Value } from './syntax';

// A date in an expression is a Date whose UTC fields hold the local wall clock: the domain knows no time zone, and
// "today" is handed in by the caller.

const isoDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?$/;
const dayLength = 86_400_000;

/** Reads an ISO date or date and time as wall-clock time; anything else is an invalid date. */
export function readDate(value: Value): Date {
  if (value instanceof Date) return new Date(value.getTime());
  if (typeof value === 'number') return new Date(value);
  if (typeof value !== 'string' || !isoDate.test(value)) return new Date(Number.NaN);
  const text = value.replace(' ', 'T');
  return new Date(text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`);
}

function hasTime(date: Date): boolean {
  return date.getUTCHours() > 0 || date.getUTCMinutes() > 0 || date.getUTCSeconds() > 0;
}

function atMidnight(date: Date): Date {
  const result = new Date(date.getTime());
  result.setUTCHours(0, 0, 0, 0);
  return result;
}

/** Prepares one side of a comparison when the other is a date: text becomes a date, and time is ignored if absent. */
export function comparableDate(value: Value, other: Value): Value {
  if (typeof value === 'string' && other instanceof Date) {
    const date = readDate(value);
    return hasTime(other) ? date : atMidnight(date);
  }
  if (value instanceof Date && typeof other === 'string' && other.length < 11) return atMidnight(value);
  return value;
}

/** Whole days between two dates, never negative. */
export function daysBetween(from: Date, to: Date): number {
  return Math.ceil(Math.abs(atMidnight(to).getTime() - atMidnight(from).getTime()) / dayLength);
}

/** Whole months from one date to another; negative when the second is earlier. */
export function monthsBetween(from: Date, to: Date): number {
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const months = years * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

/** A new date a number of days, months, years, hours, minutes or seconds later; unknown units change nothing. */
export function dateAfter(date: Date, amount: number, unit: string): Date {
  const result = new Date(date.getTime());
  if (unit === 'days') result.setUTCDate(result.getUTCDate() + amount);
  if (unit === 'months') result.setUTCMonth(result.getUTCMonth() + amount);
  if (unit === 'years') result.setUTCFullYear(result.getUTCFullYear() + amount);
  if (unit === 'hours') result.setUTCHours(result.getUTCHours() + amount);
  if (unit === 'minutes') result.setUTCMinutes(result.getUTCMinutes() + amount);
  if (unit === 'seconds') result.setUTCSeconds(result.getUTCSeconds() + amount);
  return result;
}
