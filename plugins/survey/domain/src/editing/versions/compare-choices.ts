import { isJsonObject, isList, isSameJson, type JsonObject, type JsonValue } from '../../json/json';
import { textsOf } from '../texts';
import type { ChangeDetails, ChoiceList } from './change';
import type { Entry } from './inventory';
import { hasColumnsOfCells } from './inventory';
import { movedIn } from './order';
import { isSmallEdit } from './small-edit';

/** The lists of choices that an element may have, by its type. */
export function choiceListsOf({ type }: Entry): readonly ChoiceList[] {
  if (type === 'matrix') return ['rows', 'columns'];
  if (type === 'matrixdropdown') return ['rows', 'choices'];
  if (hasColumnsOfCells(type)) return ['choices'];
  return type === 'rating' ? ['rateValues'] : type === 'comment' ? [] : ['choices'];
}

interface Item {
  readonly value: JsonValue;
  readonly json: JsonObject;
  /** By language. */
  readonly texts: Readonly<Record<string, string>>;
  readonly text: string;
}

interface Context {
  readonly list: ChoiceList;
  readonly localeBefore: string;
  readonly locale: string;
  readonly type: string;
}

/** What is different in two lists of choices or rows. */
export function compareChoices(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  context: Context,
): readonly ChangeDetails[] {
  const old = itemsIn(before, context.localeBefore);
  const next = itemsIn(after, context.locale);
  const keys = new Set(next.map(keyOf));
  const oldByKey = new Map(old.map((item) => [keyOf(item), item]));
  const gone = old.filter((item) => !keys.has(keyOf(item)));
  const come = next.filter((item) => !oldByKey.has(keyOf(item)));
  const recoded = come.flatMap((item) => {
    const from = gone.find(({ text }) => text === item.text);
    return from === undefined ? [] : [{ from, to: item }];
  });
  const isRecoded = (item: Item): boolean => recoded.some(({ from, to }) => from === item || to === item);
  const details = ({ value, text }: Item): { list: ChoiceList; value: JsonValue; text: string } => ({
    list: context.list,
    value,
    text,
  });
  const both = next.flatMap((item) => {
    const was = oldByKey.get(keyOf(item));
    return was === undefined ? [] : [{ was, item }];
  });
  return [
    ...come
      .filter((item) => !isRecoded(item))
      .map((item): ChangeDetails => ({ kind: 'choiceAdded', ...details(item) })),
    ...gone
      .filter((item) => !isRecoded(item))
      .map((item): ChangeDetails => ({ kind: 'choiceRemoved', ...details(item) })),
    ...recoded.map(({ from, to }): ChangeDetails => ({
      kind: 'choiceRecoded',
      ...details(to),
      valueBefore: from.value,
    })),
    ...(isReversed(both)
      ? [{ kind: 'scaleReversed' as const, list: context.list }]
      : both.flatMap(({ was, item }) => reworded(was, item, context))),
    ...both.flatMap(({ was, item }) => changedOf(was, item, context)),
    ...reordered(
      both.map(({ was }) => was),
      old,
      both.map(({ item }) => item),
      context,
    ),
  ];
}

const keyOf = ({ value }: Item): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

function itemsIn(list: JsonValue | undefined, locale: string): readonly Item[] {
  const seen = new Set<string>();
  return (isList(list) ? list : []).flatMap((written) => {
    const item = itemFrom(written, locale);
    if (seen.has(keyOf(item))) return [];
    seen.add(keyOf(item));
    return [item];
  });
}

function itemFrom(written: JsonValue, locale: string): Item {
  const json = isJsonObject(written) ? written : {};
  const whole = isJsonObject(written) ? (written.value ?? null) : written;
  // SurveyJS lets an author write 'value|text' in one string.
  const cut = typeof whole === 'string' ? whole.indexOf('|') : -1;
  const [value, tail] =
    typeof whole === 'string' && cut > 0 ? [whole.slice(0, cut), whole.slice(cut + 1)] : [whole, undefined];
  const texts = textsOf(json.text ?? tail, locale);
  const own = Object.hasOwn(texts, locale) ? texts[locale] : undefined;
  return { value, json, texts, text: own ?? (typeof value === 'object' ? '' : String(value)) };
}

/** Texts by value turned around, with at least one pair of them. */
function isReversed(both: readonly { readonly was: Item; readonly item: Item }[]): boolean {
  const olds = both.map(({ was }) => was.text);
  const news = both.map(({ item }) => item.text);
  const isTurned = news.every((text, index) => text === olds[olds.length - 1 - index]);
  return both.length > 2 && isTurned && news.some((text, index) => text !== olds[index]);
}

function reworded(was: Item, item: Item, { list, locale, localeBefore }: Context): readonly ChangeDetails[] {
  const locales = new Set([locale, ...Object.keys(was.texts), ...Object.keys(item.texts)]);
  return [...locales].flatMap((each): readonly ChangeDetails[] => {
    const before = each === localeBefore ? was.text : (was.texts[each] ?? '');
    const after = each === locale ? item.text : (item.texts[each] ?? '');
    if (before === after) return [];
    const isSmall = isSmallEdit(before, after);
    return [
      {
        kind: 'choiceReworded',
        list,
        value: item.value,
        text: item.text,
        locale: each,
        before,
        after,
        isSmall,
      },
    ];
  });
}

function changedOf(was: Item, item: Item, { list }: Context): readonly ChangeDetails[] {
  const properties = new Set([...Object.keys(was.json), ...Object.keys(item.json)]);
  return [...properties]
    .filter((key) => key !== 'value' && key !== 'text' && !isSameJson(was.json[key], item.json[key]))
    .map((property) => ({ kind: 'choiceChanged', list, value: item.value, text: item.text, property }));
}

function reordered(
  was: readonly Item[],
  old: readonly Item[],
  now: readonly Item[],
  { list, type }: Context,
): readonly ChangeDetails[] {
  const wasKeys = new Set(was.map(keyOf));
  const order = old.map(keyOf).filter((key) => wasKeys.has(key));
  if (movedIn(order, now.map(keyOf)).size === 0) return [];
  // On a scale the place says how much; among districts it says nothing.
  const isScale =
    type === 'rating' ||
    list === 'columns' ||
    (list !== 'rows' && now.every(({ value }) => typeof value === 'number'));
  return [{ kind: 'choicesReordered', list, isScale }];
}
