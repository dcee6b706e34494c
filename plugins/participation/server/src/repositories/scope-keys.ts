import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Storage } from '../../../contracts';

const KEYS = 'participation_scope_keys';
/** What hangs on a scope's key and means nothing without it. */
const DEPENDENT = ['participation_codes', 'participation_tries'] as const;

export interface ScopeKeyRepository {
  /** `null` where none was made yet. The key has 64 hex digits; it is `null` where it was destroyed and none is made again. */
  find(scope: string): Promise<{ readonly key: string | null } | null>;
  /** Keeps the first key when two nodes make one at once. */
  add(scope: string, key: string): Promise<void>;
  /** Overwrites the key with nothing, and deletes codes and tries, in one transaction. */
  destroy(scope: string): Promise<void>;
}

const overwrite = (storage: Storage, scope: string): Promise<void> =>
  storage.transaction(async (transaction) => {
    const changed = await transaction(KEYS).where({ scope }).update({ key: '' });
    // A row that is empty: no key is made for this scope again.
    if (changed === 0 && (await transaction(KEYS).where({ scope }).first('scope')) === undefined)
      await transaction(KEYS).insert({ scope, key: '' });
    for (const table of DEPENDENT) await transaction(table).where({ scope }).delete();
  });

export const createScopeKeyRepository = (strapi: Core.Strapi, storage: Storage): ScopeKeyRepository => ({
  async find(scope) {
    const row: unknown = await strapi.db.connection(KEYS).where({ scope }).first('key');
    if (row === undefined) return null;
    const { key } = z.object({ key: z.string() }).parse(row);
    return { key: key === '' ? null : key };
  },

  async add(scope, key) {
    try {
      await strapi.db.connection(KEYS).insert({ scope, key });
    } catch (error) {
      if (!storage.isUniqueViolation(error)) throw error;
    }
  },

  async destroy(scope) {
    try {
      await overwrite(storage, scope);
    } catch (error) {
      // Somebody made the key, or destroyed it, in this very moment; now the row is there.
      if (!storage.isUniqueViolation(error)) throw error;
      await overwrite(storage, scope);
    }
  },
});
