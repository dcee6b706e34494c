import type { Scope } from '../expressions/evaluate';
import { isBlank, isList, objectFrom, own, type Answers, type JsonValue } from '../json/json';
import type {
  ChoiceValue,
  MatrixDynamicQuestion,
  PanelDynamicQuestion,
  Question,
} from '../questionnaire/model';
import type { QuestionWithItems } from '../questionnaire/questions-in';
import { valueOf } from './decide';
import { itemScope, type Item, type Items } from './item-scope';
import { answersIn } from './scope';
import { storedValue } from './stored-value';

export type { QuestionWithItems };

/** Whether its answer consists of rows or panels. */
export function isQuestionWithItems(question: Question): question is QuestionWithItems {
  const { type } = question;
  return type === 'matrixdropdown' || type === 'matrixdynamic' || type === 'paneldynamic';
}

/** The rows or panels an answer has: before anything is answered, as many as the author wants. */
export function itemsOf(
  question: QuestionWithItems,
  answer: JsonValue | undefined,
  around: Pick<Items, 'outer' | 'parent' | 'locale'>,
): Items {
  let totals: Answers | undefined;
  const all: Items = {
    ...around,
    items: readItems(question, answer),
    questionByFoldedName: question.questionByFoldedName,
    totals: () => (totals ??= totalsOf(question, all)),
  };
  return all;
}

function readItems(question: QuestionWithItems, answer: JsonValue | undefined): Item[] {
  if (question.type === 'matrixdropdown') {
    const byRow = answersIn(answer);
    return question.rows.map(({ value }, index) =>
      itemFrom('row', index, answersIn(own(byRow, String(value))), value),
    );
  }
  const given = isList(answer) ? answer : [];
  const kind = question.type === 'paneldynamic' ? 'panel' : 'row';
  // survey-core shows rows that start with something only while they have it: without them, all were taken away.
  const isTakenBack =
    question.type === 'matrixdynamic' && !(isBlank(question.defaultItem) && isBlank(question.defaultValue));
  if (given.length === 0 && isTakenBack) return [];
  const count = given.length === 0 ? question.initialCount : Math.max(given.length, leastCount(question));
  return Array.from({ length: count }, (_, index) => itemFrom(kind, index, answersIn(given[index])));
}

/** A matrix shows its least number of rows whatever is stored; panels are as many as are stored. */
function leastCount(question: MatrixDynamicQuestion | PanelDynamicQuestion): number {
  return question.type === 'matrixdynamic' ? question.minCount : 0;
}

function itemFrom(kind: Item['kind'], index: number, answers: Answers, rowValue?: ChoiceValue): Item {
  return { kind, index, answers, rowValue, isVisible: true };
}

/** The totals of a matrix, over the rows that are shown. A total may use those before it as `{row.column}`. */
function totalsOf(question: QuestionWithItems, all: Items): Answers {
  if (question.type === 'paneldynamic') return {};
  let totals: Answers = {};
  for (const { cell, total } of question.columns) {
    if (total === undefined) continue;
    const value = storedValue(valueOf(total, totalScope(all, totals)));
    if (value !== undefined) totals = objectFrom([...Object.entries(totals), [cell.name, value]]);
  }
  return totals;
}

function totalScope(all: Items, answers: Answers): Scope {
  return itemScope(all, {
    kind: 'row',
    index: all.items.length,
    rowValue: undefined,
    answers,
    isVisible: false,
  });
}

/** The totals of a matrix with these items, as they are stored beside its answer. */
export function totalsFor(question: QuestionWithItems, all: Items): Answers | undefined {
  const hasTotals =
    question.type !== 'paneldynamic' && question.columns.some(({ total }) => total !== undefined);
  return hasTotals ? all.totals() : undefined;
}
