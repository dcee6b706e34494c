import { parseLeaf, type Recount } from '../../../domain/src';
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
  readonly records: Pick<RecordRepository, 'act' | 'head' | 'leaves'>;
  readonly signing: RecordSigning;
  readonly keys: Pick<PollKeys, 'forget'>;
  /** The final count; `null` where it cannot be made yet. */
  readonly finalCount: (poll: OpenedPoll) => Promise<Recount | null>;
  /** Destroys the key under which the voters of a poll are known. Done twice, it does no harm. */
  readonly forgetVoters: (pollId: string) => Promise<void>;
  /** How long after the end somebody may object, in milliseconds. */
  readonly objectionMs: number;
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

/** Acts that follow a close are few. */
const LEAVES_TO_LOOK_AT = 64;

async function isKeyDestroyed({ records }: Parts, pollId: string): Promise<boolean> {
  const size = (await records.head(pollId))?.frontier.size ?? 0;
  const last = await records.leaves(pollId, Math.max(0, size - LEAVES_TO_LOOK_AT), size);
  return last.some(({ text }) => {
    const read = parseLeaf(text);
    return read.ok && read.leaf.kind === 'act' && read.leaf.act === 'destroyKey';
  });
}

/** After the time for objections nobody can tell any more who took part, and the record says since when. */
async function destroyWhenDue(parts: Parts, { manifest, status }: OpenedPoll): Promise<boolean> {
  const at = await parts.now();
  if (at < status.closesAt + parts.objectionMs) return false;
  const pollId = manifest.poll.id;
  if (await isKeyDestroyed(parts, pollId)) return true;
  await parts.forgetVoters(pollId);
  await parts.records.act(pollId, ({ state }) =>
    state === 'open' ? null : { kind: 'act', act: 'destroyKey', key: 'identity', at },
  );
  return true;
}

export function createClosing(parts: Parts): Closing {
  /** Polls with which nothing more happens by itself. */
  const done = new Set<string>();
  return {
    async run() {
      for (const poll of await parts.opened.all()) {
        const pollId = poll.manifest.poll.id;
        if (done.has(pollId)) continue;
        const isOver = poll.status.state === 'counted' || poll.status.state === 'cancelled';
        if (isOver) {
          if (await destroyWhenDue(parts, poll)) done.add(pollId);
        } else if (await closeWhenDue(parts, poll)) {
          await publishCount(parts, poll);
          parts.opened.refresh(pollId);
        }
        await parts.signing.now(recordOf(poll));
      }
    },
  };
}
