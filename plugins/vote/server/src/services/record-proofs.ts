import { inclusionProof, type NodeAt } from '../../../domain/src';
import { recordHasher, STORED_LEVEL, type NodePlace, type StoredLeaf } from '../repositories/record/leaves';

const BLOCK = 2 ** STORED_LEVEL;
/** What stands for a hash while it is only asked which ones are needed. */
const NOTHING = new Uint8Array(32);

export interface ProofSource {
  leavesBetween(from: number, to: number): Promise<readonly StoredLeaf[]>;
  nodesAt(places: readonly NodePlace[]): Promise<readonly (NodePlace & { readonly hash: Uint8Array })[]>;
}

const nameOf = ({ level, place }: NodePlace): string => `${String(level)}/${String(place)}`;

/** The hashes of a complete block of leaves and of every subtree in it, or of as many as there are. */
function hashBlock(leaves: readonly StoredLeaf[], into: Map<string, Uint8Array>): void {
  const [first] = leaves;
  if (first === undefined) return;
  let hashes = leaves.map(({ text }) => recordHasher.leaf(Buffer.from(text)));
  let start = first.position;
  for (let level = 0; hashes.length > 0; level += 1) {
    for (const [index, hash] of hashes.entries()) into.set(nameOf({ level, place: start + index }), hash);
    const pairs: Uint8Array[] = [];
    for (let index = 0; index + 1 < hashes.length; index += 2) {
      const [left = NOTHING, right = NOTHING] = hashes.slice(index, index + 2);
      pairs.push(recordHasher.node(left, right));
    }
    hashes = pairs;
    start /= 2;
  }
}

/**
 * The path of a leaf in the tree of the first `size` leaves: from stored subtrees, and from the two blocks of leaves at most
 * that are not part of one.
 */
export async function proveLeaf(
  source: ProofSource,
  index: number,
  size: number,
): Promise<readonly Uint8Array[]> {
  const needed: NodePlace[] = [];
  const ask: NodeAt = (level, place) => {
    needed.push({ level, place });
    return NOTHING;
  };
  inclusionProof({ hasher: recordHasher, nodeAt: ask }, index, size);
  const known = new Map<string, Uint8Array>();
  const stored = await source.nodesAt(needed.filter(({ level }) => level >= STORED_LEVEL));
  for (const node of stored) known.set(nameOf(node), node.hash);
  const small = needed.filter(({ level }) => level < STORED_LEVEL);
  const blocks = new Set(small.map(({ level, place }) => Math.floor((place * 2 ** level) / BLOCK)));
  for (const block of blocks)
    hashBlock(await source.leavesBetween(block * BLOCK, Math.min(size, (block + 1) * BLOCK)), known);
  const nodeAt: NodeAt = (level, place) => {
    const hash = known.get(nameOf({ level, place }));
    if (hash === undefined) throw new Error(`The record has lost node ${nameOf({ level, place })}`);
    return hash;
  };
  return inclusionProof({ hasher: recordHasher, nodeAt }, index, size);
}
