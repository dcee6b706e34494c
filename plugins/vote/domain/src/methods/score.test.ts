import fc from 'fast-check';
import { fraction } from '../shared/fraction';
import { arbitraryBallot, arbitraryElection, keysOf } from '../testing/arbitrary-contest';
import { countContest } from '../testing/count';
import type { ScoreLine } from './score';
import type { ScoreMethod } from './types';

type Scores = Readonly<Record<string, number>>;

const method = (by: ScoreMethod['by'], more: Partial<ScoreMethod> = {}): ScoreMethod => ({
  kind: 'score',
  most: 5,
  by,
  everyone: false,
  ...more,
});
const candidates = ['park', 'pool', 'road'];
const ballots = [{ park: 5, pool: 5 }, { park: 4, pool: 0 }, { park: 3 }];

describe('scores', () => {
  it('rank by the sum, where who is left out gets nothing', () => {
    expect(countContest({ method: method('sum'), candidates, places: 1 }, ballots)).toEqual({
      kind: 'score',
      ballots: 3,
      by: 'sum',
      candidates: [
        { candidate: 'park', rank: 1, tied: false, byTieRule: false, sum: 12, scored: 3, mean: fraction(4) },
        {
          candidate: 'pool',
          rank: 2,
          tied: false,
          byTieRule: false,
          sum: 5,
          scored: 2,
          mean: fraction(5, 2),
        },
        { candidate: 'road', rank: 3, tied: false, byTieRule: false, sum: 0, scored: 0, mean: null },
      ],
      elected: { certain: ['park'], tied: [], openPlaces: 0 },
    });
  });

  it('rank by the mean of those who gave one, and who has none stands last', () => {
    const list = [{ park: 1, pool: 0 }, { park: 1 }, { park: 0 }];
    const { candidates: lines } = countContest({ method: method('mean'), candidates }, [
      ...list,
      { pool: 1 },
    ]);
    expect(lines.map(({ candidate, mean }) => [candidate, mean])).toEqual([
      ['park', fraction(2, 3)],
      ['pool', fraction(1, 2)],
      ['road', null],
    ]);
  });

  it('know equal means of different numbers of scores', () => {
    const list = [
      { pool: 1, park: 2 },
      { pool: 0, park: 0 },
      { pool: 0, park: 0 },
      ...Array.from({ length: 3 }, () => ({ park: 0 })),
    ];
    const { candidates: lines } = countContest({ method: method('mean'), candidates, places: 1 }, list);
    expect(lines.map(({ mean, tied }) => [mean, tied])).toEqual([
      [fraction(1, 3), true],
      [fraction(1, 3), true],
      [null, false],
    ]);
  });

  it('are what adding up by hand gives', () => {
    fc.assert(
      fc.property(arbitraryElection('score'), ({ contest, ballots: list }) => {
        const scores = list as Scores[];
        const { candidates: lines, by } = countContest(contest, list);
        const given = (key: string): number[] => scores.flatMap((ballot) => ballot[key] ?? []);
        const value = (key: string): number => {
          const sum = given(key).reduce((a, b) => a + b, 0);
          // Up to twelve ballots: their numbers all divide 27720, so this mean is whole.
          return by === 'sum' ? sum : given(key).length === 0 ? -1 : (sum * 27_720) / given(key).length;
        };
        for (const { candidate, sum, scored, mean, rank, tied } of lines) {
          expect(scored).toBe(given(candidate).length);
          expect(sum).toBe(given(candidate).reduce((a, b) => a + b, 0));
          expect(mean).toEqual(scored === 0 ? null : fraction(sum, scored));
          const others = keysOf(contest).filter((key) => key !== candidate);
          expect(rank).toBe(1 + others.filter((key) => value(key) > value(candidate)).length);
          expect(tied).toBe(others.some((key) => value(key) === value(candidate)));
        }
      }),
    );
  });

  it('of one more ballot move only those whom it scores', () => {
    const more = arbitraryElection('score').chain(({ contest, ballots: list }) =>
      arbitraryBallot(contest).map((ballot) => ({ contest, list, ballot: ballot as Scores })),
    );
    fc.assert(
      fc.property(more, ({ contest, list, ballot }) => {
        const lineIn = (all: readonly unknown[], key: string): ScoreLine | undefined =>
          countContest(contest, all).candidates.find(({ candidate }) => candidate === key);
        for (const key of keysOf(contest)) {
          const [before, after] = [lineIn(list, key), lineIn([...list, ballot], key)];
          expect((after?.sum ?? 0) - (before?.sum ?? 0)).toBe(ballot[key] ?? 0);
          expect((after?.scored ?? 0) - (before?.scored ?? 0)).toBe(key in ballot ? 1 : 0);
        }
      }),
    );
  });
});
