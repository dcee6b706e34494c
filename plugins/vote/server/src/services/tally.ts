import type { PollTally } from '../../../contracts';
import { createPollTally, mayShowCounts, pollState, type PollResult } from '../../../domain/src';
import { VoteError } from '../errors';
import type { BallotRepository } from '../repositories/ballots';
import type { OpenedPoll, OpenedPolls } from './opened-polls';
import { createRecent } from './recent';
import { tallyGroups } from './tally-groups';
import type { Turnout } from './turnout';

const MAX_AGE_MS = 10_000;
const MAX_POLLS = 32;

export interface Tallies {
  /** Counted from the ballots, at most seconds ago; `null` while counts may not be shown to anybody. */
  result(poll: OpenedPoll, now: Date): Promise<PollResult | null>;
  /** @throws VoteError `notOpened`, `tallySealed` */
  forAdministrator(pollDocumentId: string): Promise<PollTally>;
}

interface Parts {
  readonly ballots: Pick<BallotRepository, 'forEach'>;
  readonly opened: OpenedPolls;
  readonly turnout: Pick<Turnout, 'byTier'>;
  readonly now: () => Date;
}

export function createTallies({ ballots, opened, turnout, now }: Parts): Tallies {
  async function openedPoll(pollId: string): Promise<OpenedPoll> {
    const poll = await opened.byId(pollId);
    if (poll === null) throw new VoteError('notOpened', 'The poll has not been opened yet.');
    return poll;
  }

  async function count(pollId: string): Promise<PollResult> {
    const poll = await openedPoll(pollId);
    const tally = createPollTally(poll.manifest);
    await ballots.forEach(pollId, ({ tier, choices }) => {
      tally.add(JSON.parse(choices), tier);
    });
    return tally.result();
  }

  const options = { maxAgeMs: MAX_AGE_MS, maxEntries: MAX_POLLS, now };
  const interim = createRecent(count, options);
  // Apart, so that a count made a moment before the close is never shown as the final one.
  const final = createRecent(count, options);

  function counted({ manifest }: OpenedPoll, at: Date): Promise<PollResult> {
    return (pollState(manifest, at) === 'closed' ? final : interim)(manifest.poll.id);
  }

  return {
    result: (poll, at) => (mayShowCounts(poll.manifest, at) ? counted(poll, at) : Promise.resolve(null)),

    async forAdministrator(pollDocumentId) {
      const poll = await openedPoll(pollDocumentId);
      const at = now();
      // An administrator sees no more than a citizen does: until the close turnout, not counts.
      if (!mayShowCounts(poll.manifest, at))
        throw new VoteError('tallySealed', 'There are no counts for anyone before the poll closes.');
      const result = await counted(poll, at);
      return {
        ballots: result.ballots,
        invalid: result.invalid,
        isFinal: pollState(poll.manifest, at) === 'closed',
        groups: tallyGroups(poll.manifest, result),
        turnoutByTier: await turnout.byTier(poll),
      };
    },
  };
}
