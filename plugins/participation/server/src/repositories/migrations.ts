import type { Migration } from '../../../contracts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-audit',
    async up(connection) {
      if (await connection.schema.hasTable('participation_audit')) return;
      await connection.schema.createTable('participation_audit', (table) => {
        table.string('id', 36).primary();
        table.bigInteger('at').notNullable();
        table.integer('actor_id').nullable();
        table.string('actor_name', 255).notNullable();
        table.string('action', 64).notNullable();
        table.string('subject_type', 128).notNullable();
        table.string('subject_id', 64).notNullable();
        table.string('subject_label', 255).notNullable();
        table.text('details').notNullable();
        table.index(['at']);
      });
    },
  },
  {
    name: '0002-scope-keys',
    async up(connection) {
      if (await connection.schema.hasTable('participation_scope_keys')) return;
      await connection.schema.createTable('participation_scope_keys', (table) => {
        table.string('scope', 128).primary();
        table.string('key', 64).notNullable();
      });
    },
  },
  {
    name: '0003-codes',
    async up(connection) {
      if (!(await connection.schema.hasTable('participation_code_batches')))
        await connection.schema.createTable('participation_code_batches', (table) => {
          table.string('id', 36).primary();
          table.string('scope', 128).notNullable().index();
          table.string('label', 255).notNullable();
          table.integer('count').notNullable();
          table.bigInteger('created_at').notNullable();
        });
      if (await connection.schema.hasTable('participation_codes')) return;
      // No batch beside a code: a batch has a label ("for the school"), and a vote must not tell which.
      await connection.schema.createTable('participation_codes', (table) => {
        table.string('code_hash', 64).primary();
        table.string('scope', 128).notNullable().index();
      });
    },
  },
  {
    name: '0004-tiers',
    async up(connection) {
      if (!(await connection.schema.hasColumn('participation_code_batches', 'kind')))
        await connection.schema.alterTable('participation_code_batches', (table) => {
          table.string('kind', 16).notNullable().defaultTo('invitation');
        });
      // Keyed hashes of what may be used once, and of codes that were sent; both only until they run out.
      if (!(await connection.schema.hasTable('participation_single_uses')))
        await connection.schema.createTable('participation_single_uses', (table) => {
          table.string('use_hash', 64).primary();
          table.bigInteger('expires_at').notNullable().index();
        });
      if (await connection.schema.hasTable('participation_tries')) return;
      await connection.schema.createTable('participation_tries', (table) => {
        table.string('state_hash', 64).primary();
        table.string('scope', 128).notNullable().index();
        table.integer('tries').notNullable();
        table.bigInteger('expires_at').notNullable().index();
      });
    },
  },
];
