import type { Storage } from '@modu/participation/contracts';
import { z } from 'zod';
import type { BallotLeaf } from '../../../../domain/src';
import type { StoredManifest } from '../manifests';
import { beginRecord, type NewRecord } from './beginning';
import { findHead } from './heads';
import { groupLeaves } from './leaves';

const ballotSchema = z.object({ id: z.string(), tier: z.string(), choices: z.string() });

const toLeaf = ({ id, tier, choices }: z.infer<typeof ballotSchema>): BallotLeaf => ({
  kind: 'ballot',
  tier,
  channel: 'online',
  nullifier: Buffer.from(id, 'hex'),
  content: { choices: JSON.parse(choices) as unknown },
});

/** Gives a poll that was opened before there were records its record, with the ballots it has. Once. */
export async function adoptEarlierPoll(
  storage: Storage,
  manifest: StoredManifest,
  record: Pick<NewRecord, 'closesAt' | 'keysLeaf' | 'keys'>,
): Promise<void> {
  try {
    await storage.transaction(async (transaction) => {
      if ((await findHead(transaction, manifest.pollId)) !== null) return;
      const rows: unknown[] = await transaction('vote_ballots').where({ poll_id: manifest.pollId }).select();
      const ballots = rows.map((row) => toLeaf(ballotSchema.parse(row)));
      const turnout = new Map<string, number>();
      for (const { tier } of ballots) turnout.set(tier, (turnout.get(tier) ?? 0) + 1);
      // One group: in which order these ballots came was never kept.
      const leaves = ballots.length === 0 ? [] : groupLeaves(ballots);
      await beginRecord(transaction, { manifest, ...record }, { leaves, turnout });
    });
  } catch (error) {
    // Another node that starts at the same time was faster.
    if (!storage.isUniqueViolation(error)) throw error;
  }
}
