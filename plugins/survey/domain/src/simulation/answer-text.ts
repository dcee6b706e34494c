import type { Scope } from '../expressions/evaluate';
import type { JsonValue } from '../json/json';
import type { TextInput, Validator } from '../questionnaire/model';
import { between, oneOf } from '../random/seeded';
import { defaultMaxLength, isNumberInput } from '../validation/check-text';
import { limitOf, toDateText, toLimit } from '../validation/limits';
import { matchingText } from './matching-text';
import { favourites, wishOf, isSameScalar, type Called, type Mind } from './mind';

interface Asked {
  readonly input: TextInput;
  readonly validators: readonly Validator[];
  readonly scope: Scope;
  readonly called: Called;
}

/** A text or number as it is typed into one field. */
export function answerInput(asked: Asked, mind: Mind, taken: readonly JsonValue[]): JsonValue | undefined {
  const { input } = asked;
  if (isNumberInput(input.inputType)) return number(asked, mind, taken);
  const liked = favourites(mind, asked.called).filter((value) => !taken.includes(value));
  const wished = oneOf(liked, mind.random);
  if (wished !== undefined) return String(wished);
  const made = MADE[input.inputType];
  if (made !== undefined) return made(asked, mind);
  return freeText(asked.validators, mind, input.maxLength ?? defaultMaxLength.text, taken);
}

type Made = (asked: Asked, mind: Mind) => string;

const MADE: Partial<Record<TextInput['inputType'], Made>> = {
  email: (_asked, { random }) => `respondent${String(between(random, 1, 9999))}@example.com`,
  url: () => 'https://example.com',
  tel: (_asked, { random }) =>
    `010-${String(between(random, 1000, 9999))}-${String(between(random, 1000, 9999))}`,
  color: () => '#336699',
  time: (asked) => bounded(asked, '09:30'),
  date: (asked, mind) => day(asked, mind),
  'datetime-local': (asked, mind) => `${day(asked, mind).slice(0, 10)}T09:30`,
  month: (asked, mind) => day(asked, mind).slice(0, 7),
  week: (asked, mind) => bounded(asked, `${day(asked, mind).slice(0, 4)}-W10`),
};

const limitsOf = ({
  input,
  scope,
}: Asked): { readonly min: JsonValue | undefined; readonly max: JsonValue | undefined } => ({
  min: toDateText(limitOf({ scope }, input.min, input.minExpression)),
  max: toDateText(limitOf({ scope }, input.max, input.maxExpression)),
});

/** The usual text, or the limit that it goes beyond. */
function bounded(asked: Asked, usual: string): string {
  const { min, max } = limitsOf(asked);
  if (typeof min === 'string' && usual < min) return min;
  return typeof max === 'string' && usual > max ? max : usual;
}

const DAY = 86_400_000;
const YEARS = 365 * 60;

/** A day between the limits; without any within the last sixty years. */
function day(asked: Asked, { random, today }: Mind): string {
  const { min, max } = limitsOf(asked);
  const at = (text: JsonValue | undefined): number | undefined => {
    const time = typeof text === 'string' ? Date.parse(`${text}-01-01`.slice(0, 10)) : Number.NaN;
    return Number.isNaN(time) ? undefined : time / DAY;
  };
  const [first, last] = [at(min), at(max)];
  const end = last ?? (first === undefined ? (at(today) ?? 0) : Math.max(first, at(today) ?? 0));
  const start = first ?? end - YEARS;
  return new Date(between(random, Math.ceil(start), Math.floor(end)) * DAY).toISOString().slice(0, 10);
}

const SPAN = 100;

function number(asked: Asked, mind: Mind, taken: readonly JsonValue[]): number {
  const { input, scope, validators, called } = asked;
  const numeric = validators.flatMap((each) => (each.type === 'numeric' ? [each] : []));
  const lows = [
    toLimit(limitOf({ scope }, input.min, input.minExpression)),
    ...numeric.map(({ min }) => min),
  ];
  const highs = [
    toLimit(limitOf({ scope }, input.max, input.maxExpression)),
    ...numeric.map(({ max }) => max),
  ];
  const [given, most] = [known(lows), known(highs)];
  const min = given.length > 0 ? Math.max(...given) : Math.min(0, ...most);
  const max = most.length > 0 ? Math.min(...most) : min + SPAN;
  const fits = (value: number): boolean => value >= min && value <= max && !taken.includes(value);
  const avoid = wishOf(mind, called)?.avoid ?? [];
  const liked = favourites(mind, called).map(Number).filter(fits);
  const wished = oneOf(liked, mind.random);
  if (wished !== undefined) return wished;
  if (Math.ceil(min) > Math.floor(max)) return min;
  // A few tries are enough to miss what is to be avoided.
  const tries = Array.from({ length: 5 }, () => between(mind.random, Math.ceil(min), Math.floor(max)));
  return (
    tries.find((value) => fits(value) && !avoid.some((each) => isSameScalar(each, value))) ?? tries[0] ?? min
  );
}

const known = (limits: readonly (number | undefined)[]): readonly number[] =>
  limits.filter((limit) => limit !== undefined);

const WORDS = ['버스', '공원', '도서관', '가로등', '주차', '산책로', '쓰레기', '놀이터', '안내', '시간표'];
/** How often a pattern is tried. */
const TRIES = 20;

/** Words, or what the author's pattern asks for, of a length that fits. */
export function freeText(
  validators: readonly Validator[],
  mind: Mind,
  maxLength: number,
  taken: readonly JsonValue[],
): string {
  for (const validator of validators) {
    if (validator.type === 'email') return `respondent${String(between(mind.random, 1, 9999))}@example.com`;
    if (validator.type === 'numeric')
      return String(between(mind.random, Math.ceil(validator.min ?? 0), Math.floor(validator.max ?? SPAN)));
    if (validator.type !== 'regex' || !validator.pattern.ok) continue;
    const { regex } = validator.pattern;
    const tried = Array.from({ length: TRIES }, () => matchingText(validator.source, mind.random));
    const found = tried.find((text) => regex.test(text) && !taken.includes(text));
    if (found !== undefined) return found;
  }
  const limits = validators.flatMap((each) => (each.type === 'text' ? [each] : []));
  const least = Math.max(1, ...limits.map(({ minLength }) => minLength));
  const most = Math.min(...[maxLength, ...limits.map((each) => each.maxLength)].filter((each) => each > 0));
  let text = oneOf(WORDS, mind.random) ?? '';
  while (text.length < least) text += ` ${oneOf(WORDS, mind.random) ?? ''}`;
  const short = text.slice(0, most).trim();
  return taken.includes(short) ? `${short}${String(taken.length)}`.slice(-most) : short;
}
