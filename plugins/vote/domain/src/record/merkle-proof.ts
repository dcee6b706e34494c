import { type MerkleHasher, splitOf } from './merkle-hash';

/** The hash of the complete subtree at `index` of `level`: leaves are level 0. A store of nodes, or the tree itself. */
export type NodeAt = (level: number, index: number) => Uint8Array;

/** Where the hashes of a tree come from, and how they are combined. */
export interface MerkleTree {
  readonly hasher: MerkleHasher;
  readonly nodeAt: NodeAt;
}

/** Hash of the leaves from `start`, `size` of them; a subtree of RFC 6962, so only the last part can be incomplete. */
function rangeHash(tree: MerkleTree, start: number, size: number): Uint8Array {
  const left = size === 1 ? 1 : splitOf(size);
  if (left === size || left * 2 === size) return tree.nodeAt(Math.log2(size), start / size);
  return tree.hasher.node(
    tree.nodeAt(Math.log2(left), start / left),
    rangeHash(tree, start + left, size - left),
  );
}

function pathTo(tree: MerkleTree, index: number, start: number, size: number): Uint8Array[] {
  if (size === 1) return [];
  const left = splitOf(size);
  return index < left
    ? [...pathTo(tree, index, start, left), rangeHash(tree, start + left, size - left)]
    : [...pathTo(tree, index - left, start + left, size - left), rangeHash(tree, start, left)];
}

function isIndex(value: number, below: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value < below;
}

/**
 * Proof that leaf `index` is in the tree of the first `size` leaves (RFC 9162, 2.1.3.1), from the leaf upwards.
 *
 * @throws {RangeError} when there is no such leaf
 */
export function inclusionProof(tree: MerkleTree, index: number, size: number): readonly Uint8Array[] {
  if (!Number.isSafeInteger(size) || !isIndex(index, size)) throw new RangeError('No such leaf in this tree');
  return pathTo(tree, index, 0, size);
}

function subproof(
  tree: MerkleTree,
  range: { readonly start: number; readonly size: number },
  older: number,
  isWhole: boolean,
): Uint8Array[] {
  const { start, size } = range;
  if (older === size) return isWhole ? [] : [rangeHash(tree, start, size)];
  const left = splitOf(size);
  const rest = { start: start + left, size: size - left };
  return older <= left
    ? [...subproof(tree, { start, size: left }, older, isWhole), rangeHash(tree, rest.start, rest.size)]
    : [...subproof(tree, rest, older - left, false), rangeHash(tree, start, left)];
}

/**
 * Proof that the tree of `newer` leaves begins with that of `older` ones (RFC 9162, 2.1.4.1).
 *
 * @throws {RangeError} when `older` is not between 1 and `newer`
 */
export function consistencyProof(tree: MerkleTree, older: number, newer: number): readonly Uint8Array[] {
  if (!Number.isSafeInteger(newer) || older === 0 || !isIndex(older, newer + 1))
    throw new RangeError('No such older tree');
  return subproof(tree, { start: 0, size: newer }, older, true);
}
