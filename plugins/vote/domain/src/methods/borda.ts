import { type Fraction, fraction } from '../shared/fraction';
import { type Accumulator, addTo, emptyAccumulator } from './accumulator';
import type { Contest } from './contest';
import { checkRanking, type Ranking, writeRanking } from './ranking';
import { type Elected, electIn, type Rank, rankBy } from './ranks';
import type { MethodRules } from './rules';
import type { BordaMethod } from './types';

export interface BordaLine extends Rank {
  /** Whole or a half: equals share what their ranks are worth. */
  readonly points: Fraction;
}

export interface BordaResult {
  readonly kind: 'borda';
  readonly ballots: number;
  readonly candidates: readonly BordaLine[];
  readonly elected: Elected | null;
}

/** What the first rank of a ballot is worth. */
function firstPoints({ method, candidates }: Contest<BordaMethod>, ranked: number): number {
  if (method.partial === 'average') return candidates.length;
  return method.partial === 'modified' ? ranked : method.ranks;
}

/**
 * Twice the points of each rank, so that they are whole: the mean of a run of consecutive numbers is the mean of
 * its ends.
 */
function addRanking(contest: Contest<BordaMethod>, sums: number[], ranking: Ranking): void {
  const ranked = ranking.reduce((sum, { length }) => sum + length, 0);
  let points = firstPoints(contest, ranked);
  for (const rank of ranking) {
    const last = points - rank.length + 1;
    for (const index of rank) addTo(sums, index, points + last);
    points = last - 1;
  }
  if (contest.method.partial !== 'average' || points === 0) return;
  const isRanked = new Array<boolean>(sums.length).fill(false);
  for (const rank of ranking) for (const index of rank) isRanked[index] = true;
  for (const [index, isNamed] of isRanked.entries()) if (!isNamed) addTo(sums, index, points + 1);
}

function result(
  contest: Contest<BordaMethod>,
  { ballots, sums }: Accumulator,
  priority: readonly number[],
): BordaResult {
  const doubled = (index: number): number => sums[index] ?? 0;
  const candidates = rankBy(contest, priority, (a, b) => doubled(b) - doubled(a)).map(
    ({ index, ...rank }): BordaLine => ({ ...rank, points: fraction(doubled(index), 2) }),
  );
  return { kind: 'borda', ballots, candidates, elected: electIn(contest, candidates) };
}

/** Borda's count: points for ranks; the highest sum first. */
export function bordaRules(contest: Contest<BordaMethod>): MethodRules<Ranking, BordaResult> {
  return {
    check: (input) => checkRanking(contest, contest.method, input),
    write: (ranking) => writeRanking(contest, ranking),
    empty: () => emptyAccumulator(contest.candidates.length),
    add(into, ranking) {
      into.ballots += 1;
      addRanking(contest, into.sums, ranking);
    },
    result: (counted, priority) => result(contest, counted, priority),
  };
}
