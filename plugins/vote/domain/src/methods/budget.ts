import { type Accumulator, addTo, emptyAccumulator, packIndexes, raise, unpackIndexes } from './accumulator';
import {
  type Checked,
  checkNumber,
  type ContestProblem,
  isListOfText,
  keyOf,
  readCandidateKeys,
  refusal,
  writeKeys,
  wrongShape,
} from './ballot';
import type { Contest } from './contest';
import { countEqualShares } from './equal-shares';
import { type Allocation, fundGreedily } from './greedy';
import { type Rank, rankBy } from './ranks';
import type { MethodRules } from './rules';
import type { Priority } from './ties';
import type { BudgetMethod } from './types';

export interface BudgetLine extends Rank {
  readonly cost: number;
  readonly votes: number;
  readonly isFunded: boolean;
}

export interface BudgetResult {
  readonly kind: 'budget';
  readonly ballots: number;
  /** By votes, whatever is funded. */
  readonly candidates: readonly BudgetLine[];
  /** In the order in which they were funded. */
  readonly funded: readonly string[];
  readonly spent: number;
  readonly budget: number;
  /**
   * Equal projects at which the count stopped, for no tie rule says which comes first; what is funded is then
   * provisional. Empty when the count is complete.
   */
  readonly tied: readonly string[];
}

/** A ballot is `[project, …]`; a missing one chooses none. */
function check(contest: Contest<BudgetMethod>, input: unknown): Checked<readonly number[]> {
  const chosen = input === undefined ? [] : input;
  if (!isListOfText(chosen)) return wrongShape(contest);
  const { group, method, candidates } = contest;
  const problems: ContestProblem[] = [];
  const coded = readCandidateKeys(contest, chosen, problems);
  const { most = candidates.length, spend } = method;
  problems.push(...checkNumber(group, { rule: 'atMost', choose: most }, coded.length));
  const cost = coded.reduce((sum, index) => sum + (candidates[index]?.cost ?? 0), 0);
  if (spend !== undefined && cost > spend) {
    problems.push({ code: 'overSpend', group, params: { cost, spend, over: cost - spend } });
  }
  return problems.length > 0 ? refusal(problems) : { ok: true, coded };
}

function allocate(
  contest: Contest<BudgetMethod>,
  { sums, alike }: Accumulator,
  priority: Priority,
): Allocation {
  const { budget, count } = contest.method;
  const costs = contest.candidates.map(({ cost }) => cost);
  if (count.by === 'greedy') return fundGreedily({ costs, votes: sums, budget, priority });
  const groups = [...alike].map(([packed, ballots]) => ({ chosen: unpackIndexes(packed), ballots }));
  return countEqualShares({ costs, votes: sums, budget, priority, groups }, count);
}

function result(contest: Contest<BudgetMethod>, counted: Accumulator, priority: Priority): BudgetResult {
  const { ballots, sums } = counted;
  const votesOf = (index: number): number => sums[index] ?? 0;
  const { funded, tied } = allocate(contest, counted, priority);
  const costOf = (index: number): number => contest.candidates[index]?.cost ?? 0;
  const isFunded = new Set(funded);
  return {
    kind: 'budget',
    ballots,
    candidates: rankBy(contest, priority, (a, b) => votesOf(b) - votesOf(a)).map(
      ({ index, ...rank }): BudgetLine => ({
        ...rank,
        cost: costOf(index),
        votes: votesOf(index),
        isFunded: isFunded.has(index),
      }),
    ),
    funded: funded.map((index) => keyOf(contest, index)),
    spent: funded.reduce((sum, index) => sum + costOf(index), 0),
    budget: contest.method.budget,
    tied: tied.map((index) => keyOf(contest, index)),
  };
}

/** A participatory budget: votes for projects, and the projects that the budget funds by the stated count. */
export function budgetRules(contest: Contest<BudgetMethod>): MethodRules<readonly number[], BudgetResult> {
  const needsBallots = contest.method.count.by === 'equalShares';
  return {
    check: (input) => check(contest, input),
    write: (chosen) => writeKeys(contest, chosen),
    empty: () => emptyAccumulator(contest.candidates.length),
    add(into, chosen) {
      into.ballots += 1;
      for (const index of chosen) addTo(into.sums, index, 1);
      if (needsBallots) raise(into.alike, packIndexes([...chosen].sort((a, b) => a - b)), 1);
    },
    result: (counted, priority) => result(contest, counted, priority),
  };
}
