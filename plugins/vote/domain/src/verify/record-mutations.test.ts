import fc from 'fast-check';
import { sha256 } from '../../../server/src/adapters/node-crypto';
import { encodeBase64 } from '../crypto/base64';
import { concatBytes, integerBytes } from '../crypto/bytes';
import { writeBallotLeaf } from '../record/ballot-leaf';
import { writeCheckpointLine } from '../record/bundle';
import { keyIdOf } from '../record/note-key';
import { noteSigner } from '../testing/note-signer';
import { finishedRecord, RecordWriter, sampleBallot } from '../testing/sample-record';
import { found, verify } from '../testing/verified';

const swap = (lines: readonly string[], a: number, b: number): string[] =>
  lines.map((line, at) => lines[at === a ? b : at === b ? a : at] ?? line);

/** Checkpoint lines stand at these indexes of {@link finishedRecord}. */
const CHECKPOINTS = [2, 9, 16, 20];

let record: RecordWriter;
let lines: readonly string[];

beforeAll(async () => {
  record = await finishedRecord();
  lines = record.lines;
});

describe('a record as it should be', () => {
  it('has nothing to find, and gives the result counted from its ballots', async () => {
    const report = await verify(lines, { isOver: true });
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ leaves: 17, ballots: 10, excluded: 0, invalid: [], state: 'counted' });
    expect(report.result).toMatchObject({
      ballots: 10,
      turnout: [
        { tier: 'account', ballots: 3 },
        { tier: 'code', ballots: 7 },
      ],
    });
  });

  it('agrees with everything that people kept', async () => {
    const { manifestHash } = await verify(lines);
    const expected = {
      manifestHash: manifestHash ?? '',
      checkpoints: CHECKPOINTS.map((at) => JSON.parse(lines[at] ?? '') as string),
      receipts: [3, 6, 16].map((index) => record.receipt(index)),
      isOver: true,
    };
    expect(await found(lines, expected)).toEqual([]);
  });

  it('may end with any checkpoint while the poll runs, but not when it is over', async () => {
    expect(await found(lines.slice(0, 10))).toEqual([]);
    expect(await found(lines.slice(0, 10), { isOver: true })).toEqual(['notFinished@leaf 8']);
  });
});

describe('a record that somebody changed without its key', () => {
  /** Indexes of the lines that are leaves. */
  const leafLines = Array.from({ length: 21 }, (_, at) => at).filter((at) => !CHECKPOINTS.includes(at));

  /** Line (from 1) of the checkpoint that covers the leaf at an index. */
  const nextCheckpoint = (at: number): number => (CHECKPOINTS.find((place) => place >= at) ?? 20) + 1;

  it.each(leafLines.slice(2))('is found when line %d is edited, at the next checkpoint', async (at) => {
    const edited = lines.map((line, index) => (index === at ? line.replace(/g0-\d|\d(?=\D*$)/u, 'x') : line));
    expect(edited[at]).not.toBe(lines[at]);
    expect(await found(edited)).toContain(`rootDiffers@${String(nextCheckpoint(at))}`);
  });

  it('is found when a vote is turned into another valid one, between which leaves', async () => {
    const at = lines.findIndex((line) => line.includes('"g0-0"') && line.includes('"ballot"'));
    const edited = lines.map((line, index) => (index === at ? line.replace('g0-0', 'g0-1') : line));
    const { findings } = await verify(edited);
    expect(findings.map(({ code }) => code)).toEqual(['rootDiffers', 'resultDiffers']);
    expect(findings[0]).toMatchObject({ line: 10, params: { after: 2, size: 8 } });
  });

  it.each(leafLines.slice(2))('is found when line %d is deleted', async (at) => {
    const codes = await found(lines.toSpliced(at, 1));
    expect(codes).toContain(`misplacedCheckpoint@${String(nextCheckpoint(at) - 1)}`);
  });

  it.each(leafLines.slice(2))('is found when a line is inserted before line %d', async (at) => {
    const codes = await found(lines.toSpliced(at, 0, writeBallotLeaf(sampleBallot(0))));
    expect(codes).toContain(`misplacedCheckpoint@${String(nextCheckpoint(at) + 1)}`);
  });

  it('is found when any two leaves change places', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...leafLines.slice(2)),
        fc.constantFrom(...leafLines.slice(2)),
        async (a, b) => {
          fc.pre(a !== b);
          const codes = await found(swap(lines, a, b));
          expect(codes).toContain(`rootDiffers@${String(nextCheckpoint(Math.min(a, b)))}`);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is found when two ballots of a group change places, with the ballot that is out of order', async () => {
    expect(await found(swap(lines, 5, 6))).toEqual(['notSorted@7', 'rootDiffers@10']);
  });

  it('is found when the end is cut off within a group or behind a checkpoint', async () => {
    expect(await found(lines.slice(0, 14))).toEqual(['groupBroken@leaf 12', 'notCovered@leaf 8']);
    expect(await found(lines.slice(0, 19))).toEqual(['notCovered@leaf 14']);
  });

  it('is found when a checkpoint is bent, left out at the end, or of somebody else', async () => {
    const other = await new RecordWriter({}, noteSigner('vote.example.kr/polls/cases')).checkpoint();
    expect(await found(lines.with(2, other.lines[2] ?? ''))).toEqual(['notSigned@3', 'rootDiffers@3']);
    expect(await found(lines.slice(0, -1))).toEqual(['notCovered@leaf 14']);
    const bent = (lines[9] ?? '').replace(/\\n8\\n/u, '\\n9\\n');
    expect(await found(lines.with(9, bent))).toEqual(['notSigned@10', 'misplacedCheckpoint@10']);
  });

  it('is found when a line is no line of a record', async () => {
    for (const line of ['', 'x', '"x"', '[]', '"a\\n1\\nb\\n\\n"'])
      expect(await found(lines.toSpliced(12, 0, line))).toEqual(['unreadableLine@13']);
    expect(await found(['x'])).toEqual(['unreadableLine@1', 'noManifest@leaf undefined']);
    expect(await found([])).toEqual(['noManifest@leaf undefined']);
  });
});

describe('cosignatures of witnesses', () => {
  const witness = noteSigner('witness.example.org/w', 'witness');

  /** The last checkpoint with one more line, as the witness signs it; `time` is what the line claims. */
  async function cosigned(time: number, claimed = time): Promise<string[]> {
    const checkpoint = JSON.parse(lines[20] ?? '') as string;
    const text = checkpoint.slice(0, checkpoint.lastIndexOf('\n\n') + 1);
    const raw = await witness.sign(Buffer.from(`cosignature/v1\ntime ${String(time)}\n${text}`));
    const stamp = integerBytes(claimed, 8);
    const line = encodeBase64(concatBytes(keyIdOf(witness, sha256), stamp, raw));
    return lines.with(20, writeCheckpointLine(`${checkpoint}— ${witness.name} ${line}\n`));
  }

  it('stand beside the signature of the record, and are checked where the witness is known', async () => {
    expect(await found(await cosigned(1_790_000_000), { witnesses: [witness] })).toEqual([]);
    expect(await found(await cosigned(1_790_000_000, 5), { witnesses: [witness] })).toEqual(['notSigned@21']);
    expect(await found(await cosigned(1_790_000_000, 5))).toEqual([]);
  });
});

describe('a record that its own key signed anew', () => {
  let kept: string;

  beforeAll(() => {
    kept = JSON.parse(lines[9] ?? '') as string;
  });

  it('rolled back to an earlier checkpoint is found by a later one that somebody kept', async () => {
    const rolledBack = lines.slice(0, 3);
    expect(await found(rolledBack)).toEqual([]);
    expect(await found(rolledBack, { checkpoints: [kept] })).toEqual(['rolledBack@leaf 2']);
    expect(await found(rolledBack, { receipts: [record.receipt(5)] })).toEqual(['rolledBack@leaf 2']);
  });

  it('forked is found by a checkpoint that somebody kept, with the place after which it differs', async () => {
    const fork = await new RecordWriter().checkpoint();
    await fork.group(Array.from({ length: 5 }, (_, choice) => sampleBallot(choice))).checkpoint();
    expect(await found(fork.lines)).toEqual([]);
    const first = JSON.parse(lines[2] ?? '') as string;
    // The opening is the same, so the earlier checkpoint still holds.
    const { findings } = await verify(fork.lines, { checkpoints: [kept, first] });
    expect(findings).toMatchObject([{ code: 'forked', leaf: 2, params: { after: 2, size: 8 } }]);
  });

  it('with one ballot exchanged is found by the receipt of that voter, at the very leaf', async () => {
    const writer = await new RecordWriter().checkpoint();
    const ballots = [0, 1, 2, 3].map((choice) => sampleBallot(choice));
    await writer.group(ballots).checkpoint();
    const at = writer.lines.findIndex((line) => line.includes('"ballot"') && line.includes('g0-1'));
    const receipt = writer.receipt(at - 1);

    const forged = await new RecordWriter().checkpoint();
    const [, mine, ...others] = ballots;
    if (mine === undefined) throw new Error('No ballot');
    const bent = { ...mine, content: { choices: { g0: ['g0-2'] } } };
    await forged.group([...others, ...ballots.slice(0, 1), bent]).checkpoint();
    expect(await found(forged.lines)).toEqual([]);
    const codes = await found(forged.lines, { receipts: [receipt] });
    expect(codes).toContain(`receiptDiffers@${String(at + 1)}`);
  });

  it('is not blamed for what somebody else signed', async () => {
    const stranger = await new RecordWriter({}, noteSigner('elsewhere')).sign();
    const { findings } = await verify(lines, { checkpoints: [stranger, 'x'], receipts: ['{}'] });
    expect(findings.map(({ code, params }) => [code, params.kind, params.number])).toEqual([
      ['unreadableEvidence', 'checkpoint', 1],
      ['unreadableEvidence', 'checkpoint', 2],
      ['unreadableEvidence', 'receipt', 1],
    ]);
  });
});

describe('the opening', () => {
  it('must be what the pages of the poll showed', async () => {
    const expected = { manifestHash: '00', recordKey: 'x' };
    expect(await found(lines, expected)).toEqual(['manifestDiffers@1', 'keyDiffers@2']);
  });

  it('must have a manifest and its keys, once', async () => {
    expect(await found(lines.slice(1))).toContain('noManifest@1');
    expect(await found(lines.slice(0, 1))).toEqual(['noKeys@leaf 1', 'notCovered@leaf 0']);
    expect(await found([...lines.slice(0, 1), ...lines.slice(3)])).toContain('noKeys@2');
    const other = new RecordWriter({ manifest: new Uint8Array(32) });
    expect(await found((await other.checkpoint()).lines)).toEqual(['keysOfAnotherManifest@2']);
    const twice = await new RecordWriter().leaf(lines[1] ?? '').checkpoint();
    expect(await found(twice.lines)).toEqual(['secondKeys@3']);
  });
});
