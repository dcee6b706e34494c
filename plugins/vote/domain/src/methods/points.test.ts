import fc from 'fast-check';
import { arbitraryBallot, arbitraryElection, keysOf } from '../testing/arbitrary-contest';
import { countContest } from '../testing/count';
import type { PointsLine } from './points';

type Points = Readonly<Record<string, number>>;

describe('points', () => {
  it('add up, and so do those who gave any', () => {
    const contest = {
      method: { kind: 'points', rule: 'atMost', points: 5 },
      candidates: ['park', 'pool', 'road'],
      places: 1,
    } as const;
    expect(countContest(contest, [{ park: 5 }, { park: 1, pool: 4, road: 0 }, { pool: 2 }])).toEqual({
      kind: 'points',
      ballots: 3,
      candidates: [
        { candidate: 'park', rank: 1, tied: true, byTieRule: false, points: 6, supporters: 2 },
        { candidate: 'pool', rank: 1, tied: true, byTieRule: false, points: 6, supporters: 2 },
        { candidate: 'road', rank: 3, tied: false, byTieRule: false, points: 0, supporters: 0 },
      ],
      elected: { certain: [], tied: ['park', 'pool'], openPlaces: 1 },
    });
  });

  it('are what adding up by hand gives, and one more ballot moves only those whom it names', () => {
    const more = arbitraryElection('points').chain(({ contest, ballots }) =>
      arbitraryBallot(contest).map((ballot) => ({ contest, ballots, ballot })),
    );
    fc.assert(
      fc.property(more, ({ contest, ballots, ballot }) => {
        const all = [...ballots, ballot] as Points[];
        const { candidates } = countContest(contest, all);
        const before = countContest(contest, ballots).candidates;
        for (const key of keysOf(contest)) {
          const ofKey = (line: PointsLine): boolean => line.candidate === key;
          const [now, then] = [candidates.find(ofKey), before.find(ofKey)];
          expect(now?.points).toBe(all.reduce((sum, one) => sum + (one[key] ?? 0), 0));
          expect(now?.supporters).toBe(all.filter((one) => (one[key] ?? 0) > 0).length);
          expect((now?.points ?? 0) - (then?.points ?? 0)).toBe((ballot as Points)[key] ?? 0);
          expect(now?.rank).toBe(1 + candidates.filter(({ points }) => points > (now?.points ?? 0)).length);
        }
      }),
    );
  });
});
