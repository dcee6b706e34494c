import { concatBytes, framed } from '../crypto/bytes';
import type { Hash } from '../crypto/ports';
import { decodeBase32, encodeBase32, groupsOfFour } from '../shared/base32';
import type { Share } from './shamir';

const VALUE_BYTES = 32;
const CHECK_BYTES = 2;

const checkBytes = (content: Uint8Array, sha256: Hash): Uint8Array =>
  sha256(framed('modu/vote/share-code/v1', content)).slice(0, CHECK_BYTES);

/** A share as a trustee keeps it on paper: fourteen groups of four, with a check for typing errors. */
export function formatShare({ index, value }: Share, sha256: Hash): string {
  if (value.length !== VALUE_BYTES) throw new RangeError('A share of a key has 32 bytes');
  const content = concatBytes(Uint8Array.of(index), value);
  return groupsOfFour(encodeBase32(concatBytes(content, checkBytes(content, sha256))));
}

/** The share of a code that somebody typed, or `null` when it cannot be one. */
export function parseShare(typed: string, sha256: Hash): Share | null {
  const bytes = decodeBase32(typed);
  if (bytes?.length !== 1 + VALUE_BYTES + CHECK_BYTES) return null;
  const content = bytes.slice(0, 1 + VALUE_BYTES);
  const check = checkBytes(content, sha256);
  const index = content[0] ?? 0;
  if (index === 0 || check.some((byte, at) => byte !== bytes[content.length + at])) return null;
  return { index, value: content.slice(1) };
}
