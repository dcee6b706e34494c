import type { Storage } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import type { StoredManifest } from '../manifests';
import { addHead } from './heads';
import { addKeys, type StoredKey } from './keys';
import { appendLeaves, type NewLeaf } from './leaves';

/** What a poll is opened with. */
export interface NewRecord {
  readonly manifest: StoredManifest;
  readonly openedAt: Date;
  /** Milliseconds since 1970. */
  readonly closesAt: number;
  /** The text of leaf 1. */
  readonly keysLeaf: string;
  readonly keys: readonly StoredKey[];
}

const isNoBallot = (text: string): NewLeaf => ({ text, nullifier: null });

/** The first leaves of a record, and its keys. More leaves are those of a poll that ran before there were records. */
export async function beginRecord(
  transaction: Knex,
  { manifest, closesAt, keysLeaf, keys }: Omit<NewRecord, 'openedAt'>,
  more: { readonly leaves: readonly NewLeaf[]; readonly turnout: ReadonlyMap<string, number> } = {
    leaves: [],
    turnout: new Map(),
  },
): Promise<void> {
  const { pollId } = manifest;
  await addKeys(transaction, pollId, keys);
  const empty = { pollId, frontier: { size: 0, peaks: [] } };
  const leaves = [isNoBallot(manifest.text), isNoBallot(keysLeaf), ...more.leaves];
  const frontier = await appendLeaves(transaction, empty, leaves);
  await addHead(transaction, { pollId, frontier, state: 'open', closesAt, turnout: more.turnout });
}

/**
 * Freezes a manifest and begins its record, both or neither.
 *
 * @returns `false` when the poll has a manifest already, or another poll has its slug
 */
export async function openRecord(storage: Storage, record: NewRecord): Promise<boolean> {
  const { pollId, slug, hash, text } = record.manifest;
  try {
    await storage.transaction(async (transaction) => {
      await transaction('vote_manifests').insert({
        poll_id: pollId,
        slug,
        hash,
        manifest: text,
        opened_at: record.openedAt.getTime(),
      });
      await beginRecord(transaction, record);
    });
    return true;
  } catch (error) {
    if (!storage.isUniqueViolation(error)) throw error;
    return false;
  }
}
