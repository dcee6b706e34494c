import type { Knex } from 'knex';
import { z } from 'zod';
import { CONSENTS } from './personal-tables';

/** The words that were agreed to, under the hash that stands with each response. */
export interface ConsentRepository {
  /** Keeps a statement; the same one once. */
  keep(surveyId: string, hash: string, statement: string, now: Date): Promise<void>;
  find(surveyId: string, hash: string): Promise<string | null>;
}

const rowSchema = z.object({ statement: z.string() });

export const createConsentRepository = (connection: () => Knex): ConsentRepository => ({
  async keep(surveyId, hash, statement, now) {
    await connection()(CONSENTS)
      .insert({ survey_id: surveyId, hash, statement, first_given_at: now.getTime() })
      .onConflict(['survey_id', 'hash'])
      .ignore();
  },
  async find(surveyId, hash) {
    const row: unknown = await connection()(CONSENTS).where({ survey_id: surveyId, hash }).first('statement');
    return row === undefined ? null : rowSchema.parse(row).statement;
  },
});
