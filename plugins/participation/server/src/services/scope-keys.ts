import { randomBytes } from 'node:crypto';
import type { Keyring } from '../keyring';
import type { CodeRepository } from '../repositories/codes';

/** Hashes that mean something only within one scope, and nothing once the scope's key is destroyed. */
export interface ScopeHash {
  hash(scope: string, text: string): Promise<string>;
}

export function createScopeHash(repository: CodeRepository, keyring: Keyring): ScopeHash {
  async function keyOf(scope: string): Promise<Buffer> {
    const known = await repository.findKey(scope);
    if (known !== null) return Buffer.from(known, 'hex');
    await repository.addKey(scope, randomBytes(32).toString('hex'));
    // Read again: another node may have been first.
    const made = await repository.findKey(scope);
    if (made === null) throw new Error(`The key of scope ${scope} could not be stored`);
    return Buffer.from(made, 'hex');
  }
  return { hash: async (scope, text) => keyring.keyedHash(await keyOf(scope), text) };
}
