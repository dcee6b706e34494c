import fc from 'fast-check';
import { arbitraryBallot, arbitraryElection, keysOf } from '../testing/arbitrary-contest';
import { countContest } from '../testing/count';
import type { InstantRunoffMethod } from './types';

const method: InstantRunoffMethod = { kind: 'instantRunoff', rule: 'atMost', ranks: 4 };
const candidates = ['a', 'b', 'c', 'd'];

/** So many ballots with each of these orders, first to last. */
const cast = (orders: Readonly<Record<string, number>>): string[][][] =>
  Object.entries(orders).flatMap(([order, times]) =>
    Array.from({ length: times }, () => order.split('').map((key) => [key])),
  );

/** Votes of those who are left, from whole ballots. */
function votesOf(
  ballots: readonly (readonly string[])[],
  left: readonly string[],
): ReadonlyMap<string, number> {
  const tops = ballots.map((ballot) => ballot.find((key) => left.includes(key)));
  return new Map(left.map((key) => [key, tops.filter((top) => top === key).length]));
}

function winnerOf(votes: ReadonlyMap<string, number>): string | null {
  const all = [...votes.values()].reduce((a, b) => a + b, 0);
  const [best] = [...votes].filter(([, count]) => votes.size === 1 || 2 * count > all);
  return best?.[0] ?? null;
}

function lowestOf(votes: ReadonlyMap<string, number>): string[] {
  const fewest = Math.min(...votes.values());
  return [...votes].filter(([, count]) => count === fewest).map(([key]) => key);
}

/** Everybody who wins if ties for the last place are broken in one way or another, one candidate at a time. */
function possibleWinners(ballots: readonly (readonly string[])[], left: readonly string[]): string[] {
  const votes = votesOf(ballots, left);
  const winner = winnerOf(votes);
  if (winner !== null) return [winner];
  return [
    ...new Set(
      lowestOf(votes).flatMap((out) =>
        possibleWinners(
          ballots,
          left.filter((key) => key !== out),
        ),
      ),
    ),
  ];
}

/** Order of elimination and winner where the last on the ballot of equals leaves. */
function byBallotOrder(ballots: readonly (readonly string[])[], keys: readonly string[]): string[] {
  const out: string[] = [];
  for (;;) {
    const left = keys.filter((key) => !out.includes(key));
    const votes = votesOf(ballots, left);
    const winner = winnerOf(votes);
    if (winner !== null) return [...out, winner];
    out.push(lowestOf(votes).at(-1) ?? '');
  }
}

const flat = (ballots: readonly unknown[]): string[][] =>
  (ballots as string[][][]).map((ballot) => ballot.flat());

describe('instant runoff', () => {
  it('moves the ballots of who is eliminated to whom they name next', () => {
    const {
      rounds,
      elected,
      candidates: ranks,
    } = countContest({ method, candidates }, cast({ abc: 8, bac: 7, cb: 4, db: 1, dc: 1 }));
    expect(rounds).toEqual([
      {
        votes: [
          { candidate: 'a', votes: 8 },
          { candidate: 'b', votes: 7 },
          { candidate: 'c', votes: 4 },
          { candidate: 'd', votes: 2 },
        ],
        exhausted: 0,
        eliminated: ['d'],
        byTieRule: false,
      },
      {
        votes: [
          { candidate: 'a', votes: 8 },
          { candidate: 'b', votes: 8 },
          { candidate: 'c', votes: 5 },
        ],
        exhausted: 0,
        eliminated: ['c'],
        byTieRule: false,
      },
      {
        votes: [
          { candidate: 'a', votes: 8 },
          { candidate: 'b', votes: 12 },
        ],
        exhausted: 1,
        eliminated: [],
        byTieRule: false,
      },
    ]);
    expect(elected).toEqual({ certain: ['b'], tied: [], openPlaces: 0 });
    expect(ranks.map(({ candidate, rank }) => [candidate, rank])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
      ['d', 4],
    ]);
  });

  it('eliminates equals together where their order cannot matter', () => {
    const { rounds } = countContest({ method, candidates }, cast({ a: 5, b: 5, c: 2, d: 2, cb: 0 }));
    expect(rounds.map(({ eliminated }) => eliminated)).toEqual([['c', 'd'], []]);
  });

  it('stops and reports the tie where it can', () => {
    const { elected } = countContest({ method, candidates }, cast({ ab: 3, b: 2, cb: 2 }));
    expect(elected).toEqual({ certain: [], tied: ['a', 'b', 'c'], openPlaces: 1 });
  });

  it('breaks it by the rule that the manifest names', () => {
    const contest = { method, candidates, ties: [{ kind: 'ballotOrder' }] } as const;
    const { elected, rounds } = countContest(contest, cast({ ab: 3, b: 2, cb: 2 }));
    expect(rounds.map(({ eliminated, byTieRule }) => [eliminated, byTieRule])).toEqual([
      [['d'], false],
      [['c'], true],
      [[], false],
    ]);
    expect(elected.certain).toEqual(['b']);
  });

  it('elects whom every way to break ties elects, and else reports no fewer than can win', () => {
    fc.assert(
      fc.property(arbitraryElection('instantRunoff'), ({ contest, ballots }) => {
        const { elected } = countContest(contest, ballots);
        const possible = possibleWinners(flat(ballots), keysOf(contest));
        if (elected.tied.length === 0) expect(possible).toEqual(elected.certain);
        else expect(elected.tied).toEqual(expect.arrayContaining(possible));
      }),
      { numRuns: 500 },
    );
  });

  it('is what eliminating one by one gives where no tie stays', () => {
    fc.assert(
      fc.property(arbitraryElection('instantRunoff'), ({ contest, ballots }) => {
        const { rounds, elected } = countContest({ ...contest, ties: [{ kind: 'ballotOrder' }] }, ballots);
        const course = [...rounds.flatMap(({ eliminated }) => eliminated), ...elected.certain];
        expect(course).toEqual(byBallotOrder(flat(ballots), keysOf(contest)));
      }),
      { numRuns: 500 },
    );
  });

  it('gives one more ballot to the first that it names, in the first round', () => {
    const more = arbitraryElection('instantRunoff').chain(({ contest, ballots }) =>
      arbitraryBallot(contest).map((ballot) => ({ contest, ballots, ballot: ballot as string[][] })),
    );
    fc.assert(
      fc.property(more, ({ contest, ballots, ballot }) => {
        const [before] = countContest(contest, ballots).rounds;
        const [after] = countContest(contest, [...ballots, ballot]).rounds;
        const isFirst = (key: string): number => Number(ballot[0]?.[0] === key);
        expect(after?.votes).toEqual(
          before?.votes.map(({ candidate, votes }) => ({ candidate, votes: votes + isFirst(candidate) })),
        );
        expect((after?.exhausted ?? 0) - (before?.exhausted ?? 0)).toBe(ballot.length === 0 ? 1 : 0);
      }),
    );
  });

  it('accounts for every ballot in every round, and no vote of who is left gets lost', () => {
    fc.assert(
      fc.property(arbitraryElection('instantRunoff', 20), ({ contest, ballots }) => {
        let before = new Map<string, number>();
        for (const { votes, exhausted, eliminated } of countContest(contest, ballots).rounds) {
          expect(votes.reduce((sum, line) => sum + line.votes, exhausted)).toBe(ballots.length);
          for (const { candidate, votes: now } of votes) {
            expect(now).toBeGreaterThanOrEqual(before.get(candidate) ?? 0);
          }
          before = new Map(votes.map(({ candidate, votes: now }) => [candidate, now]));
          expect(eliminated.every((key) => before.has(key))).toBe(true);
        }
      }),
    );
  });
});
