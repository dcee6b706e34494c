import type { JsonObject } from '../../json/json';
import type { TestOperator } from './condition-tree';

/** What an answer is, as far as conditions are concerned. */
export type AnswerKind =
  /** One of several choices, or yes and no. */
  | 'one'
  | 'several'
  /** One of several values that have an order: a rating. */
  | 'scale'
  | 'number'
  | 'date'
  | 'text'
  /** Rows, panels, items, files: only whether there is anything. */
  | 'compound'
  /** Something to read. */
  | 'nothing';

const KINDS: Readonly<Record<string, AnswerKind>> = {
  radiogroup: 'one',
  dropdown: 'one',
  buttongroup: 'one',
  boolean: 'one',
  checkbox: 'several',
  tagbox: 'several',
  ranking: 'several',
  rating: 'scale',
  comment: 'text',
  html: 'nothing',
  image: 'nothing',
};

const DATES: ReadonlySet<string> = new Set(['date', 'datetime-local', 'datetime', 'month', 'week', 'time']);
const NUMBERS: ReadonlySet<string> = new Set(['number', 'range']);

/** @param question a question, column or item as it is written */
export function answerKindOf(question: JsonObject): AnswerKind {
  const type = typeof question.cellType === 'string' ? question.cellType : question.type;
  // A column without a type of its own, an item of a multipletext.
  if (type === 'default') return 'one';
  if (type === undefined || type === 'text') return textKind(question);
  if (type === 'imagepicker') return question.multiSelect === true ? 'several' : 'one';
  if (type === 'slider') return question.sliderType === 'range' ? 'compound' : 'number';
  if (type === 'expression') return question.displayStyle === 'date' ? 'date' : 'number';
  return (typeof type === 'string' ? KINDS[type] : undefined) ?? 'compound';
}

function textKind({ inputType }: JsonObject): AnswerKind {
  if (typeof inputType !== 'string') return 'text';
  if (DATES.has(inputType)) return 'date';
  return NUMBERS.has(inputType) ? 'number' : 'text';
}

/** What is asked for beside an operator. */
export type OperandInput = 'choice' | 'choices' | 'number' | 'date' | 'text' | 'none';

export interface OperatorOffer {
  readonly operator: TestOperator | 'empty' | 'notempty';
  readonly input: OperandInput;
}

const offers = (
  input: OperandInput,
  operators: readonly OperatorOffer['operator'][],
): readonly OperatorOffer[] => operators.map((operator) => ({ operator, input }));

const ANSWERED = offers('none', ['notempty', 'empty']);
const ORDER: readonly TestOperator[] = [
  ...(['equal', 'notequal', 'greaterorequal', 'lessorequal', 'greater', 'less'] as const),
];

const OFFERS: Readonly<Record<AnswerKind, readonly OperatorOffer[]>> = {
  one: [...offers('choice', ['equal', 'notequal']), ...offers('choices', ['anyof', 'noneof']), ...ANSWERED],
  several: [
    ...offers('choice', ['contains', 'notcontains']),
    ...offers('choices', ['anyof', 'allof', 'noneof']),
    ...ANSWERED,
  ],
  scale: [...offers('choice', ORDER), ...offers('choices', ['anyof', 'noneof']), ...ANSWERED],
  number: [...offers('number', ORDER), ...ANSWERED],
  date: [...offers('date', ORDER), ...ANSWERED],
  text: [...ANSWERED, ...offers('text', ['contains', 'notcontains', 'equal', 'notequal'])],
  compound: ANSWERED,
  nothing: [],
};

/**
 * The tests that make sense for a question, the most usual first, and what each is compared with.
 *
 * @param question as it is written: a question, a column, an item
 * @example operatorsFor({ type: 'checkbox' })[0] // { operator: 'contains', input: 'choice' }
 */
export const operatorsFor = (question: JsonObject): readonly OperatorOffer[] =>
  OFFERS[answerKindOf(question)];

/** The same for what is no question of its own: a row of a matrix, a calculated value, the number of panels. */
export const operatorsOfKind = (kind: AnswerKind): readonly OperatorOffer[] => OFFERS[kind];
