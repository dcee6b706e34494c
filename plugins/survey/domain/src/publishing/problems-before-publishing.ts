import { questionnaireLimits, toJson } from '../json/read-json';
import type { Questionnaire, QuestionnaireProblem } from '../questionnaire/model';
import { pageSupport } from '../questionnaire/native-support';
import { readQuestionnaire } from '../questionnaire/read-questionnaire';
import { choiceProblems } from './choice-problems';
import { circularProblems } from './circles';
import { dangerProblems } from './danger-problems';
import { expressionProblems } from './expression-problems';
import { fileProblems } from './file-problems';
import { nameProblems } from './name-problems';
import { personalProblems } from './personal-problems';
import { addressOf, remoteChoicesIn, withChoices } from './remote-choices';
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
  return problemsIn(parsed.json, locales);
}

/**
 * The same for a draft, whose lists from addresses are loaded only when it is published: where that can be, they are no
 * more than a warning here.
 */
export function problemsInDraft(text: string): readonly QuestionnaireProblem[] {
  const parsed = parseJson(text);
  const json = parsed.ok ? toJson(parsed.json, questionnaireLimits) : undefined;
  if (json === undefined) return problemsBeforePublishing(text);
  const later = remoteChoicesIn(json).filter((remote) => addressOf(remote).ok);
  const standIn = withChoices(
    json,
    new Map(later.map(({ path }) => [path, [{ value: 'a', text: { ko: '가', en: 'a' } }]])),
  );
  const warnings = later.map(({ path, question }): QuestionnaireProblem => ({
    ...problem('warning', 'choicesLoadedLater'),
    path,
    question,
  }));
  return [...warnings, ...problemsIn(standIn, ['ko', 'en'])];
}

function problemsIn(json: unknown, locales: readonly string[]): readonly QuestionnaireProblem[] {
  const reading = readQuestionnaire(json);
  if (!reading.ok) return reading.problems;
  const { questionnaire } = reading;
  const problems = [
    ...reading.problems,
    ...emptinessProblems(questionnaire),
    ...nameProblems(questionnaire),
    ...choiceProblems(questionnaire),
    ...fileProblems(questionnaire),
    ...expressionProblems(questionnaire),
    ...circularProblems(questionnaire),
    ...personalProblems(questionnaire),
    ...supportProblems(questionnaire),
    ...translationProblems(questionnaire, locales),
  ];
  return [...problems, ...dangerProblems(questionnaire.json, problems)];
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
  const support = pageSupport(questionnaire);
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
