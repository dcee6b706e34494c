import type { Knex } from 'knex';
import { z } from 'zod';
import type { Storage } from '@modu/participation/contracts';
import {
  addAll,
  addIn,
  undoRemoved,
  RESPONSES,
  type Added,
  type NewResponse,
  type ResponseRights,
  type StoredResponse,
  type Together,
} from './adding-responses';
import { NotCounted } from './counting';
import { FilesGone } from './files';
import { parseAnswers } from './stored-json';

export type { Added, NewResponse, StoredResponse, Together } from './adding-responses';

const COLUMNS = [
  ...(['id', 'number', 'version_id', 'answers', 'locale', 'submitted_at'] as const),
  ...(['code_hash', 'consent', 'retention', 'due_at'] as const),
] as const;
const BATCH_SIZE = 200;

const rowSchema = z.object({
  id: z.string(),
  number: z.string(),
  version_id: z.string(),
  answers: z.string(),
  locale: z.string(),
  submitted_at: z.coerce.number(),
  code_hash: z.string().nullable(),
  consent: z.string().nullable(),
  retention: z.enum(['anonymise', 'delete', 'anonymised']).nullable(),
  due_at: z.coerce.number().nullable(),
});

type Row = z.infer<typeof rowSchema>;

const countSchema = z.object({ count: z.coerce.number() });

function rightsOf({ code_hash: codeHash, consent, retention, due_at: at }: Row): ResponseRights {
  return {
    codeHash,
    consent,
    retention: retention === null || at === null ? null : { act: retention, at: new Date(at) },
  };
}

function toResponse(row: unknown): StoredResponse {
  const parsed = rowSchema.parse(row);
  return {
    id: parsed.id,
    number: parsed.number,
    versionId: parsed.version_id,
    answers: parseAnswers(parsed.answers),
    locale: parsed.locale,
    submittedAt: new Date(parsed.submitted_at),
    rights: rightsOf(parsed),
  };
}

export interface ResponseRepository {
  /** Stores a response with all that goes together with it. Unless it is `stored`, nothing is. */
  add(response: NewResponse, together: Together): Promise<Added>;
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
  const query = connection(RESPONSES).where({ survey_id: surveyId });
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

/** Everything, oldest first, in pieces. */
export async function* batches(
  connection: Knex,
  surveyId: string,
): AsyncGenerator<readonly StoredResponse[]> {
  let after: Position | null = null;
  for (;;) {
    const batch: readonly StoredResponse[] = await nextBatch(connection, surveyId, after);
    const last = batch.at(-1);
    if (last === undefined) return;
    yield batch;
    after = { at: last.submittedAt.getTime(), id: last.id };
  }
}

/** Thrown inside the transaction, so that it undoes everything. */
class AlreadyRemoved extends Error {
  override readonly name = 'AlreadyRemoved';
}

export function createResponseRepository(connection: () => Knex, storage: Storage): ResponseRepository {
  const find = async (where: Record<string, string>): Promise<StoredResponse | null> => {
    const row: unknown = await connection()(RESPONSES).where(where).first(COLUMNS);
    return row === undefined ? null : toResponse(row);
  };
  const addToGroup = storage.grouped(addAll);
  return {
    async add(response, together) {
      const addition = { response, ...together };
      try {
        // Whoever is counted waits for a row that others of the survey hold: nobody else shall wait along.
        if (together.counting === null && together.files === undefined) return await addToGroup(addition);
        await storage.transaction(async (transaction) => {
          await addIn(transaction, [addition]);
          // Thrown, so that it is not counted either.
          if ((await undoRemoved(transaction, [addition])).size > 0) throw new AlreadyRemoved();
        });
        return { kind: 'stored' };
      } catch (error) {
        // PostgreSQL ends the transaction here, so what was there first is looked up outside it.
        if (storage.isUniqueViolation(error)) return { kind: 'taken' };
        if (error instanceof NotCounted) return error.reason;
        if (error instanceof FilesGone) return { kind: 'filesGone' };
        if (error instanceof AlreadyRemoved) return { kind: 'removed' };
        throw error;
      }
    },
    findByIdempotency: (surveyId, hash) => find({ survey_id: surveyId, idempotency_hash: hash }),
    findByNumber: (surveyId, number) => find({ survey_id: surveyId, number }),
    async page(surveyId, page, pageSize) {
      const rows: unknown[] = await connection()(RESPONSES)
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
      const row: unknown = await connection()(RESPONSES)
        .where({ survey_id: surveyId })
        .count({ count: '*' })
        .first();
      return countSchema.parse(row).count;
    },
    async countByVersion(surveyId) {
      const rows: unknown[] = await connection()(RESPONSES)
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
