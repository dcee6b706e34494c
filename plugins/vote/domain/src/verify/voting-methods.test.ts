import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { METHOD_KINDS } from '../methods/types';
import type { BallotLeaf } from '../record/ballot-leaf';
import { arbitraryElection } from '../testing/arbitrary-contest';
import { HAND_COUNTED } from '../testing/hand-counted';
import { independent, published } from '../testing/published-result';
import { samplePoll } from '../testing/sample-poll';
import {
  asCounted,
  CLOSES_AT,
  RecordWriter,
  sampleSealing,
  sampleSigner,
  sealSample,
} from '../testing/sample-record';
import { verify } from '../testing/verified';

/** The value with one number in it, the `n`th, raised by one; `null` when there are fewer. */
function raised(value: unknown, n: number): unknown {
  let seen = 0;
  const bent = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'number') return part;
    seen += 1;
    return seen === n + 1 ? part + 1 : part;
  });
  return seen > n ? JSON.parse(bent) : null;
}

describe.each(HAND_COUNTED)('the record of a vote by %s', (_, election, byHand) => {
  const expected = independent(election.contest, election.ballots);

  it('is verified with the result that was counted by hand, and by a tally beside it', async () => {
    const report = await verify(await published(election, expected), { isOver: true });
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ state: 'counted', ballots: election.ballots.length, invalid: [] });
    expect(report.result).toEqual(expected);
    expect(report.result?.contests).toMatchObject([{ group: 'g0', result: byHand }]);
  });

  it('is found wrong at its result when any number of it was changed', async () => {
    let changed = 0;
    const places = new Set<unknown>();
    for (let bent = raised(expected, 0); bent !== null; bent = raised(expected, changed)) {
      const lines = await published(election, bent);
      const { findings } = await verify(lines);
      expect(findings).toMatchObject([
        { code: 'resultDiffers', line: lines.length - 1, leaf: lines.length - 2 },
      ]);
      places.add(findings[0]?.params.at);
      changed += 1;
    }
    expect(changed).toBeGreaterThan(10);
    // Each number has a place of its own.
    expect(places.size).toBe(changed);
  });

  it('is found wrong when a ballot breaks its rules, which then does not count', async () => {
    const ballots = [...election.ballots, 'nonsense'];
    const lines = await published({ ...election, ballots }, expected);
    const { findings, result } = await verify(lines);
    expect(findings.map(({ code }) => code)).toEqual(['invalidBallot', 'resultDiffers']);
    expect(result).toMatchObject({ ballots: election.ballots.length, invalid: 1 });
  });
});

describe.each(METHOD_KINDS)('random small elections by %s', (kind) => {
  it('have records in which the verifier finds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryElection(kind), async (election) => {
        const expected = independent(election.contest, election.ballots);
        const report = await verify(await published(election, expected), { isOver: true });
        expect([report.findings, report.result]).toEqual([[], expected]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a sealed vote by ranking', () => {
  it('is opened, counted and verified; what proves to break the rules counts as invalid', async () => {
    const contest = {
      method: { kind: 'schulze', rule: 'atMost', ranks: 2, equalRanks: true },
      candidates: ['a', 'b'],
    } as const;
    const { sealing, privateKey } = await sampleSealing();
    const ballotOf = (g0: unknown): BallotLeaf => ({
      kind: 'ballot',
      tier: 'code',
      channel: 'online',
      nullifier: Uint8Array.from(randomBytes(32)),
      content: { choices: { g0 } },
    });
    const ballots = [[['a'], ['b']], [['a', 'b']], [['a'], ['a']]].map(ballotOf);
    const sealed = await Promise.all(ballots.map((ballot) => sealSample(ballot, sealing)));
    const writer = new RecordWriter({ tokens: new Map(), sealing }, sampleSigner, samplePoll([contest]))
      .group(sealed)
      .act({ act: 'close' }, CLOSES_AT)
      .act({ act: 'open', privateKey }, CLOSES_AT)
      .result(CLOSES_AT, ballots.map(asCounted));
    const report = await verify((await writer.checkpoint()).lines, { isOver: true });
    expect(report.findings).toEqual([]);
    expect(report.invalid).toMatchObject([{ reason: 'againstTheRules' }]);
    expect(report.result).toMatchObject({
      ballots: 2,
      invalid: 1,
      contests: [
        {
          result: {
            preferences: [
              [0, 1],
              [0, 0],
            ],
          },
        },
      ],
    });
  });
});
