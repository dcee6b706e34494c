import type { Actor, AuditTrail } from '@modu/participation/contracts';
import { POLL_UID } from '../../../contracts';
import { type Act, seedProblem, textIn } from '../../../domain/src';
import { VoteError } from '../errors';
import type { RecordHead } from '../repositories/record/heads';
import type { RecordRepository } from '../repositories/records';
import type { CountRecord } from './counting';
import type { OpenedPoll, OpenedPolls } from './opened-polls';
import type { PollKeys } from './poll-keys';

/** What officials do to a poll that is open or over. Each is a leaf of its record, with a reason where one is due. */
export interface PollActs {
  /** @throws VoteError `notOpened`, `actRefused` when it is over, or the new end is not later */
  extend(wish: { pollId: string; closesAt: Date; reason: string; actor: Actor }): Promise<void>;
  /** @throws VoteError `notOpened`, `actRefused` when the result is out */
  cancel(wish: { pollId: string; reason: string; actor: Actor }): Promise<void>;
  /**
   * Publishes the result of a poll whose ties are broken by a lot, with the seed it committed to.
   *
   * @throws VoteError `notOpened`, `actRefused` before the close, or for another seed
   */
  publish(wish: { pollId: string; seed: string; actor: Actor }): Promise<void>;
}

interface Parts {
  readonly opened: Pick<OpenedPolls, 'byId' | 'refresh'>;
  readonly records: Pick<RecordRepository, 'act'>;
  readonly keys: Pick<PollKeys, 'forget'>;
  readonly count: CountRecord;
  readonly audit: Pick<AuditTrail, 'record'>;
  /** The clock of the database, milliseconds since 1970. */
  readonly now: () => Promise<number>;
}

type Reason = 'isOver' | 'notLater' | 'isCounted' | 'notClosed' | 'wrongSeed';

const SENTENCES: Readonly<Record<Reason, string>> = {
  isOver: 'The poll is over.',
  notLater: 'The new end is not later than the one it has.',
  isCounted: 'The result is published.',
  notClosed: 'The poll has not been closed yet.',
  wrongSeed: 'This is not the seed that the poll committed to.',
};

const refuse = (reason: Reason): never => {
  throw new VoteError('actRefused', SENTENCES[reason], { reason });
};

export function createPollActs(parts: Parts): PollActs {
  async function openedPoll(pollId: string): Promise<OpenedPoll> {
    const poll = await parts.opened.byId(pollId);
    if (poll === null) throw new VoteError('notOpened', 'The poll has not been opened yet.');
    return poll;
  }

  /** @param decide what is done, given how far the record has come; throws when it cannot be */
  async function act(
    { manifest }: OpenedPoll,
    actor: Actor,
    decide: (head: RecordHead, at: number) => Act,
  ): Promise<void> {
    const { id, slug, title } = manifest.poll;
    const at = await parts.now();
    const done = await parts.records.act(id, (head) => ({ kind: 'act', at, ...decide(head, at) }));
    parts.opened.refresh(id);
    await parts.audit.record({
      actor,
      action: `poll.${done?.act ?? 'act'}`,
      subject: { type: POLL_UID, id, label: textIn(title, 'ko')?.text ?? slug },
      details: done !== null && 'reason' in done ? { reason: done.reason } : {},
    });
  }

  return {
    async extend({ pollId, closesAt, reason, actor }) {
      const end = closesAt.getTime();
      await act(await openedPoll(pollId), actor, (head, at) => {
        if (head.state !== 'open' || at >= head.closesAt) return refuse('isOver');
        return end <= head.closesAt ? refuse('notLater') : { act: 'extend', closesAt: end, reason };
      });
    },

    async cancel({ pollId, reason, actor }) {
      await act(await openedPoll(pollId), actor, ({ state }) =>
        state === 'open' || state === 'closed' ? { act: 'cancel', reason } : refuse('isCounted'),
      );
      parts.keys.forget(pollId);
    },

    async publish({ pollId, seed, actor }) {
      const poll = await openedPoll(pollId);
      if (seedProblem(poll.manifest, seed) !== null) refuse('wrongSeed');
      if (poll.status.state !== 'closed') refuse('notClosed');
      // Nothing is added to a closed record but acts, so that this count is the one that is published.
      const result = (await parts.count(poll, seed)).written;
      await act(poll, actor, ({ state }) =>
        state === 'closed' ? { act: 'result', result, excluded: 0, seed } : refuse('isCounted'),
      );
    },
  };
}
