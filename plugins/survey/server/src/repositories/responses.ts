import type { Knex } from 'knex';
import { z } from 'zod';
import type { Storage } from '@modu/participation/contracts';
import type { Answers } from '../../../domain/src';
import { DRAFTS } from './drafts';
import { parseAnswers } from './stored-json';

const TABLE = 'survey_responses';
const COLUMNS = ['id', 'number', 'version_id', 'answers', 'locale', 'submitted_at'] as const;
const BATCH_SIZE = 200;

export interface StoredResponse {
  readonly id: string;
  /** The receipt number, without hyphens. */
  readonly number: string;
  readonly versionId: string;
  readonly answers: Answers;
  readonly locale: string;
  readonly submittedAt: Date;
}

export interface NewResponse extends StoredResponse {
  readonly surveyId: string;
  /** Hash of the key under which sending again is the same act. */
  readonly idempotencyHash: string;
}

const rowSchema = z.object({
  id: z.string(),
  number: z.string(),
  version_id: z.string(),
  answers: z.string(),
  locale: z.string(),
  submitted_at: z.coerce.number(),
});

const countSchema = z.object({ count: z.coerce.number() });

function toResponse(row: unknown): StoredResponse {
  const parsed = rowSchema.parse(row);
  return {
    id: parsed.id,
    number: parsed.number,
    versionId: parsed.version_id,
    answers: parseAnswers(parsed.answers),
    locale: parsed.locale,
    submittedAt: new Date(parsed.submitted_at),
  };
}

const toRow = (response: NewResponse): Record<string, string | number> => ({
  id: response.id,
  number: response.number,
  survey_id: response.surveyId,
  version_id: response.versionId,
  idempotency_hash: response.idempotencyHash,
  answers: JSON.stringify(response.answers),
  locale: response.locale,
  submitted_at: response.submittedAt.getTime(),
});

export interface ResponseRepository {
  /**
   * Stores a response and removes the draft it grew from, both or neither.
   *
   * @returns false when the number or the idempotency key is taken; nothing is stored then
   */
  add(response: NewResponse, draftTokenHash: string | null): Promise<boolean>;
  findByIdempotency(surveyId: string, idempotencyHash: string): Promise<StoredResponse | null>;
  findByNumber(surveyId: string, number: string): Promise<StoredResponse | null>;
  /** Newest first. */
  page(surveyId: string, page: number, pageSize: number): Promise<readonly StoredResponse[]>;
  count(surveyId: string): Promise<number>;
  countByVersion(surveyId: string): Promise<ReadonlyMap<string, number>>;
  /** Everything, oldest first, in pieces: there may be more than fits in memory. */
  batches(surveyId: string): AsyncGenerator<readonly StoredResponse[]>;
}

/** Where a batch ended. Two responses of one millisecond are told apart by their random id. */
interface Position {
  readonly at: number;
  readonly id: string;
}

async function nextBatch(connection: Knex, surveyId: string, after: Position | null) {
  const query = connection(TABLE).where({ survey_id: surveyId });
  if (after !== null)
    query
      .where('submitted_at', '>=', after.at)
      .where((later) => void later.where('submitted_at', '>', after.at).orWhere('id', '>', after.id));
  const rows: unknown[] = await query
    .orderBy([{ column: 'submitted_at' }, { column: 'id' }])
    .limit(BATCH_SIZE)
    .select(COLUMNS);
  return rows.map(toResponse);
}

async function* batches(connection: Knex, surveyId: string): AsyncGenerator<readonly StoredResponse[]> {
  let after: Position | null = null;
  for (;;) {
    const batch: readonly StoredResponse[] = await nextBatch(connection, surveyId, after);
    const last = batch.at(-1);
    if (last === undefined) return;
    yield batch;
    after = { at: last.submittedAt.getTime(), id: last.id };
  }
}

export function createResponseRepository(connection: () => Knex, storage: Storage): ResponseRepository {
  const find = async (where: Record<string, string>): Promise<StoredResponse | null> => {
    const row: unknown = await connection()(TABLE).where(where).first(COLUMNS);
    return row === undefined ? null : toResponse(row);
  };
  return {
    async add(response, draftTokenHash) {
      try {
        await storage.transaction(async (transaction) => {
          await transaction(TABLE).insert(toRow(response));
          if (draftTokenHash !== null)
            await transaction(DRAFTS).where({ token_hash: draftTokenHash }).delete();
        });
        return true;
      } catch (error) {
        if (storage.isUniqueViolation(error)) return false;
        throw error;
      }
    },
    findByIdempotency: (surveyId, hash) => find({ survey_id: surveyId, idempotency_hash: hash }),
    findByNumber: (surveyId, number) => find({ survey_id: surveyId, number }),
    async page(surveyId, page, pageSize) {
      const rows: unknown[] = await connection()(TABLE)
        .where({ survey_id: surveyId })
        .orderBy([
          { column: 'submitted_at', order: 'desc' },
          { column: 'id', order: 'desc' },
        ])
        .limit(pageSize)
        .offset((page - 1) * pageSize)
        .select(COLUMNS);
      return rows.map(toResponse);
    },
    async count(surveyId) {
      const row: unknown = await connection()(TABLE)
        .where({ survey_id: surveyId })
        .count({ count: '*' })
        .first();
      return countSchema.parse(row).count;
    },
    async countByVersion(surveyId) {
      const rows: unknown[] = await connection()(TABLE)
        .where({ survey_id: surveyId })
        .groupBy('version_id')
        .select('version_id')
        .count({ count: '*' });
      const schema = countSchema.extend({ version_id: z.string() });
      return new Map(rows.map((row) => schema.parse(row)).map((row) => [row.version_id, row.count]));
    },
    batches: (surveyId) => batches(connection(), surveyId),
  };
}
