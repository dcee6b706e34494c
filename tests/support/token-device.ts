import { randomBytes } from 'node:crypto';
import {
  finishToken,
  parseLeaf,
  type Token,
  type TokenKey,
  tokenRequest,
} from '../../plugins/vote/domain/src';
import { sha384 } from '../../plugins/vote/server/src/adapters/node-crypto';

/** The key that a tier's tokens are signed with, as the record's second line has it. */
export function tokenKeyIn(keysLeaf: string, tier: string): TokenKey {
  const read = parseLeaf(keysLeaf);
  const key = read.ok && read.leaf.kind === 'keys' ? read.leaf.tokens.get(tier) : undefined;
  if (key === undefined) throw new Error(`No key for the tier ${tier}`);
  return key;
}

export interface TokenDevice {
  /** As it is asked to be signed. */
  readonly blinded: string;
  finish(signature: string): Token;
}

/** What a voter's device does with its seed. */
export function tokenDevice(
  context: { readonly pollId: string; readonly tier: string },
  key: TokenKey,
  seed: Uint8Array = randomBytes(16),
): TokenDevice {
  const request = tokenRequest(seed, context, key, sha384);
  if (request === null) throw new Error('The seed cannot be used');
  return {
    blinded: Buffer.from(request.blindedMessage).toString('base64url'),
    finish(signature) {
      const token = finishToken(request, Buffer.from(signature, 'base64url'), context, { key, sha384 });
      if (token === null) throw new Error('Something else was signed');
      return token;
    },
  };
}

/** A ballot as a script sends it. */
export const tokenBallot = (tier: string, { nullifier, signature }: Token, choices: unknown) => ({
  tier,
  nullifier: Buffer.from(nullifier).toString('hex'),
  token: Buffer.from(signature).toString('base64url'),
  choices,
});
