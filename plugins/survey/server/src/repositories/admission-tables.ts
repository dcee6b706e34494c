import type { Migration } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { z } from 'zod';

export const PARTICIPATIONS = 'survey_participations';
export const TALLIES = 'survey_counts';
export const CELLS = 'survey_count_cells';

/** Ids and hashes are ASCII; compared byte by byte, as SQLite and PostgreSQL do, and with short keys. */
const MYSQL_EXACT = 'ascii_bin';

function isSqlite(connection: Knex): boolean {
  const client: unknown = connection.client;
  return z.object({ dialect: z.string() }).parse(client).dialect === 'sqlite3';
}

/** The pass of whoever began a draft of a survey that asks who they are, sealed with the draft's own link. */
async function addPassToDrafts(connection: Knex): Promise<void> {
  if (await connection.schema.hasColumn('survey_drafts', 'sealed_pass')) return;
  await connection.schema.alterTable('survey_drafts', (table) => {
    table.text('sealed_pass').nullable();
  });
}

/**
 * Who has answered. No time and no number: neither may tell who came when, for beside a response stands its time.
 *
 * SQLite gives every ordinary table a hidden rowid that counts up, so that the first participation and the first
 * response would be the same person's. A table WITHOUT ROWID is kept in the order of its key, which is random.
 */
async function createParticipations(connection: Knex): Promise<void> {
  if (await connection.schema.hasTable(PARTICIPATIONS)) return;
  if (isSqlite(connection)) {
    await connection.raw(
      `create table ${PARTICIPATIONS} (
        survey_id varchar(64) not null,
        person_hash varchar(64) not null,
        primary key (survey_id, person_hash)
      ) without rowid`,
    );
    return;
  }
  await connection.schema.createTable(PARTICIPATIONS, (table) => {
    table.string('survey_id', 64).collate(MYSQL_EXACT).notNullable();
    table.string('person_hash', 64).collate(MYSQL_EXACT).notNullable();
    table.primary(['survey_id', 'person_hash']);
  });
}

/**
 * How many responses a survey with limits has: in all, and in each cell of its quotas. Derived from the responses, and
 * counted anew when `rules`, a fingerprint of what is counted, no longer fits.
 */
async function createCounts(connection: Knex): Promise<void> {
  if (!(await connection.schema.hasTable(TALLIES)))
    await connection.schema.createTable(TALLIES, (table) => {
      table.string('survey_id', 64).collate(MYSQL_EXACT).primary();
      table.string('rules', 64).collate(MYSQL_EXACT).notNullable();
      table.integer('responses').notNullable();
    });
  if (await connection.schema.hasTable(CELLS)) return;
  await connection.schema.createTable(CELLS, (table) => {
    table.string('survey_id', 64).collate(MYSQL_EXACT).notNullable();
    table.string('cell', 64).collate(MYSQL_EXACT).notNullable();
    table.integer('responses').notNullable();
    table.primary(['survey_id', 'cell']);
  });
}

export const admissionMigrations: readonly Migration[] = [
  { name: '0004-draft-passes', up: addPassToDrafts },
  { name: '0005-participations', up: createParticipations },
  { name: '0006-counts', up: createCounts },
];
