import { writeCheckpointLine, writeReceipt } from '../../../domain/src';
import type { StoredCheckpoint } from '../repositories/record/checkpoints';
import type { StoredLeaf } from '../repositories/record/leaves';
import type { RecordRepository } from '../repositories/records';
import { proveLeaf } from './record-proofs';
import type { RecordOf, RecordSigning } from './record-signing';

const LEAVES_A_PAGE = 1_000;

/** What is published of records. */
export interface Records {
  /** The newest checkpoint there is, signed now where there is none yet. */
  latest(record: RecordOf): Promise<StoredCheckpoint>;
  /** The receipt file of a leaf: the leaf, and the proof that a signed checkpoint has it in. */
  receipt(record: RecordOf, leaf: StoredLeaf): Promise<string>;
  /** The bundle: every leaf with the checkpoints where they belong, up to a checkpoint of everything there is now. */
  bundle(record: RecordOf): AsyncIterable<Uint8Array>;
}

type Stored = Pick<RecordRepository, 'leaves' | 'nodes' | 'checkpoints'>;

async function* linesOf(stored: Stored, signing: RecordSigning, record: RecordOf): AsyncGenerator<string> {
  const { pollId } = record;
  const { size } = await signing.now(record);
  for (let from = 0; from < size; from += LEAVES_A_PAGE) {
    const to = Math.min(size, from + LEAVES_A_PAGE);
    const between = await stored.checkpoints.between(pollId, from, to);
    const notes = new Map(between.map((checkpoint) => [checkpoint.size, checkpoint.note]));
    for (const { position, text } of await stored.leaves(pollId, from, to)) {
      yield text;
      const note = notes.get(position + 1);
      if (note !== undefined) yield writeCheckpointLine(note);
    }
  }
}

export const createRecords = (stored: Stored, signing: RecordSigning): Records => ({
  latest: async (record) => (await stored.checkpoints.latest(record.pollId)) ?? signing.now(record),

  async receipt(record, { position, text }) {
    const { pollId } = record;
    const covering = await stored.checkpoints.atLeast(pollId, position + 1);
    const { size, note } = covering ?? (await signing.soon(record));
    const proof = await proveLeaf(
      {
        leavesBetween: (from, to) => stored.leaves(pollId, from, to),
        nodesAt: (places) => stored.nodes(pollId, places),
      },
      position,
      size,
    );
    return writeReceipt({ leaf: text, index: position, checkpoint: note, proof });
  },

  async *bundle(record) {
    for await (const line of linesOf(stored, signing, record)) yield Buffer.from(`${line}\n`);
  },
});
