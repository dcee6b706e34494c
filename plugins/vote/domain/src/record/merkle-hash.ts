import type { Hash } from '../crypto/ports';

const LEAF = 0;
const NODE = 1;

/** The hashes of a tree of RFC 6962 (2.1) and RFC 9162 (2.1.1): a leaf can never be taken for a node. */
export interface MerkleHasher {
  /** Root of the tree without leaves. */
  readonly empty: Uint8Array;
  leaf(content: Uint8Array): Uint8Array;
  node(left: Uint8Array, right: Uint8Array): Uint8Array;
}

/** @param sha256 or another hash; every tree of one record has the same */
export function merkleHasher(sha256: Hash): MerkleHasher {
  return {
    empty: sha256(new Uint8Array(0)),
    leaf(content) {
      const bytes = new Uint8Array(content.length + 1);
      bytes[0] = LEAF;
      bytes.set(content, 1);
      return sha256(bytes);
    },
    node(left, right) {
      const bytes = new Uint8Array(left.length + right.length + 1);
      bytes[0] = NODE;
      bytes.set(left, 1);
      bytes.set(right, left.length + 1);
      return sha256(bytes);
    },
  };
}

/** The largest power of two below `size`, where RFC 6962 splits a tree of two leaves or more. */
export function splitOf(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}
