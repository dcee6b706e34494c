import { setTimeout as wait } from 'node:timers/promises';
import { CompactRange, type NoteKey, signCheckpoint } from '../../../domain/src';
import { sha256 } from '../adapters/node-crypto';
import type { StoredCheckpoint } from '../repositories/record/checkpoints';
import { recordHasher } from '../repositories/record/leaves';
import type { RecordRepository } from '../repositories/records';
import type { PollKeys } from './poll-keys';

/** A voter who asks for a receipt waits this long at most, and a crowd that asks gets one checkpoint together. */
const BETWEEN_CHECKPOINTS_MS = 1_000;

/** Which record, and under which key it is signed. */
export interface RecordOf {
  readonly pollId: string;
  readonly key: Pick<NoteKey, 'name'>;
}

export interface RecordSigning {
  /** Signs how far the record has come; nothing new is signed where nothing came since. */
  now(record: RecordOf): Promise<StoredCheckpoint>;
  /** The same within a second, once for everybody who asks until then. */
  soon(record: RecordOf): Promise<StoredCheckpoint>;
}

export interface SigningParts {
  readonly records: Pick<RecordRepository, 'head' | 'checkpoints'>;
  readonly keys: Pick<PollKeys, 'recordSigner'>;
  /** Milliseconds of a clock that only goes forward. */
  readonly tick: () => number;
}

export function createRecordSigning({ records, keys, tick }: SigningParts): RecordSigning {
  const lastSigned = new Map<string, number>();
  const underWay = new Map<string, Promise<StoredCheckpoint>>();

  async function now({ pollId, key }: RecordOf): Promise<StoredCheckpoint> {
    const head = await records.head(pollId);
    if (head === null) throw new Error(`Poll ${pollId} has no record`);
    const { size } = head.frontier;
    const known = await records.checkpoints.atLeast(pollId, size);
    if (known !== null) return known;
    const root = new CompactRange(recordHasher, head.frontier).root();
    const signer = await keys.recordSigner(pollId, key.name);
    const checkpoint = { size, note: await signCheckpoint({ size, root }, signer, sha256) };
    await records.checkpoints.add(pollId, checkpoint);
    return checkpoint;
  }

  async function afterPause(record: RecordOf): Promise<StoredCheckpoint> {
    const { pollId } = record;
    const since = tick() - (lastSigned.get(pollId) ?? -BETWEEN_CHECKPOINTS_MS);
    if (since < BETWEEN_CHECKPOINTS_MS) await wait(BETWEEN_CHECKPOINTS_MS - since, undefined, { ref: false });
    // Whoever asks from here on may have a leaf that this one does not see.
    underWay.delete(pollId);
    lastSigned.set(pollId, tick());
    return now(record);
  }

  return {
    now,
    soon(record) {
      const known = underWay.get(record.pollId);
      if (known !== undefined) return known;
      const signed = afterPause(record);
      underWay.set(record.pollId, signed);
      return signed;
    },
  };
}
