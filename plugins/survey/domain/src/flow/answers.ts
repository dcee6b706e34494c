import {
  isBlank,
  isJsonObject,
  isList,
  isSameJson,
  objectFrom,
  own,
  type Answers,
  type JsonValue,
} from '../json/json';
import type { Choice, Question, Questionnaire } from '../questionnaire/model';
import { readFlow, type ChoiceFlow, type QuestionFlow } from './flow';
import type { FlowContext } from './scope';

const commentSuffix = '-Comment';

/** The key under which SurveyJS stores the text of "other" or a comment. */
export function commentKey(question: string): string {
  return `${question}${commentSuffix}`;
}

/** Answers a new response starts with. Applied once: an answer taken back must not come back. */
export function defaultAnswers(questionnaire: Questionnaire): Answers {
  return objectFrom(
    questionnaire.questions.flatMap((question): [string, JsonValue][] => {
      const value = defaultOf(question);
      return value === undefined ? [] : [[question.name, value]];
    }),
  );
}

/** A question's default as an answer of its type; undefined when there is none. */
export function defaultOf(question: Question): JsonValue | undefined {
  const { defaultValue } = question;
  if (defaultValue === undefined || isBlank(defaultValue)) return undefined;
  if (question.type !== 'boolean') return question.type === 'html' ? undefined : defaultValue;
  if (defaultValue === true || defaultValue === 'true' || defaultValue === question.valueTrue) {
    return question.valueTrue;
  }
  const isNo = defaultValue === false || defaultValue === 'false' || defaultValue === question.valueFalse;
  return isNo ? question.valueFalse : undefined;
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
  let current = answers;
  for (;;) {
    const flow = readFlow(questionnaire, current, context);
    const kept = keepVisible(current, flow.questions);
    if (isSameJson(current, kept)) return kept;
    current = kept;
  }
}

function keepVisible(answers: Answers, questions: ReadonlyMap<string, QuestionFlow>): Answers {
  return objectFrom(
    Object.entries(answers).flatMap(([key, value]): [string, JsonValue][] => {
      const flow = questions.get(key);
      if (flow !== undefined) {
        const kept = flow.isVisible ? visibleValue(flow, value) : undefined;
        return kept === undefined ? [] : [[key, kept]];
      }
      return isCommentWanted(key, answers, questions) ? [[key, value]] : [];
    }),
  );
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
  if (flow?.isVisible !== true) return false;
  if (flow.question.hasComment || flow.question.type === 'foreign') return true;
  return isOtherSelected(flow.question, own(answers, name));
}

/** Whether the choice "other", with a text of its own, is selected. */
export function isOtherSelected(question: Question, answer: JsonValue | undefined): boolean {
  if (!('choices' in question) || !question.choices.some(({ kind }) => kind === 'other')) return false;
  return answer === 'other' || (isList(answer) && answer.includes('other'));
}

function visibleValue({ question, choices, rows }: QuestionFlow, value: JsonValue): JsonValue | undefined {
  if (question.type === 'radiogroup' || question.type === 'dropdown') {
    return isHiddenChoice(value, question.choices, choices) ? undefined : value;
  }
  if (question.type === 'checkbox' && isList(value)) {
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

/** Only a choice that exists and is hidden goes; a value off the list is for validation to refuse. */
function isHiddenChoice(value: JsonValue, all: readonly Choice[], shown: readonly ChoiceFlow[]): boolean {
  if (shown.length === all.length || typeof value === 'object') return false;
  const isValue = (choice: Choice): boolean => String(choice.value) === String(value);
  return all.some(isValue) && !shown.some(({ choice }) => isValue(choice));
}
