import { randomBytes } from 'node:crypto';
import type { Keyring } from '../keyring';
import type { ScopeKeyRepository } from '../repositories/scope-keys';

/** The key of a scope was destroyed: nothing can be hashed for it, and nothing recognised. */
export class ScopeForgotten extends Error {
  override readonly name = 'ScopeForgotten';

  constructor(scope: string) {
    super(`The key of scope ${scope} was destroyed`);
  }
}

/** Hashes that mean something only within one scope, and nothing once the scope's key is destroyed. */
export interface ScopeHash {
  /** @throws ScopeForgotten */
  hash(scope: string, text: string): Promise<string>;
  /** Destroys the scope's key for good, with what hangs on it. */
  forget(scope: string): Promise<void>;
}

export function createScopeHash(repository: ScopeKeyRepository, keyring: Keyring): ScopeHash {
  // Read each time and kept nowhere: what another node destroyed is gone here as well.
  async function keyOf(scope: string): Promise<Buffer> {
    const known = await repository.find(scope);
    if (known === null) await repository.add(scope, randomBytes(32).toString('hex'));
    // Read again: another node may have been first.
    const found = known ?? (await repository.find(scope));
    if (found === null) throw new Error(`The key of scope ${scope} could not be stored`);
    if (found.key === null) throw new ScopeForgotten(scope);
    return Buffer.from(found.key, 'hex');
  }
  return {
    hash: async (scope, text) => keyring.keyedHash(await keyOf(scope), text),
    forget: (scope) => repository.destroy(scope),
  };
}
