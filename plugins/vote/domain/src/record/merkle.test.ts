import fc from 'fast-check';
import { sha256 } from '../../../server/src/adapters/node-crypto';
import { CompactRange } from './compact-range';
import { merkleHasher } from './merkle-hash';
import { consistencyProof, inclusionProof, type MerkleTree } from './merkle-proof';
import { type TreeHead, verifyConsistency, verifyInclusion } from './verify-proof';

const hasher = merkleHasher(sha256);
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const fromHex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

/** The definition of RFC 6962, 2.1, word for word, and slow. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves;
  if (first === undefined) return hasher.empty;
  if (leaves.length === 1) return hasher.leaf(first);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return hasher.node(naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split)));
}

function grow(leaves: readonly Uint8Array[]): { tree: MerkleTree; range: CompactRange } {
  const nodes = new Map<string, Uint8Array>();
  const range = new CompactRange(hasher);
  for (const leaf of leaves)
    range.append(hasher.leaf(leaf), (level, index, hash) => nodes.set(`${level}/${index}`, hash));
  const nodeAt = (level: number, index: number): Uint8Array => {
    const found = nodes.get(`${level}/${index}`);
    if (found === undefined) throw new Error(`No complete subtree ${level}/${index}`);
    return found;
  };
  return { tree: { hasher, nodeAt }, range };
}

const headOf = (leaves: readonly Uint8Array[], size: number): TreeHead => ({
  size,
  root: naiveRoot(leaves.slice(0, size)),
});

/** Leaves, roots and proofs with which the implementations of Certificate Transparency are tested. */
const CT_LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(fromHex);

const CT_ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const leavesOf = (most: number): fc.Arbitrary<Uint8Array[]> =>
  fc.array(fc.uint8Array({ maxLength: 6 }), { minLength: 1, maxLength: most });

describe('hashes of the tree', () => {
  it('are those of RFC 6962', () => {
    expect(hex(hasher.empty)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hex(hasher.leaf(Buffer.from('L123456')))).toBe(
      '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56',
    );
    expect(hex(hasher.node(Buffer.from('N123'), Buffer.from('N456')))).toBe(
      'aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb',
    );
  });
});

describe('CompactRange', () => {
  it('has the eight roots of Certificate Transparency', () => {
    expect(CT_ROOTS.map((_, index) => hex(grow(CT_LEAVES.slice(0, index + 1)).range.root()))).toEqual(
      CT_ROOTS,
    );
    expect(grow([]).range.root()).toEqual(hasher.empty);
  });

  it('has the root of the definition at every size', () => {
    fc.assert(
      fc.property(leavesOf(40), (leaves) => {
        expect(hex(grow(leaves).range.root())).toBe(hex(naiveRoot(leaves)));
      }),
    );
  });

  it('goes on from where it was left', () => {
    fc.assert(
      fc.property(leavesOf(40), fc.nat(40), (leaves, cut) => {
        const before = grow(leaves.slice(0, cut)).range;
        const after = new CompactRange(hasher, before.frontier());
        for (const leaf of leaves.slice(cut)) after.append(hasher.leaf(leaf));
        expect(hex(after.root())).toBe(hex(naiveRoot(leaves)));
        expect(after.size).toBe(leaves.length);
      }),
    );
  });

  it('remembers no more than one hash for each bit of its size', () => {
    const { range } = grow(Array.from({ length: 1_000 }, (_, index) => Uint8Array.of(index % 256)));
    expect(range.frontier().peaks).toHaveLength(6);
  });

  it('refuses peaks of a tree of another size', () => {
    expect(() => new CompactRange(hasher, { size: 3, peaks: [hasher.empty] })).toThrow(RangeError);
    expect(() => new CompactRange(hasher, { size: 1.5, peaks: [hasher.empty] })).toThrow(RangeError);
  });

  it('has another root after any change of a leaf, of the order, or of the number', () => {
    fc.assert(
      fc.property(leavesOf(20), fc.nat(), fc.nat(), (leaves, one, other) => {
        const root = hex(grow(leaves).range.root());
        const rootOf = (changed: readonly Uint8Array[]): string => hex(grow(changed).range.root());
        const [i, j] = [one % leaves.length, other % leaves.length];
        const edited = leaves.map((leaf, index) => (index === i ? Uint8Array.of(...leaf, 7) : leaf));
        const swapped = leaves.map(
          (leaf, index) => leaves[index === i ? j : index === j ? i : index] ?? leaf,
        );
        expect(rootOf(edited)).not.toBe(root);
        expect(rootOf(leaves.slice(0, -1))).not.toBe(root);
        expect(rootOf(leaves.toSpliced(i, 0, Uint8Array.of(1)))).not.toBe(root);
        expect(rootOf(swapped) === root).toBe(
          hex(leaves[i] ?? hasher.empty) === hex(leaves[j] ?? hasher.empty),
        );
      }),
    );
  });
});

describe('inclusion proofs', () => {
  it('are those of Certificate Transparency', () => {
    const { tree } = grow(CT_LEAVES);
    expect(inclusionProof(tree, 0, 8).map(hex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(inclusionProof(tree, 2, 3).map(hex)).toEqual([
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    ]);
    expect(inclusionProof(tree, 1, 5).map(hex)).toEqual([
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
  });

  it('hold for every leaf of every tree, at no other place and in no other tree', () => {
    const leaves = Array.from({ length: 20 }, (_, index) => Uint8Array.of(index));
    const { tree } = grow(leaves);
    for (let size = 1; size <= leaves.length; size += 1) {
      const head = headOf(leaves, size);
      leaves.slice(0, size).forEach((leaf, index) => {
        const hash = hasher.leaf(leaf);
        const proof = inclusionProof(tree, index, size);
        expect(verifyInclusion(hasher, { index, hash }, head, proof)).toBe(true);
        expect(verifyInclusion(hasher, { index: index + 1, hash }, head, proof)).toBe(false);
        expect(verifyInclusion(hasher, { index, hash: head.root }, head, proof) && size > 1).toBe(false);
        expect(verifyInclusion(hasher, { index, hash }, { ...head, root: hasher.empty }, proof)).toBe(false);
        expect(verifyInclusion(hasher, { index, hash }, head, [...proof, hash])).toBe(false);
        proof.forEach((_, at) => {
          const bent = proof.map((item, place) => (place === at ? hasher.leaf(item) : item));
          expect(verifyInclusion(hasher, { index, hash }, head, bent)).toBe(false);
          expect(verifyInclusion(hasher, { index, hash }, head, proof.toSpliced(at, 1))).toBe(false);
        });
      });
    }
  });

  it('reach trees larger than 32 bits', () => {
    // Leaf 2^40 of a tree of 2^40 + 1 leaves has one sibling: the root of all others.
    const [left, hash] = [hasher.leaf(Uint8Array.of(1)), hasher.leaf(Uint8Array.of(2))];
    const head = { size: 2 ** 40 + 1, root: hasher.node(left, hash) };
    expect(verifyInclusion(hasher, { index: 2 ** 40, hash }, head, [left])).toBe(true);
    expect(verifyInclusion(hasher, { index: 2 ** 40 - 1, hash }, head, [left])).toBe(false);
  });

  it.each([
    [1, 1],
    [-1, 2],
    [0.5, 2],
    [0, 0],
    [Number.NaN, 3],
  ])('are not made for leaf %d of %d', (index, size) => {
    const { tree } = grow(CT_LEAVES);
    expect(() => inclusionProof(tree, index, size)).toThrow(RangeError);
    expect(verifyInclusion(hasher, { index, hash: hasher.empty }, { size, root: hasher.empty }, [])).toBe(
      false,
    );
  });
});

describe('consistency proofs', () => {
  it('are those of Certificate Transparency', () => {
    const { tree } = grow(CT_LEAVES);
    expect(consistencyProof(tree, 6, 8).map(hex)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(consistencyProof(tree, 2, 5).map(hex)).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
    expect(consistencyProof(tree, 6, 7).map(hex)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  it('hold between every two sizes, and not when bent, shortened or lengthened', () => {
    const leaves = Array.from({ length: 20 }, (_, index) => Uint8Array.of(index));
    const { tree } = grow(leaves);
    for (let size = 1; size <= leaves.length; size += 1) {
      for (let older = 1; older <= size; older += 1) {
        const [first, second] = [headOf(leaves, older), headOf(leaves, size)];
        const proof = consistencyProof(tree, older, size);
        expect(verifyConsistency(hasher, first, second, proof)).toBe(true);
        expect(verifyConsistency(hasher, first, second, [...proof, first.root])).toBe(false);
        if (older < size) expect(verifyConsistency(hasher, second, first, proof)).toBe(false);
        proof.forEach((_, at) => {
          const bent = proof.map((item, place) => (place === at ? hasher.leaf(item) : item));
          expect(verifyConsistency(hasher, first, second, bent)).toBe(false);
          expect(verifyConsistency(hasher, first, second, proof.toSpliced(at, 1))).toBe(false);
        });
      }
    }
  });

  it('do not hold for a tree that was changed, reordered or cut before it grew', () => {
    fc.assert(
      fc.property(leavesOf(16), fc.nat(), fc.nat(), (leaves, at, more) => {
        const older = 1 + (at % leaves.length);
        const grown = [...leaves, Uint8Array.of(1, 2, 3, 4, 5, 6, 7), Uint8Array.of(more % 256)];
        const changed = grown.map((leaf, index) => (index === older - 1 ? Uint8Array.of(...leaf, 9) : leaf));
        const newer = { size: grown.length, root: naiveRoot(changed) };
        const proof = consistencyProof(grow(changed).tree, older, grown.length);
        expect(verifyConsistency(hasher, headOf(leaves, older), newer, proof)).toBe(false);
      }),
    );
  });

  it.each([
    [0, 3],
    [4, 3],
    [1.5, 3],
  ])('are not made from %d to %d', (older, newer) => {
    const { tree } = grow(CT_LEAVES);
    expect(() => consistencyProof(tree, older, newer)).toThrow(RangeError);
    const head = (size: number): TreeHead => ({ size, root: hasher.empty });
    expect(verifyConsistency(hasher, head(older), head(newer), [])).toBe(false);
  });
});
