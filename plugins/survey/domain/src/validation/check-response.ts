import { commentKey } from '../flow/comment-key';
import { readFlow, type Flow, type QuestionFlow } from '../flow/flow';
import type { FlowContext } from '../flow/scope';
import { storedValue } from '../flow/stored-value';
import {
  isBlank,
  isJsonObject,
  isSameJson,
  objectFrom,
  own,
  type Answers,
  type JsonValue,
} from '../json/json';
import { toJson } from '../json/read-json';
import type { Questionnaire } from '../questionnaire/model';
import { checkAnswers, checkQuestions, type AnswersCheck } from './check-answers';
import { checkQuestion } from './check-question';
import type { AnswerProblem, AnswerProblemCode, CheckResult } from './problem';
import { QuestionCheck } from './question-check';

/** More than any questionnaire asks for; less than it takes to keep a server busy. */
export const responseLimits = { depth: 16, nodes: 50_000 };

/** Copies what was sent as answers, if it is an object of plain JSON and of a size that can be checked. */
export function readAnswers(input: unknown): Answers | undefined {
  const answers = toJson(input, responseLimits);
  return isJsonObject(answers) ? answers : undefined;
}

/**
 * Checks a whole response, strictly: nothing unknown, hidden, off the list, out of range, of the wrong type or missing.
 * `answers` of an accepted response are ready to store: choices as the author wrote them, nothing blank.
 *
 * @param input - the answers as they were sent, not trusted
 */
export function checkResponse(
  questionnaire: Questionnaire,
  input: unknown,
  context: FlowContext,
): CheckResult {
  const answers = readAnswers(input);
  if (answers === undefined) return { ok: false, problems: [problemOf('', 'wrongType')] };
  const flow = readFlow(questionnaire, answers, context);
  const calculated = storedVariables(questionnaire, flow);
  const checked = checkAnswers(wholeCheck(flow.questions, without(answers, calculated), context));
  const problems = [...forgedVariables(calculated, answers, flow), ...checked.problems];
  if (problems.length > 0) return refused(problems);
  return { ok: true, answers: objectFrom([...checked.entries, ...present(calculated)]) };
}

/**
 * Checks the questions of one page, as far as they are visible with all answers so far. What is hidden on the page is
 * left out rather than refused: an answer on the same page may just have hidden it.
 *
 * @param answers - all answers so far, those of this page included
 * @returns all answers, those of this page ready to store
 */
export function checkPage(
  questionnaire: Questionnaire,
  pageIndex: number,
  answers: Answers,
  context: FlowContext,
): CheckResult {
  const flow = readFlow(questionnaire, answers, context);
  const onPage = [...flow.questions.values()].filter(({ question }) => question.page === pageIndex);
  const visible = onPage.filter(({ isVisible }) => isVisible);
  const asked = new Map(visible.map((shown) => [shown.question.name, shown]));
  const checked = checkQuestions(wholeCheck(asked, answers, context));
  if (checked.problems.length > 0) return refused(checked.problems);
  const names = new Set(onPage.flatMap(({ question }) => [question.name, commentKey(question.name)]));
  const elsewhere = Object.entries(answers).filter(([key]) => !names.has(key));
  return { ok: true, answers: objectFrom([...elsewhere, ...checked.entries]) };
}

function wholeCheck(
  questions: ReadonlyMap<string, QuestionFlow>,
  answers: Answers,
  { isFileReference }: FlowContext,
): AnswersCheck {
  return {
    questions,
    answers,
    checkOf: (flow) => new QuestionCheck(flow, isFileReference),
    valueOf: checkQuestion,
    isHiddenIgnored: false,
    refuseKey: (key) => problemOf(key, 'unknownKey'),
  };
}

type Calculated = ReadonlyMap<string, JsonValue | undefined>;

/** Calculated values that are kept with the answers. */
function storedVariables({ calculated }: Questionnaire, { variables }: Flow): Calculated {
  const stored = calculated.filter(({ isStored }) => isStored);
  return new Map(stored.map(({ name }) => [name, storedValue(variables.valueOf(name))]));
}

function present(calculated: Calculated): [string, JsonValue][] {
  return [...calculated].flatMap(([name, value]): [string, JsonValue][] =>
    value === undefined || isBlank(value) ? [] : [[name, value]],
  );
}

function without(answers: Answers, calculated: Calculated): Answers {
  if (calculated.size === 0) return answers;
  return objectFrom(Object.entries(answers).filter(([key]) => !calculated.has(key)));
}

/** survey-core sends them along; only what they really are is taken, dates in its own writing excepted. */
function forgedVariables(calculated: Calculated, answers: Answers, { variables }: Flow): AnswerProblem[] {
  return [...calculated].flatMap(([name, value]) => {
    const given = own(answers, name);
    const isHonest = isBlank(given) || isSameJson(given, value) || variables.valueOf(name) instanceof Date;
    return isHonest ? [] : [problemOf(name, 'readOnlyChanged')];
  });
}

function refused(problems: readonly AnswerProblem[]): CheckResult {
  return { ok: false, problems };
}

function problemOf(question: string, code: AnswerProblemCode): AnswerProblem {
  return { question, path: '', code, params: {}, text: {} };
}
