import type { Knex } from 'knex';
import { z } from 'zod';
import type { Frontier, RecordState } from '../../../../domain/src';

const TABLE = 'vote_records';

/** How far the record of a poll has come. */
export interface RecordHead {
  readonly pollId: string;
  readonly frontier: Frontier;
  readonly state: RecordState;
  /** Milliseconds since 1970: as in the manifest, or as it was extended. */
  readonly closesAt: number;
  /** Ballots in the record, by tier. */
  readonly turnout: ReadonlyMap<string, number>;
}

const rowSchema = z.object({
  poll_id: z.string(),
  size: z.coerce.number(),
  peaks: z.string(),
  state: z.enum(['open', 'closed', 'cancelled', 'counted']),
  closes_at: z.coerce.number(),
  turnout: z.string(),
});

const turnoutSchema = z.record(z.string(), z.number());

function toHead(row: unknown): RecordHead {
  const { poll_id: pollId, size, peaks, state, closes_at: closesAt, turnout } = rowSchema.parse(row);
  const hashes = peaks === '' ? [] : peaks.split(' ').map((hash) => Buffer.from(hash, 'hex'));
  const counts: unknown = JSON.parse(turnout);
  return {
    pollId,
    frontier: { size, peaks: hashes },
    state,
    closesAt,
    turnout: new Map(Object.entries(turnoutSchema.parse(counts))),
  };
}

const toRow = ({ frontier, state, closesAt, turnout }: RecordHead) => ({
  size: frontier.size,
  peaks: frontier.peaks.map((hash) => Buffer.from(hash).toString('hex')).join(' '),
  state,
  closes_at: closesAt,
  turnout: JSON.stringify(Object.fromEntries(turnout)),
});

export async function findHead(connection: Knex, pollId: string): Promise<RecordHead | null> {
  const row: unknown = await connection(TABLE).where({ poll_id: pollId }).first();
  return row === undefined ? null : toHead(row);
}

/**
 * The head, kept from everybody else until the transaction ends. It has to be the first thing that a transaction reads:
 * MariaDB shows what was there at the first read otherwise.
 */
export async function lockHead(transaction: Knex, pollId: string): Promise<RecordHead | null> {
  const row: unknown = await transaction(TABLE).where({ poll_id: pollId }).forUpdate().first();
  return row === undefined ? null : toHead(row);
}

export async function addHead(transaction: Knex, head: RecordHead): Promise<void> {
  await transaction(TABLE).insert({ poll_id: head.pollId, ...toRow(head) });
}

export async function saveHead(transaction: Knex, head: RecordHead): Promise<void> {
  await transaction(TABLE).where({ poll_id: head.pollId }).update(toRow(head));
}
