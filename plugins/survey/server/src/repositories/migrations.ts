import type { Migration } from '@modu/participation/contracts';
import { admissionMigrations } from './admission-tables';
import { fileMigrations } from './file-table';
import { libraryMigrations } from './library-table';
import { personalMigrations } from './personal-tables';
import { previewLinkMigrations } from './preview-links';
import { reviewMigrations } from './review-table';

export const migrations: readonly Migration[] = [
  {
    name: '0001-versions',
    async up(connection) {
      if (await connection.schema.hasTable('survey_versions')) return;
      await connection.schema.createTable('survey_versions', (table) => {
        table.string('id', 32).primary();
        table.string('survey_id', 64).notNullable();
        table.integer('number').notNullable();
        table.string('hash', 64).notNullable();
        table.text('questionnaire', 'longtext').notNullable();
        table.bigInteger('published_at').notNullable();
        table.unique(['survey_id', 'hash']);
        table.unique(['survey_id', 'number']);
      });
    },
  },
  {
    name: '0002-drafts',
    async up(connection) {
      if (await connection.schema.hasTable('survey_drafts')) return;
      await connection.schema.createTable('survey_drafts', (table) => {
        table.string('token_hash', 64).primary();
        table.string('survey_id', 64).notNullable();
        table.string('version_id', 32).notNullable();
        table.text('answers', 'longtext').notNullable();
        table.bigInteger('updated_at').notNullable().index();
      });
    },
  },
  {
    name: '0003-responses',
    async up(connection) {
      if (await connection.schema.hasTable('survey_responses')) return;
      // Nothing beside an answer says whose it is: no account, no address, no cookie.
      await connection.schema.createTable('survey_responses', (table) => {
        table.string('id', 32).primary();
        table.string('number', 16).notNullable().unique();
        table.string('survey_id', 64).notNullable();
        table.string('version_id', 32).notNullable();
        table.string('idempotency_hash', 64).notNullable();
        table.text('answers', 'longtext').notNullable();
        table.string('locale', 8).notNullable();
        table.bigInteger('submitted_at').notNullable();
        table.unique(['survey_id', 'idempotency_hash']);
        table.index(['survey_id', 'submitted_at', 'id']);
      });
    },
  },
  {
    name: '0004-kept-drafts',
    async up(connection) {
      if (await connection.schema.hasColumn('survey_drafts', 'code_hash')) return;
      await connection.schema.alterTable('survey_drafts', (table) => {
        table.string('code_hash', 64).nullable().unique();
        table.string('sealed_token', 128).nullable();
      });
    },
  },
  ...admissionMigrations,
  ...fileMigrations,
  ...personalMigrations,
  ...reviewMigrations,
  ...previewLinkMigrations,
  ...libraryMigrations,
];
