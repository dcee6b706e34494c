import fc from 'fast-check';
import { countContest } from '../testing/count';

type Result = ReturnType<typeof resultFor>;

/** The result of a choose-one contest in which the candidates get these numbers of votes. */
function resultFor(votes: readonly number[], places = 1) {
  const candidates = votes.map((_, index) => `c${String(index)}`);
  const ballots = votes.flatMap((count, index) => Array.from({ length: count }, () => [`c${String(index)}`]));
  return countContest(
    { method: { kind: 'choose', rule: 'exactly', choose: 1 }, candidates, places },
    ballots,
  );
}

const electedOf = ({ elected }: Result): NonNullable<Result['elected']> => {
  if (elected === null) throw new Error('The sample elects somebody');
  return elected;
};

const votes = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 });

describe('votes for candidates', () => {
  it('rank 1, 2, 2, 4 and mark the tie', () => {
    expect(resultFor([3, 1, 5, 3]).candidates).toMatchObject([
      { candidate: 'c2', votes: 5, rank: 1, tied: false, share: { num: 5, den: 12 } },
      { candidate: 'c0', votes: 3, rank: 2, tied: true, share: { num: 3, den: 12 } },
      { candidate: 'c3', votes: 3, rank: 2, tied: true, share: { num: 3, den: 12 } },
      { candidate: 'c1', votes: 1, rank: 4, tied: false, share: { num: 1, den: 12 } },
    ]);
  });

  it('give a rank by how many have more, and a tie where another has as many', () => {
    fc.assert(
      fc.property(votes, (given) => {
        for (const { candidate, votes: own, rank, tied } of resultFor(given).candidates) {
          expect(given[Number(candidate.slice(1))]).toBe(own);
          expect(rank).toBe(1 + given.filter((other) => other > own).length);
          expect(tied).toBe(given.filter((other) => other === own).length > 1);
        }
      }),
    );
  });

  it('have shares even when nobody voted', () => {
    expect(resultFor([0, 0]).candidates.map(({ share }) => share)).toEqual([
      { num: 0, den: 1 },
      { num: 0, den: 1 },
    ]);
  });
});

describe('who is elected', () => {
  it('is clear where no tie lies across the line', () => {
    expect(electedOf(resultFor([1, 4, 4, 2], 2))).toEqual({ certain: ['c1', 'c2'], tied: [], openPlaces: 0 });
  });

  it('is left open where one does', () => {
    expect(electedOf(resultFor([2, 5, 2, 2], 3))).toEqual({
      certain: ['c1'],
      tied: ['c0', 'c2', 'c3'],
      openPlaces: 2,
    });
  });

  it('fills every place once, and never depends on an order that means nothing', () => {
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 8 }), (given, wanted) => {
        const places = Math.min(wanted, given.length);
        const { certain, tied, openPlaces } = electedOf(resultFor(given, places));
        expect(certain.length + openPlaces).toBe(places);
        expect(tied.length === 0 ? openPlaces === 0 : tied.length > openPlaces && openPlaces > 0).toBe(true);
        const least = [...given].sort((a, b) => b - a)[places - 1] ?? 0;
        const above = given.flatMap((count, index) => (count > least ? [`c${String(index)}`] : []));
        for (const key of above) expect(certain).toContain(key);
      }),
    );
  });
});
