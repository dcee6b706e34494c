import type { TestOperator } from './condition-tree';
import type { ConditionWords, TestWords } from './words';

type Saying = (test: TestWords) => string;

const first = ({ values, isOther }: TestWords): string =>
  `${isOther ? 'the answer to ' : ''}${values[0] ?? ''}`;

/** @example orList(['A', 'B', 'C']) // 'A, B or C' */
const orList = (values: readonly string[], word = 'or'): string =>
  values.length < 2 ? (values[0] ?? '') : `${values.slice(0, -1).join(', ')} ${word} ${values.at(-1) ?? ''}`;

const SAYINGS: Readonly<Record<TestOperator, Saying>> = {
  equal: (test) =>
    test.isOther
      ? `is the same as ${first(test)}`
      : `is ${test.kind === 'several' ? 'exactly ' : ''}${first(test)}`,
  notequal: (test) => (test.isOther ? `differs from ${first(test)}` : `is not ${first(test)}`),
  greater: (test) => `is ${test.kind === 'date' ? 'after' : 'more than'} ${first(test)}`,
  less: (test) => `is ${test.kind === 'date' ? 'before' : 'less than'} ${first(test)}`,
  greaterorequal: (test) => {
    if (test.kind === 'date') return `is on or after ${first(test)}`;
    return test.isOther ? `is at least ${first(test)}` : `is ${first(test)} or more`;
  },
  lessorequal: (test) => {
    if (test.kind === 'date') return `is on or before ${first(test)}`;
    return test.isOther ? `is at most ${first(test)}` : `is ${first(test)} or less`;
  },
  contains: (test) =>
    test.isOther
      ? `includes ${first(test)}`
      : `${test.kind === 'text' ? 'contains' : 'includes'} ${first(test)}`,
  notcontains: (test) =>
    test.isOther
      ? `does not include ${first(test)}`
      : `does not ${test.kind === 'text' ? 'contain' : 'include'} ${first(test)}`,
  anyof: (test) => `${test.kind === 'several' ? 'includes' : 'is'} ${orList(test.values)}`,
  allof: (test) => `includes ${orList(test.values, 'and')}`,
  noneof: (test) => `${test.kind === 'several' ? 'does not include' : 'is not'} ${orList(test.values)}`,
};

const MONTHS = [
  ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
  ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
];

export const wordsEn: ConditionWords = {
  numbered: (number) => (/^\d/u.test(number) ? `Q${number}` : `question ${number}`),
  untitled: { question: 'an untitled question', panel: 'an untitled panel' },
  page: (number) => `page ${String(number)}`,
  own: { item: 'this choice', self: 'the answer to this question' },
  quoted: (text) => `“${text}”`,
  inside: (outer, inner) => `${inner} in ${outer}`,
  item: (outer, number) => `${outer} (no. ${String(number)})`,
  calculated: (name) => `the calculated value “${name}”`,
  comment: (subject) => `the comment on ${subject}`,
  count: (subject) => `the number of entries in ${subject}`,
  date: (year, month, day) => `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`,
  points: (value) => value,
  test: (test) => `${test.subject} ${SAYINGS[test.operator](test)}`,
  answered: (subject, wanted) => `${subject} is ${wanted === 'empty' ? 'not answered' : 'answered'}`,
  expression: (source) => `the expression ${source} holds`,
  grouped: (inner) => `(${inner})`,
  glue: (mode) => (mode === 'all' ? ' and ' : ' or '),
  nothing: 'always',
  rules: {
    visibleIf: (when) => `Shown when ${when}.`,
    enableIf: (when) => `Can be answered when ${when}.`,
    requiredIf: (when) => `Must be answered when ${when}.`,
    setValueIf: (when) => `Filled in when ${when}.`,
    resetValueIf: (when) => `Cleared when ${when}.`,
  },
};
