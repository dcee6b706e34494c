import fc from 'fast-check';
import { writeActLeaf } from '../record/act-leaf';
import { writeBallotLeaf } from '../record/ballot-leaf';
import { writeCheckpointLine } from '../record/bundle';
import { finishedRecord, sampleBallot } from '../testing/sample-record';
import { verify } from '../testing/verified';

describe('any line at all', () => {
  let lines: readonly string[];

  beforeAll(async () => {
    ({ lines } = await finishedRecord());
  });

  it('is taken without breaking', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '"',
      ':',
      ',',
      '[',
      ']',
      'kind',
      'ballot',
      'act',
      'keys',
      'group',
      '1',
      '\\n',
    );
    const text = fc.oneof(
      fc.string({ unit: piece, maxLength: 12 }),
      fc.json(),
      fc.constantFrom(...oddLines()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 6 }), async (more) => {
        const report = await verify([...lines.slice(0, 3), ...more]);
        expect(report.leaves).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 200 },
    );
  });

  function oddLines(): readonly [string, ...string[]] {
    return [
      '{"ballots":1,"channel":"online","kind":"group"}',
      writeCheckpointLine('a\n1\nb\n\n— a AAAAAAA=\n'),
      writeActLeaf({ kind: 'act', act: 'close', at: 0 }),
      writeActLeaf({ kind: 'act', act: 'result', result: {}, excluded: 0, seed: 'sixteen letters!', at: 0 }),
      writeBallotLeaf(sampleBallot(2)),
    ];
  }
});
