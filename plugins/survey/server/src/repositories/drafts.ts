import type { Knex } from 'knex';
import { z } from 'zod';
import type { Answers } from '../../../domain/src';
import { parseAnswers } from './stored-json';

export const DRAFTS = 'survey_drafts';

/** Answers on their way: found by the hash of a token that only the citizen's address bar knows. */
export interface StoredDraft {
  readonly surveyId: string;
  readonly versionId: string;
  readonly answers: Answers;
}

const rowSchema = z.object({ survey_id: z.string(), version_id: z.string(), answers: z.string() });

export interface DraftRepository {
  add(tokenHash: string, draft: StoredDraft, now: Date): Promise<void>;
  find(tokenHash: string): Promise<StoredDraft | null>;
  save(tokenHash: string, answers: Answers, now: Date): Promise<void>;
  /** Forgets what nobody has touched since `before`. */
  removeOlderThan(before: Date): Promise<void>;
}

export const createDraftRepository = (connection: () => Knex): DraftRepository => ({
  async add(tokenHash, draft, now) {
    await connection()(DRAFTS).insert({
      token_hash: tokenHash,
      survey_id: draft.surveyId,
      version_id: draft.versionId,
      answers: JSON.stringify(draft.answers),
      updated_at: now.getTime(),
    });
  },

  async find(tokenHash) {
    const row: unknown = await connection()(DRAFTS)
      .where({ token_hash: tokenHash })
      .first('survey_id', 'version_id', 'answers');
    if (row === undefined) return null;
    const draft = rowSchema.parse(row);
    return { surveyId: draft.survey_id, versionId: draft.version_id, answers: parseAnswers(draft.answers) };
  },

  async save(tokenHash, answers, now) {
    await connection()(DRAFTS)
      .where({ token_hash: tokenHash })
      .update({ answers: JSON.stringify(answers), updated_at: now.getTime() });
  },

  async removeOlderThan(before) {
    await connection()(DRAFTS).where('updated_at', '<', before.getTime()).delete();
  },
});
