import { problemsBeforePublishing, readQuestionnaire, type QuestionnaireProblem } from '../../../domain/src';
import { questionnaireDangers } from './questionnaire-dangers';

/** Why a questionnaire, as its author wrote it, may not be published. Empty when it may. */
export function forbiddingProblems(text: string): readonly QuestionnaireProblem[] {
  const problems = problemsBeforePublishing(text).filter(({ severity }) => severity === 'error');
  if (problems.some(({ code }) => code === 'notJson')) return problems;
  const reading = readQuestionnaire(JSON.parse(text));
  const dangers = reading.ok ? questionnaireDangers(reading.questionnaire.json) : [];
  const isKnown = (danger: QuestionnaireProblem): boolean =>
    problems.some(({ code, path }) => code === danger.code && path.startsWith(danger.path));
  return [...problems, ...dangers.filter((danger) => !isKnown(danger))];
}
