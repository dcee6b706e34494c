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
  /** Shows that whoever began may answer; only the token opens it. `null` where nobody is asked. */
  readonly sealedPass: string | null;
  /** `null` as long as nobody was asked; `refused`, or the hash of the statement that was agreed to. */
  readonly consent: string | null;
  /** Personal answers; only the token opens them. */
  readonly sealedPersonal: string | null;
}

/** What a citizen wrote, in its two places. */
export type DraftAnswers = Pick<StoredDraft, 'answers' | 'sealedPersonal'>;

const rowSchema = z.object({
  survey_id: z.string(),
  version_id: z.string(),
  answers: z.string(),
  sealed_pass: z.string().nullable(),
  consent: z.string().nullable(),
  sealed_personal: z.string().nullable(),
});

const keptSchema = z.object({ sealed_token: z.string() });

export interface DraftRepository {
  add(tokenHash: string, draft: StoredDraft, now: Date): Promise<void>;
  find(tokenHash: string): Promise<StoredDraft | null>;
  save(tokenHash: string, answers: DraftAnswers, now: Date): Promise<void>;
  /** Keeps what was decided, and with it what may be kept now. */
  saveConsent(tokenHash: string, consent: string, answers: DraftAnswers, now: Date): Promise<void>;
  remove(tokenHash: string): Promise<void>;
  savePass(tokenHash: string, sealedPass: string, now: Date): Promise<void>;
  /** Lets a draft be found by a code as well, from which alone the sealed token can be opened. */
  keep(tokenHash: string, codeHash: string, sealedToken: string, now: Date): Promise<void>;
  /** @returns the sealed token of the draft that was kept under this code */
  findKept(surveyId: string, codeHash: string): Promise<string | null>;
  /** Forgets what nobody has touched since `before`, and what was kept and not touched since `keptBefore`. */
  removeOlderThan(before: Date, keptBefore: Date): Promise<void>;
}

function toDraft(row: unknown): StoredDraft {
  const draft = rowSchema.parse(row);
  return {
    surveyId: draft.survey_id,
    versionId: draft.version_id,
    answers: parseAnswers(draft.answers),
    sealedPass: draft.sealed_pass,
    consent: draft.consent,
    sealedPersonal: draft.sealed_personal,
  };
}

const answersRow = ({ answers, sealedPersonal }: DraftAnswers) => ({
  answers: JSON.stringify(answers),
  sealed_personal: sealedPersonal,
});

export const createDraftRepository = (connection: () => Knex): DraftRepository => ({
  async add(tokenHash, draft, now) {
    await connection()(DRAFTS).insert({
      token_hash: tokenHash,
      survey_id: draft.surveyId,
      version_id: draft.versionId,
      answers: JSON.stringify(draft.answers),
      sealed_pass: draft.sealedPass,
      consent: draft.consent,
      sealed_personal: draft.sealedPersonal,
      updated_at: now.getTime(),
    });
  },

  async find(tokenHash) {
    const row: unknown = await connection()(DRAFTS)
      .where({ token_hash: tokenHash })
      .first('survey_id', 'version_id', 'answers', 'sealed_pass', 'consent', 'sealed_personal');
    return row === undefined ? null : toDraft(row);
  },

  async save(tokenHash, answers, now) {
    await connection()(DRAFTS)
      .where({ token_hash: tokenHash })
      .update({ ...answersRow(answers), updated_at: now.getTime() });
  },

  async saveConsent(tokenHash, consent, answers, now) {
    await connection()(DRAFTS)
      .where({ token_hash: tokenHash })
      .update({ ...answersRow(answers), consent, updated_at: now.getTime() });
  },

  async remove(tokenHash) {
    await connection()(DRAFTS).where({ token_hash: tokenHash }).delete();
  },

  async savePass(tokenHash, sealedPass, now) {
    await connection()(DRAFTS)
      .where({ token_hash: tokenHash })
      .update({ sealed_pass: sealedPass, updated_at: now.getTime() });
  },

  async keep(tokenHash, codeHash, sealedToken, now) {
    await connection()(DRAFTS)
      .where({ token_hash: tokenHash })
      .update({ code_hash: codeHash, sealed_token: sealedToken, updated_at: now.getTime() });
  },

  async findKept(surveyId, codeHash) {
    const row: unknown = await connection()(DRAFTS)
      .where({ survey_id: surveyId, code_hash: codeHash })
      .first('sealed_token');
    return row === undefined ? null : keptSchema.parse(row).sealed_token;
  },

  async removeOlderThan(before, keptBefore) {
    await connection()(DRAFTS).where('updated_at', '<', before.getTime()).whereNull('code_hash').delete();
    await connection()(DRAFTS).where('updated_at', '<', keptBefore.getTime()).delete();
  },
});
