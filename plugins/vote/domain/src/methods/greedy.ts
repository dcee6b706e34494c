import { firstByRule, type Priority } from './ties';

/** Projects by their index, with whole amounts in one currency. */
export interface BudgetQuestion {
  readonly costs: readonly number[];
  /** What ranks the projects: votes, or points. */
  readonly votes: readonly number[];
  readonly budget: number;
  readonly priority: Priority;
}

export interface Allocation {
  /** In the order in which they were funded. */
  readonly funded: readonly number[];
  /** Equal projects that no rule separates though it matters; funding stopped before them. Empty when it did not. */
  readonly tied: readonly number[];
}

/**
 * Funds project after project, most votes first, each if it still fits; who has no vote is not funded. Equals that
 * no rule separates are funded together when there is money for all of them; otherwise funding stops there.
 *
 * @param before what is funded already
 */
export function fundGreedily(question: BudgetQuestion, before: readonly number[] = []): Allocation {
  const { costs, votes, budget, priority } = question;
  const cost = (index: number): number => costs[index] ?? 0;
  const funded = [...before];
  let left = budget - before.reduce((sum, index) => sum + cost(index), 0);
  let waiting = [...costs.keys()].filter((index) => (votes[index] ?? 0) > 0 && !before.includes(index));
  while (waiting.length > 0) {
    const most = Math.max(...waiting.map((index) => votes[index] ?? 0));
    const equals = firstByRule(
      priority,
      waiting.filter((index) => votes[index] === most),
    );
    const fitting = equals.filter((index) => cost(index) <= left);
    const price = fitting.reduce((sum, index) => sum + cost(index), 0);
    if (price > left) return { funded, tied: fitting };
    funded.push(...fitting);
    left -= price;
    waiting = waiting.filter((index) => !equals.includes(index));
  }
  return { funded, tied: [] };
}
