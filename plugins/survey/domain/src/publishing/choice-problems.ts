import type { Choice, Question, Questionnaire, QuestionnaireProblem } from '../questionnaire/model';

import { withNested } from './nested-questions';

const maxChoices = 1_000;

/** Lists without anything to choose, and values that occur twice: 1 and '1' are the same value to a form. */
export function choiceProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  return withNested(questionnaire.questions).flatMap((question) =>
    listsOf(question).flatMap((choices) => listProblems(question, choices)),
  );
}

function listsOf(question: Question): (readonly Choice[])[] {
  // Choices that are carried forward come from the other question.
  if ('choices' in question && 'carryForward' in question && question.carryForward !== undefined) return [];
  if ('choices' in question) return [question.choices];
  if (question.type === 'matrixdropdown') return [question.rows];
  return question.type === 'matrix' ? [question.rows, question.columns] : [];
}

function listProblems(question: Question, choices: readonly Choice[]): QuestionnaireProblem[] {
  const problem = (
    code: string,
    path: string,
    params: QuestionnaireProblem['params'] = {},
  ): QuestionnaireProblem => ({
    severity: 'error',
    code,
    path,
    question: question.name,
    params,
  });
  if (choices.length === 0) return [problem('noChoices', question.path)];
  if (choices.length > maxChoices) return [problem('tooManyChoices', question.path, { max: maxChoices })];
  const seen = new Set<string>();
  return choices.flatMap(({ value, path }) => {
    const key = String(value);
    const isRepeated = seen.has(key);
    seen.add(key);
    if (key === '__proto__') return [problem('reservedName', path, { name: key })];
    return isRepeated ? [problem('duplicateChoice', path, { value: key })] : [];
  });
}
