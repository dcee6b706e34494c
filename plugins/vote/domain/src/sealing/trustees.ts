import { equalBytes, framed } from '../crypto/bytes';
import type { Hash } from '../crypto/ports';
import { encodeUtf8 } from '../crypto/utf8';
import type { SealingPrimitives } from './primitives';
import { combineShares, type Share, type Sharing, splitSecret } from './shamir';

/** The public part of a sealed poll's key, fixed when the poll opens. */
export interface SealingKey {
  /** X25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** So many trustees open together. */
  readonly threshold: number;
  /** SHA-256 of each trustee's share, in order: tells a wrong share from a right one, and nothing else. */
  readonly commitments: readonly Uint8Array[];
  /** Every ballot is filled up to this length before it is sealed, for the length would tell what was chosen. */
  readonly ballotBytes: number;
}

function commitment(pollId: string, { index, value }: Share, sha256: Hash): Uint8Array {
  return sha256(framed('modu/vote/share/v1', encodeUtf8(pollId), Uint8Array.of(index), value));
}

/** Splits the private key of a poll among its trustees; the commitments are published, the shares handed out. */
export function shareAmongTrustees(
  secret: { readonly privateKey: Uint8Array; readonly random: Uint8Array },
  sharing: Sharing,
  pollId: string,
  sha256: Hash,
): { readonly shares: readonly Share[]; readonly commitments: readonly Uint8Array[] } {
  const shares = splitSecret(secret.privateKey, sharing, secret.random);
  return { shares, commitments: shares.map((share) => commitment(pollId, share, sha256)) };
}

export type Opening =
  | { readonly ok: true; readonly privateKey: Uint8Array }
  | { readonly ok: false; readonly reason: 'wrongShare'; readonly index: number }
  | { readonly ok: false; readonly reason: 'tooFew'; readonly missing: number }
  | { readonly ok: false; readonly reason: 'wrongKey' };

/** True when this is the share that was handed out under its number. */
export function isTrusteesShare(key: SealingKey, pollId: string, share: Share, sha256: Hash): boolean {
  const expected = key.commitments[share.index - 1];
  return expected !== undefined && equalBytes(expected, commitment(pollId, share, sha256));
}

/** The private key from what trustees brought, or what is wrong with it and whose fault it is. */
export async function openTogether(
  brought: readonly Share[],
  key: SealingKey,
  pollId: string,
  ports: { readonly sha256: Hash; readonly primitives: Pick<SealingPrimitives, 'publicKeyOf'> },
): Promise<Opening> {
  const wrong = brought.find((share) => !isTrusteesShare(key, pollId, share, ports.sha256));
  if (wrong !== undefined) return { ok: false, reason: 'wrongShare', index: wrong.index };
  const shares = [...new Map(brought.map((share) => [share.index, share])).values()];
  const missing = key.threshold - shares.length;
  if (missing > 0) return { ok: false, reason: 'tooFew', missing };
  const privateKey = combineShares(shares.slice(0, key.threshold));
  const publicKey = await ports.primitives.publicKeyOf(privateKey);
  return equalBytes(publicKey, key.publicKey) ? { ok: true, privateKey } : { ok: false, reason: 'wrongKey' };
}
