import type { Knex } from 'knex';
import { z } from 'zod';

const TABLE = 'vote_checkpoints';

export interface StoredCheckpoint {
  /** Leaves that it is about. */
  readonly size: number;
  /** The signed note. */
  readonly note: string;
}

const rowSchema = z.object({ size: z.coerce.number(), note: z.string() });

/** The first checkpoint of so many leaves or more. */
export async function checkpointOf(
  connection: Knex,
  pollId: string,
  atLeast: number,
): Promise<StoredCheckpoint | null> {
  const row: unknown = await connection(TABLE)
    .where({ poll_id: pollId })
    .andWhere('size', '>=', atLeast)
    .orderBy('size')
    .first('size', 'note');
  return row === undefined ? null : rowSchema.parse(row);
}

export async function latestCheckpoint(connection: Knex, pollId: string): Promise<StoredCheckpoint | null> {
  const row: unknown = await connection(TABLE)
    .where({ poll_id: pollId })
    .orderBy('size', 'desc')
    .first('size', 'note');
  return row === undefined ? null : rowSchema.parse(row);
}

/** All of more leaves than `from` and no more than `to`, the smallest first. */
export async function checkpointsBetween(
  connection: Knex,
  pollId: string,
  from: number,
  to: number,
): Promise<readonly StoredCheckpoint[]> {
  const rows: unknown[] = await connection(TABLE)
    .where({ poll_id: pollId })
    .andWhere('size', '>', from)
    .andWhere('size', '<=', to)
    .orderBy('size')
    .select('size', 'note');
  return rows.map((row) => rowSchema.parse(row));
}

/** Keeps a checkpoint; of two about as many leaves, the first. Signatures of one key under one text are equal. */
export async function addCheckpoint(
  connection: Knex,
  pollId: string,
  { size, note }: StoredCheckpoint,
): Promise<void> {
  await connection(TABLE).insert({ poll_id: pollId, size, note }).onConflict(['poll_id', 'size']).ignore();
}
