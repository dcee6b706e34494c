import { isJsonObject, isList, type JsonObject, type JsonValue } from '../../json/json';
import { standardWords } from '../../label/standard-words';
import { readQuestionnaire } from '../../questionnaire/read-questionnaire';
import { nameOf, type Carried, type Loss, type Turning } from './carried';

/** Types that write what can be chosen as `choices`. */
export const CHOICE_TYPES: ReadonlySet<string> = new Set(
  'radiogroup dropdown buttongroup checkbox tagbox ranking imagepicker'.split(' '),
);

/** What can be chosen, between the ways in which types write it; nothing where the types write the same. */
export function carryChoices(turning: Turning): Carried | undefined {
  const { from, to, element } = turning;
  if (from === 'rating' && CHOICE_TYPES.has(to)) return fromRating(turning);
  if (CHOICE_TYPES.has(from) && to === 'rating') return renamed(element, 'choices', 'rateValues');
  if (from === 'boolean' && CHOICE_TYPES.has(to)) return fromBoolean(turning, 'choices');
  if (from === 'boolean' && to === 'rating') return fromBoolean(turning, 'rateValues');
  if (CHOICE_TYPES.has(from) && to === 'boolean') return toBoolean(turning, 'choices');
  if (from === 'rating' && to === 'boolean') return toBoolean(turning, 'rateValues');
  return undefined;
}

function renamed(element: JsonObject, from: string, to: string): Carried {
  const value = element[from];
  return { taken: [from], given: value === undefined ? [] : [[to, value]], lost: [] };
}

/** Its ends have their descriptions as texts: they say there what they said beside the scale. */
function fromRating({ element }: Turning): Carried {
  const [first, last] = [element.minRateDescription, element.maxRateDescription];
  const values = ratingsOf(element);
  const given = values.map((item, index): JsonValue => {
    const text = index === 0 ? first : index === values.length - 1 ? last : undefined;
    return text === undefined || isJsonObject(item) ? item : { value: item, text };
  });
  const isSaid = given.some((item, index) => item !== values[index]);
  return {
    taken: [
      ...['rateValues', 'rateMin', 'rateMax', 'rateStep', 'rateCount', 'autoGenerate'],
      ...(isSaid ? ['minRateDescription', 'maxRateDescription'] : []),
    ],
    given: [['choices', given]],
    lost: [],
  };
}

function ratingsOf(element: JsonObject): readonly JsonValue[] {
  const { rateValues, autoGenerate } = element;
  if (isList(rateValues) && rateValues.length > 0 && autoGenerate !== true) return rateValues;
  const reading = readQuestionnaire({ elements: [element] });
  const question = reading.ok ? reading.questionnaire.questions[0] : undefined;
  return question?.type === 'rating' ? question.choices.map(({ value }) => value) : [];
}

/** Answers keep their values: what was `true` is the choice `true`. */
function fromBoolean({ element, locale }: Turning, key: 'choices' | 'rateValues'): Carried {
  const words = standardWords(locale);
  const { valueTrue = true, valueFalse = false, labelTrue = words.yes, labelFalse = words.no } = element;
  return {
    taken: ['valueTrue', 'valueFalse', 'labelTrue', 'labelFalse'],
    given: [
      [
        key,
        [
          { value: valueTrue, text: labelTrue },
          { value: valueFalse, text: labelFalse },
        ],
      ],
    ],
    lost: [],
  };
}

const valueOf = (item: JsonValue): JsonValue | undefined => (isJsonObject(item) ? item.value : item);
const textOf = (item: JsonValue): JsonValue | undefined =>
  isJsonObject(item) ? (item.text ?? item.value) : item;

/** Of two choices the first is "yes", unless it says `false`. */
function toBoolean({ element, path }: Turning, key: 'choices' | 'rateValues'): Carried {
  const written = element[key];
  const items = isList(written) ? written : [];
  const isTurned = valueOf(items[0] ?? null) === false || valueOf(items[1] ?? null) === true;
  const pair = isTurned ? [items[1], items[0]] : [items[0], items[1]];
  const given = pair.flatMap((item, index) => (item === undefined ? [] : sideOf(item, index === 0)));
  const lost = items.flatMap((item, index): readonly Loss[] => {
    const at = [...path, key, index];
    if (index > 1) return [{ what: 'choice', path: at, name: nameOf(item) }];
    if (!isJsonObject(item)) return [];
    return Object.keys(item)
      .filter((name) => name !== 'value' && name !== 'text')
      .map((name) => ({ what: 'property', path: [...at, name], name }));
  });
  return { taken: [key], given, lost };
}

function sideOf(item: JsonValue, isYes: boolean): readonly (readonly [string, JsonValue])[] {
  const [value, text] = [valueOf(item), textOf(item)];
  const side = isYes ? 'True' : 'False';
  return [
    ...(value === undefined || value === isYes ? [] : ([[`value${side}`, value]] as const)),
    ...(text === undefined || typeof text === 'boolean'
      ? []
      : ([[`label${side}`, labelFrom(text)]] as const)),
  ];
}

const labelFrom = (text: JsonValue): JsonValue => (typeof text === 'number' ? String(text) : text);
