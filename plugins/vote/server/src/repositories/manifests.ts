import type { Storage } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { z } from 'zod';

const TABLE = 'vote_manifests';

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

export interface ManifestRepository {
  find(by: { readonly pollId: string } | { readonly slug: string }): Promise<StoredManifest | null>;
  listPollIds(): Promise<readonly string[]>;
  /** Freezes a manifest. `false` when the poll has one already, or another poll has its slug. */
  add(manifest: StoredManifest, openedAt: Date): Promise<boolean>;
}

function toManifest(row: unknown): StoredManifest {
  const { poll_id: pollId, slug, hash, manifest: text } = rowSchema.parse(row);
  return { pollId, slug, hash, text };
}

export const createManifestRepository = (
  connection: () => Promise<Knex>,
  storage: Pick<Storage, 'isUniqueViolation'>,
): ManifestRepository => ({
  async find(by) {
    const where = 'slug' in by ? { slug: by.slug } : { poll_id: by.pollId };
    const row: unknown = await (await connection())(TABLE).where(where).first();
    return row === undefined ? null : toManifest(row);
  },

  async listPollIds() {
    const rows: unknown = await (await connection())(TABLE).orderBy('opened_at', 'desc').select('poll_id');
    return z
      .array(z.object({ poll_id: z.string() }))
      .parse(rows)
      .map(({ poll_id: pollId }) => pollId);
  },

  async add({ pollId, slug, hash, text }, openedAt) {
    try {
      await (
        await connection()
      )(TABLE).insert({
        poll_id: pollId,
        slug,
        hash,
        manifest: text,
        opened_at: openedAt.getTime(),
      });
      return true;
    } catch (error) {
      if (!storage.isUniqueViolation(error)) throw error;
      return false;
    }
  },
});
