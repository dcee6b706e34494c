import fc from 'fast-check';
import { arbitraryBallot, arbitraryElection, keysOf } from '../testing/arbitrary-contest';
import { countContest } from '../testing/count';
import type { Threshold } from './types';
import type { YesNoLine } from './yes-no';

type Answers = Readonly<Record<string, string>>;

/** Whether a single candidate with so many answers passes. */
function passes(threshold: Threshold, yes: number, no: number, abstained: number): boolean | undefined {
  const answers = [
    ...Array.from({ length: yes }, () => ({ park: 'yes' })),
    ...Array.from({ length: no }, () => ({ park: 'no' })),
    ...Array.from({ length: abstained }, () => ({})),
  ];
  const result = countContest({ method: { kind: 'yesNo', threshold }, candidates: ['park'] }, answers);
  expect(result.elected.certain).toEqual(result.candidates[0]?.passes === true ? ['park'] : []);
  return result.candidates[0]?.passes;
}

const half = { num: 1, den: 2 };

describe('yes, no or nothing', () => {
  it('is counted apart for each candidate', () => {
    const contest = { method: { kind: 'yesNo' }, candidates: ['park', 'pool'] } as const;
    expect(countContest(contest, [{ park: 'no', pool: 'yes' }, { pool: 'abstain' }, {}])).toEqual({
      kind: 'yesNo',
      ballots: 3,
      candidates: [
        {
          candidate: 'pool',
          rank: 1,
          tied: false,
          byTieRule: false,
          yes: 1,
          no: 0,
          abstained: 2,
          passes: true,
        },
        {
          candidate: 'park',
          rank: 2,
          tied: false,
          byTieRule: false,
          yes: 0,
          no: 1,
          abstained: 2,
          passes: true,
        },
      ],
      elected: { certain: ['pool', 'park'], tied: [], openPlaces: 0 },
    });
  });

  it.each<[string, Threshold, [number, number, number], boolean]>([
    ['more than half of those decided', { than: 'moreThan', ...half, of: 'decided' }, [2, 1, 9], true],
    ['exactly half where more is needed', { than: 'moreThan', ...half, of: 'decided' }, [2, 2, 0], false],
    ['exactly half where it is enough', { than: 'atLeast', ...half, of: 'decided' }, [2, 2, 9], true],
    ['half of those decided where all count', { than: 'atLeast', ...half, of: 'ballots' }, [2, 2, 1], false],
    ['two thirds', { than: 'atLeast', num: 2, den: 3, of: 'decided' }, [2, 1, 0], true],
    ['less than two thirds', { than: 'atLeast', num: 2, den: 3, of: 'decided' }, [199, 100, 0], false],
    ['nothing of nothing', { than: 'atLeast', num: 0, den: 1, of: 'decided' }, [0, 0, 3], false],
  ])('passes or fails with %s', (_, threshold, [yes, no, abstained], expected) => {
    expect(passes(threshold, yes, no, abstained)).toBe(expected);
  });

  it('elects as many as there are places of those who pass', () => {
    const threshold = { than: 'moreThan', ...half, of: 'decided' } as const;
    const contest = { method: { kind: 'yesNo', threshold }, candidates: ['a', 'b', 'c'], places: 1 } as const;
    const ballots = [{ a: 'yes', b: 'yes' }, { a: 'yes' }, { a: 'no' }, { a: 'no' }, { c: 'yes' }];
    expect(countContest(contest, ballots).elected).toEqual({ certain: [], tied: ['b', 'c'], openPlaces: 1 });
  });

  it('is what counting by hand gives, and one more ballot moves only those whom it names', () => {
    const more = arbitraryElection('yesNo').chain(({ contest, ballots }) =>
      arbitraryBallot(contest).map((ballot) => ({ contest, ballots, ballot })),
    );
    fc.assert(
      fc.property(more, ({ contest, ballots, ballot }) => {
        const all = [...ballots, ballot] as Answers[];
        const before = countContest(contest, ballots).candidates;
        const after = countContest(contest, all).candidates;
        for (const key of keysOf(contest)) {
          const ofKey = (line: YesNoLine): boolean => line.candidate === key;
          const [then, now] = [before.find(ofKey), after.find(ofKey)];
          const times = (answer: string): number => all.filter((one) => one[key] === answer).length;
          expect([now?.yes, now?.no]).toEqual([times('yes'), times('no')]);
          expect(now?.abstained).toBe(all.length - times('yes') - times('no'));
          const answer = (ballot as Answers)[key];
          expect((now?.yes ?? 0) - (then?.yes ?? 0)).toBe(answer === 'yes' ? 1 : 0);
          expect((now?.no ?? 0) - (then?.no ?? 0)).toBe(answer === 'no' ? 1 : 0);
        }
      }),
    );
  });
});
