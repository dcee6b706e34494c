import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import { samplePoll, type SampleContest } from '../../../domain/src/testing/sample-poll';
import type { PollManifest } from '../../../domain/src';
import { directBallot, memoryVoting, openedPoll } from '../testing/voting';
import { createTallies } from './tally';

const manifest = sampleManifest([{ candidates: 3, choose: 2, rule: 'atMost' }]);
const OPEN = new Date('2026-03-10T00:00:00Z');
const CLOSED = new Date('2026-03-16T09:00:00Z');

async function setUp(of: PollManifest = manifest, at: Date = CLOSED) {
  const clock = { now: at };
  const { voting, repository } = await memoryVoting(of);
  const { opened, count, shownTurnout: turnout } = voting;
  const tallies = createTallies({ count, opened, turnout, now: () => clock.now });
  const cast = (choices: unknown, tier: 'code' | 'account' = 'code') =>
    repository.cast(directBallot(choices, tier));
  const poll = openedPoll(of);
  return { cast, clock, poll, tallies };
}

describe('the tally for administrators', () => {
  it('counts, ranks and shows ties after the close', async () => {
    const { cast, tallies } = await setUp();
    await cast({ g0: ['g0-0', 'g0-1'] });
    await cast({ g0: ['g0-0', 'g0-2'] }, 'account');
    const tally = await tallies.forAdministrator('poll-1');
    expect(tally).toMatchObject({ ballots: 2, isFinal: true });
    expect(tally.groups[0]?.candidates).toMatchObject([
      { key: 'g0-0', figures: { votes: 2 }, share: 1, rank: 1, isTied: false, isIn: null, owner: null },
      { key: 'g0-1', figures: { votes: 1 }, share: 0.5, rank: 2, isTied: true },
      { key: 'g0-2', figures: { votes: 1 }, share: 0.5, rank: 2, isTied: true },
    ]);
    expect(tally.turnoutByTier.map(({ tier, count }) => [tier, count])).toEqual([
      ['code', 1],
      ['account', 1],
    ]);
  });

  it('is refused while a sealed poll is open, and before any poll opens', async () => {
    await expect((await setUp(manifest, OPEN)).tallies.forAdministrator('poll-1')).rejects.toMatchObject({
      code: 'tallySealed',
    });
    const early = await setUp({ ...manifest, sealed: false }, new Date('2026-03-01T00:00:00Z'));
    await expect(early.tallies.forAdministrator('poll-1')).rejects.toMatchObject({ code: 'tallySealed' });
    await expect((await setUp()).tallies.forAdministrator('other')).rejects.toMatchObject({
      code: 'notOpened',
    });
  });

  it('is not final while an unsealed poll is open', async () => {
    const { tallies } = await setUp({ ...manifest, sealed: false }, OPEN);
    expect(await tallies.forAdministrator('poll-1')).toMatchObject({ isFinal: false });
  });
});

describe('the tally of other methods', () => {
  const candidates = ['a', 'b', 'c'];
  const costs = [
    ['x', 60],
    ['y', 50],
  ] as const;

  it.each<[SampleContest, readonly unknown[], readonly object[]]>([
    [
      { method: { kind: 'score', most: 5, by: 'mean', everyone: false }, candidates, places: 1 },
      [{ a: 5, b: 1 }, { a: 4 }, { a: 2 }],
      [
        { key: 'a', figures: { sum: 11, mean: '3.6667', scored: 3 }, isIn: true, share: null },
        { key: 'b', figures: { sum: 1, mean: '1.0000', scored: 1 }, isIn: false },
        { key: 'c', figures: { sum: 0, mean: null, scored: 0 } },
      ],
    ],
    [
      { method: { kind: 'points', rule: 'atMost', points: 5 }, candidates },
      [{ b: 3, a: 2 }, { b: 1 }],
      [
        { key: 'b', figures: { points: 4, supporters: 2 }, isIn: null },
        { key: 'a', figures: { points: 2 } },
        { key: 'c' },
      ],
    ],
    [
      {
        method: { kind: 'borda', rule: 'atMost', ranks: 3, partial: 'zero', equalRanks: true },
        candidates,
        places: 1,
        ties: [{ kind: 'ballotOrder' }],
      },
      [[['a', 'b']]],
      [
        { key: 'a', figures: { points: '2.5' }, isTied: false, isByTieRule: true, isIn: true },
        { key: 'b', isByTieRule: true, isIn: false },
        { key: 'c' },
      ],
    ],
    [
      { method: { kind: 'schulze', rule: 'atMost', ranks: 3, equalRanks: false }, candidates },
      [[['c'], ['a'], ['b']]],
      [{ key: 'c', figures: { defeats: 0 } }, { key: 'a', figures: { defeats: 1 } }, { key: 'b' }],
    ],
    [
      { method: { kind: 'yesNo' }, candidates: ['a'] },
      [{ a: 'yes' }, { a: 'no' }, {}, {}],
      [{ key: 'a', figures: { yes: 1, no: 1, abstained: 2 }, share: 0.25, isIn: true }],
    ],
    [
      { method: { kind: 'budget', budget: 100, count: { by: 'greedy' } }, candidates: costs },
      [['x', 'y'], ['x']],
      [
        { key: 'x', figures: { votes: 2, cost: 60 }, share: 1, isIn: true },
        { key: 'y', figures: { votes: 1, cost: 50 }, share: 0.5, isIn: false },
      ],
    ],
  ])('says what is counted: %j', async (contest, ballots, lines) => {
    const { cast, tallies } = await setUp(samplePoll([contest]));
    for (const g0 of ballots) await cast({ g0 });
    const [group] = (await tallies.forAdministrator('poll-1')).groups;
    expect(group).toMatchObject({ key: 'g0', method: contest.method, places: contest.places ?? null });
    expect(group?.candidates).toMatchObject(lines);
  });

  it('names the rounds of a runoff and the pairs of Schulze’s method', async () => {
    const { cast, tallies } = await setUp(
      samplePoll([
        { method: { kind: 'instantRunoff', rule: 'atMost', ranks: 3 }, candidates },
        { method: { kind: 'schulze', rule: 'atMost', ranks: 2, equalRanks: false }, candidates: ['x', 'y'] },
      ]),
    );
    for (const first of ['a', 'a', 'b', 'b', 'c']) {
      await cast({ g0: first === 'c' ? [['c'], ['b']] : [[first]], g1: [['y']] });
    }
    const [runoff, schulze] = (await tallies.forAdministrator('poll-1')).groups;
    expect(runoff?.rounds).toEqual([
      {
        votes: [
          { candidate: 'a', votes: 2 },
          { candidate: 'b', votes: 2 },
          { candidate: 'c', votes: 1 },
        ],
        exhausted: 0,
        eliminated: ['c'],
        isByTieRule: false,
      },
      {
        votes: [
          { candidate: 'a', votes: 2 },
          { candidate: 'b', votes: 3 },
        ],
        exhausted: 0,
        eliminated: [],
        isByTieRule: false,
      },
    ]);
    expect(runoff?.elected).toEqual({ certain: ['b'], tied: [], openPlaces: 0 });
    expect(schulze?.candidates.map(({ key }) => key)).toEqual(['y', 'x']);
    expect(schulze?.preferences).toEqual([
      [0, 5],
      [0, 0],
    ]);
  });
});

describe('the result for citizens', () => {
  it('is not there while counts are sealed', async () => {
    const { tallies, poll } = await setUp();
    expect(await tallies.result(poll, OPEN)).toBeNull();
    expect(await tallies.result(poll, CLOSED)).not.toBeNull();
  });

  it('never shows a count from before the close as the final one', async () => {
    const { cast, clock, poll, tallies } = await setUp({ ...manifest, sealed: false }, OPEN);
    const last = new Date(CLOSED.getTime() - 1);
    clock.now = last;
    expect((await tallies.result(poll, last))?.ballots).toBe(0);
    await cast({ g0: ['g0-0'] });
    clock.now = CLOSED;
    expect((await tallies.result(poll, CLOSED))?.ballots).toBe(1);
  });

  it('leaves out and reports what breaks the rules of the manifest', async () => {
    const { cast, poll, tallies } = await setUp();
    await cast({ g0: ['g0-0'] });
    await cast({ g0: ['nobody'] });
    expect(await tallies.result(poll, CLOSED)).toMatchObject({ ballots: 1, invalid: 1 });
  });
});
