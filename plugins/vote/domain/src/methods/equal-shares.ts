import { type Allocation, type BudgetQuestion, fundGreedily } from './greedy';
import { buyWithShares, type VoterGroup } from './shares';
import type { BudgetCount } from './types';

type EqualShares = Extract<BudgetCount, { by: 'equalShares' }>;

export interface SharesQuestion extends BudgetQuestion {
  /** Ballots by content; alike voters hold alike money throughout. */
  readonly groups: readonly VoterGroup[];
}

const spentOn = ({ costs }: BudgetQuestion, projects: readonly number[]): number =>
  projects.reduce((sum, index) => sum + (costs[index] ?? 0), 0);

/** No project that anybody chose still fits. */
function isExhausted(question: SharesQuestion, funded: readonly number[]): boolean {
  const left = question.budget - spentOn(question, funded);
  return question.costs.every(
    (cost, index) => cost > left || funded.includes(index) || (question.votes[index] ?? 0) === 0,
  );
}

/**
 * Counts anew with shares that grow by `step` per voter, until nothing more fits or the next step would overspend.
 * It ends: with shares as high as all projects together cost, every chosen project is funded. The work grows with the
 * number of steps, so `step` should not be small against the budget by voter.
 */
function raiseShares(
  question: SharesQuestion,
  satisfaction: EqualShares['satisfaction'],
  step: number,
): Allocation {
  const enough = spentOn(question, [...question.costs.keys()]) + step;
  let kept: Allocation = buyWithShares(question, satisfaction, 0n);
  for (let raised = step; raised < enough; raised += step) {
    if (kept.tied.length > 0 || isExhausted(question, kept.funded)) break;
    const next = buyWithShares(question, satisfaction, BigInt(raised));
    if (spentOn(question, next.funded) > question.budget) break;
    kept = next;
  }
  return kept;
}

/**
 * The method of equal shares (Peters, Pierczyński, Skowron 2021) for approval ballots: every voter who chose anything
 * gets the same share of the budget, and pays only for what they chose. The project is bought next whose supporters
 * pay least for what it is worth to them. Exact: amounts are whole numbers over one common denominator.
 */
export function countEqualShares(
  question: SharesQuestion,
  { satisfaction, completion }: EqualShares,
): Allocation {
  const isRaised = completion.kind === 'raise';
  const bought = isRaised
    ? raiseShares(question, satisfaction, completion.step)
    : buyWithShares(question, satisfaction, 0n);
  const isGreedy = completion.kind === 'greedy' || (isRaised && completion.thenGreedy);
  return bought.tied.length > 0 || !isGreedy ? bought : fundGreedily(question, bought.funded);
}
