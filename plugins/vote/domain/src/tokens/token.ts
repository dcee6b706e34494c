import { concatBytes, framed } from '../crypto/bytes';
import type { RsaPublicKey, VerifyRsaPss } from '../crypto/ports';
import { encodeUtf8 } from '../crypto/utf8';

/** The variants of RFC 9474, 5, that a poll may name; salt of 48 bytes both. */
export const TOKEN_VARIANTS = ['RSABSSA-SHA384-PSS-Deterministic', 'RSABSSA-SHA384-PSS-Randomized'] as const;

export type TokenVariant = (typeof TOKEN_VARIANTS)[number];

export const TOKEN_SALT_BYTES = 48;
export const NULLIFIER_BYTES = 32;
const PREFIX_BYTES = 32;

/** For which poll and in which tier somebody may vote: a token for one is none for another. */
export interface TokenContext {
  readonly pollId: string;
  readonly tier: string;
}

/** The key of one poll and tier. */
export interface TokenKey {
  readonly variant: TokenVariant;
  readonly key: RsaPublicKey;
}

/** The right to one ballot, which nobody can connect with whoever got it. */
export interface Token {
  /** Random, of the voter's own making; a ballot is known by it, and a second one with it is refused. */
  readonly nullifier: Uint8Array;
  /** The random prefix of the randomized variant (RFC 9474, 4.1); empty in the deterministic one. */
  readonly prefix: Uint8Array;
  readonly signature: Uint8Array;
}

export type TokenProblem = 'badNullifier' | 'badPrefix' | 'badSignature';

export const prefixBytesOf = (variant: TokenVariant): number =>
  variant === 'RSABSSA-SHA384-PSS-Randomized' ? PREFIX_BYTES : 0;

/** The message that gets signed: it binds the nullifier to poll and tier. Prepared as the variant wants. */
export function tokenMessage(
  { pollId, tier }: TokenContext,
  nullifier: Uint8Array,
  prefix: Uint8Array,
): Uint8Array {
  const message = framed('modu/vote/token/v1', encodeUtf8(pollId), encodeUtf8(tier), nullifier);
  return concatBytes(prefix, message);
}

/** Says what is wrong with a token for this poll and tier, or `null` when it is good. */
export async function tokenProblem(
  token: Token,
  context: TokenContext,
  { key, variant }: TokenKey,
  verifyRsaPss: VerifyRsaPss,
): Promise<TokenProblem | null> {
  if (token.nullifier.length !== NULLIFIER_BYTES) return 'badNullifier';
  if (token.prefix.length !== prefixBytesOf(variant)) return 'badPrefix';
  if (token.signature.length !== key.modulus.length) return 'badSignature';
  const message = tokenMessage(context, token.nullifier, token.prefix);
  const isGood = await verifyRsaPss(key, message, token.signature, TOKEN_SALT_BYTES);
  return isGood ? null : 'badSignature';
}
