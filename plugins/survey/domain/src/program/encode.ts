import { referencesOf } from '../expressions/references';
import { isBlank, isList, isRecord } from '../json/json';
import { textIn } from '../questionnaire/localized';
import type { Condition, LocalizedText, Questionnaire } from '../questionnaire/model';
import { defaultsOf } from './defaults';
import { packExpression, type PackedExpression } from './packed-expression';

/** A condition as it travels: whether it can be relied upon, and what it says where that could be read. */
export type PackedCondition = readonly [0 | 1, PackedExpression?];

/** A questionnaire without everything that its flow never looks at. JSON, but for `undefined`, which JSON leaves out. */
export interface Program {
  readonly defaultLocale: string;
  readonly numbering: Questionnaire['numbering'];
  readonly firstNumber: string;
  readonly pages: readonly Packed[];
  readonly calculated: readonly Packed[];
  readonly triggers: readonly Packed[];
}

export type Packed = Readonly<Record<string, unknown>>;

/** Texts, which are on the page already, and what can be put together again from the rest. */
const unread: ReadonlySet<string> = new Set([
  ...([
    'title',
    'description',
    'requiredText',
    'validators',
    'placeholder',
    'html',
    'altText',
    'image',
  ] as const),
  ...(['minDescription', 'maxDescription', 'duplicateText', 'panelTitle', 'path', 'autocomplete'] as const),
  ...([
    'names',
    'questionByFoldedName',
    'page',
    'index',
    'maxLength',
    'keyName',
    'isUnique',
    'isExclusive',
  ] as const),
]);

/** Answers inside the questionnaire, which are not to be looked into. */
const given = new Set(['defaultValue', 'defaultItem', 'value', 'valueTrue', 'valueFalse']);

/** Words of answers, which conditions and texts may ask for. */
const words = new Set(['text', 'labelTrue', 'labelFalse', 'format']);

/**
 * What a browser needs to follow a questionnaire: the model that the server has read, packed. Decoded, it has the same
 * flow and the same consequences; words of answers are in the reader's language and the questionnaire's own.
 *
 * @example decodeProgram(JSON.parse(JSON.stringify(encodeProgram(questionnaire, 'ko'))))
 */
export function encodeProgram(questionnaire: Questionnaire, locale: string): Program {
  const { defaultLocale } = questionnaire;
  const packing: Packing = { locale, defaultLocale, hasWords: needsWords(questionnaire) };
  return {
    defaultLocale,
    numbering: questionnaire.numbering,
    firstNumber: questionnaire.firstNumber,
    pages: questionnaire.pages.map((page) => packObject({ ...page }, packing)),
    calculated: questionnaire.calculated.map((value) => packObject({ ...value }, packing)),
    triggers: questionnaire.triggers.map((trigger) => packObject({ ...trigger }, packing)),
  };
}

interface Packing {
  /** Of the reader. */
  readonly locale: string;
  /** Of conditions that look at words. */
  readonly defaultLocale: string;
  readonly hasWords: boolean;
}

/** Whether answers are ever put into words: in a text, in a condition, as choices of another question. */
function needsWords({ texts, conditions, questions }: Questionnaire): boolean {
  const isPiped = texts.some(({ value }) => Object.values(value).some((text) => text.includes('{')));
  const isAsked = conditions.some(
    ({ value: { expression } }) =>
      expression !== undefined &&
      referencesOf(expression).functions.some(({ name }) => name === 'displayValue'),
  );
  // Sorted choices stand in their places already; those taken over from another question come with their words.
  return (
    isPiped || isAsked || questions.some((question) => 'carryForward' in question && question.carryForward)
  );
}

function packObject(object: Packed, packing: Packing): Packed {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
      if (unread.has(key)) return [];
      if (words.has(key)) return isLocalized(value) ? packWords(key, value, packing) : [];
      const packed = given.has(key) ? value : packValue(value, packing);
      return packed === undefined || isDefault(key, packed) ? [] : [[key, packed]];
    }),
  );
}

function packWords(key: string, text: LocalizedText, packing: Packing): [string, unknown][] {
  const { locale, defaultLocale, hasWords } = packing;
  // The frame of a worked-out value is shown with it.
  if (!hasWords && key !== 'format') return [];
  const [usual, read] = [textIn(text, defaultLocale), textIn(text, locale)];
  if (usual === '' && read === '') return [];
  return [[key, usual === read ? { default: usual } : { default: usual, [locale]: read }]];
}

const isLocalized = (value: unknown): value is LocalizedText =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');

function packValue(value: unknown, packing: Packing): unknown {
  if (isList(value)) return value.map((item) => packValue(item, packing));
  if (isCondition(value)) return packCondition(value);
  return isRecord(value) ? packObject(value, packing) : value;
}

const isCondition = (value: unknown): value is Condition =>
  isRecord(value) && 'isReliable' in value && 'source' in value;

function packCondition({ isReliable, expression }: Condition): PackedCondition {
  const reliable = isReliable ? 1 : 0;
  return expression === undefined ? [reliable] : [reliable, packExpression(expression)];
}

const tables: readonly Packed[] = Object.values(defaultsOf);

/** The same as in every table that knows the property: then decoding puts it back. */
function isDefault(key: string, value: unknown): boolean {
  const known = tables.filter((table) => Object.hasOwn(table, key)).map((table) => table[key]);
  const isEmpty = isRecord(value) && isBlank(value);
  return known.length > 0 && known.every((usual) => usual === value || (isEmpty && isRecord(usual)));
}
