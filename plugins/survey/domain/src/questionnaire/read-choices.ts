import { isJsonObject, type JsonValue } from '../json/json';
import { pointer } from '../json/pointer';
import type { Choice, ChoiceValue, LocalizedText } from './model';
import type { PropertyOwner } from './properties';
import type { Reader } from './reader';

/** Reads `choices`, `rows`, `columns` or `rateValues`: plain values or { value, text, visibleIf, enableIf }. */
export function readChoices(reader: Reader, key: string, owner?: PropertyOwner): Choice[] {
  const items = reader.knowing('item', 'choice');
  return reader
    .list(key)
    .flatMap((item, index) => readChoice(items, item, pointer(pointer(reader.path, key), index), owner));
}

function readChoice(reader: Reader, item: JsonValue, path: string, owner?: PropertyOwner): Choice[] {
  if (isChoiceValue(item)) return [plainChoice(splitText(item), path)];
  if (!isJsonObject(item) || !isChoiceValue(item.value)) {
    reader.problem('error', 'choiceWithoutValue', {}, path);
    return [];
  }
  const own = reader.part(item, path);
  own.checkProperties(owner === undefined ? ['choice'] : ['choice', owner]);
  const { value, text } = splitText(item.value);
  const written = own.localized('text');
  return [
    {
      value,
      text: Object.keys(written).length > 0 ? written : text,
      kind: 'plain',
      path,
      visibleIf: own.condition('visibleIf'),
      enableIf: own.condition('enableIf'),
      image: own.localized('imageLink'),
      ...(owner === 'boxChoice' && own.flag('isExclusive') && { isExclusive: true }),
    },
  ];
}

export function isChoiceValue(value: JsonValue | undefined): value is ChoiceValue {
  return (
    (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean'
  );
}

/** SurveyJS lets an author write 'value|text' in one string. */
function splitText(value: ChoiceValue): { value: ChoiceValue; text: LocalizedText } {
  const cut = typeof value === 'string' ? value.indexOf('|') : -1;
  if (typeof value !== 'string' || cut < 1) return { value, text: {} };
  return { value: value.slice(0, cut), text: { default: value.slice(cut + 1) } };
}

export function plainChoice(
  { value, text }: { readonly value: ChoiceValue; readonly text: LocalizedText },
  path: string,
  kind: Choice['kind'] = 'plain',
): Choice {
  return { value, text, kind, path, visibleIf: undefined, enableIf: undefined, image: {} };
}

/** What survey-core stores for the choices it adds. */
const specialValues = { none: 'none', refuse: 'refused', dontknow: 'dontknow', other: 'other' } as const;

/** The choices of radiogroup, dropdown, checkbox and their like: listed, counted, then those SurveyJS adds. */
export function readAllChoices(reader: Reader, owner?: PropertyOwner): Choice[] {
  const choices = [...readChoices(reader, 'choices', owner), ...countedChoices(reader)];
  const add = (kind: Exclude<Choice['kind'], 'plain'>, flags: readonly string[]): void => {
    if (!flags.some((flag) => reader.flag(flag))) return;
    const text = reader.localized(`${kind === 'dontknow' ? 'dontKnow' : kind}Text`);
    choices.push(plainChoice({ value: specialValues[kind], text }, reader.path, kind));
  };
  add('none', ['showNoneItem', 'hasNone']);
  add('refuse', ['showRefuseItem']);
  add('dontknow', ['showDontKnowItem']);
  add('other', ['showOtherItem', 'hasOther']);
  return choices;
}

const maxCountedChoices = 1_000;

/** A dropdown can count its choices: choicesMin to choicesMax by choicesStep. */
function countedChoices(reader: Reader): Choice[] {
  const min = reader.number('choicesMin') ?? 0;
  const max = reader.number('choicesMax') ?? 0;
  const step = Math.max(1, reader.number('choicesStep') ?? 1);
  const choices: Choice[] = [];
  if (max <= min) return choices;
  for (let value = min; value <= max && choices.length < maxCountedChoices; value += step) {
    choices.push(plainChoice({ value, text: {} }, reader.path));
  }
  return choices;
}

/** survey-core never shows more. */
const maxRatings = 20;

/** The values of a rating: rateValues, or counted from rateMin to rateMax by rateStep. */
export function readRatings(reader: Reader): Choice[] {
  if (reader.value('autoGenerate') !== true) {
    const written = readChoices(reader, 'rateValues');
    if (written.length > 0) return written;
  }
  const { min, max, step } = rateRange(reader);
  const ratings: Choice[] = [];
  for (let value = min; value <= max && ratings.length < maxRatings; value = rounded(value + step, step)) {
    ratings.push(plainChoice({ value, text: {} }, reader.path));
  }
  return ratings;
}

function rateRange(reader: Reader): { min: number; max: number; step: number } {
  const step = Math.max(0.1, reader.number('rateStep') ?? 1);
  const count = reader.number('rateCount');
  const [min, max] = [reader.number('rateMin'), reader.number('rateMax')];
  const span = count === undefined ? undefined : step * (count - 1);
  if (span !== undefined && min === undefined && max !== undefined) return { min: max - span, max, step };
  // survey-core counts from one end only: a count without either end changes nothing.
  if (span !== undefined && min !== undefined && max === undefined) return { min, max: min + span, step };
  return { min: min ?? 1, max: max ?? 5, step };
}

function rounded(value: number, step: number): number {
  const decimals = String(step).split('.')[1]?.length ?? 0;
  return Number(value.toFixed(decimals));
}
