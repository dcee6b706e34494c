import type { Questionnaire, QuestionnaireProblem } from '../questionnaire/model';
import { nativeSupport } from '../questionnaire/native-support';
import { readQuestionnaire } from '../questionnaire/read-questionnaire';
import { choiceProblems } from './choice-problems';
import { expressionProblems } from './expression-problems';
import { nameProblems } from './name-problems';
import { translationProblems } from './translation-problems';

/**
 * Everything an administrator should know before a questionnaire is published: errors forbid it, warnings do not.
 *
 * @param input - the questionnaire as a value, or as the text of an editor
 * @param locales - languages in which every text should exist
 */
export function problemsBeforePublishing(
  input: unknown,
  locales: readonly string[] = ['ko', 'en'],
): readonly QuestionnaireProblem[] {
  const parsed = typeof input === 'string' ? parseJson(input) : { ok: true as const, json: input };
  if (!parsed.ok) return [problem('error', 'notJson', { message: parsed.message })];
  const reading = readQuestionnaire(parsed.json);
  if (!reading.ok) return reading.problems;
  const { questionnaire } = reading;
  return [
    ...reading.problems,
    ...emptinessProblems(questionnaire),
    ...nameProblems(questionnaire),
    ...choiceProblems(questionnaire),
    ...expressionProblems(questionnaire),
    ...supportProblems(questionnaire),
    ...translationProblems(questionnaire, locales),
  ];
}

function parseJson(text: string): { ok: true; json: unknown } | { ok: false; message: string } {
  try {
    const json: unknown = JSON.parse(text);
    return { ok: true, json };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, message: error.message };
    throw error;
  }
}

function emptinessProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  const isAsking = questionnaire.questions.some(({ type }) => type !== 'html');
  return isAsking ? [] : [problem('error', 'noQuestions')];
}

/** What only survey-react-ui can show is worth a warning; what would make a server open connections is an error. */
function supportProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  const support = nativeSupport(questionnaire);
  if (support.native) return [];
  return support.reasons
    .filter(({ name }) => name !== 'duplicateName')
    .map(({ path, question, name }) =>
      name === 'choicesByUrl'
        ? { severity: 'error', code: 'choicesByUrl', path, question, params: {} }
        : { severity: 'warning', code: 'shownByScript', path, question, params: { feature: name } },
    );
}

function problem(
  severity: QuestionnaireProblem['severity'],
  code: string,
  params: QuestionnaireProblem['params'] = {},
): QuestionnaireProblem {
  return { severity, code, path: '', question: undefined, params };
}
