import type { CandidateResult, GroupResult } from './result';

export interface Winners {
  /** In, whatever happens to the tie. */
  readonly certain: readonly CandidateResult[];
  /** Equal candidates of whom only some can be in; empty when the line is clear. */
  readonly tied: readonly CandidateResult[];
  /** How many places the tied candidates compete for. */
  readonly openPlaces: number;
}

/**
 * The first `places` candidates of a group. A tie across the line is reported, not broken: that is for the rule
 * which the poll announced, or for people.
 */
export function winners({ candidates }: GroupResult, places: number): Winners {
  if (!Number.isSafeInteger(places) || places < 0) throw new RangeError('Places are a whole number from 0');
  const lastIn = candidates[places - 1];
  const firstOut = candidates[places];
  if (lastIn === undefined || firstOut === undefined || lastIn.votes > firstOut.votes) {
    return { certain: candidates.slice(0, places), tied: [], openPlaces: 0 };
  }
  const certain = candidates.filter(({ votes }) => votes > lastIn.votes);
  const tied = candidates.filter(({ votes }) => votes === lastIn.votes);
  return { certain, tied, openPlaces: places - certain.length };
}
