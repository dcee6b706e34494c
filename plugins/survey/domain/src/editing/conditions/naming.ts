import { numberLabel } from '../../flow/numbering';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json';
import { pointer } from '../../json/pointer';
import { standardWords } from '../../label/standard-words';
import { textIn } from '../../questionnaire/localized';
import type { Questionnaire } from '../../questionnaire/model';
import { readQuestionnaire } from '../../questionnaire/read-questionnaire';
import { partsOf, type Part, type Parts } from '../parts';
import { valueAt, type Path } from '../patches';

export type WordsLocale = 'ko' | 'en';

/** What is needed to name the parts of a questionnaire as people know them: by number and title. */
export interface Naming {
  readonly json: JsonObject;
  readonly parts: Parts;
  /** Undefined where it cannot be read at all; then nothing has a number. */
  readonly questionnaire: Questionnaire | undefined;
  /** Numbers without their point, by JSON pointer of the question: '4', 'A', '2-3' where each page counts for itself. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** Reads a questionnaire for naming, once for all its conditions. */
export function namingOf(json: JsonObject): Naming {
  const reading = readQuestionnaire(json);
  const questionnaire = reading.ok ? reading.questionnaire : undefined;
  const numbers = questionnaire === undefined ? new Map<string, string>() : numbersIn(questionnaire);
  return { json, parts: partsOf(json), questionnaire, numbers };
}

/** As on the citizen's page when everything is shown; an editor numbers questions also where the page does not. */
function numbersIn({ questions, numbering, firstNumber }: Questionnaire): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const counted = new Map<number, number>();
  for (const { path, page, isNumbered } of questions) {
    if (!isNumbered) continue;
    const scope = numbering === 'eachPage' ? page : 0;
    const index = counted.get(scope) ?? 0;
    counted.set(scope, index + 1);
    const label = numberLabel(index, firstNumber).replace(/[^\p{L}\p{N}]+$/u, '');
    numbers.set(path, numbering === 'eachPage' ? `${String(page + 1)}-${label}` : label);
  }
  return numbers;
}

export const pointerTo = (path: Path): string => path.reduce<string>(pointer, '');

/** The object whose name or value a part is. */
export const ownerOf = ({ path }: Part): Path => (typeof path.at(-1) === 'number' ? path : path.slice(0, -1));

/** A text as it is written, in a language or else in another one; '' where there is none. */
export function writtenText(value: JsonValue | undefined, locale: string): string {
  if (typeof value === 'string') return value;
  if (!isJsonObject(value)) return '';
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return textIn(Object.fromEntries(texts), locale);
}

const LONGEST: Readonly<Record<WordsLocale, number>> = { ko: 18, en: 40 };

/**
 * A title in a few words: without markup, line breaks and the mark at its end.
 *
 * @example shortTitle('사시는 동을 골라 주십시오.', 'ko') // '사시는 동을 골라 주십시오'
 */
export function shortTitle(title: string, locale: WordsLocale): string {
  const plain = title
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\{[^{}]*\}/gu, '…')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.?!。？！:：]+$/u, '');
  const characters = Array.from(plain);
  const longest = LONGEST[locale];
  if (characters.length <= longest) return plain;
  const cut = characters.slice(0, longest).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,·]+$/u, '')}…`;
}

/** The short title of a page, panel, question, column, row, item or choice; '' where it has none. */
export function titleOfPart({ json }: Naming, part: Part, locale: WordsLocale): string {
  const owner = valueAt(json, ownerOf(part));
  const isValue = part.kind === 'row' || part.kind === 'choice';
  if (!isJsonObject(owner)) return isValue ? shortTitle(part.name, locale) : '';
  const written = writtenText(isValue ? owner.text : owner.title, locale);
  // The code of a question is nothing to people; the value of a choice is what they read where it has no text.
  return shortTitle(written === '' && isValue ? part.name : written, locale);
}

const SPECIAL = [
  ['none', ['showNoneItem', 'hasNone'], 'none', 'noneText'],
  ['refused', ['showRefuseItem'], 'refuse', 'refuseText'],
  ['dontknow', ['showDontKnowItem'], 'dontknow', 'dontKnowText'],
  ['other', ['showOtherItem', 'hasOther'], 'other', 'otherText'],
] as const;

/** What an answer to a question is called there: the text of the choice, “yes”; undefined where it has no words. */
export function valueTitle(
  naming: Naming,
  question: Part,
  value: string | number | boolean,
  locale: WordsLocale,
): string | undefined {
  const choice = question.values.get(String(value));
  if (choice !== undefined) {
    const owner = valueAt(naming.json, ownerOf(choice));
    return isJsonObject(owner) ? titleOfPart(naming, choice, locale) : undefined;
  }
  const written = valueAt(naming.json, ownerOf(question));
  if (!isJsonObject(written)) return undefined;
  if (written.type === 'boolean') return booleanTitle(written, value, locale);
  for (const [stored, flags, word, property] of SPECIAL) {
    if (value !== stored || !flags.some((flag) => written[flag] === true)) continue;
    return writtenText(written[property], locale) || standardWords(locale)[word];
  }
  return undefined;
}

function booleanTitle(
  { valueTrue = true, valueFalse = false, labelTrue, labelFalse }: JsonObject,
  value: string | number | boolean,
  locale: WordsLocale,
): string | undefined {
  const words = standardWords(locale);
  if (value === valueTrue) return writtenText(labelTrue, locale) || words.yes;
  return value === valueFalse ? writtenText(labelFalse, locale) || words.no : undefined;
}
