import { problemsBeforePublishing, type QuestionnaireProblem } from '../../../domain/src';

/** Why a questionnaire, as its author wrote it, may not be published. Empty when it may. */
export const forbiddingProblems = (text: string): readonly QuestionnaireProblem[] =>
  problemsBeforePublishing(text).filter(({ severity }) => severity === 'error');
