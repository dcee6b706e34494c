import { equalBytes } from '../crypto/bytes';
import type { MerkleHasher } from './merkle-hash';

export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** More than a tree of 2^53 leaves can have: what is longer is no proof, and is not worked through. */
const LONGEST_PROOF = 128;

const half = (value: number): number => Math.floor(value / 2);

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/**
 * True when `leafHash` is leaf `index` of the tree with this head (RFC 9162, 2.1.3.2). Halving in place of shifting,
 * since bits of JavaScript end at 32.
 */
export function verifyInclusion(
  hasher: MerkleHasher,
  leaf: { readonly index: number; readonly hash: Uint8Array },
  head: TreeHead,
  proof: readonly Uint8Array[],
): boolean {
  if (!isCount(leaf.index) || !isCount(head.size) || leaf.index >= head.size) return false;
  if (
    proof.length > LONGEST_PROOF ||
    [...proof, leaf.hash].some(({ length }) => length !== hasher.empty.length)
  )
    return false;
  let place = leaf.index;
  let last = head.size - 1;
  let root = leaf.hash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      root = hasher.node(sibling, root);
      while (place % 2 === 0 && place !== 0) {
        place = half(place);
        last = half(last);
      }
    } else {
      root = hasher.node(root, sibling);
    }
    place = half(place);
    last = half(last);
  }
  return last === 0 && equalBytes(root, head.root);
}

function walkConsistency(
  hasher: MerkleHasher,
  older: TreeHead,
  newer: TreeHead,
  path: readonly Uint8Array[],
): boolean {
  let place = older.size - 1;
  let last = newer.size - 1;
  while (place % 2 === 1) {
    place = half(place);
    last = half(last);
  }
  const [first, ...siblings] = path;
  if (first === undefined) return false;
  let olderRoot = first;
  let newerRoot = first;
  for (const sibling of siblings) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      olderRoot = hasher.node(sibling, olderRoot);
      newerRoot = hasher.node(sibling, newerRoot);
      while (place % 2 === 0 && place !== 0) {
        place = half(place);
        last = half(last);
      }
    } else {
      newerRoot = hasher.node(newerRoot, sibling);
    }
    place = half(place);
    last = half(last);
  }
  return last === 0 && equalBytes(olderRoot, older.root) && equalBytes(newerRoot, newer.root);
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value)) && 2 ** Math.round(Math.log2(value)) === value;
}

/** True when the newer tree begins with the leaves of the older one (RFC 9162, 2.1.4.2), which is not empty. */
export function verifyConsistency(
  hasher: MerkleHasher,
  older: TreeHead,
  newer: TreeHead,
  proof: readonly Uint8Array[],
): boolean {
  if (!isCount(older.size) || !isCount(newer.size) || older.size === 0 || older.size > newer.size)
    return false;
  if (proof.length > LONGEST_PROOF || proof.some(({ length }) => length !== hasher.empty.length))
    return false;
  if (older.size === newer.size) return proof.length === 0 && equalBytes(older.root, newer.root);
  if (proof.length === 0) return false;
  // A complete older tree is a node of the newer one, which the proof leaves out.
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof;
  return walkConsistency(hasher, older, newer, path);
}
