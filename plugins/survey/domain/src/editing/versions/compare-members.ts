import { isJsonObject, isList, isSameJson, objectFrom, own, type JsonValue } from '../../json/json';
import { LOCALIZABLE, NOT_TRANSLATED } from '../localizable';
import { EXPRESSION } from '../references';
import { textsOf } from '../texts';
import type { ChangeDetails } from './change';
import { choiceListsOf, compareChoices } from './compare-choices';
import { hasColumnsOfCells, HOLDING, type Entry } from './inventory';
import { isSmallEdit } from './small-edit';

export interface Locales {
  readonly before: string;
  readonly after: string;
}

/** What is different about something that is in both questionnaires, but for its name, type, place and what stands in it. */
export function compareMembers(before: Entry, after: Entry, locales: Locales): readonly ChangeDetails[] {
  const lists = new Set<string>([...choiceListsOf(before), ...choiceListsOf(after)]);
  const left = [...new Set([...Object.keys(before.json), ...Object.keys(after.json)])].filter(
    (key) =>
      key !== 'name' && !lists.has(key) && !isHolding(key, before, after) && !isType(key, before, after),
  );
  return [
    ...left.flatMap((key) =>
      member(key, own(before.json, key), own(after.json, key), { locales, name: after.name }),
    ),
    ...choices(before, after, locales),
  ];
}

/** The type of a column is in another property than that of a question. */
const isType = (key: string, { thing }: Entry, after: Entry): boolean =>
  key === 'type' || (key === 'cellType' && thing === 'column' && after.thing === 'column');

/** What stands in such a list is compared for itself. */
function isHolding(key: string, before: Entry, after: Entry): boolean {
  if (key === 'columns') return [before, after].some(({ type }) => hasColumnsOfCells(type));
  const list = own(after.json, key) ?? own(before.json, key);
  return HOLDING.has(key) && (list === undefined || isList(list));
}

function choices(before: Entry, after: Entry, locales: Locales): readonly ChangeDetails[] {
  const [olds, news] = [choiceListsOf(before), choiceListsOf(after)];
  // The one list that a question has goes by another name on another type.
  const isOne = olds.length === 1 && news.length === 1;
  const names = isOne ? news : [...new Set([...olds, ...news])];
  return names.flatMap((list) => {
    const old = own(before.json, isOne ? (olds[0] ?? list) : list);
    const context = { list, localeBefore: locales.before, locale: locales.after, type: after.type };
    return compareChoices(old, own(after.json, list), context);
  });
}

interface MemberContext {
  readonly locales: Locales;
  readonly name: string;
}

function member(
  property: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  context: MemberContext,
): readonly ChangeDetails[] {
  if (isSameJson(before, after)) return [];
  if (property === 'isRequired') return [{ kind: 'required', isRequired: after === true }];
  if (EXPRESSION.test(property)) return [{ kind: 'condition', property, before, after }];
  if (property === 'validators') return validators(before, after);
  if (!isText(property, before, after)) return [{ kind: 'property', property, before, after }];
  return wordings(property, before, after, context);
}

const isText = (property: string, ...values: readonly (JsonValue | undefined)[]): boolean =>
  LOCALIZABLE.has(property) &&
  !NOT_TRANSLATED.has(property) &&
  values.every((value) => value === undefined || typeof value === 'string' || isTexts(value));

const isTexts = (value: JsonValue): boolean =>
  isJsonObject(value) && Object.values(value).every((text) => typeof text === 'string');

function wordings(
  property: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  { locales, name }: MemberContext,
): readonly ChangeDetails[] {
  const [old, next] = [textsOf(before, locales.before), textsOf(after, locales.after)];
  const every = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  return every.flatMap((locale): readonly ChangeDetails[] => {
    // People read the name where there is no title.
    const shownOf = (texts: Readonly<Record<string, string>>, own: string): string =>
      texts[locale] ?? (property === 'title' && locale === own ? name : '');
    const [was, is] = [shownOf(old, locales.before), shownOf(next, locales.after)];
    if (was === is) return [];
    return [{ kind: 'wording', property, locale, before: was, after: is, isSmall: isSmallEdit(was, is) }];
  });
}

/** One that was changed counts as one that went and one that came. */
function validators(before: JsonValue | undefined, after: JsonValue | undefined): readonly ChangeDetails[] {
  const [old, next] = [isList(before) ? before : [], isList(after) ? after : []];
  const bare = (list: readonly JsonValue[]): readonly string[] =>
    list.map((each) => JSON.stringify(withoutText(each)));
  const [was, is] = [bare(old), bare(next)];
  const added = is.filter((each) => !was.includes(each)).length;
  const removed = was.filter((each) => !is.includes(each)).length;
  return [{ kind: 'validators', added, removed }];
}

/** What it says to those it refuses does not change whom it refuses. */
const withoutText = (validator: JsonValue): JsonValue =>
  isJsonObject(validator)
    ? objectFrom(Object.entries(validator).filter(([key]) => key !== 'text'))
    : validator;
