import { isGreater, isLess } from './comparison';
import { dateAfter, daysBetween, monthsBetween, readDate } from './dates';
import { plus, roundedLike } from './operators';
import type { Value } from './syntax';
import { isNumeric, isValueList, numberOf, toNumber, toText } from './values';

/** What a function may know besides its arguments. */
export interface ExpressionContext {
  /** An ISO date in the city's time zone. */
  readonly today: string;
  /** A question's answer in words, or those for another value; undefined for a name that is no question. */
  readonly displayValueOf: (question: string, value: Value) => Value;
  /** The text beside a question's answer, or of its choice "other". */
  readonly commentOf: (question: string) => Value;
}

type ExpressionFunction = (args: readonly Value[], context: ExpressionContext) => Value;

const functions = new Map<string, ExpressionFunction>([
  ['iif', (args) => (args.length < 2 ? null : args[0] ? args[1] : args[2])],
  ['sum', (args) => sum(flat(args))],
  ['avg', (args) => average(flat(args))],
  ['min', (args) => extreme(flat(args), isLess)],
  ['max', (args) => extreme(flat(args), isGreater)],
  ['count', (args) => flat(args).length],
  ['round', (args) => round(flat(args))],
  ['trunc', (args) => trunc(flat(args))],
  ['substring', substring],
  ['today', (args, context) => dateAfter(readDate(context.today), days(args), 'days')],
  ['currentDate', (_args, context) => readDate(context.today)],
  ['currentYear', (_args, context) => readDate(context.today).getUTCFullYear()],
  ['getDate', ([date]) => (date ? readDate(date) : null)],
  ['getYear', (args) => (args.length === 1 && args[0] ? readDate(args[0]).getUTCFullYear() : undefined)],
  ['year', (args, context) => dateOrToday(args, context).getUTCFullYear()],
  ['month', (args, context) => dateOrToday(args, context).getUTCMonth() + 1],
  ['day', (args, context) => dateOrToday(args, context).getUTCDate()],
  ['weekday', (args, context) => dateOrToday(args, context).getUTCDay()],
  ['age', age],
  ['dateDiff', dateDiff],
  ['diffDays', ([from, to]) => (from && to ? daysBetween(readDate(from), readDate(to)) : 0)],
  ['dateAdd', dateAdd],
  ['displayValue', ([name, value], context) => named(name, (text) => context.displayValueOf(text, value))],
  ['getComment', ([name], context) => named(name, (text) => context.commentOf(text))],
  // A questionnaire that is only shown has no answers to judge.
  ['isDisplayMode', () => false],
]);

/** The functions this engine evaluates; a questionnaire that uses others is shown by survey-core instead. */
export function isKnownFunction(name: string): boolean {
  return functions.has(name);
}

/** The value of a function call; null for a function that is not known, as in survey-core. */
export function callFunction(name: string, args: readonly Value[], context: ExpressionContext): Value {
  const known = functions.get(name);
  return known === undefined ? null : known(args, context);
}

/** All values in lists and lists of lists, numbers in texts as numbers, without those that are missing. */
function flat(values: readonly Value[]): Value[] {
  return values.flatMap((value): Value[] => {
    if (value === undefined || value === null) return [];
    if (isValueList(value)) return flat(value);
    return [isNumeric(value) ? numberOf(value) : value];
  });
}

function sum(values: readonly Value[]): Value {
  return values.reduce<Value>((total, value) => {
    const next = plus(total, value);
    return typeof next === 'number' ? roundedLike(total, value, next) : next;
  }, 0);
}

function average(values: readonly Value[]): number {
  return values.length === 0 ? 0 : toNumber(sum(values)) / values.length;
}

function extreme(values: readonly Value[], isBetter: (a: Value, b: Value) => boolean): Value {
  return values.reduce<Value>((best, value) => (isBetter(value, best) ? value : best), values[0]);
}

function round([value, precision]: readonly Value[]): number {
  const digits = precision ?? 0;
  if (!isNumeric(value) || !isNumeric(digits)) return Number.NaN;
  const factor = 10 ** toNumber(digits);
  return Math.round(toNumber(value) * factor * (1 + Number.EPSILON)) / factor;
}

/** survey-core cuts the written number; so does this, to mean the same for numbers that are written oddly. */
function trunc([value, precision]: readonly Value[]): number {
  const digits = precision === undefined || precision === 0 ? -1 : precision;
  if (!isNumeric(value) || !isNumeric(digits)) return Number.NaN;
  const kept = new RegExp(`^-?\\d+(?:.\\d{0,${toText(digits)}})?`).exec(toText(value));
  return Number(kept?.[0] ?? Number.NaN);
}

function named(name: Value, read: (text: string) => Value): Value {
  return typeof name === 'string' && name !== '' ? read(name) : undefined;
}

function substring(args: readonly Value[]): string {
  const [text, start, end] = args;
  if (typeof text !== 'string' || !isNumeric(start)) return '';
  return isNumeric(end) ? text.substring(toNumber(start), toNumber(end)) : text.substring(toNumber(start));
}

function days(args: readonly Value[]): number {
  return args.length === 1 ? toNumber(args[0]) : 0;
}

function dateOrToday([date]: readonly Value[], context: ExpressionContext): Date {
  return date ? readDate(date) : readDate(context.today);
}

function age([birth, unit]: readonly Value[], context: ExpressionContext): Value {
  if (!birth) return null;
  return difference(readDate(birth), readDate(context.today), unit ? toText(unit) : 'years');
}

function dateDiff([from, to, unit]: readonly Value[]): Value {
  if (!from || !to) return null;
  return difference(readDate(from), readDate(to), unit ? toText(unit) : 'days');
}

const unitLengths = new Map([
  ['hours', 3_600_000],
  ['minutes', 60_000],
  ['seconds', 1_000],
]);

function difference(from: Date, to: Date, unit: string): number {
  const length = unitLengths.get(unit);
  if (length !== undefined) return Math.ceil(Math.abs(to.getTime() - from.getTime()) / length);
  if (unit === 'days') return daysBetween(from, to);
  const months = monthsBetween(from, to);
  // An impossible date gives 0 years but no number of months, as in survey-core.
  if (unit === 'months') return months;
  return Number.isNaN(months) ? 0 : Math.trunc(months / 12);
}

function dateAdd([date, amount, unit]: readonly Value[]): Value {
  if (!date || !amount) return null;
  return dateAfter(readDate(date), toNumber(amount), unit ? toText(unit) : 'days');
}
