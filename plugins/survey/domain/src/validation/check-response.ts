import { commentKey, isCommentWanted } from '../flow/answers';
import { readFlow, type Flow, type QuestionFlow } from '../flow/flow';
import { scopeOf, type FlowContext } from '../flow/scope';
import { isBlank, isJsonObject, objectFrom, own, type Answers, type JsonValue } from '../json/json';
import { toJson } from '../json/read-json';
import { isCleanText } from '../json/text-safety';
import type { Questionnaire } from '../questionnaire/model';
import { checkQuestion } from './check-question';
import { checkPlainText, defaultMaxLength, isBlankText } from './check-text';
import { commentPath, type AnswerProblem, type AnswerProblemCode, type CheckResult } from './problem';
import { QuestionCheck } from './question-check';

/** More than any questionnaire asks for; less than it takes to keep a server busy. */
const responseLimits = { depth: 16, nodes: 50_000 };

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
  const answers = toJson(input, responseLimits);
  if (!isJsonObject(answers)) return { ok: false, problems: [problemOf('', 'wrongType')] };
  const flow = readFlow(questionnaire, answers, context);
  const unknown = Object.entries(answers).flatMap(([key, value]) => refusalOfKey(key, value, answers, flow));
  const checked = checkQuestions([...flow.questions.values()], questionnaire, answers, context);
  const problems = [...unknown, ...checked.problems];
  return problems.length === 0 ? { ok: true, answers: objectFrom(checked.entries) } : { ok: false, problems };
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
  const checked = checkQuestions(visible, questionnaire, answers, context);
  if (checked.problems.length > 0) return { ok: false, problems: checked.problems };
  const names = new Set(onPage.flatMap(({ question }) => [question.name, commentKey(question.name)]));
  const elsewhere = Object.entries(answers).filter(([key]) => !names.has(key));
  return { ok: true, answers: objectFrom([...elsewhere, ...checked.entries]) };
}

interface Checked {
  readonly entries: readonly (readonly [string, JsonValue])[];
  readonly problems: readonly AnswerProblem[];
}

function checkQuestions(
  flows: readonly QuestionFlow[],
  questionnaire: Questionnaire,
  answers: Answers,
  context: FlowContext,
): Checked {
  const entries: [string, JsonValue][] = [];
  const problems: AnswerProblem[] = [];
  const questions = new Map(flows.map((flow) => [flow.question.name, flow]));
  for (const flow of flows) {
    if (!flow.isVisible || flow.question.type === 'html') continue;
    const { name } = flow.question;
    const scope = scopeOf(questionnaire, answers, context);
    const checked = checkQuestion(flow, answers, scope);
    problems.push(...checked.problems);
    if (checked.value !== undefined) entries.push([name, checked.value]);
    if (!isCommentWanted(commentKey(name), answers, questions)) continue;
    const comment = own(answers, commentKey(name));
    if (comment === undefined || isBlankText(comment)) continue;
    const check = new QuestionCheck(flow, answers, scope);
    const limits = { max: defaultMaxLength.text, path: commentPath, isClean: isCleanText };
    const text = checkPlainText(check, comment, limits);
    problems.push(...check.problems);
    if (text !== undefined) entries.push([commentKey(name), text]);
  }
  return { entries, problems };
}

function refusalOfKey(key: string, value: JsonValue, answers: Answers, flow: Flow): AnswerProblem[] {
  const question = flow.questions.get(key);
  if (question !== undefined && question.question.type !== 'html') {
    return question.isVisible || isBlank(value) ? [] : [problemOf(key, 'hiddenAnswer')];
  }
  if (question === undefined && isCommentWanted(key, answers, flow.questions)) return [];
  const owner = flow.questions.get(key.replace(/-Comment$/, ''));
  if (owner === undefined || question !== undefined) return [problemOf(key, 'unknownKey')];
  return isBlank(value) ? [] : [problemOf(owner.question.name, 'hiddenAnswer', commentPath)];
}

function problemOf(question: string, code: AnswerProblemCode, path = ''): AnswerProblem {
  return { question, path, code, params: {}, text: {} };
}
