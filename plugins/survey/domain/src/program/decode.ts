import { isList, isRecord } from '../json/json';
import type {
  CalculatedValue,
  Condition,
  Element,
  Page,
  Question,
  Questionnaire,
  Trigger,
} from '../questionnaire/model';
import { questionsIn, questionsOfItem } from '../questionnaire/questions-in';
import { isQuestionWithItems } from '../flow/items';
import { defaultsOf } from './defaults';
import type { Packed, PackedCondition, Program } from './encode';
import { unpackExpression } from './packed-expression';

/**
 * The questionnaire that a program was made of, without its texts.
 *
 * A program comes from `encodeProgram` of the same release and is not checked again: the server decides in the end.
 */
export function decodeProgram(program: Program): Questionnaire {
  const pages = program.pages.map(decodePage);
  const questions = pages.flatMap(({ elements }) => questionsIn(elements));
  return {
    title: {},
    description: {},
    defaultLocale: program.defaultLocale,
    numbering: program.numbering,
    firstNumber: program.firstNumber,
    pages,
    questions,
    questionByName: new Map(questions.map((question) => [question.name, question])),
    questionByFoldedName: byFoldedName(questions),
    calculated: program.calculated.map((value) => whole({ isStored: false, ...value }) as CalculatedValue),
    triggers: program.triggers.map((trigger) => whole(trigger) as Trigger),
    unsupported: [],
    conditions: [],
    texts: [],
    json: {},
  };
}

/** What the tables and the program together make: the property test of this folder proves the shape. */
const whole = (packed: Packed): unknown => withConditions(packed);

/** Puts conditions back, wherever they stand. */
function withConditions(packed: Packed): Packed {
  return Object.fromEntries(
    Object.entries(packed).map(([key, value]) => [
      key,
      isCondition(key, value) ? decodeCondition(value) : value,
    ]),
  );
}

/** Conditions are the only lists that begin with 0 or 1 under these names. */
const conditionKeys = /If|xpression$|^(?:condition|run|total)$/;

const isCondition = (key: string, value: unknown): value is PackedCondition =>
  conditionKeys.test(key) && isList(value);

function decodeCondition([reliable, packed]: PackedCondition): Condition {
  return {
    source: '',
    path: '',
    expression: packed && unpackExpression(packed),
    problem: undefined,
    isReliable: reliable === 1,
  };
}

function decodePage(page: Packed, index: number): Page {
  return whole({
    ...defaultsOf.element,
    ...page,
    index,
    elements: decodeElements(page.elements, index),
  }) as Page;
}

const decodeElements = (list: unknown, page: number): readonly Element[] =>
  each(list, (element) => decodeElement(element, page));

function decodeElement(packed: Packed, page: number): Element {
  if (packed.type !== 'panel') return decodeQuestion(packed, page);
  const elements = decodeElements(packed.elements, page);
  const names = new Set(questionsIn(elements).map(({ name }) => name.toLowerCase()));
  return whole({ ...defaultsOf.element, ...packed, elements, names }) as Element;
}

function decodeQuestion(packed: Packed, page: number): Question {
  const question = whole({
    ...defaultsOf.question,
    ...packed,
    ...decodeParts(packed, page),
    values: withConditions({ ...defaultsOf.values, ...record(packed.values) }),
    page,
  }) as Question;
  return isQuestionWithItems(question)
    ? { ...question, questionByFoldedName: byFoldedName(questionsOfItem(question)) }
    : question;
}

const choiceLists = ['choices', 'rows', 'columns'] as const;

/** The lists that a question holds: of choices, of items, of cells, of elements. */
function decodeParts(packed: Packed, page: number): Packed {
  const parts: Record<string, unknown> = {};
  for (const key of choiceLists) if (isList(packed[key])) parts[key] = each(packed[key], decodeChoice);
  if (packed.type === 'matrixdropdown' || packed.type === 'matrixdynamic') {
    parts.columns = each(packed.columns, (column) => ({
      ...defaultsOf.column,
      ...withConditions(column),
      cell: decodeQuestion(record(column.cell), page),
    }));
    parts.detail = decodeElements(packed.detail, page);
  }
  if (packed.type === 'paneldynamic') parts.elements = decodeElements(packed.elements, page);
  if (packed.type === 'multipletext')
    parts.items = each(packed.items, (item) => withConditions({ ...defaultsOf.item, ...item }));
  return parts;
}

const decodeChoice = (choice: Packed): Packed => withConditions({ ...defaultsOf.choice, ...choice });

const byFoldedName = (questions: readonly Question[]): ReadonlyMap<string, Question> =>
  new Map(questions.map((question) => [question.name.toLowerCase(), question]));

const record = (value: unknown): Packed => (isRecord(value) ? value : {});

const each = <T>(list: unknown, decode: (packed: Packed) => T): readonly T[] =>
  isList(list) ? list.map((item) => decode(record(item))) : [];
