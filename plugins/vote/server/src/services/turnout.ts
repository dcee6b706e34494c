import type { Eligibility } from '@modu/participation/contracts';
import type { PollDetail } from '../../../contracts';
import type { OpenedPoll } from './opened-polls';
import { knownTiers } from './poll-versions';

/** How many people voted. No secret: what stays sealed is for what. */
export interface Turnout {
  total(poll: OpenedPoll): Promise<number>;
  byTier(poll: OpenedPoll): Promise<PollDetail['turnoutByTier']>;
}

/** @param counts ballots in the record of a poll, by tier */
export function createTurnout(
  counts: (pollId: string) => Promise<ReadonlyMap<string, number>>,
  eligibility: Pick<Eligibility, 'tierNames'>,
): Turnout {
  return {
    async total({ manifest }) {
      const byTier = await counts(manifest.poll.id);
      return [...byTier.values()].reduce((sum, count) => sum + count, 0);
    },
    async byTier({ manifest }) {
      const byTier = await counts(manifest.poll.id);
      const names = eligibility.tierNames();
      return knownTiers(manifest.tiers).map((tier) => ({
        tier,
        name: names[tier],
        count: byTier.get(tier) ?? 0,
      }));
    },
  };
}
