import { freeName } from '../../editing/structure';
import { valueAt } from '../../editing/patches';
import { isJsonObject, isList, type JsonObject, type JsonValue } from '../../json/json';
import type { CheckContext, ChoiceList } from '../context';
import type { Fix } from '../finding';
import { NEUTRAL, OPPOSITES } from './scale-words';

/**
 * The scale with as many steps on both sides: every step of the longer side has its opposite on the other. Undefined where words
 * have no plain opposite, or the shorter side has steps of its own.
 */
export function balanced(
  { json }: CheckContext,
  { path, texts }: ChoiceList,
  isUp: boolean,
): Fix | undefined {
  const list = valueAt(json, path);
  if (!isList(list) || list.length !== texts.length) return undefined;
  const items: readonly JsonValue[] = list;
  if (!items.every(isNamed)) return undefined;
  const steps = items.map((item, index) => ({ item, text: texts[index] ?? '' }));
  const isSide = steps.map(({ text }) => isOnSide(text, isUp));
  const [long, rest] = [steps.filter((_, at) => isSide[at]), steps.filter((_, at) => isSide[at] !== true)];
  const short = rest.filter(({ text }) => !NEUTRAL.test(text));
  const taken = new Set(items.map(({ value }) => codeOf(value).toLowerCase()));
  const mirror = long.toReversed().map(({ item, text }) => {
    const words = opposite(text, isUp);
    const known = short.find((step) => step.text === words);
    return known?.item ?? (words === undefined ? undefined : mirrored(item, isUp, taken));
  });
  const made = mirror.filter((item) => item !== undefined);
  if (made.length !== long.length || !short.every(({ item }) => made.includes(item))) return undefined;
  const between = rest.filter((step) => !short.includes(step)).map(({ item }) => item);
  const front = long.map(({ item }) => item);
  const isFirst = isSide[0] === true;
  const value = isFirst ? [...front, ...between, ...made] : [...made, ...between, ...front];
  return { label: 'balanceScale', patches: [{ op: 'replace', path, value }] };
}

const codeOf = (value: JsonValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const isNamed = (item: JsonValue): item is JsonObject =>
  isJsonObject(item) && item.text !== undefined && ['string', 'number'].includes(typeof item.value);

/** The word, and the one that says the contrary. */
function pairIn(text: string, isUp: boolean): readonly [string, string] | undefined {
  const found = OPPOSITES.find(
    ({ up, down }) =>
      text.toLowerCase().includes(isUp ? up : down) && !(isUp && text.toLowerCase().includes(down)),
  );
  if (found === undefined) return undefined;
  return isUp ? [found.up, found.down] : [found.down, found.up];
}

const isOnSide = (text: string, isUp: boolean): boolean =>
  !NEUTRAL.test(text) && pairIn(text, isUp) !== undefined;

function opposite(text: string, isUp: boolean): string | undefined {
  const pair = pairIn(text, isUp);
  if (pair === undefined) return undefined;
  const [word, other] = pair;
  const changed = text.toLowerCase().replace(word, other);
  return /^[A-Z]/u.test(text) ? `${changed.charAt(0).toUpperCase()}${changed.slice(1)}` : changed;
}

/** A new choice with the contrary words, in every language that has plain ones. */
function mirrored({ text, value }: JsonObject, isUp: boolean, taken: Set<string>): JsonObject | undefined {
  const free = freeName(codeOf(value), taken);
  taken.add(free.toLowerCase());
  const words = contrary(text, isUp);
  return words === undefined
    ? undefined
    : { value: typeof value === 'number' ? Number(free) : free, text: words };
}

function contrary(text: JsonValue | undefined, isUp: boolean): JsonValue | undefined {
  if (typeof text === 'string') return opposite(text, isUp);
  if (!isJsonObject(text)) return undefined;
  const entries = Object.entries(text).flatMap(([locale, words]) => {
    const other = typeof words === 'string' ? opposite(words, isUp) : undefined;
    return other === undefined ? [] : [[locale, other] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
