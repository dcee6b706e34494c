import type { Knex } from 'knex';
import { z } from 'zod';

const TABLE = 'vote_keys';

/** A private key of a poll, sealed. */
export interface StoredKey {
  /** `record`, or `token:<tier>`. */
  readonly purpose: string;
  readonly material: string;
}

export async function addKeys(transaction: Knex, pollId: string, keys: readonly StoredKey[]): Promise<void> {
  if (keys.length === 0) return;
  await transaction(TABLE).insert(
    keys.map(({ purpose, material }) => ({ poll_id: pollId, purpose, material })),
  );
}

/** The key, or `null` once it was destroyed. */
export async function findKey(connection: Knex, pollId: string, purpose: string): Promise<string | null> {
  const row: unknown = await connection(TABLE).where({ poll_id: pollId, purpose }).first('material');
  return row === undefined ? null : z.object({ material: z.string() }).parse(row).material;
}

/** Removes the keys of tokens: from then on nobody can make another one. */
export async function removeTokenKeys(transaction: Knex, pollId: string): Promise<void> {
  await transaction(TABLE).where({ poll_id: pollId }).andWhere('purpose', 'like', 'token:%').delete();
}
