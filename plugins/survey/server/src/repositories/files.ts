import type { Knex } from 'knex';
import { z } from 'zod';
import { DRAFTS } from './drafts';
import { FILES } from './file-table';

/** A file that a citizen sent with an answer. */
export interface StoredFile {
  /** Random; its content is kept under it. */
  readonly id: string;
  readonly surveyId: string;
  /** The question at the top, and the way from there where it is asked in a row or a panel. */
  readonly question: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly createdAt: Date;
}

/** What happens to files together with a response, or not at all. */
export type FilesTogether =
  /** Those of a draft become the response's; what its answers no longer name is forgotten. */
  | { readonly kind: 'claimed'; readonly draftTokenHash: string; readonly ids: readonly string[] }
  /** They came with the response itself. */
  | { readonly kind: 'new'; readonly files: readonly StoredFile[] };

/** A file that answers name has gone meanwhile: somebody took it away in another tab. */
export class FilesGone extends Error {
  constructor() {
    super('A file of a draft has gone');
    this.name = 'FilesGone';
  }
}

const RESPONSES = 'survey_responses';
const COLUMNS = ['id', 'survey_id', 'question', 'name', 'type', 'bytes', 'sha256', 'created_at'] as const;
const BATCH = 200;

const rowSchema = z.object({
  id: z.string(),
  survey_id: z.string(),
  question: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.coerce.number(),
  sha256: z.string(),
  created_at: z.coerce.number(),
});

const idSchema = z.object({ id: z.string() });

function toFile(row: unknown): StoredFile {
  const { survey_id: surveyId, created_at: createdAt, ...rest } = rowSchema.parse(row);
  return { ...rest, surveyId, createdAt: new Date(createdAt) };
}

const toRow = (
  file: StoredFile,
  owner: { readonly draft: string | null; readonly response: string | null },
) => ({
  id: file.id,
  survey_id: file.surveyId,
  draft_token_hash: owner.draft,
  response_id: owner.response,
  question: file.question,
  name: file.name,
  type: file.type,
  bytes: file.bytes,
  sha256: file.sha256,
  created_at: file.createdAt.getTime(),
});

/**
 * Part of storing a response.
 *
 * @throws FilesGone
 */
export async function fileWith(
  transaction: Knex,
  responseId: string,
  together: FilesTogether,
): Promise<void> {
  if (together.kind === 'new') {
    const owner = { draft: null, response: responseId };
    if (together.files.length > 0)
      await transaction(FILES).insert(together.files.map((file) => toRow(file, owner)));
    return;
  }
  const { draftTokenHash, ids } = together;
  const ofDraft = { draft_token_hash: draftTokenHash };
  const claimed = await transaction(FILES)
    .where(ofDraft)
    .whereIn('id', [...ids])
    .update({ draft_token_hash: null, response_id: responseId });
  if (claimed !== ids.length) throw new FilesGone();
  await transaction(FILES).where(ofDraft).delete();
}

/**
 * Part of removing responses, and of making them anonymous: whose a file is may stand in it. The hourly sweep takes away
 * the content that no row names any more.
 */
export async function removeFileRows(transaction: Knex, responseIds: readonly string[]): Promise<void> {
  await transaction(FILES)
    .whereIn('response_id', [...responseIds])
    .delete();
}

export interface FileRepository {
  addToDraft(draftTokenHash: string, file: StoredFile): Promise<void>;
  ofDraft(draftTokenHash: string): Promise<readonly StoredFile[]>;
  ofResponse(responseId: string): Promise<readonly StoredFile[]>;
  /** @returns whether this draft had this file */
  removeFromDraft(draftTokenHash: string, id: string): Promise<boolean>;
  /** @returns the ids of all files the response had */
  removeOfResponse(responseId: string): Promise<readonly string[]>;
  /** Forgets files from before a moment that belong to nothing any more. @returns their ids */
  removeAbandoned(before: Date): Promise<readonly string[]>;
  /** Those of these ids that are known. */
  known(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

export function createFileRepository(connection: () => Knex): FileRepository {
  const find = async (where: Record<string, string>): Promise<readonly StoredFile[]> => {
    const rows: unknown[] = await connection()(FILES)
      .where(where)
      .orderBy([{ column: 'created_at' }, { column: 'id' }])
      .select(COLUMNS);
    return rows.map(toFile);
  };

  const column = (name: string): Knex.Ref<string, Record<string, string>> =>
    connection().ref(`${FILES}.${name}`);

  /** The draft has run out, or the response was removed; a file that neither owns came to nothing. */
  const abandoned = (before: Date): Knex.QueryBuilder =>
    connection()(FILES)
      .where(`${FILES}.created_at`, '<', before.getTime())
      .whereNotExists((draft) => {
        void draft.from(DRAFTS).select('token_hash').where('token_hash', column('draft_token_hash'));
      })
      .whereNotExists((response) => {
        void response.from(RESPONSES).select('id').where(`${RESPONSES}.id`, column('response_id'));
      });

  return {
    async addToDraft(draftTokenHash, file) {
      await connection()(FILES).insert(toRow(file, { draft: draftTokenHash, response: null }));
    },
    ofDraft: (draftTokenHash) => find({ draft_token_hash: draftTokenHash }),
    ofResponse: (responseId) => find({ response_id: responseId }),
    async removeFromDraft(draftTokenHash, id) {
      return (await connection()(FILES).where({ draft_token_hash: draftTokenHash, id }).delete()) > 0;
    },
    async removeOfResponse(responseId) {
      const files = await find({ response_id: responseId });
      await connection()(FILES).where({ response_id: responseId }).delete();
      return files.map(({ id }) => id);
    },
    async removeAbandoned(before) {
      const rows: unknown[] = await abandoned(before)
        .limit(BATCH)
        .select([`${FILES}.id`, `${FILES}.draft_token_hash`]);
      const removed: string[] = [];
      for (const row of rows) {
        const { id } = idSchema.parse(row);
        // Asked once more with the deletion: it may have been claimed since.
        const count: unknown = await abandoned(before).where(`${FILES}.id`, id).delete();
        if (count === 1) removed.push(id);
      }
      return removed;
    },
    async known(ids) {
      const rows: unknown[] = await connection()(FILES)
        .whereIn('id', [...ids])
        .select('id');
      return new Set(rows.map((row) => idSchema.parse(row).id));
    },
  };
}
