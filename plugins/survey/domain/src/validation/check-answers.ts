import { isCommentWanted } from '../flow/answers';
import { commentKey, totalKey } from '../flow/comment-key';
import type { QuestionFlow } from '../flow/flow';
import { isBlank, isSameJson, own, type Answers, type JsonValue } from '../json/json';
import { isCleanText } from '../json/text-safety';
import type { Question } from '../questionnaire/model';
import { checkPlainText, defaultMaxLength, isBlankText } from './check-text';
import { commentPath, type AnswerProblem, type AnswerProblemCode } from './problem';
import type { QuestionCheck } from './question-check';

export interface Checked {
  readonly entries: readonly (readonly [string, JsonValue])[];
  readonly problems: readonly AnswerProblem[];
}

/** The answers of a questionnaire, a row or a panel, and how to check them. */
export interface AnswersCheck {
  readonly questions: ReadonlyMap<string, QuestionFlow>;
  readonly answers: Answers;
  readonly checkOf: (flow: QuestionFlow) => QuestionCheck;
  /** The value of an answer to store; problems are noted in the check. */
  readonly valueOf: (check: QuestionCheck) => JsonValue | undefined;
  /** Inside a row survey-core keeps what is hidden: it is left out here, and nobody is to blame. */
  readonly isHiddenIgnored: boolean;
  /** Complains about a key that is no question. */
  readonly refuseKey: (key: string) => AnswerProblem;
}

/** Checks all answers there are to these questions, and that there are no others. */
export function checkAnswers(given: AnswersCheck): Checked {
  const unknown = Object.keys(given.answers).flatMap((key) => refusalOfKey(given, key));
  const checked = checkQuestions(given);
  return { entries: checked.entries, problems: [...unknown, ...checked.problems] };
}

/** Checks the answers to these questions, and leaves aside what else is there. */
export function checkQuestions(given: AnswersCheck): Checked {
  const entries: [string, JsonValue][] = [];
  const problems: AnswerProblem[] = [];
  for (const flow of given.questions.values()) {
    const { question } = flow;
    if (question.type === 'html' || question.type === 'image' || !isStored(flow)) continue;
    const check = given.checkOf(flow.isVisible ? flow : undemanding(flow));
    const value = given.valueOf(check);
    if (value !== undefined) entries.push([question.name, value]);
    const comment = checkComment(given, check, flow);
    if (comment !== undefined) entries.push([commentKey(question.name), comment]);
    const totals = value === undefined ? undefined : flow.totals;
    if (totals !== undefined) entries.push([totalKey(question.name), totals]);
    problems.push(...check.problems);
  }
  return { entries, problems };
}

function isStored({ isVisible, question, answers }: QuestionFlow): boolean {
  return isVisible || (question.values.whenHidden === 'none' && !isBlank(own(answers, question.name)));
}

/** An answer that stays although its question is hidden must be of the right kind, no more. */
function undemanding(flow: QuestionFlow): QuestionFlow {
  return { ...flow, canDemand: false };
}

function checkComment(given: AnswersCheck, check: QuestionCheck, flow: QuestionFlow): JsonValue | undefined {
  const key = commentKey(flow.question.name);
  const comment = own(given.answers, key);
  if (
    comment === undefined ||
    isBlankText(comment) ||
    !isCommentWanted(key, given.answers, given.questions)
  ) {
    return undefined;
  }
  const limits = { max: defaultMaxLength.text, path: commentPath, isClean: isCleanText };
  return checkPlainText(check, comment, limits);
}

function refusalOfKey(given: AnswersCheck, key: string): AnswerProblem[] {
  const { questions, answers } = given;
  const value = own(answers, key);
  const flow = questions.get(key);
  if (flow !== undefined && flow.question.type !== 'html' && flow.question.type !== 'image') {
    return isStored(flow) || isBlank(value) || given.isHiddenIgnored
      ? []
      : refusal(given, flow, 'hiddenAnswer');
  }
  if (flow !== undefined) return [given.refuseKey(key)];
  if (isCommentWanted(key, answers, questions)) return [];
  const matrix = questions.get(key.replace(/-total$/, ''));
  if (matrix?.totals !== undefined) return refusalOfTotals(given, matrix, value);
  const owner = questions.get(key.replace(/-Comment$/, ''));
  if (owner === undefined) return [given.refuseKey(key)];
  // Inside a row survey-core also keeps the text of a choice that was taken back.
  const isLeftOver = given.isHiddenIgnored && (!owner.isVisible || hasOther(owner.question));
  return isBlank(value) || isLeftOver ? [] : refusal(given, owner, 'hiddenAnswer', commentPath);
}

function hasOther(question: Question): boolean {
  return 'choices' in question && question.choices.some(({ kind }) => kind === 'other');
}

/** Totals are worked out here again; others are a forgery. */
function refusalOfTotals(
  given: AnswersCheck,
  matrix: QuestionFlow,
  value: JsonValue | undefined,
): AnswerProblem[] {
  const isHonest = isBlank(value) || isSameJson(value, matrix.totals);
  return isHonest ? [] : refusal(given, matrix, 'readOnlyChanged');
}

function refusal(
  { checkOf }: AnswersCheck,
  flow: QuestionFlow,
  code: AnswerProblemCode,
  path = '',
): AnswerProblem[] {
  const check = checkOf(flow);
  check.refuse({ code, path });
  return check.problems;
}
