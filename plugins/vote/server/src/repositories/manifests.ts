import type { Knex } from 'knex';
import { z } from 'zod';

const TABLE = 'vote_manifests';
const RECORDS = 'vote_records';
const LEAVES = 'vote_leaves';
/** The leaf after the manifest. */
const KEYS_POSITION = 1;

const rowSchema = z.object({
  poll_id: z.string(),
  slug: z.string(),
  hash: z.string(),
  manifest: z.string(),
});

/** A manifest as it was frozen. */
export interface StoredManifest {
  readonly pollId: string;
  readonly slug: string;
  /** SHA-256 of `text`, hex. */
  readonly hash: string;
  /** Canonical JSON. */
  readonly text: string;
}

/** What a poll was opened with: the first two leaves of its record. */
export interface StoredOpening extends StoredManifest {
  readonly keysLeaf: string;
}

export interface ManifestRepository {
  find(by: { readonly pollId: string } | { readonly slug: string }): Promise<StoredOpening | null>;
  listPollIds(): Promise<readonly string[]>;
  /** Of polls that were opened before there were records. */
  withoutRecord(): Promise<readonly StoredManifest[]>;
}

function toManifest(row: unknown): StoredManifest {
  const { poll_id: pollId, slug, hash, manifest: text } = rowSchema.parse(row);
  return { pollId, slug, hash, text };
}

const toOpening = (row: unknown): StoredOpening => ({
  ...toManifest(row),
  keysLeaf: z.object({ leaf: z.string() }).parse(row).leaf,
});

export const createManifestRepository = (connection: () => Promise<Knex>): ManifestRepository => ({
  async find(by) {
    const [column, value] = 'slug' in by ? ['slug', by.slug] : ['poll_id', by.pollId];
    const row: unknown = await (
      await connection()
    )(TABLE)
      .join(LEAVES, `${LEAVES}.poll_id`, `${TABLE}.poll_id`)
      .where({ [`${TABLE}.${column}`]: value, [`${LEAVES}.position`]: KEYS_POSITION })
      .first(`${TABLE}.*`, `${LEAVES}.leaf`);
    return row === undefined ? null : toOpening(row);
  },

  async listPollIds() {
    const rows: unknown = await (await connection())(TABLE).orderBy('opened_at', 'desc').select('poll_id');
    return z
      .array(z.object({ poll_id: z.string() }))
      .parse(rows)
      .map(({ poll_id: pollId }) => pollId);
  },

  async withoutRecord() {
    const known = await connection();
    const rows: unknown[] = await known(TABLE)
      .whereNotIn('poll_id', known(RECORDS).select('poll_id'))
      .select();
    return rows.map(toManifest);
  },
});
