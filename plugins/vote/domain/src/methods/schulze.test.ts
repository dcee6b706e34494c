import fc from 'fast-check';
import { arbitraryBallot, arbitraryElection, keysOf } from '../testing/arbitrary-contest';
import { countContest } from '../testing/count';
import { beatsBySchulze, type RankedBallot } from '../testing/schulze';

/** So many ballots with each of these strict orders. */
const cast = (orders: Readonly<Record<string, number>>): string[][][] =>
  Object.entries(orders).flatMap(([order, times]) =>
    Array.from({ length: times }, () => order.split('').map((key) => [key])),
  );

const rankOf = (ballot: RankedBallot, key: string): number => {
  const rank = ballot.findIndex((tier) => tier.includes(key));
  return rank < 0 ? Infinity : rank;
};

describe("Schulze's method", () => {
  it('elects E in the example of 45 voters', () => {
    const ballots = cast({ ACBED: 5, ADECB: 5, BEDAC: 8, CABED: 3, CAEBD: 7, CBADE: 2, DCEBA: 7, EBADC: 8 });
    const method = { kind: 'schulze', rule: 'exactly', ranks: 5, equalRanks: false } as const;
    const result = countContest({ method, candidates: ['A', 'B', 'C', 'D', 'E'], places: 1 }, ballots);
    expect(result.candidates.map(({ candidate, rank }) => [candidate, rank])).toEqual([
      ['E', 1],
      ['A', 2],
      ['C', 3],
      ['B', 4],
      ['D', 5],
    ]);
    expect(result.preferences).toEqual([
      [0, 20, 26, 30, 22],
      [25, 0, 16, 33, 18],
      [19, 29, 0, 17, 24],
      [15, 12, 28, 0, 14],
      [23, 27, 21, 31, 0],
    ]);
    expect(result.strongestPaths).toEqual([
      [0, 28, 28, 30, 24],
      [25, 0, 28, 33, 24],
      [25, 29, 0, 29, 24],
      [25, 28, 28, 0, 24],
      [25, 28, 28, 31, 0],
    ]);
    expect(result.elected).toEqual({ certain: ['E'], tied: [], openPlaces: 0 });
  });

  it('agrees with walking every path', () => {
    fc.assert(
      fc.property(arbitraryElection('schulze', 9), ({ contest, ballots }) => {
        const keys = keysOf(contest);
        const beats = beatsBySchulze(keys, ballots as RankedBallot[], { unrankedAreLast: true });
        const { candidates } = countContest(contest, ballots);
        for (const { candidate, beatenBy, rank } of candidates) {
          expect(beatenBy).toEqual(keys.filter((other) => beats(other, candidate)));
          expect(beatenBy.length === 0).toBe(rank === 1);
          for (const other of candidates) {
            if (beatenBy.includes(other.candidate)) expect(other.rank).toBeLessThan(rank);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('elects whoever wins against each other candidate, alone', () => {
    fc.assert(
      fc.property(arbitraryElection('schulze', 9), ({ contest, ballots }) => {
        const keys = keysOf(contest);
        const wins = (a: string, b: string): number =>
          (ballots as RankedBallot[]).filter((ballot) => rankOf(ballot, a) < rankOf(ballot, b)).length;
        const best = keys.find((a) => keys.every((b) => a === b || wins(a, b) > wins(b, a)));
        fc.pre(best !== undefined);
        const { elected } = countContest({ ...contest, places: 1 }, ballots);
        expect(elected).toEqual({ certain: [best], tied: [], openPlaces: 0 });
      }),
    );
  });

  it('adds one more ballot to those pairs only in which it prefers one', () => {
    const more = arbitraryElection('schulze').chain(({ contest, ballots }) =>
      arbitraryBallot(contest).map((ballot) => ({ contest, ballots, ballot: ballot as RankedBallot })),
    );
    fc.assert(
      fc.property(more, ({ contest, ballots, ballot }) => {
        const [before, after] = [countContest(contest, ballots), countContest(contest, [...ballots, ballot])];
        const keys = keysOf(contest);
        for (const [row, a] of keys.entries()) {
          for (const [column, b] of keys.entries()) {
            const added = (after.preferences[row]?.[column] ?? 0) - (before.preferences[row]?.[column] ?? 0);
            expect(added).toBe(rankOf(ballot, a) < rankOf(ballot, b) ? 1 : 0);
          }
        }
      }),
    );
  });
});
