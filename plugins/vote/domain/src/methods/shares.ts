import type { Allocation, BudgetQuestion } from './greedy';
import { firstByRule } from './ties';

/** Voters whose ballots are alike. */
export interface VoterGroup {
  readonly chosen: readonly number[];
  readonly ballots: number;
}

/** What a project costs those of its supporters who are not out of money before: `top / bottom` each. */
interface Price {
  readonly top: bigint;
  readonly bottom: bigint;
  /** The price by what the project is worth to them, as a fraction of two whole numbers. */
  readonly perWorth: readonly [bigint, bigint];
}

interface Shares {
  /** What one voter of each group has left, times `scale`. */
  readonly money: bigint[];
  readonly ballots: readonly bigint[];
  scale: bigint;
}

interface Project {
  readonly index: number;
  readonly cost: bigint;
  readonly worth: bigint;
  readonly supporters: readonly number[];
  /** Last known price; the true one is never lower, for money only gets less. `null` before it is known. */
  price: Price | null;
}

const compare = (a: Price, b: Price): bigint => a.perWorth[0] * b.perWorth[1] - b.perWorth[0] * a.perWorth[1];

function commonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small > 0n) [large, small] = [small, large % small];
  return large;
}

/**
 * The least `x` for which the supporters' `min(money, x)` add up to the cost; `null` when they have not enough.
 * Who has less than an even part of what is open pays all they have, until nobody has less.
 */
function priceOf({ cost, worth, supporters }: Project, { money, ballots, scale }: Shares): Price | null {
  let open = cost * scale;
  let payers = supporters;
  for (;;) {
    const count = payers.reduce((sum, group) => sum + (ballots[group] ?? 0n), 0n);
    if (count === 0n) return null;
    const [total, rest] = [open, [] as number[]];
    for (const group of payers) {
      const has = money[group] ?? 0n;
      if (has * count < total) open -= has * (ballots[group] ?? 0n);
      else rest.push(group);
    }
    if (rest.length === payers.length) {
      return { top: open, bottom: count, perWorth: [open, count * scale * worth] };
    }
    payers = rest;
  }
}

/** The projects that are cheapest for what they are worth. Who can no longer be paid for leaves `waiting`. */
function cheapest(waiting: Set<Project>, shares: Shares): readonly Project[] {
  let best: Price | null = null;
  let equals: Project[] = [];
  const known = [...waiting].sort((a, b) => {
    if (a.price === null || b.price === null) return Number(a.price !== null) - Number(b.price !== null);
    return Number(compare(a.price, b.price) > 0n) - Number(compare(a.price, b.price) < 0n);
  });
  for (const project of known) {
    if (best !== null && project.price !== null && compare(project.price, best) > 0n) break;
    const price = priceOf(project, shares);
    if (price === null) {
      waiting.delete(project);
      continue;
    }
    project.price = price;
    const order = best === null ? -1n : compare(price, best);
    if (order < 0n) [best, equals] = [price, [project]];
    else if (order === 0n) equals.push(project);
  }
  return equals;
}

/** No group supports two of them, so that buying one changes nothing for another: their order cannot matter. */
function areApart(projects: readonly Project[]): boolean {
  const groups = projects.flatMap(({ supporters }) => supporters);
  return new Set(groups).size === groups.length;
}

function pay({ supporters }: Project, { top, bottom }: Price, shares: Shares): void {
  const factor = bottom / commonDivisor(top, bottom);
  if (factor > 1n) {
    shares.scale *= factor;
    for (const [group, has] of shares.money.entries()) shares.money[group] = has * factor;
  }
  const each = (top * factor) / bottom;
  for (const group of supporters) {
    const has = shares.money[group] ?? 0n;
    shares.money[group] = has > each ? has - each : 0n;
  }
}

function openProjects(
  { costs }: BudgetQuestion,
  groups: readonly VoterGroup[],
  satisfaction: 'cost' | 'count',
): Set<Project> {
  const supporters = costs.map((): number[] => []);
  for (const [group, { chosen }] of groups.entries()) {
    for (const index of chosen) supporters[index]?.push(group);
  }
  return new Set(
    costs.map((cost, index): Project => {
      const amount = BigInt(cost);
      const worth = satisfaction === 'cost' ? amount : 1n;
      return { index, cost: amount, worth, supporters: supporters[index] ?? [], price: null };
    }),
  );
}

/**
 * Buys projects as long as their supporters can pay.
 *
 * @param raised what every voter has beyond an equal share of the budget
 */
export function buyWithShares(
  question: BudgetQuestion & { readonly groups: readonly VoterGroup[] },
  satisfaction: 'cost' | 'count',
  raised: bigint,
): Allocation {
  const groups = question.groups.filter(({ chosen }) => chosen.length > 0);
  const voters = groups.reduce((sum, { ballots }) => sum + BigInt(ballots), 0n);
  const share = BigInt(question.budget) + raised * voters;
  const shares: Shares = {
    money: groups.map(() => share),
    ballots: groups.map(({ ballots }) => BigInt(ballots)),
    scale: voters,
  };
  const waiting = openProjects(question, groups, satisfaction);
  const funded: number[] = [];
  for (;;) {
    const equals = cheapest(waiting, shares);
    const first = firstByRule(
      question.priority,
      equals.map(({ index }) => index),
    );
    const rivals = equals.filter(({ index }) => first.includes(index));
    const [next] = rivals;
    if (next === undefined || next.price === null) return { funded, tied: [] };
    if (!areApart(rivals)) return { funded, tied: first };
    pay(next, next.price, shares);
    waiting.delete(next);
    funded.push(next.index);
  }
}
