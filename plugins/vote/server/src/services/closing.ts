import type { Recount } from '../../../domain/src';
import type { RecordRepository } from '../repositories/records';
import { recordOf, type OpenedPoll, type OpenedPolls } from './opened-polls';
import type { PollKeys } from './poll-keys';
import type { RecordSigning } from './record-signing';

/** What has to happen to polls when its time has come, whoever looks. Every node tries; the record lets one do it. */
export interface Closing {
  run(): Promise<void>;
}

interface Parts {
  readonly opened: Pick<OpenedPolls, 'all' | 'refresh'>;
  readonly records: Pick<RecordRepository, 'act' | 'head'>;
  readonly signing: RecordSigning;
  readonly keys: Pick<PollKeys, 'forget'>;
  /** The final count; `null` where it cannot be made yet. */
  readonly finalCount: (poll: OpenedPoll) => Promise<Recount | null>;
  /** The clock of the database: servers that disagree about the time agree about it. */
  readonly now: () => Promise<number>;
}

async function closeWhenDue(parts: Parts, { manifest }: OpenedPoll): Promise<boolean> {
  const pollId = manifest.poll.id;
  const head = await parts.records.head(pollId);
  if (head?.state !== 'open') return head?.state === 'closed';
  const at = await parts.now();
  if (at < head.closesAt) return false;
  const closed = await parts.records.act(pollId, (locked) =>
    // Somebody may have extended it in the meantime, or closed it.
    locked.state === 'open' && at >= locked.closesAt ? { kind: 'act', act: 'close', at } : null,
  );
  if (closed !== null) parts.keys.forget(pollId);
  return true;
}

async function publishCount(parts: Parts, poll: OpenedPoll): Promise<void> {
  const result = await parts.finalCount(poll);
  if (result === null) return;
  const at = await parts.now();
  await parts.records.act(poll.manifest.poll.id, ({ state }) =>
    state === 'closed' ? { kind: 'act', act: 'result', result, excluded: 0, at } : null,
  );
}

export const createClosing = (parts: Parts): Closing => ({
  async run() {
    for (const poll of await parts.opened.all()) {
      if (poll.status.state === 'counted' || poll.status.state === 'cancelled') continue;
      if (await closeWhenDue(parts, poll)) {
        await publishCount(parts, poll);
        parts.opened.refresh(poll.manifest.poll.id);
      }
      await parts.signing.now(recordOf(poll));
    }
  },
});
