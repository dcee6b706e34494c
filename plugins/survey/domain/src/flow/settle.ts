import type { Answers } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';
import type { FlowContext } from './scope';
import { Settling } from './settling';

/**
 * What an answer sets off: defaults, worked-out values, values set by conditions, triggers, answers taken back because
 * their question is hidden. Each consequence may have others; they are followed to their end, or for as many rounds as
 * survey-core would.
 *
 * @param before - the answers so far, settled
 * @param changes - the answers that changed, in the order in which they did; `null` for one that was taken back
 * @returns all answers, with all consequences
 * @example settle(questionnaire, { fare: 10 }, [['age', 70]], context) // { fare: 0, age: 70 }
 */
export function settle(
  questionnaire: Questionnaire,
  before: Answers,
  changes: readonly Change[],
  context: FlowContext,
): Answers {
  const settling = new Settling(questionnaire, before, context);
  settling.resume();
  for (const [name, value] of changes) settling.answer(name, value ?? undefined);
  return settling.answers;
}

/** A question's name and its new answer. */
export type Change = readonly [string, Answers[string]];

/** The answers a new response starts with: defaults, and whatever follows from them. */
export function startAnswers(questionnaire: Questionnaire, context: FlowContext): Answers {
  const settling = new Settling(questionnaire, {}, context);
  settling.begin();
  return settling.answers;
}
