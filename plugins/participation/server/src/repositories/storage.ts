import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Migration, Storage } from '../../../contracts';
import { createGrouping } from './grouping';

const LOG_TABLE = 'modu_migrations';
/** Any number; it only has to be the same on every node. */
const LOCK_NUMBER = 6_038_771;
const LOCK_NAME = 'modu_migrations';
const LOCK_SECONDS = 120;
const MAX_TRIES = 8;

/** PostgreSQL SQLSTATE, MySQL symbols, SQLite codes: somebody else had the lock, the same again may succeed. */
const PASSING_FAULTS = new Set([
  '40001',
  '40P01',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
]);

const UNIQUE_VIOLATIONS = new Set([
  '23505',
  'ER_DUP_ENTRY',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
]);

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Two nodes starting at once take turns. SQLite has one process; its own file lock is enough. */
async function withLock(
  { db }: Core.Strapi,
  work: (locked: Knex.Transaction) => Promise<void>,
): Promise<void> {
  const dialect = db.dialect.client;
  await db.connection.transaction(async (transaction) => {
    if (dialect === 'postgres') await transaction.raw('select pg_advisory_xact_lock(?)', [LOCK_NUMBER]);
    // MySQL commits at every DDL statement, so its lock belongs to the connection, not to the transaction.
    if (dialect === 'mysql') await transaction.raw('select get_lock(?, ?)', [LOCK_NAME, LOCK_SECONDS]);
    try {
      await work(transaction);
    } finally {
      if (dialect === 'mysql') await transaction.raw('select release_lock(?)', [LOCK_NAME]);
    }
  });
}

async function runMissing(
  transaction: Knex.Transaction,
  owner: string,
  migrations: readonly Migration[],
): Promise<void> {
  if (!(await transaction.schema.hasTable(LOG_TABLE)))
    await transaction.schema.createTable(LOG_TABLE, (table) => {
      table.string('owner', 64).notNullable();
      table.string('name', 128).notNullable();
      table.primary(['owner', 'name']);
    });
  const rows: unknown = await transaction(LOG_TABLE).where({ owner }).select('name');
  const done = new Set(
    z
      .array(z.object({ name: z.string() }))
      .parse(rows)
      .map((row) => row.name),
  );
  for (const migration of [...migrations].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (done.has(migration.name)) continue;
    await migration.up(transaction);
    await transaction(LOG_TABLE).insert({ owner, name: migration.name });
  }
}

async function durably<Result>(
  { db }: Core.Strapi,
  work: (transaction: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  // While the content manager saves, a second connection would wait for the first, for ever where there is one.
  if (db.inTransaction()) return db.transaction(({ trx }: { trx: Knex.Transaction }) => work(trx));
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.connection.transaction(work);
    } catch (error) {
      if (attempt >= MAX_TRIES || !PASSING_FAULTS.has(codeOf(error))) throw error;
    }
  }
}

const isUniqueViolation = (error: unknown): boolean => UNIQUE_VIOLATIONS.has(codeOf(error));

/** Tables that plugins own, outside Strapi's content types. */
export const createStorage = (strapi: Core.Strapi): Storage => ({
  migrate: (owner, migrations) =>
    withLock(strapi, (transaction) => runMissing(transaction, owner, migrations)),

  transaction: (work) => durably(strapi, work),

  grouped: (write) =>
    createGrouping({
      write: (items) => durably(strapi, (transaction) => write(transaction, items)),
      isOwnFault: isUniqueViolation,
    }),

  isUniqueViolation,
});
