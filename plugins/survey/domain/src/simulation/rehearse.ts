import { startAnswers } from '../flow/settle';
import type { Questionnaire } from '../questionnaire/model';
import { seeded } from '../random/seeded';
import { aimsOf, watchedIn, wishesFor } from './aims';
import { freeNames } from './quiet';
import { RehearsalTally, type Rehearsal } from './tally';
import { Walker, type Walk } from './walk';

export type { DeadEnd, Rehearsal } from './tally';

export interface RehearsalOptions {
  /** How many respondents there are. */
  readonly count: number;
  /** The same seed makes the same respondents. */
  readonly seed: string;
  /** Today as an ISO date: the domain has no clock. */
  readonly today: string;
  readonly locale?: string;
}

export interface RehearsalProgress {
  readonly done: number;
  readonly count: number;
}

/**
 * Sends made-up respondents through a questionnaire, one for each step of the generator, so that a worker can report and stop in
 * between. Every second of them aims at a branch: what its condition asks for is answered, and what it takes to be asked that.
 *
 * @example
 * const steps = rehearse(questionnaire, { count: 1000, seed: 'a', today: '2025-11-22' });
 * for (let step = steps.next(); !step.done; step = steps.next()) report(step.value.done);
 */
export function* rehearse(
  questionnaire: Questionnaire,
  options: RehearsalOptions,
): Generator<RehearsalProgress, Rehearsal, undefined> {
  const tally = new RehearsalTally(questionnaire);
  const makeWalk = respondents(questionnaire, options);
  for (let index = 0; index < options.count; index += 1) {
    tally.add(makeWalk(index));
    yield { done: index + 1, count: options.count };
  }
  return tally.report();
}

/** As many steps are taken between two reports. */
const SLICE = 20;

/**
 * The same in one go.
 *
 * @param onProgress is told now and then; `false` stops, and what was found so far is the result
 */
export function rehearsal(
  questionnaire: Questionnaire,
  options: RehearsalOptions,
  onProgress: (progress: RehearsalProgress) => boolean | undefined = () => true,
): Rehearsal {
  const tally = new RehearsalTally(questionnaire);
  const makeWalk = respondents(questionnaire, options);
  for (let index = 0; index < options.count; index += 1) {
    tally.add(makeWalk(index));
    if ((index + 1) % SLICE === 0 && onProgress({ done: index + 1, count: options.count }) === false) break;
  }
  return tally.report();
}

/** Made-up respondents by number: every second of them aims at a branch. */
export function respondents(
  questionnaire: Questionnaire,
  { seed, today, locale }: Omit<RehearsalOptions, 'count'>,
): (index: number) => Walk {
  const { branches, mentioned } = aimsOf(questionnaire);
  const context = { today, locale, memory: [] };
  const start = startAnswers(questionnaire, context);
  const known = { start, watched: watchedIn(questionnaire), free: freeNames(questionnaire) };
  return (index) => {
    const random = seeded(`${seed} ${String(index)}`);
    const branch = index % 2 === 0 ? [] : (branches[((index - 1) / 2) % Math.max(1, branches.length)] ?? []);
    const mind = { random, wishes: wishesFor(branch, random), mentioned, today };
    return new Walker(questionnaire, context, mind, known).walk();
  };
}
