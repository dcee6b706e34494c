import { concatBytes, framed, integerBytes } from '../crypto/bytes';
import type { Hash } from '../crypto/ports';
import { encodeUtf8 } from '../crypto/utf8';
import { integerOf } from './big-integer';
import { type Blinded, blindMessage, finalizeSignature } from './blind-rsa';
import {
  NULLIFIER_BYTES,
  prefixBytesOf,
  type Token,
  TOKEN_SALT_BYTES,
  type TokenContext,
  type TokenKey,
  tokenMessage,
} from './token';

export const SEED_BYTES = 16;
/** Bytes beyond the modulus, so that the remainder favours no number by more than 2^-128. */
const EXTRA_BYTES = 16;

/** What a voter's device works out of its seed: the same every time, so that asking again is no second asking. */
export interface TokenRequest extends Blinded {
  readonly nullifier: Uint8Array;
  readonly prefix: Uint8Array;
}

function expander(seed: Uint8Array, { pollId, tier }: TokenContext, sha384: Hash) {
  return (purpose: string, length: number): Uint8Array => {
    const blocks: Uint8Array[] = [];
    for (let made = 0, counter = 0; made < length; counter += 1) {
      const parts = [
        seed,
        encodeUtf8(pollId),
        encodeUtf8(tier),
        encodeUtf8(purpose),
        integerBytes(counter, 4),
      ];
      const block = sha384(framed('modu/vote/seed/v1', ...parts));
      blocks.push(block);
      made += block.length;
    }
    return concatBytes(...blocks).subarray(0, length);
  };
}

/**
 * The request for a token. The seed is 16 random bytes that the device keeps before it asks: whoever has the seed
 * has the vote, so that a crash loses nothing and a recovery code is all that has to be written down.
 *
 * @returns `null` where the seed cannot be used with this key; practically never
 */
export function tokenRequest(
  seed: Uint8Array,
  context: TokenContext,
  { key, variant }: TokenKey,
  sha384: Hash,
): TokenRequest | null {
  if (seed.length !== SEED_BYTES) throw new RangeError('A seed has 16 bytes');
  const expand = expander(seed, context, sha384);
  const nullifier = expand('nullifier', NULLIFIER_BYTES);
  const prefix = expand('prefix', prefixBytesOf(variant));
  const random = integerOf(expand('blind', key.modulus.length + EXTRA_BYTES));
  const blind = 1n + (random % (integerOf(key.modulus) - 1n));
  const blinding = { salt: expand('salt', TOKEN_SALT_BYTES), blind };
  const blinded = blindMessage(key, tokenMessage(context, nullifier, prefix), blinding, sha384);
  return blinded === null ? null : { ...blinded, nullifier, prefix };
}

/** The token, once the blinded message was signed; `null` when it was signed with another key, or not at all. */
export function finishToken(
  { nullifier, prefix, inverse }: TokenRequest,
  blindSignature: Uint8Array,
  context: TokenContext,
  { key, sha384 }: { readonly key: TokenKey; readonly sha384: Hash },
): Token | null {
  const message = tokenMessage(context, nullifier, prefix);
  const scheme = { hash: sha384, saltLength: TOKEN_SALT_BYTES };
  const signature = finalizeSignature(key.key, message, blindSignature, { inverse, scheme });
  return signature === null ? null : { nullifier, prefix, signature };
}
