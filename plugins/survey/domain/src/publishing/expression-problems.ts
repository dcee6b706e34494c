import { isArrayFunction } from '../expressions/array-functions';
import { isKnownFunction } from '../expressions/functions';
import { referencesOf } from '../expressions/references';
import { own } from '../json/json';
import type { Condition, Found, Questionnaire, QuestionnaireProblem } from '../questionnaire/model';

/** Functions of survey-core that this engine leaves to it. */
const foreignFunctions = new Set(['isContainerReady', 'propertyValue']);

/** Names that mean something to survey-core without being a question. */
const builtIn =
  /^(?:\$|self\b|item\b|choice\b|row\b|panel\b|parent\b|prev|next|total|rowIndex|panelIndex|visible|locale$|pageno$|pagecount$|questioncount$|(?:in)?correct)/i;

/** Expressions that cannot be read, or that name a question or a function which does not exist. */
export function expressionProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  return questionnaire.conditions.flatMap((found) => problemsOf(questionnaire, found));
}

function problemsOf(questionnaire: Questionnaire, found: Found<Condition>): QuestionnaireProblem[] {
  const { expression, problem, source } = found.value;
  const report = (code: string, params: QuestionnaireProblem['params']): QuestionnaireProblem => ({
    severity: 'error',
    code,
    path: found.path,
    question: found.question,
    params: { ...params, source },
  });
  if (problem !== undefined) return [report(problem.code, { at: problem.at, found: problem.found })];
  if (expression === undefined || found.value.isReliable) return [];
  const { variables, functions } = referencesOf(expression);
  return [
    ...functions
      .filter(({ name }) => !isKnownFunction(name) && !isArrayFunction(name) && !foreignFunctions.has(name))
      .map(({ name, at }) => report('unknownFunction', { name, at })),
    ...variables
      .filter(({ name }) => !isKnownVariable(questionnaire, name))
      .map(({ name, at }) => report('unknownReference', { name, at })),
  ];
}

/** Whether a name between braces stands for anything: a question, a calculated value, something of survey-core's own. */
export function isKnownVariable(questionnaire: Questionnaire, name: string): boolean {
  if (builtIn.test(name)) return true;
  const calculated = own(questionnaire.json, 'calculatedValues');
  const parts = name.split(/[.[]/);
  return parts.some((_part, index) => {
    const candidate = name.slice(0, parts.slice(0, index + 1).join('.').length);
    const question = candidate.replace(/-(?:comment|unwrapped)$/i, '').toLowerCase();
    return questionnaire.questionByFoldedName.has(question) || isCalculated(calculated, candidate);
  });
}

function isCalculated(calculated: unknown, name: string): boolean {
  return JSON.stringify(calculated ?? []).includes(JSON.stringify(name));
}
