import { concatBytes, framed } from '../crypto/bytes';
import type { Hash } from '../crypto/ports';
import { decodeBase32, encodeBase32, groupsOfFour } from '../shared/base32';
import { SEED_BYTES } from './token-request';

const checkByte = (seed: Uint8Array, sha384: Hash): Uint8Array =>
  sha384(framed('modu/vote/recovery/v1', seed)).slice(0, 1);

/** A seed as somebody writes it down: seven groups of four, the last bits of which find typing errors. */
export function formatRecoveryCode(seed: Uint8Array, sha384: Hash): string {
  return groupsOfFour(encodeBase32(concatBytes(seed, checkByte(seed, sha384))));
}

/** The seed of a code that somebody typed, or `null` when it cannot be one. */
export function parseRecoveryCode(typed: string, sha384: Hash): Uint8Array | null {
  const bytes = decodeBase32(typed);
  if (bytes?.length !== SEED_BYTES + 1) return null;
  const seed = bytes.slice(0, SEED_BYTES);
  return checkByte(seed, sha384)[0] === bytes[SEED_BYTES] ? seed : null;
}
