import { booleanTexts, choiceText, titleOf } from '../label/titles';
import type { Choice, Question, Questionnaire } from '../questionnaire/model';
import { summaryOf, type NumberSummary } from './numbers';
import type { QuestionTally, Tally } from './tally';

/** `count` and `share` are null where a cell is hidden. */
export interface Cell {
  readonly value: string;
  readonly text: string;
  readonly count: number | null;
  /** Of those who answered, between 0 and 1; several choices may add up to more. */
  readonly share: number | null;
}

export interface RowOfCells {
  readonly value: string;
  readonly text: string;
  readonly answered: number | null;
  readonly cells: readonly Cell[];
}

interface TableBase {
  readonly name: string;
  readonly title: string;
  readonly answered: number | null;
  readonly skipped: number | null;
  readonly notAsked: number | null;
}

export type ResultTable =
  | (TableBase & {
      readonly kind: 'choices';
      readonly isMultiple: boolean;
      readonly choices: readonly Cell[];
    })
  | (TableBase & { readonly kind: 'matrix'; readonly rows: readonly RowOfCells[] })
  | (TableBase & { readonly kind: 'numbers' } & NumberSummary)
  | (TableBase & { readonly kind: 'texts' });

const nothing: QuestionTally = {
  answered: 0,
  skipped: 0,
  notAsked: 0,
  counts: new Map(),
  rows: new Map(),
  numbers: new Map(),
};

/** One table a question that is not personal, nothing hidden, in the order of the questionnaire and the words of a locale. */
export function resultTables(
  questionnaire: Questionnaire,
  tally: Tally,
  locale: string,
): readonly ResultTable[] {
  return questionnaire.questions
    .filter(({ type, isPersonal }) => type !== 'html' && type !== 'image' && !isPersonal)
    .map((question) => tableOf(question, tally.questions.get(question.name) ?? nothing, locale));
}

function tableOf(question: Question, counted: QuestionTally, locale: string): ResultTable {
  const { answered, skipped, notAsked } = counted;
  const base = { name: question.name, title: titleOf(question, locale), answered, skipped, notAsked };
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
    case 'rating':
    case 'imagepicker':
    case 'tagbox':
    case 'checkbox': {
      const labels = question.choices.map((choice) => labelOf(choice, locale));
      const isMultiple =
        question.type === 'checkbox' ||
        question.type === 'tagbox' ||
        (question.type === 'imagepicker' && question.isMultiple);
      return { ...base, kind: 'choices', isMultiple, choices: cellsOf(labels, counted.counts, answered) };
    }
    case 'boolean': {
      const { yes, no } = booleanTexts(question, locale);
      const labels = [
        { value: String(question.valueTrue), text: yes },
        { value: String(question.valueFalse), text: no },
      ];
      return {
        ...base,
        kind: 'choices',
        isMultiple: false,
        choices: cellsOf(labels, counted.counts, answered),
      };
    }
    case 'matrix': {
      const labels = question.columns.map((column) => labelOf(column, locale));
      const rows = question.rows.map((row) => rowOf(row, labels, counted, locale));
      return { ...base, kind: 'matrix', rows };
    }
    case 'slider':
      return question.isRange
        ? { ...base, kind: 'texts' }
        : { ...base, kind: 'numbers', ...summaryOf(counted.numbers) };
    case 'text':
      return question.inputType === 'number' || question.inputType === 'range'
        ? { ...base, kind: 'numbers', ...summaryOf(counted.numbers) }
        : { ...base, kind: 'texts' };
    default:
      return { ...base, kind: 'texts' };
  }
}

interface Label {
  readonly value: string;
  readonly text: string;
}

function labelOf(choice: Choice, locale: string): Label {
  return { value: String(choice.value), text: choiceText(choice, locale) };
}

function rowOf(row: Choice, labels: readonly Label[], counted: QuestionTally, locale: string): RowOfCells {
  const counts = counted.rows.get(String(row.value)) ?? new Map<string, number>();
  const answered = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { ...labelOf(row, locale), answered, cells: cellsOf(labels, counts, answered) };
}

/** A value that an older version of the questionnaire offered, and this one does not, keeps its own cell. */
function cellsOf(labels: readonly Label[], counts: ReadonlyMap<string, number>, answered: number): Cell[] {
  const known = new Set(labels.map(({ value }) => value));
  const old = [...counts.keys()]
    .filter((value) => !known.has(value))
    .map((value) => ({ value, text: value }));
  return [...labels, ...old].map((label) => {
    const count = counts.get(label.value) ?? 0;
    return { ...label, count, share: answered === 0 ? 0 : count / answered };
  });
}
