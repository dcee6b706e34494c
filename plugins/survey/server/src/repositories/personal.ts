import type { Knex } from 'knex';
import { z } from 'zod';
import { PERSONAL } from './personal-tables';

/** SQLite takes 32,766 parameters a statement; six columns a row. */
const ROWS_A_STATEMENT = 500;

/** An answer to a personal question, as the database holds it. */
export interface SealedAnswer {
  readonly id: string;
  /** The key of the answers it stands under: a question's name, or that of its comment. */
  readonly question: string;
  /** With which key it was sealed. */
  readonly keyId: string;
  readonly sealed: string;
}

export interface StoredSealedAnswer extends SealedAnswer {
  readonly responseId: string;
}

const rowSchema = z.object({
  id: z.string(),
  response_id: z.string(),
  question: z.string(),
  key_id: z.string(),
  sealed: z.string(),
});

const COLUMNS = ['id', 'response_id', 'question', 'key_id', 'sealed'] as const;

function toAnswer(row: unknown): StoredSealedAnswer {
  const parsed = rowSchema.parse(row);
  return {
    id: parsed.id,
    responseId: parsed.response_id,
    question: parsed.question,
    keyId: parsed.key_id,
    sealed: parsed.sealed,
  };
}

/** Stores what belongs to a response, in the transaction that stores the response. */
export async function addSealed(
  transaction: Knex,
  { id: responseId, surveyId }: { readonly id: string; readonly surveyId: string },
  answers: readonly SealedAnswer[],
): Promise<void> {
  const rows = answers.map(({ id, question, keyId, sealed }) => ({
    id,
    response_id: responseId,
    survey_id: surveyId,
    question,
    key_id: keyId,
    sealed,
  }));
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    await transaction(PERSONAL).insert(rows.slice(start, start + ROWS_A_STATEMENT));
}

/** Takes away the personal answers of these responses. */
export async function removeSealed(transaction: Knex, responseIds: readonly string[]): Promise<void> {
  await transaction(PERSONAL).whereIn('response_id', responseIds).delete();
}

export interface PersonalRepository {
  /** In no particular order. */
  of(responseId: string): Promise<readonly StoredSealedAnswer[]>;
  /** What was sealed with another key than this one, by id, after `after`. */
  sealedOtherwise(keyId: string, after: string, limit: number): Promise<readonly StoredSealedAnswer[]>;
  /**
   * Replaces what was sealed, unless somebody else has done so or it has gone meanwhile.
   *
   * @returns whether it did
   */
  reseal(answer: StoredSealedAnswer, next: Pick<SealedAnswer, 'keyId' | 'sealed'>): Promise<boolean>;
}

export const createPersonalRepository = (connection: () => Knex): PersonalRepository => ({
  async of(responseId) {
    const rows: unknown[] = await connection()(PERSONAL).where({ response_id: responseId }).select(COLUMNS);
    return rows.map(toAnswer);
  },

  async sealedOtherwise(keyId, after, limit) {
    const rows: unknown[] = await connection()(PERSONAL)
      .whereNot({ key_id: keyId })
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .select(COLUMNS);
    return rows.map(toAnswer);
  },

  async reseal({ id, keyId, sealed }, next) {
    const changed: number = await connection()(PERSONAL)
      // The old text as well: a key id that was given out twice must not hide that it is another key.
      .where({ id, key_id: keyId, sealed })
      .update({ key_id: next.keyId, sealed: next.sealed });
    return changed > 0;
  },
});
