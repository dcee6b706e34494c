import type { Migration } from '@modu/participation/contracts';

export const REVIEWS = 'survey_reviews';

/** Requests for a review before publishing, with what was decided. Never removed: they are part of the trail. */
export const reviewMigrations: readonly Migration[] = [
  {
    name: '0030-reviews',
    async up(connection) {
      if (await connection.schema.hasTable(REVIEWS)) return;
      await connection.schema.createTable(REVIEWS, (table) => {
        table.string('survey_id', 64).notNullable();
        table.integer('number').notNullable();
        table.string('revision', 64).notNullable();
        table.integer('asked_by').notNullable();
        table.string('asked_by_name', 255).notNullable();
        table.bigInteger('asked_at').notNullable();
        table.text('note').notNullable();
        table.text('acknowledged', 'longtext').notNullable();
        table.string('verdict', 16).nullable();
        table.integer('decided_by').nullable();
        table.string('decided_by_name', 255).nullable();
        table.bigInteger('decided_at').nullable();
        table.text('comment').nullable();
        table.primary(['survey_id', 'number']);
      });
    },
  },
];
