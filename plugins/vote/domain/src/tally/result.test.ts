import fc from 'fast-check';
import { sampleManifest } from '../testing/sample-manifest';
import { type GroupResult, tallyResult } from './result';
import { createTally } from './tally';
import { winners } from './winners';

/** The result of a choose-one poll in which the candidates get these numbers of votes. */
function resultFor(votes: readonly number[]): GroupResult {
  const tally = createTally(sampleManifest([{ candidates: votes.length, choose: 1, rule: 'exactly' }]));
  for (const [index, count] of votes.entries()) {
    for (let vote = 0; vote < count; vote += 1) tally.add({ g0: [`g0-${String(index)}`] }, 'code');
  }
  const [group] = tallyResult(tally).groups;
  if (group === undefined) throw new Error('The sample has a group');
  return group;
}

const votes = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 });

describe('the result of a group', () => {
  it('ranks 1, 2, 2, 4 and marks the tie', () => {
    expect(resultFor([3, 1, 5, 3]).candidates).toEqual([
      { candidate: 'g0-2', votes: 5, rank: 1, tied: false, share: { num: 5, den: 12 } },
      { candidate: 'g0-0', votes: 3, rank: 2, tied: true, share: { num: 3, den: 12 } },
      { candidate: 'g0-3', votes: 3, rank: 2, tied: true, share: { num: 3, den: 12 } },
      { candidate: 'g0-1', votes: 1, rank: 4, tied: false, share: { num: 1, den: 12 } },
    ]);
  });

  it('gives a rank by how many have more votes, and a tie where another has as many', () => {
    fc.assert(
      fc.property(votes, (given) => {
        for (const { candidate, votes: own, rank, tied } of resultFor(given).candidates) {
          expect(given[Number(candidate.slice(3))]).toBe(own);
          expect(rank).toBe(1 + given.filter((other) => other > own).length);
          expect(tied).toBe(given.filter((other) => other === own).length > 1);
        }
      }),
    );
  });

  it('has shares even when nobody voted', () => {
    expect(resultFor([0, 0]).candidates.map(({ share }) => share)).toEqual([
      { num: 0, den: 1 },
      { num: 0, den: 1 },
    ]);
  });
});

describe('winners', () => {
  const keys = (list: readonly { readonly candidate: string }[]): string[] =>
    list.map(({ candidate }) => candidate);

  it('are the first of the group where the line is clear', () => {
    const { certain, tied, openPlaces } = winners(resultFor([1, 4, 4, 2]), 2);
    expect([keys(certain), keys(tied), openPlaces]).toEqual([['g0-1', 'g0-2'], [], 0]);
  });

  it('are left open where a tie lies across the line', () => {
    const { certain, tied, openPlaces } = winners(resultFor([2, 5, 2, 2]), 3);
    expect([keys(certain), keys(tied), openPlaces]).toEqual([['g0-1'], ['g0-0', 'g0-2', 'g0-3'], 2]);
  });

  it('are everybody where there are places for all, and nobody where there are none', () => {
    expect(winners(resultFor([0, 0]), 5)).toMatchObject({ certain: [{}, {}], tied: [], openPlaces: 0 });
    expect(winners(resultFor([1, 0]), 0)).toEqual({ certain: [], tied: [], openPlaces: 0 });
  });

  it('fill every place once, and never depend on an order that means nothing', () => {
    fc.assert(
      fc.property(votes, fc.nat({ max: 9 }), (given, places) => {
        const result = resultFor(given);
        const { certain, tied, openPlaces } = winners(result, places);
        expect(certain.length + openPlaces).toBe(Math.min(places, given.length));
        expect(tied.length === 0 ? openPlaces === 0 : tied.length > openPlaces && openPlaces > 0).toBe(true);
        const reversed = winners(
          { ...result, candidates: [...result.candidates].reverse().sort((a, b) => a.rank - b.rank) },
          places,
        );
        expect(keys(reversed.certain).sort()).toEqual(keys(certain).sort());
        expect(keys(reversed.tied).sort()).toEqual(keys(tied).sort());
      }),
    );
  });

  it('need a whole number of places', () => {
    expect(() => winners(resultFor([1]), -1)).toThrow(RangeError);
    expect(() => winners(resultFor([1]), 1.5)).toThrow(RangeError);
  });
});
