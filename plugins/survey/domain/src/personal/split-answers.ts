import { objectFrom, type Answers } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';
import { keysOf, personalQuestions } from './personal-questions';

/** A response in its two places. */
export interface SplitAnswers {
  /** What may stand in the open: counted, exported, shown to those who read responses. */
  readonly open: Answers;
  /** Answers to personal questions, their comments and totals: to be sealed, each question by itself. */
  readonly personal: Answers;
}

/**
 * Parts personal answers from the others. Nothing is lost and nothing is in both.
 *
 * @example splitAnswers(questionnaire, { phone: '010', visits: 3 }) // { open: { visits: 3 }, personal: { phone: '010' } }
 */
export function splitAnswers(questionnaire: Questionnaire, answers: Answers): SplitAnswers {
  const keys = new Set(personalQuestions(questionnaire).flatMap(keysOf));
  if (keys.size === 0) return { open: answers, personal: {} };
  const entries = Object.entries(answers);
  return {
    open: objectFrom(entries.filter(([key]) => !keys.has(key))),
    personal: objectFrom(entries.filter(([key]) => keys.has(key))),
  };
}

/** The two places together again, as the citizen sent it. */
export const joinAnswers = ({ open, personal }: SplitAnswers): Answers =>
  objectFrom([...Object.entries(open), ...Object.entries(personal)]);
