import type { Migration } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { z } from 'zod';

const TABLE = 'survey_preview_links';

/** Links to drafts are sealed and stand nowhere; what is kept is since when those of a survey are cut. */
export const previewLinkMigrations: readonly Migration[] = [
  {
    name: '0031-preview-links',
    async up(connection) {
      if (await connection.schema.hasTable(TABLE)) return;
      await connection.schema.createTable(TABLE, (table) => {
        table.string('survey_id', 64).primary();
        table.bigInteger('revoked_at').notNullable();
      });
    },
  },
];

export interface PreviewLinkRepository {
  /** Links that were made until then are no good any more; `null` where none was ever cut. */
  revokedAt(surveyId: string): Promise<Date | null>;
  revoke(surveyId: string, now: Date): Promise<void>;
}

const rowSchema = z.object({ revoked_at: z.coerce.number() });

export const createPreviewLinkRepository = (connection: () => Knex): PreviewLinkRepository => ({
  async revokedAt(surveyId) {
    const row: unknown = await connection()(TABLE).where({ survey_id: surveyId }).first('revoked_at');
    return row === undefined ? null : new Date(rowSchema.parse(row).revoked_at);
  },
  async revoke(surveyId, now) {
    await connection()(TABLE)
      .insert({ survey_id: surveyId, revoked_at: now.getTime() })
      .onConflict('survey_id')
      .merge();
  },
});
