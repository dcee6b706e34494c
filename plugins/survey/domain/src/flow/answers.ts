import {
  isJsonObject,
  isList,
  isSameJson,
  objectFrom,
  own,
  type Answers,
  type JsonValue,
} from '../json/json';
import type { Choice, Question, Questionnaire } from '../questionnaire/model';
import { commentSuffix } from './comment-key';
import { defaultOf } from './default-of';
import { isQuestionWithItems } from './items';
import { readFlow, type ChoiceFlow, type QuestionFlow } from './flow';
import type { FlowContext } from './scope';

/** Answers a new response starts with. Applied once: an answer taken back must not come back. */
export function defaultAnswers(questionnaire: Questionnaire): Answers {
  return objectFrom(
    questionnaire.questions.flatMap((question): [string, JsonValue][] => {
      const value = defaultOf(question);
      return value === undefined ? [] : [[question.name, value]];
    }),
  );
}

/**
 * Takes away what a citizen answered before an earlier answer hid the question, the row or the choice. Repeated until
 * nothing changes, because a question may be shown by an answer that is itself hidden.
 */
export function withoutHiddenAnswers(
  questionnaire: Questionnaire,
  answers: Answers,
  context: FlowContext,
): Answers {
  const calculated = new Set(
    questionnaire.calculated.flatMap(({ name, isStored }) => (isStored ? [name] : [])),
  );
  let current = answers;
  for (;;) {
    const flow = readFlow(questionnaire, current, context);
    const kept = keepVisible(current, flow.questions, calculated);
    if (isSameJson(current, kept)) return kept;
    current = kept;
  }
}

/** What is left of the answers of a questionnaire, a row or a panel. */
function keepVisible(
  answers: Answers,
  questions: ReadonlyMap<string, QuestionFlow>,
  calculated: ReadonlySet<string> = new Set(),
): Answers {
  return objectFrom(
    Object.entries(answers).flatMap(([key, value]): [string, JsonValue][] => {
      const flow = questions.get(key);
      if (flow !== undefined) {
        const kept = isKept(flow) ? visibleValue(flow, value) : undefined;
        return kept === undefined ? [] : [[key, kept]];
      }
      const matrix = questions.get(key.replace(/-total$/, ''));
      const isTotal = matrix?.totals !== undefined && matrix.isVisible;
      return isTotal || calculated.has(key) || isCommentWanted(key, answers, questions) ? [[key, value]] : [];
    }),
  );
}

function isKept({ isVisible, question }: QuestionFlow): boolean {
  return isVisible || question.values.whenHidden === 'none';
}

/** A comment belongs to a visible question that has a comment box or whose answer is "other". */
export function isCommentWanted(
  key: string,
  answers: Answers,
  questions: ReadonlyMap<string, QuestionFlow>,
): boolean {
  if (!key.endsWith(commentSuffix)) return false;
  const name = key.slice(0, -commentSuffix.length);
  const flow = questions.get(name);
  if (flow === undefined || !isKept(flow)) return false;
  if (flow.question.hasComment || flow.question.type === 'foreign') return true;
  return isOtherSelected(flow.question, own(answers, name));
}

/** Whether the choice "other", with a text of its own, is selected. */
export function isOtherSelected(question: Question, answer: JsonValue | undefined): boolean {
  if (!('choices' in question) || !question.choices.some(({ kind }) => kind === 'other')) return false;
  return answer === 'other' || (isList(answer) && answer.includes('other'));
}

function visibleValue(flow: QuestionFlow, value: JsonValue): JsonValue | undefined {
  const { question, choices, rows } = flow;
  if (isQuestionWithItems(question)) return visibleItems(flow, value);
  if ('choices' in question && question.type !== 'rating') {
    if (!isList(value)) return isHiddenChoice(value, question.choices, choices) ? undefined : value;
    const kept = value.filter((item) => !isHiddenChoice(item, question.choices, choices));
    return kept.length === 0 && value.length > 0 ? undefined : kept;
  }
  if (question.type === 'matrix' && isJsonObject(value)) {
    const shown = new Set(rows.map(({ choice }) => String(choice.value)));
    const hidden = new Set(question.rows.map((row) => String(row.value)).filter((row) => !shown.has(row)));
    return objectFrom(Object.entries(value).filter(([row]) => !hidden.has(row)));
  }
  return value;
}

/** Rows that are hidden go; panels that are hidden keep their place, without anything in it. */
function visibleItems({ question, items }: QuestionFlow, value: JsonValue): JsonValue {
  const partOf = (key: string): Answers | undefined => {
    const item = items.find((known) => known.key === key);
    if (item === undefined) return undefined;
    return item.isVisible ? keepVisible(item.answers, item.questions) : {};
  };
  if (isList(value)) {
    return value.flatMap((given, index) => {
      const isRemoved = question.type === 'matrixdynamic' && items[index]?.isVisible === false;
      if (isRemoved) return [];
      return [isJsonObject(given) ? (partOf(String(index)) ?? given) : given];
    });
  }
  if (!isJsonObject(value)) return value;
  return objectFrom(
    Object.entries(value).flatMap(([row, given]): [string, JsonValue][] => {
      const isRemoved = items.some(({ key, isVisible }) => key === row && !isVisible);
      return isRemoved ? [] : [[row, isJsonObject(given) ? (partOf(row) ?? given) : given]];
    }),
  );
}

/** Only a choice that exists and is hidden goes; a value off the list is for validation to refuse. */
function isHiddenChoice(value: JsonValue, all: readonly Choice[], shown: readonly ChoiceFlow[]): boolean {
  if (shown.length === all.length || typeof value === 'object') return false;
  const isValue = (choice: Choice): boolean => String(choice.value) === String(value);
  return all.some(isValue) && !shown.some(({ choice }) => isValue(choice));
}
