import type { MethodResult } from '../methods/engine';
import { createPollTally } from '../tally/poll-tally';
import { type SampleContest, samplePoll } from './sample-poll';

type ResultOf<Kind extends MethodResult['kind']> = Extract<MethodResult, { kind: Kind }>;

/**
 * The result of one contest from these ballots, all of which have to be valid.
 *
 * @param seed of a lot among equals
 */
export function countContest<Kind extends MethodResult['kind']>(
  contest: SampleContest & { readonly method: { readonly kind: Kind } },
  ballots: Iterable<unknown>,
  seed?: string,
): ResultOf<Kind> {
  const tally = createPollTally(samplePoll([contest]));
  for (const ballot of ballots) {
    if (!tally.add({ g0: ballot }, 'code')) throw new Error(`Not a ballot: ${JSON.stringify(ballot)}`);
  }
  const [counted] = tally.result(seed).contests;
  if (counted?.result.kind !== contest.method.kind) throw new Error('The sample has one contest');
  return counted.result as ResultOf<Kind>;
}
