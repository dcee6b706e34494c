import { compareFractions, type Fraction, fraction } from '../shared/fraction';
import type { BudgetCount } from '../methods/types';

type EqualShares = Extract<BudgetCount, { by: 'equalShares' }>;

interface SmallBudget {
  /** In the order that breaks ties. */
  readonly projects: readonly (readonly [string, number])[];
  readonly ballots: readonly (readonly string[])[];
  readonly budget: number;
}

const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den + b.num * a.den, a.den * b.den);
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.num, b.den));
const over = (a: Fraction, b: number): Fraction => fraction(a.num, a.den * BigInt(b));
const isLess = (a: Fraction, b: Fraction): boolean => compareFractions(a, b) < 0;
const sum = (list: readonly Fraction[]): Fraction => list.reduce(plus, fraction(0));

/** What each supporter pays at most for a project: those with least money first, the rest in equal parts. */
function priceFor(cost: number, purses: readonly Fraction[]): Fraction | null {
  if (isLess(sum(purses), fraction(cost))) return null;
  const sorted = [...purses].sort(compareFractions);
  let open = fraction(cost);
  for (const [index, purse] of sorted.entries()) {
    const even = over(open, sorted.length - index);
    if (!isLess(purse, even)) return even;
    open = minus(open, purse);
  }
  return null;
}

/** One run with a purse for each voter. Projects in the order in which they are bought. */
function run(
  { projects, ballots, budget }: SmallBudget,
  satisfaction: 'cost' | 'count',
  raised: number,
): string[] {
  const voters = ballots.filter((ballot) => ballot.length > 0);
  const purses = voters.map(() => plus(fraction(budget, Math.max(1, voters.length)), fraction(raised)));
  const bought: string[] = [];
  for (;;) {
    let best: { key: string; each: Fraction; perWorth: Fraction } | null = null;
    for (const [key, cost] of projects) {
      if (bought.includes(key)) continue;
      const each = priceFor(
        cost,
        purses.filter((_, voter) => voters[voter]?.includes(key)),
      );
      if (each === null) continue;
      const perWorth = satisfaction === 'cost' ? over(each, cost) : each;
      if (best === null || isLess(perWorth, best.perWorth)) best = { key, each, perWorth };
    }
    if (best === null) return bought;
    const { key, each } = best;
    for (const [voter, purse] of purses.entries()) {
      if (voters[voter]?.includes(key) === true)
        purses[voter] = isLess(purse, each) ? fraction(0) : minus(purse, each);
    }
    bought.push(key);
  }
}

/**
 * The method of equal shares by its definition, voter by voter, ties broken by the order of projects. Written apart from
 * the real one, and slow.
 */
export function equalSharesByDefinition(
  small: SmallBudget,
  { satisfaction, completion }: EqualShares,
): string[] {
  const { projects, ballots, budget } = small;
  const votes = (key: string): number => ballots.filter((ballot) => ballot.includes(key)).length;
  const spent = (keys: readonly string[]): number =>
    projects.reduce((total, [key, cost]) => total + (keys.includes(key) ? cost : 0), 0);
  const fits = (keys: readonly string[]): (readonly [string, number])[] =>
    projects.filter(([key, cost]) => !keys.includes(key) && votes(key) > 0 && spent(keys) + cost <= budget);
  let kept = run(small, satisfaction, 0);
  if (completion.kind === 'raise') {
    for (let raised = completion.step; fits(kept).length > 0; raised += completion.step) {
      const next = run(small, satisfaction, raised);
      if (spent(next) > budget) break;
      kept = next;
    }
  }
  if (completion.kind === 'greedy' || (completion.kind === 'raise' && completion.thenGreedy)) {
    for (const [key] of [...projects].sort(([a], [b]) => votes(b) - votes(a))) {
      if (fits(kept).some(([one]) => one === key)) kept.push(key);
    }
  }
  return kept;
}
