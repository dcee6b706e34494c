import type { Core } from '@strapi/strapi';
import type { Storage } from '../../../contracts';

const TABLE = 'participation_single_uses';

export interface SingleUseRepository {
  /** Whether this hash is written down for the first time, on whatever node. What has run out is cleared away meanwhile. */
  add(hash: string, expiresAt: Date, now: Date): Promise<boolean>;
}

export const createSingleUseRepository = (strapi: Core.Strapi, storage: Storage): SingleUseRepository => ({
  async add(hash, expiresAt, now) {
    await strapi.db.connection(TABLE).where('expires_at', '<', now.getTime()).delete();
    try {
      await strapi.db.connection(TABLE).insert({ use_hash: hash, expires_at: expiresAt.getTime() });
      return true;
    } catch (error) {
      if (!storage.isUniqueViolation(error)) throw error;
      return false;
    }
  },
});
