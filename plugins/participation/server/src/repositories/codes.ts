import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { CodeBatch, Storage } from '../../../contracts';

const BATCHES = 'participation_code_batches';
const CODES = 'participation_codes';
/** Two columns a row; SQLite takes 32,766 parameters a statement, MySQL's packet is the next limit. */
const ROWS_A_STATEMENT = 500;

const batchSchema = z.object({
  id: z.string(),
  label: z.string(),
  count: z.number(),
  created_at: z.coerce.number(),
  kind: z.enum(['invitation', 'onsite']),
});

function toBatch(row: unknown): CodeBatch {
  const { created_at: createdAt, ...rest } = batchSchema.parse(row);
  return { ...rest, createdAt: new Date(createdAt).toISOString() };
}

export interface CodeRepository {
  addBatch(scope: string, batch: CodeBatch, hashes: readonly string[]): Promise<void>;
  listBatches(scope: string): Promise<readonly CodeBatch[]>;
  has(scope: string, hash: string): Promise<boolean>;
}

export const createCodeRepository = (strapi: Core.Strapi, storage: Storage): CodeRepository => ({
  addBatch: (scope, batch, hashes) =>
    storage.transaction(async (transaction) => {
      await transaction(BATCHES).insert({
        id: batch.id,
        scope,
        label: batch.label,
        count: batch.count,
        kind: batch.kind,
        created_at: Date.parse(batch.createdAt),
      });
      // In the order of their hashes, so that the table does not tell the order of the list.
      const rows = [...hashes].sort().map((hash) => ({ code_hash: hash, scope }));
      await transaction.batchInsert(CODES, rows, ROWS_A_STATEMENT);
    }),

  async listBatches(scope) {
    const rows: unknown[] = await strapi.db
      .connection(BATCHES)
      .where({ scope })
      .orderBy('created_at', 'desc');
    return rows.map(toBatch);
  },

  async has(scope, hash) {
    const row: unknown = await strapi.db
      .connection(CODES)
      .where({ code_hash: hash, scope })
      .first('code_hash');
    return row !== undefined;
  },
});
