import fc from 'fast-check';
import { checkBallot } from '../ballot/check-ballot';
import { selectionFromJson } from '../ballot/selection';
import { sampleManifest } from '../testing/sample-manifest';
import { tallyResult } from './result';
import { createTally, mergeTallies, type Tally } from './tally';

const manifest = sampleManifest([
  { candidates: 3, choose: 1, rule: 'exactly' },
  { candidates: 4, choose: 2, rule: 'atMost' },
]);

interface Cast {
  readonly ballot: unknown;
  readonly tier: string;
}

const valid = fc.record({
  g0: fc.constantFrom('g0-0', 'g0-1', 'g0-2').map((one) => [one]),
  g1: fc.subarray(['g1-0', 'g1-1', 'g1-2', 'g1-3'], { maxLength: 2 }),
});
/** Mostly ballots, some that should never have been stored, some of a tier that is not accepted. */
const cast = fc.record({
  ballot: fc.oneof({ weight: 8, arbitrary: valid }, fc.jsonValue()),
  tier: fc.constantFrom('code', 'code', 'account', 'nobody'),
});
const casts = fc.array(cast, { maxLength: 40 });

function count(list: readonly Cast[]): Tally {
  const tally = createTally(manifest);
  for (const { ballot, tier } of list) tally.add(ballot, tier);
  return tally;
}

const resultOf = (list: readonly Cast[]): ReturnType<typeof tallyResult> => tallyResult(count(list));

describe('a tally', () => {
  it('starts with everybody at nought', () => {
    expect(resultOf([])).toMatchObject({
      ballots: 0,
      invalid: 0,
      turnout: [
        { tier: 'account', ballots: 0 },
        { tier: 'code', ballots: 0 },
      ],
      groups: [
        { group: 'g0', votes: 0, candidates: [{ votes: 0 }, { votes: 0 }, { votes: 0 }] },
        { group: 'g1', votes: 0 },
      ],
    });
  });

  it('counts a ballot for whom it names, and its tier', () => {
    const tally = createTally(manifest);
    expect(tally.add({ g0: ['g0-2'], g1: ['g1-0', 'g1-3'] }, 'code')).toBe(true);
    expect([...tally.votes].filter(([, votes]) => votes > 0)).toEqual([
      ['g0-2', 1],
      ['g1-0', 1],
      ['g1-3', 1],
    ]);
    expect(tally.turnout.get('code')).toBe(1);
  });

  it.each([
    ['over quota', { g0: ['g0-0', 'g0-1'], g1: [] }, 'code'],
    ['naming somebody twice', { g0: ['g0-0'], g1: ['g1-0', 'g1-0'] }, 'code'],
    ['naming a stranger', { g0: ['nobody'], g1: [] }, 'code'],
    ['of a tier that is not accepted', { g0: ['g0-0'], g1: [] }, 'post'],
    ['that is none', 'g0-0', 'code'],
  ])('counts a stored ballot %s as invalid and for nobody', (_, ballot, tier) => {
    const tally = createTally(manifest);
    expect(tally.add(ballot, tier)).toBe(false);
    expect(tally.invalid).toBe(1);
    expect([...tally.votes.values(), ...tally.turnout.values()].every((votes) => votes === 0)).toBe(true);
  });

  it('does not depend on the order of ballots', () => {
    fc.assert(
      fc.property(casts, fc.gen(), (list, gen) => {
        const mixed = gen(fc.shuffledSubarray<Cast>, list, { minLength: list.length });
        expect(resultOf(mixed)).toEqual(resultOf(list));
      }),
    );
  });

  it('is the same in parts and in one pass', () => {
    fc.assert(
      fc.property(casts, casts, (first, second) => {
        const [a, b] = [count(first), count(second)];
        const before = [tallyResult(a), tallyResult(b)];
        expect(tallyResult(mergeTallies(a, b))).toEqual(resultOf([...first, ...second]));
        expect([tallyResult(a), tallyResult(b)]).toEqual(before);
      }),
    );
  });

  it('has as many votes in a group as were chosen there', () => {
    fc.assert(
      fc.property(casts, (list) => {
        const counted = list.flatMap(({ ballot, tier }) => {
          const selection = selectionFromJson(ballot);
          const checked = selection === null ? null : checkBallot(manifest, selection);
          return checked?.ok === true && tier !== 'nobody' ? [checked.ballot] : [];
        });
        const result = resultOf(list);
        expect(result.ballots + result.invalid).toBe(list.length);
        expect(result.ballots).toBe(counted.length);
        for (const { group, votes, candidates } of result.groups) {
          expect(votes).toBe(counted.reduce((sum, ballot) => sum + (ballot[group]?.length ?? 0), 0));
          expect(votes).toBe(candidates.reduce((sum, one) => sum + one.votes, 0));
        }
      }),
    );
  });

  it('changes only for whom one more ballot names', () => {
    fc.assert(
      fc.property(casts, valid, (list, ballot) => {
        const [before, after] = [count(list), count([...list, { ballot, tier: 'code' }])];
        const named = new Set([...ballot.g0, ...ballot.g1]);
        for (const { key } of manifest.candidates) {
          expect((after.votes.get(key) ?? 0) - (before.votes.get(key) ?? 0)).toBe(named.has(key) ? 1 : 0);
        }
        expect(after.invalid).toBe(before.invalid);
      }),
    );
  });

  it('is not added to one of another manifest', () => {
    const other = sampleManifest([{ candidates: 2, choose: 1, rule: 'exactly' }]);
    expect(() => mergeTallies(createTally(manifest), createTally(other))).toThrow(RangeError);
  });
});
