import type { Migration } from '@modu/participation/contracts';
import type { Knex } from 'knex';

export const PERSONAL = 'survey_personal';
export const REMOVED = 'survey_removed';
export const CONSENTS = 'survey_consents';

/** Ids and hashes are ASCII, compared byte by byte as on the other two databases. */
const MYSQL_EXACT = 'ascii_bin';

/** Answers to personal questions, one a row, each sealed with a key that the database does not know. */
async function createPersonal(connection: Knex): Promise<void> {
  if (await connection.schema.hasTable(PERSONAL)) return;
  await connection.schema.createTable(PERSONAL, (table) => {
    table.string('id', 32).collate(MYSQL_EXACT).primary();
    table.string('response_id', 32).collate(MYSQL_EXACT).notNullable().index();
    table.string('survey_id', 64).collate(MYSQL_EXACT).notNullable();
    table.text('question').notNullable();
    table.string('key_id', 32).collate(MYSQL_EXACT).notNullable();
    table.text('sealed', 'longtext').notNullable();
    table.index(['key_id', 'id']);
  });
}

/** How a citizen finds a response again, what they agreed to, and when its time is over. */
async function addRights(connection: Knex): Promise<void> {
  if (await connection.schema.hasColumn('survey_responses', 'code_hash')) return;
  await connection.schema.alterTable('survey_responses', (table) => {
    table.string('code_hash', 64).nullable();
    table.string('consent', 64).nullable();
    table.string('retention', 16).nullable();
    table.bigInteger('due_at').nullable().index();
  });
}

async function addConsentToDrafts(connection: Knex): Promise<void> {
  if (await connection.schema.hasColumn('survey_drafts', 'sealed_personal')) return;
  await connection.schema.alterTable('survey_drafts', (table) => {
    table.string('consent', 64).nullable();
    table.text('sealed_personal', 'longtext').nullable();
  });
}

/**
 * What is left of a response that was taken away: hashes, so that the same act sent once more does not bring it back, and
 * its owner is told that it is gone.
 */
async function createRemoved(connection: Knex): Promise<void> {
  if (await connection.schema.hasTable(REMOVED)) return;
  await connection.schema.createTable(REMOVED, (table) => {
    table.string('survey_id', 64).collate(MYSQL_EXACT).notNullable();
    table.string('idempotency_hash', 64).collate(MYSQL_EXACT).notNullable();
    table.string('code_hash', 64).collate(MYSQL_EXACT).nullable();
    table.primary(['survey_id', 'idempotency_hash']);
    table.index(['survey_id', 'code_hash']);
  });
}

/** The very words that people agreed to, kept once: whoever relies on consent has to be able to show it. */
async function createConsents(connection: Knex): Promise<void> {
  if (await connection.schema.hasTable(CONSENTS)) return;
  await connection.schema.createTable(CONSENTS, (table) => {
    table.string('survey_id', 64).collate(MYSQL_EXACT).notNullable();
    table.string('hash', 64).collate(MYSQL_EXACT).notNullable();
    table.text('statement', 'longtext').notNullable();
    table.bigInteger('first_given_at').notNullable();
    table.primary(['survey_id', 'hash']);
  });
}

export const personalMigrations: readonly Migration[] = [
  { name: '0010-personal', up: createPersonal },
  { name: '0011-rights', up: addRights },
  { name: '0012-draft-consent', up: addConsentToDrafts },
  { name: '0013-removed', up: createRemoved },
  { name: '0014-consents', up: createConsents },
];
