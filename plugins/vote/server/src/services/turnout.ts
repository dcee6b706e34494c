import type { Eligibility } from '@modu/participation/contracts';
import type { PollDetail } from '../../../contracts';
import type { BallotRepository } from '../repositories/ballots';
import type { OpenedPoll } from './opened-polls';
import { knownTiers } from './poll-versions';
import { createRecent } from './recent';

/** A page may show a turnout that is a few seconds old; the lists of a busy evening cost one count. */
const MAX_AGE_MS = 5_000;
const MAX_POLLS = 64;

/** How many people voted. No secret: what stays sealed is for what. */
export interface Turnout {
  total(poll: OpenedPoll): Promise<number>;
  byTier(poll: OpenedPoll): Promise<PollDetail['turnoutByTier']>;
}

export function createTurnout(
  repository: Pick<BallotRepository, 'countByTier'>,
  eligibility: Pick<Eligibility, 'tierNames'>,
  now: () => Date,
): Turnout {
  const counts = createRecent((pollId) => repository.countByTier(pollId), {
    maxAgeMs: MAX_AGE_MS,
    maxEntries: MAX_POLLS,
    now,
  });
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
