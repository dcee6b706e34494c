import { z } from 'zod';
import { CHOICE_SETS, type ChoiceSet } from '../../../plugins/survey/domain/src/templates/choice-sets';

/** Both languages of a text. */
const words = z.object({ ko: z.string(), en: z.string() });

const choice = z.union([
  z.object({ value: z.union([z.string(), z.number()]), text: words }),
  z.number().transform((value) => ({ value, text: { ko: String(value), en: String(value) } })),
]);
export type Choice = z.infer<typeof choice>;

const element = z.strictObject({
  type: z.string(),
  name: z.string(),
  title: words.optional(),
  description: words.optional(),
  html: words.optional(),
  placeholder: words.optional(),
  isRequired: z.boolean().optional(),
  eachRowRequired: z.boolean().optional(),
  visible: z.boolean().optional(),
  clearIfInvisible: z.string().optional(),
  visibleIf: z.string().optional(),
  expression: z.string().optional(),
  maxLength: z.number().optional(),
  maxSelectedChoices: z.number().optional(),
  rateMin: z.number().optional(),
  rateMax: z.number().optional(),
  minRateDescription: words.optional(),
  maxRateDescription: words.optional(),
  choices: z.array(choice).optional(),
  columns: z.array(choice).optional(),
  rows: z.array(choice).optional(),
  rateValues: z.array(choice).optional(),
  showOtherItem: z.boolean().optional(),
  otherText: words.optional(),
  showNoneItem: z.boolean().optional(),
  noneText: words.optional(),
});
export type Element = z.infer<typeof element>;

const recipe = z.object({
  pages: z.array(z.object({ title: words, elements: z.array(element) })),
});
export type Recipe = z.infer<typeof recipe>;

/** A seeded questionnaire as somebody reads it who is to build it: everything in it has to be built. */
export const readRecipe = (questionnaire: unknown): Recipe => recipe.parse(questionnaire);

/** A list of choices begins with a set that the editor offers, or does not. */
export function setIn(choices: readonly Choice[]): ChoiceSet | undefined {
  return CHOICE_SETS.find((set) => {
    const offered = z.array(choice).parse(set.choices);
    return JSON.stringify(choices.slice(0, offered.length)) === JSON.stringify(offered);
  });
}

/** Every Korean text with its English one. */
export function dictionaryOf(value: unknown): ReadonlyMap<string, string> {
  const found = words.safeParse(value);
  if (found.success) return new Map([[found.data.ko, found.data.en]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.values(value).flatMap((inner) => [...dictionaryOf(inner)]));
}

type Json = Readonly<Record<string, unknown>>;
const json = z.record(z.string(), z.unknown());

const LISTS: ReadonlySet<string> = new Set(['choices', 'columns', 'rows', 'rateValues']);

/** A text in both languages, however it is written. */
function bothOf(value: unknown): unknown {
  if (typeof value === 'string') return { ko: value };
  const { default: own, ...others } = json.parse(value);
  return own === undefined ? others : { ko: own, ...others };
}

const plainItem = z.union([z.string(), z.number()]).transform(String);
const writtenItem = z.object({ value: plainItem, text: z.unknown() });

/** A choice whose text is a value says the same in both languages. */
function textOf(item: unknown): unknown {
  const plain = plainItem.safeParse(item);
  if (plain.success) return { ko: plain.data, en: plain.data };
  const { value, text } = writtenItem.parse(item);
  return text === undefined ? { ko: value, en: value } : bothOf(text);
}

/** A row of points may be written as its ends or one by one. */
function pointsOf({ rateMin, rateMax, ...rest }: Json): Json {
  if (typeof rateMin !== 'number' || typeof rateMax !== 'number') return rest;
  const rateValues = Array.from({ length: rateMax - rateMin + 1 }, (_, index) => rateMin + index);
  return { ...rest, rateValues };
}

/**
 * What a questionnaire says, whatever names its builder gave to its questions: those stand by their number, choices by their
 * words.
 */
export function meaningOf(questionnaire: unknown): unknown {
  const pages = z
    .object({ pages: z.array(z.object({ title: z.unknown(), elements: z.array(json) })) })
    .parse(questionnaire).pages;
  const names = pages.flatMap(({ elements }) => elements.map(({ name }) => String(name)));
  const numbered = (expression: unknown): string =>
    String(expression).replace(/\{([^}]+)\}/gu, (_, name: string) => `{${String(names.indexOf(name))}}`);
  const meaning = (key: string, value: unknown): unknown => {
    if (LISTS.has(key)) return z.array(z.unknown()).parse(value).map(textOf);
    if (key === 'visibleIf') return numbered(value);
    if (words.safeParse(value).success || (typeof value === 'object' && value !== null)) return bothOf(value);
    return value;
  };
  return pages.map(({ title, elements }) => ({
    title: bothOf(title),
    elements: elements.map((each) =>
      Object.fromEntries(
        Object.entries(pointsOf(each)).flatMap(([key, value]) =>
          key === 'name' ? [] : [[key, meaning(key, value)]],
        ),
      ),
    ),
  }));
}
