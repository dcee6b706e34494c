import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { countContest } from '../testing/count';
import type { TieRule } from './types';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const SEED = 'public seed of 16 March';
const lot: TieRule = { kind: 'lot', commitment: sha256(SEED) };
const KEYS = ['a', 'b', 'c', 'd', 'e'];

const choose = { kind: 'choose', rule: 'atMost', choose: 5 } as const;
const budget = { kind: 'budget', budget: 1000, count: { by: 'greedy' } } as const;

/** Keys and ranks where everybody is equal by the count. */
function ranksOfEquals(ties: readonly TieRule[], seed?: string): [string, number][] {
  const { candidates } = countContest({ method: choose, candidates: KEYS, ties }, [KEYS], seed);
  return candidates.map(({ candidate, rank }) => [candidate, rank]);
}

describe('rules for ties', () => {
  it('report equals where there are none', () => {
    expect(ranksOfEquals([])).toEqual(KEYS.map((key) => [key, 1]));
  });

  it('put first who stands first on the ballot, and say that a rule decided', () => {
    const { candidates } = countContest(
      { method: { ...choose, choose: 3 }, candidates: ['b', 'a', 'c'], ties: [{ kind: 'ballotOrder' }] },
      [['a', 'b']],
    );
    expect(candidates).toMatchObject([
      { candidate: 'b', rank: 1, tied: false, byTieRule: true },
      { candidate: 'a', rank: 2, tied: false, byTieRule: true },
      { candidate: 'c', rank: 3, tied: false, byTieRule: false },
    ]);
  });

  it('put first what costs less, and ask the next rule about equal costs', () => {
    const candidates = [
      ['a', 9],
      ['b', 5],
      ['c', 5],
    ] as const;
    const ranks = (ties: readonly TieRule[]): unknown =>
      countContest({ method: budget, candidates, ties }, [['a', 'b', 'c']]).candidates.map(
        ({ candidate, rank, tied, byTieRule }) => [candidate, rank, tied, byTieRule],
      );
    expect(ranks([{ kind: 'lowerCost' }])).toEqual([
      ['b', 1, true, true],
      ['c', 1, true, true],
      ['a', 3, false, true],
    ]);
    expect(ranks([{ kind: 'lowerCost' }, { kind: 'ballotOrder' }])).toEqual([
      ['b', 1, false, true],
      ['c', 2, false, true],
      ['a', 3, false, true],
    ]);
  });

  it('draw by the hash of seed and candidate, which anybody can compute', () => {
    const drawn = [...KEYS].sort((a, b) => (sha256(`${SEED}\n${a}`) < sha256(`${SEED}\n${b}`) ? -1 : 1));
    expect(ranksOfEquals([lot], SEED)).toEqual(drawn.map((key, index) => [key, index + 1]));
    expect(drawn).not.toEqual(KEYS);
  });

  it('draw nothing before the seed is published, and ask no rule that comes after', () => {
    expect(ranksOfEquals([lot, { kind: 'ballotOrder' }])).toEqual(KEYS.map((key) => [key, 1]));
  });

  it('accept no other seed than the one that was committed to', () => {
    expect(() => ranksOfEquals([lot], 'a better seed')).toThrow(RangeError);
  });

  it('never move anybody past who has more', () => {
    const votes = fc.array(fc.subarray(KEYS), { maxLength: 8 });
    fc.assert(
      fc.property(votes, fc.boolean(), (ballots, isLot) => {
        const ties: readonly TieRule[] = [isLot ? lot : { kind: 'ballotOrder' }];
        const plain = countContest({ method: choose, candidates: KEYS }, ballots).candidates;
        const broken = countContest({ method: choose, candidates: KEYS, ties }, ballots, SEED).candidates;
        expect(broken.map(({ votes: count }) => count)).toEqual(plain.map(({ votes: count }) => count));
        expect(broken.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
        for (const { candidate, byTieRule } of broken) {
          expect(byTieRule).toBe(plain.find((line) => line.candidate === candidate)?.tied);
        }
      }),
    );
  });
});

describe('places', () => {
  const ballots = [['a', 'b', 'c'], ['a', 'b', 'c'], ['a', 'd'], ['a']];
  const elected = (places: number, ties: readonly TieRule[] = []): unknown =>
    countContest({ method: choose, candidates: KEYS, places, ties }, ballots).elected;

  it('go to the first where the line is clear', () => {
    expect(elected(1)).toEqual({ certain: ['a'], tied: [], openPlaces: 0 });
    expect(elected(3)).toEqual({ certain: ['a', 'b', 'c'], tied: [], openPlaces: 0 });
    expect(elected(5)).toEqual({ certain: KEYS, tied: [], openPlaces: 0 });
  });

  it('stay open where a tie lies across the line that no rule breaks', () => {
    expect(elected(2)).toEqual({ certain: ['a'], tied: ['b', 'c'], openPlaces: 1 });
    expect(elected(2, [{ kind: 'ballotOrder' }])).toEqual({ certain: ['a', 'b'], tied: [], openPlaces: 0 });
  });
});
