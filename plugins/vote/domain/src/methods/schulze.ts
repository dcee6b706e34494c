import { type Accumulator, addTo, emptyAccumulator } from './accumulator';
import type { Contest } from './contest';
import { checkRanking, type Ranking, writeRanking } from './ranking';
import { type Elected, electIn, type Rank, rankBy } from './ranks';
import type { MethodRules } from './rules';
import type { SchulzeMethod } from './types';

/** Rows and columns are candidates in the order of the manifest; how many ballots put the row above the column. */
export type PairwiseMatrix = readonly (readonly number[])[];

export interface SchulzeLine extends Rank {
  /** Candidates whose strongest path to this one is stronger than the way back. */
  readonly beatenBy: readonly string[];
}

export interface SchulzeResult {
  readonly kind: 'schulze';
  readonly ballots: number;
  /** By how many beat them, fewest first; who is beaten by nobody is a winner of the method. */
  readonly candidates: readonly SchulzeLine[];
  readonly preferences: PairwiseMatrix;
  /** Strength of the strongest path from the row to the column, in winning votes; 0 where there is none. */
  readonly strongestPaths: PairwiseMatrix;
  readonly elected: Elected | null;
}

/** Everybody who is ranked stands above all further down, and above all who are not ranked. */
function addRanking(candidates: number, sums: number[], ranking: Ranking): void {
  const isBelow = new Array<boolean>(candidates).fill(true);
  for (const rank of ranking) {
    for (const index of rank) isBelow[index] = false;
    for (const index of rank) {
      for (let other = 0; other < candidates; other += 1) {
        if (isBelow[other] === true) addTo(sums, index * candidates + other, 1);
      }
    }
  }
}

function toMatrix(size: number, sums: readonly number[]): number[][] {
  return Array.from({ length: size }, (_, row) => sums.slice(row * size, (row + 1) * size));
}

/** Floyd and Warshall's recursion with minimum and maximum (Schulze 2011, 2.3.1), in winning votes. */
function strongestPaths(preferences: PairwiseMatrix): PairwiseMatrix {
  const at = (matrix: PairwiseMatrix, row: number, column: number): number => matrix[row]?.[column] ?? 0;
  const paths = preferences.map((row, a) =>
    row.map((votes, b) => (votes > at(preferences, b, a) ? votes : 0)),
  );
  for (const via of paths.keys()) {
    for (const [from, row] of paths.entries()) {
      if (from === via) continue;
      for (const to of paths.keys()) {
        const detour = Math.min(at(paths, from, via), at(paths, via, to));
        if (to !== from && to !== via && detour > at(paths, from, to)) row[to] = detour;
      }
    }
  }
  return paths;
}

function result(
  contest: Contest<SchulzeMethod>,
  { ballots, sums }: Accumulator,
  priority: readonly number[],
): SchulzeResult {
  const preferences = toMatrix(contest.candidates.length, sums);
  const paths = strongestPaths(preferences);
  const beats = (a: number, b: number): boolean => (paths[a]?.[b] ?? 0) > (paths[b]?.[a] ?? 0);
  const beatenBy = contest.candidates.map((_, index) =>
    contest.candidates.flatMap(({ key }, other) => (beats(other, index) ? [key] : [])),
  );
  // Beating is transitive (Schulze 2011, 4.1), so who beats another is beaten by fewer.
  const losses = (index: number): number => beatenBy[index]?.length ?? 0;
  const candidates = rankBy(contest, priority, (a, b) => losses(a) - losses(b)).map(
    ({ index, ...rank }): SchulzeLine => ({ ...rank, beatenBy: beatenBy[index] ?? [] }),
  );
  const elected = electIn(contest, candidates);
  return { kind: 'schulze', ballots, candidates, preferences, strongestPaths: paths, elected };
}

/** Schulze's method, from the number of ballots that put one candidate above another. */
export function schulzeRules(contest: Contest<SchulzeMethod>): MethodRules<Ranking, SchulzeResult> {
  const { length: size } = contest.candidates;
  return {
    check: (input) => checkRanking(contest, contest.method, input),
    write: (ranking) => writeRanking(contest, ranking),
    empty: () => emptyAccumulator(size * size),
    add(into, ranking) {
      into.ballots += 1;
      addRanking(size, into.sums, ranking);
    },
    result: (counted, priority) => result(contest, counted, priority),
  };
}
