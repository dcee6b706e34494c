import fc from 'fast-check';
import { CompactRange, verifyInclusion } from '../../../domain/src';
import { recordHasher, STORED_LEVEL } from '../repositories/record/leaves';
import { proveLeaf, type ProofSource } from './record-proofs';

const leafOf = (position: number) => ({ position, text: `{"leaf":${String(position)}}` });

function recordOf(size: number) {
  const tree = new CompactRange(recordHasher);
  const nodes = new Map<string, Uint8Array>();
  for (let position = 0; position < size; position += 1)
    tree.append(recordHasher.leaf(Buffer.from(leafOf(position).text)), (level, place, hash) => {
      if (level >= STORED_LEVEL) nodes.set(`${String(level)}/${String(place)}`, hash);
    });
  const asked = { leaves: 0 };
  const source: ProofSource = {
    leavesBetween(from, to) {
      asked.leaves += to - from;
      return Promise.resolve(Array.from({ length: to - from }, (_, index) => leafOf(from + index)));
    },
    nodesAt: (places) =>
      Promise.resolve(
        places.flatMap(({ level, place }) => {
          const hash = nodes.get(`${String(level)}/${String(place)}`);
          return hash === undefined ? [] : [{ level, place, hash }];
        }),
      ),
  };
  return { root: tree.root(), source, asked };
}

describe('proveLeaf', () => {
  it('proves every leaf of a tree of any size, out of two blocks of leaves at most', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 1, max: 1_500 })
          .chain((size) => fc.tuple(fc.constant(size), fc.nat({ max: size - 1 }))),
        async ([size, index]) => {
          const { root, source, asked } = recordOf(size);
          const proof = await proveLeaf(source, index, size);
          const hash = recordHasher.leaf(Buffer.from(leafOf(index).text));
          expect(verifyInclusion(recordHasher, { index, hash }, { size, root }, proof)).toBe(true);
          expect(asked.leaves).toBeLessThanOrEqual(2 * 2 ** STORED_LEVEL);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says so when a node was lost rather than proving nonsense', async () => {
    const { source } = recordOf(1_000);
    const broken = { ...source, nodesAt: () => Promise.resolve([]) };
    await expect(proveLeaf(broken, 3, 1_000)).rejects.toThrow('lost node');
  });

  it('knows no leaf beyond the end', async () => {
    const { source } = recordOf(10);
    await expect(proveLeaf(source, 10, 10)).rejects.toThrow(RangeError);
  });
});
