import type { PollTally } from '../../../contracts';
import { pollState, type PollResult } from '../../../domain/src';
import { VoteError } from '../errors';
import type { CountRecord } from './counting';
import { showsCounts, type OpenedPoll, type OpenedPolls } from './opened-polls';
import { tallyGroups } from './tally-groups';
import type { Turnout } from './turnout';

export interface Tallies {
  /** Counted from the record; `null` while counts may not be shown to anybody. */
  result(poll: OpenedPoll, now: Date): Promise<PollResult | null>;
  /** @throws VoteError `notOpened`, `tallySealed` */
  forAdministrator(pollDocumentId: string): Promise<PollTally>;
}

interface Parts {
  readonly count: CountRecord;
  readonly opened: OpenedPolls;
  readonly turnout: Pick<Turnout, 'byTier'>;
  readonly now: () => Date;
}

export const createTallies = ({ count, opened, turnout, now }: Parts): Tallies => ({
  result: async (poll, at) => (showsCounts(poll, at) ? (await count(poll)).result : null),

  async forAdministrator(pollDocumentId) {
    const poll = await opened.byId(pollDocumentId);
    if (poll === null) throw new VoteError('notOpened', 'The poll has not been opened yet.');
    const at = now();
    if (!showsCounts(poll, at))
      throw new VoteError('tallySealed', 'There are no counts for anyone before the poll closes.');
    const { result } = await count(poll);
    return {
      ballots: result.ballots,
      invalid: result.invalid,
      isFinal: pollState(poll.times, at) === 'closed',
      groups: tallyGroups(poll.manifest, result),
      turnoutByTier: await turnout.byTier(poll),
    };
  },
});
