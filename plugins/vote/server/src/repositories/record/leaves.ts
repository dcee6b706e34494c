import type { Knex } from 'knex';
import { z } from 'zod';
import { type BallotLeaf, CompactRange, merkleHasher, writeGroup } from '../../../../domain/src';
import { sha256 } from '../../adapters/node-crypto';
import type { RecordHead } from './heads';

const LEAVES = 'vote_leaves';
const NODES = 'vote_nodes';
/** Subtrees of 2^8 leaves and more are stored; smaller ones are hashed again when somebody asks. */
export const STORED_LEVEL = 8;
const ROWS_A_STATEMENT = 500;

export const recordHasher = merkleHasher(sha256);

export interface NewLeaf {
  readonly text: string;
  /** Hex; `null` for a leaf that is no ballot. */
  readonly nullifier: string | null;
}

export interface StoredLeaf {
  readonly position: number;
  readonly text: string;
}

export interface StoredBallot extends StoredLeaf {
  readonly nullifier: string;
}

const leafSchema = z
  .object({ position: z.coerce.number(), leaf: z.string() })
  .transform(({ position, leaf }): StoredLeaf => ({ position, text: leaf }));

const ballotSchema = z
  .object({ position: z.coerce.number(), leaf: z.string(), nullifier: z.string() })
  .transform(({ position, leaf, nullifier }): StoredBallot => ({ position, text: leaf, nullifier }));

/** The leaves of ballots that are committed together: the group's marker, then the ballots by their nullifiers. */
export function groupLeaves(ballots: readonly BallotLeaf[]): readonly NewLeaf[] {
  const nullifiers = ballots.map(({ nullifier }) => Buffer.from(nullifier).toString('hex')).sort();
  return writeGroup(ballots).map((text, index) => ({ text, nullifier: nullifiers[index - 1] ?? null }));
}

async function insertAll(transaction: Knex, table: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    await transaction(table).insert(rows.slice(start, start + ROWS_A_STATEMENT));
}

/** Appends to a record whose head is locked, and gives the frontier it has then; the head is for the caller to save. */
export async function appendLeaves(
  transaction: Knex,
  { pollId, frontier }: Pick<RecordHead, 'pollId' | 'frontier'>,
  leaves: readonly NewLeaf[],
): Promise<RecordHead['frontier']> {
  const tree = new CompactRange(recordHasher, frontier);
  const nodes: object[] = [];
  const rows = leaves.map(({ text, nullifier }, index) => {
    tree.append(recordHasher.leaf(Buffer.from(text)), (level, place, hash) => {
      if (level >= STORED_LEVEL)
        nodes.push({ poll_id: pollId, level, place, hash: Buffer.from(hash).toString('hex') });
    });
    return { poll_id: pollId, position: frontier.size + index, nullifier, leaf: text };
  });
  await insertAll(transaction, LEAVES, rows);
  await insertAll(transaction, NODES, nodes);
  return tree.frontier();
}

/** Ballots with these nullifiers that are in the record. */
export async function ballotsWith(
  connection: Knex,
  pollId: string,
  nullifiers: readonly string[],
): Promise<readonly StoredBallot[]> {
  const rows: unknown[] = await connection(LEAVES)
    .where({ poll_id: pollId })
    .whereIn('nullifier', [...nullifiers])
    .select('position', 'leaf', 'nullifier');
  return rows.map((row) => ballotSchema.parse(row));
}

/** The ballot whose nullifier begins with these hex digits. */
export async function ballotStartingWith(
  connection: Knex,
  pollId: string,
  digits: string,
): Promise<StoredBallot | null> {
  const row: unknown = await connection(LEAVES)
    .where({ poll_id: pollId })
    .andWhere('nullifier', '>=', digits)
    // After every hex digit, whichever way the database sorts letters.
    .andWhere('nullifier', '<', `${digits}g`)
    .first('position', 'leaf', 'nullifier');
  return row === undefined ? null : ballotSchema.parse(row);
}

/** Leaves from one position up to another, which is not included. */
export async function leavesBetween(
  connection: Knex,
  pollId: string,
  from: number,
  to: number,
): Promise<readonly StoredLeaf[]> {
  const rows: unknown[] = await connection(LEAVES)
    .where({ poll_id: pollId })
    .andWhere('position', '>=', from)
    .andWhere('position', '<', to)
    .orderBy('position')
    .select('position', 'leaf');
  return rows.map((row) => leafSchema.parse(row));
}

export interface NodePlace {
  readonly level: number;
  readonly place: number;
}

const nodeSchema = z.object({ level: z.coerce.number(), place: z.coerce.number(), hash: z.string() });

/** Hashes of stored subtrees, of those that are asked for. */
export async function nodesAt(
  connection: Knex,
  pollId: string,
  places: readonly NodePlace[],
): Promise<readonly (NodePlace & { readonly hash: Uint8Array })[]> {
  if (places.length === 0) return [];
  const rows: unknown[] = await connection(NODES)
    .where({ poll_id: pollId })
    .whereIn(
      ['level', 'place'],
      places.map(({ level, place }) => [level, place]),
    )
    .select('level', 'place', 'hash');
  return rows
    .map((row) => nodeSchema.parse(row))
    .map(({ level, place, hash }) => ({ level, place, hash: Buffer.from(hash, 'hex') }));
}
