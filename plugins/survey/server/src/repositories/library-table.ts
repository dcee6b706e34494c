import type { Migration } from '@modu/participation/contracts';

export const LIBRARY = 'survey_library';

export const libraryMigrations: readonly Migration[] = [
  {
    name: '0032-library',
    async up(connection) {
      if (await connection.schema.hasTable(LIBRARY)) return;
      await connection.schema.createTable(LIBRARY, (table) => {
        table.string('id', 32).primary();
        table.string('kind', 16).notNullable();
        table.text('title').notNullable();
        table.text('description').notNullable();
        table.text('content', 'longtext').notNullable();
        table.integer('size').notNullable();
        table.text('origin').nullable();
        table.string('licence', 100).notNullable();
        table.string('saved_by', 255).notNullable();
        table.bigInteger('saved_at').notNullable().index();
      });
    },
  },
];
