import type { Contest } from './contest';
import type { Priority } from './ties';

export interface Rank {
  readonly candidate: string;
  /** Standard competition ranking: 1, 2, 2, 4. */
  readonly rank: number;
  /** Another candidate is equal, by the count and by the tie rules. */
  readonly tied: boolean;
  /** Another candidate is equal by the count; a tie rule separates them. */
  readonly byTieRule: boolean;
}

/** Who is elected, by keys. A tie across the line is reported, not broken. */
export interface Elected {
  /** In, whatever happens to the tie. */
  readonly certain: readonly string[];
  /** Equal candidates of whom only some can be in; empty when the line is clear. */
  readonly tied: readonly string[];
  /** How many places the tied candidates compete for. */
  readonly openPlaces: number;
}

export interface RankedIndex extends Rank {
  readonly index: number;
}

/**
 * Candidates from the first to the last; equals stand in the order of the manifest, which means nothing.
 *
 * @param compare below 0 when the first of two indexes stands before the second, 0 for equals; a weak order
 */
export function rankBy(
  { candidates }: Contest,
  priority: Priority,
  compare: (a: number, b: number) => number,
): readonly RankedIndex[] {
  const byRule = (a: number, b: number): number => (priority[a] ?? 0) - (priority[b] ?? 0);
  const sorted = candidates.map((_, index) => index).sort((a, b) => compare(a, b) || byRule(a, b) || a - b);
  const ranks: number[] = [];
  return sorted.map((index, position) => {
    const neighbours = [sorted[position - 1], sorted[position + 1]].filter((one) => one !== undefined);
    const equals = neighbours.filter((one) => compare(one, index) === 0);
    const before = sorted[position - 1];
    const isNext = before === undefined || compare(before, index) !== 0 || byRule(before, index) !== 0;
    ranks.push(isNext ? position + 1 : (ranks[position - 1] ?? 1));
    return {
      index,
      candidate: candidates[index]?.key ?? '',
      rank: ranks[position] ?? position + 1,
      tied: equals.some((one) => byRule(one, index) === 0),
      byTieRule: sorted.some((one) => compare(one, index) === 0 && byRule(one, index) !== 0),
    };
  });
}

/** The first `places` of a ranking, or of those of it who may be elected. A tie across the line is reported. */
export function elect(ranking: readonly Rank[], places: number): Elected {
  const line = ranking[places - 1];
  const isClear = line === undefined || ranking[places]?.rank !== line.rank;
  const keys = (list: readonly Rank[]): string[] => list.map(({ candidate }) => candidate);
  if (isClear) return { certain: keys(ranking.slice(0, places)), tied: [], openPlaces: 0 };
  const certain = ranking.filter(({ rank }) => rank < line.rank);
  const tied = ranking.filter(({ rank }) => rank === line.rank);
  return { certain: keys(certain), tied: keys(tied), openPlaces: places - certain.length };
}

/** Who is elected by a plain ranking; `null` where the poll names no number of places. */
export function electIn({ places }: Contest, ranking: readonly Rank[]): Elected | null {
  return places === undefined ? null : elect(ranking, places);
}
