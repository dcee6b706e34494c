import type { Keyring } from '../keyring';
import type { SingleUseRepository } from '../repositories/single-uses';

/** Remembers, on all nodes together, what may be used once. Only keyed hashes are kept, and only while they matter. */
export interface SingleUse {
  /** `true` the first time, `false` ever after. @param until from when on it is refused for its age anyway */
  spend(purpose: string, id: string, until: Date): Promise<boolean>;
}

export const createSingleUse = (
  repository: SingleUseRepository,
  keyring: Keyring,
  now: () => Date,
): SingleUse => ({
  spend: (purpose, id, until) =>
    repository.add(keyring.keyedHash(Buffer.from(`single-use:${purpose}`), id), until, now()),
});
