import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createStorage } from '../../plugins/participation/server/src/repositories/storage';
import type { BallotLeaf } from '../../plugins/vote/domain/src';
import { migrations } from '../../plugins/vote/server/src/repositories/migrations';
import type { BallotToCast } from '../../plugins/vote/server/src/repositories/record/casting';
import type { TokenWish } from '../../plugins/vote/server/src/repositories/record/issuing';
import {
  createRecordRepository,
  type RecordRepository,
} from '../../plugins/vote/server/src/repositories/records';
import { createTestDatabase, databaseKind, type TestDatabase } from './databases';

export const CLOSES_AT = Date.parse('2026-03-16T00:00:00Z');

export const hex = (): string => randomBytes(32).toString('hex');

export const manifestOf = (pollId: string, slug = pollId) => ({
  pollId,
  slug,
  hash: 'ab'.repeat(32),
  text: `{"title":"모두의 순찰대 🌃","poll":"${pollId}"}`,
});

export const leaf = (changes: Partial<BallotLeaf> = {}): BallotLeaf => ({
  kind: 'ballot',
  tier: 'code',
  channel: 'online',
  nullifier: randomBytes(32),
  content: { choices: { city: ['a'] } },
  ...changes,
});

/** A ballot of a voter whose pass the server saw. */
export const direct = (pollId: string, hash = hex(), ballot = leaf()): BallotToCast => ({
  pollId,
  ballot,
  voter: { hash, tier: 'code' },
});

export const byToken = (pollId: string, ballot = leaf()): BallotToCast => ({ pollId, ballot, voter: null });

export const wish = (pollId: string, changes: Partial<TokenWish> = {}): TokenWish => ({
  pollId,
  voterHash: hex(),
  tier: 'code',
  request: hex(),
  ...changes,
});

export const ballotsIn = (texts: readonly string[]): string[] =>
  texts.filter((text) => text.includes('"kind":"ballot"'));

function storageOn(connection: Knex) {
  const kind = databaseKind();
  const client = kind === 'mariadb' ? 'mysql' : kind;
  // All that the storage asks of Strapi.
  return createStorage({
    db: { connection, dialect: { client }, inTransaction: () => false },
  } as unknown as Core.Strapi);
}

export interface RecordTables {
  readonly connection: Knex;
  readonly storage: ReturnType<typeof createStorage>;
  readonly records: RecordRepository;
  open(pollId: string, slug?: string): Promise<boolean>;
  textsOf(pollId: string): Promise<string[]>;
  rows(table: string, pollId: string): Promise<number>;
  /** The records through a connection of their own, as another server has them. */
  otherServer(): { readonly records: RecordRepository; close(): Promise<void> };
  drop(): Promise<void>;
}

const recordsOn = (connection: Knex, storage: ReturnType<typeof createStorage>): RecordRepository =>
  createRecordRepository(
    () => connection,
    () => Promise.resolve(connection),
    storage,
  );

function openIn(records: RecordRepository, pollId: string, slug: string): Promise<boolean> {
  return records.open({
    manifest: manifestOf(pollId, slug),
    openedAt: new Date(0),
    closesAt: CLOSES_AT,
    keysLeaf: '{"kind":"keys"}',
    keys: [
      { purpose: 'record', material: 'sealed record key' },
      { purpose: 'token:code', material: 'sealed token key' },
    ],
  });
}

/** The tables of votes in a database of their own. */
export async function recordTables(): Promise<RecordTables> {
  const database: TestDatabase = await createTestDatabase();
  const connection = database.connect();
  const storage = storageOn(connection);
  await storage.migrate('vote', migrations);
  const records = recordsOn(connection, storage);
  return {
    connection,
    storage,
    records,
    open: (pollId, slug = pollId) => openIn(records, pollId, slug),
    async textsOf(pollId) {
      return (await records.leaves(pollId, 0, 1_000_000)).map(({ text }) => text);
    },
    async rows(table, pollId) {
      const [counted]: unknown[] = await connection(table).where({ poll_id: pollId }).count({ n: '*' });
      return Number(Reflect.get(Object(counted), 'n'));
    },
    otherServer() {
      const other = database.connect();
      return { records: recordsOn(other, storageOn(other)), close: () => other.destroy() };
    },
    async drop() {
      await connection.destroy();
      await database.drop();
    },
  };
}
