import type { Manifest } from '../manifest/types';
import { tallyResult } from '../tally/result';
import { createTally } from '../tally/tally';

/** A ballot as it is counted: what was chosen, or nothing readable. */
export interface CountedBallot {
  readonly tier: string;
  readonly choices: unknown;
}

/** True for ballots that the rules of this poll allow. */
export function validator(manifest: Manifest): (ballot: CountedBallot) => boolean {
  const tally = createTally(manifest);
  return ({ choices, tier }) => tally.add(choices, tier);
}

/** The result that these ballots have, as it is published. */
export function recount(manifest: Manifest, ballots: Iterable<CountedBallot>): unknown {
  const tally = createTally(manifest);
  for (const { choices, tier } of ballots) tally.add(choices, tier);
  return tallyResult(tally);
}
