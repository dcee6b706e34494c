import type { Migration } from '@modu/participation/contracts';

export const FILES = 'survey_files';

export const fileMigrations: readonly Migration[] = [
  {
    name: '0020-files',
    async up(connection) {
      if (await connection.schema.hasTable(FILES)) return;
      // What is in a file is not here, and where it is kept follows from its id alone.
      await connection.schema.createTable(FILES, (table) => {
        table.string('id', 32).primary();
        table.string('survey_id', 64).notNullable();
        table.string('draft_token_hash', 64).nullable().index();
        table.string('response_id', 32).nullable().index();
        table.text('question').notNullable();
        table.string('name', 255).notNullable();
        table.string('type', 127).notNullable();
        table.bigInteger('bytes').notNullable();
        table.string('sha256', 64).notNullable();
        table.bigInteger('created_at').notNullable();
      });
    },
  },
];
