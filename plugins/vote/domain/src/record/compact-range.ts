import type { MerkleHasher } from './merkle-hash';

/** Told of every complete subtree when it comes to be: its level above the leaves and its place among its level. */
export type OnNode = (level: number, index: number, hash: Uint8Array) => void;

/** What a tree of any size is remembered by: the roots of its complete subtrees, the largest first. */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
}

function onesIn(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/**
 * A Merkle tree that is only ever appended to, in O(log n) memory: one hash for each one in the binary notation of
 * its size.
 *
 * @example
 * const tree = new CompactRange(merkleHasher(sha256));
 * tree.append(hasher.leaf(manifest));
 * tree.root();
 */
export class CompactRange {
  private count: number;
  private readonly subtrees: Uint8Array[];

  /** @throws {RangeError} when the peaks are not those of a tree of that size */
  constructor(
    private readonly hasher: MerkleHasher,
    frontier: Frontier = { size: 0, peaks: [] },
  ) {
    if (
      !Number.isSafeInteger(frontier.size) ||
      frontier.size < 0 ||
      onesIn(frontier.size) !== frontier.peaks.length
    )
      throw new RangeError('The peaks do not belong to a tree of this size');
    this.count = frontier.size;
    this.subtrees = [...frontier.peaks];
  }

  get size(): number {
    return this.count;
  }

  /** To go on from later. */
  frontier(): Frontier {
    return { size: this.count, peaks: [...this.subtrees] };
  }

  append(leafHash: Uint8Array, onNode?: OnNode): void {
    let hash = leafHash;
    let index = this.count;
    onNode?.(0, index, hash);
    for (let level = 1; index % 2 === 1; level += 1) {
      const left = this.subtrees.pop();
      // Cannot be missing: a size with a one at this place has a peak for it.
      if (left === undefined) throw new RangeError('The tree has lost a peak');
      hash = this.hasher.node(left, hash);
      index = Math.floor(index / 2);
      onNode?.(level, index, hash);
    }
    this.subtrees.push(hash);
    this.count += 1;
  }

  root(): Uint8Array {
    return this.subtrees.length === 0
      ? this.hasher.empty
      : this.subtrees.reduceRight((right, left) => this.hasher.node(left, right));
  }
}
