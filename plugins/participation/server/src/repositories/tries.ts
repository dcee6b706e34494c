import type { Core } from '@strapi/strapi';

const TABLE = 'participation_tries';

/** How often something that was sent has been tried, under keyed hashes; the same for all nodes. */
export interface TryRepository {
  begin(hash: string, scope: string, expiresAt: Date, now: Date): Promise<void>;
  /** Takes one of `most` tries; `false` when there are none left, or it has run out, was used, or never began. */
  take(hash: string, most: number, now: Date): Promise<boolean>;
  /** Uses it up; `false` when somebody else was faster. */
  end(hash: string): Promise<boolean>;
}

export const createTryRepository = (strapi: Core.Strapi): TryRepository => ({
  async begin(hash, scope, expiresAt, now) {
    await strapi.db.connection(TABLE).where('expires_at', '<', now.getTime()).delete();
    await strapi.db
      .connection(TABLE)
      .insert({ state_hash: hash, scope, tries: 0, expires_at: expiresAt.getTime() });
  },

  // One statement looks and counts, so that tries on several nodes at once are all counted.
  async take(hash, most, now) {
    const changed: number = await strapi.db
      .connection(TABLE)
      .where({ state_hash: hash })
      .andWhere('tries', '<', most)
      .andWhere('expires_at', '>=', now.getTime())
      .increment('tries', 1);
    return changed === 1;
  },

  async end(hash) {
    const removed: number = await strapi.db.connection(TABLE).where({ state_hash: hash }).delete();
    return removed === 1;
  },
});
