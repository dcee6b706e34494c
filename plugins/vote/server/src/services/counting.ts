import { z } from 'zod';
import { createRecount, type PollResult, type Recount, type RunningRecount } from '../../../domain/src';
import type { RecordRepository } from '../repositories/records';
import type { OpenedPoll } from './opened-polls';

const LEAVES_A_PAGE = 5_000;
const MAX_POLLS = 32;

const ballotSchema = z.object({
  kind: z.literal('ballot'),
  tier: z.string(),
  channel: z.enum(['online', 'paper', 'counter']),
  choices: z.unknown(),
});

export interface Count {
  /** As pages read it. */
  readonly result: PollResult;
  /** As it is published. */
  readonly written: Recount;
  /** Leaves of the record that are counted. */
  readonly leaves: number;
}

/** Counts what is in the record of a poll now. */
export type CountRecord = (poll: OpenedPoll) => Promise<Count>;

interface Running {
  readonly recount: RunningRecount;
  /** Leaves that are counted. */
  next: number;
  /** The count that is under way: who asks meanwhile waits for it, and then for what came since. */
  turn: Promise<void>;
  /** Made of the sums so far: some methods work on it for a while. */
  made: Count | null;
}

/**
 * Remembers how far it has counted, so that a poll with a million ballots costs only what came since somebody looked last. A
 * leaf never changes, so nothing that was counted can be wrong later.
 */
export function createCounting(records: Pick<RecordRepository, 'head' | 'leaves'>): CountRecord {
  const polls = new Map<string, Running>();

  async function catchUp(pollId: string, running: Running): Promise<void> {
    const size = (await records.head(pollId))?.frontier.size ?? 0;
    while (running.next < size) {
      const to = Math.min(size, running.next + LEAVES_A_PAGE);
      for (const { text } of await records.leaves(pollId, running.next, to)) {
        const content: unknown = JSON.parse(text);
        const ballot = ballotSchema.safeParse(content);
        if (ballot.success) running.recount.add(ballot.data);
      }
      running.next = to;
    }
  }

  function runningOf({ manifest }: OpenedPoll): Running {
    const { id } = manifest.poll;
    const known = polls.get(id);
    const running = known ?? {
      recount: createRecount(manifest),
      next: 0,
      turn: Promise.resolve(),
      made: null,
    };
    polls.delete(id);
    polls.set(id, running);
    const [oldest] = polls.keys();
    if (polls.size > MAX_POLLS && oldest !== undefined) polls.delete(oldest);
    return running;
  }

  return async (poll) => {
    const running = runningOf(poll);
    const { id } = poll.manifest.poll;
    const turn = running.turn.then(() => catchUp(id, running));
    // A failure is told to who waited for it, and the next one tries again from where it stopped.
    running.turn = turn.catch(() => undefined);
    await turn;
    const { recount, next: leaves, made } = running;
    if (made?.leaves === leaves) return made;
    return (running.made = { result: recount.counted(), written: recount.result(), leaves });
  };
}
