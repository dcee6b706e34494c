import fc from 'fast-check';
import { formatFraction, fraction } from '../shared/fraction';
import { arbitraryBallot, arbitraryElection, keysOf } from '../testing/arbitrary-contest';
import { countContest } from '../testing/count';
import { ordersOf } from '../testing/orders';
import type { RankedBallot } from '../testing/schulze';
import type { BordaLine } from './borda';
import type { BordaMethod } from './types';

const method = (more: Partial<BordaMethod> = {}): BordaMethod => ({
  kind: 'borda',
  rule: 'atMost',
  ranks: 4,
  partial: 'zero',
  equalRanks: true,
  ...more,
});
const candidates = ['a', 'b', 'c', 'd'];

/** Points of the candidates from one ballot, in the order of the manifest. */
function pointsOf(ballot: RankedBallot, more: Partial<BordaMethod>): string[] {
  const { candidates: lines } = countContest({ method: method(more), candidates }, [ballot]);
  return candidates.map((key) => {
    const line = lines.find(({ candidate }) => candidate === key);
    return line === undefined ? '' : formatFraction(line.points, 1);
  });
}

/** The mean of what a candidate gets over every strict order that a ballot leaves open, as [sum, orders]. */
function meanPoints(
  ballot: RankedBallot,
  keys: readonly string[],
  { partial, ranks }: BordaMethod,
  key: string,
): [number, number] {
  const ranked = ballot.flat();
  const rest = keys.filter((one) => !ranked.includes(one));
  const isAverage = partial === 'average';
  const first = { zero: ranks, average: keys.length, modified: ranked.length }[partial];
  const orders = (isAverage && rest.length > 0 ? [...ballot, rest] : ballot).reduce<string[][]>(
    (before, rank) => before.flatMap((order) => ordersOf(rank).map((next) => [...order, ...next])),
    [[]],
  );
  const points = orders.map((order) => (order.includes(key) ? first - order.indexOf(key) : 0));
  return [points.reduce((a, b) => a + b, 0), orders.length];
}

describe("Borda's count", () => {
  it.each<[string, Partial<BordaMethod>, RankedBallot, string[]]>([
    ['a full ballot', {}, [['c'], ['a'], ['d'], ['b']], ['3.0', '1.0', '4.0', '2.0']],
    ['three ranks', { ranks: 3 }, [['c'], ['a'], ['d']], ['2.0', '0.0', '3.0', '1.0']],
    ['nothing for the unranked', {}, [['c']], ['0.0', '0.0', '4.0', '0.0']],
    ['the rest shared', { partial: 'average' }, [['c']], ['2.0', '2.0', '4.0', '2.0']],
    ['few for few', { partial: 'modified' }, [['c'], ['b']], ['0.0', '1.0', '2.0', '0.0']],
    ['equals', {}, [['a', 'b'], ['c']], ['3.5', '3.5', '2.0', '0.0']],
    ['nobody', { partial: 'average' }, [], ['2.5', '2.5', '2.5', '2.5']],
  ])('gives points for %s', (_, more, ballot, points) => {
    expect(pointsOf(ballot, more)).toEqual(points);
  });

  it('is the mean over every order that the ballots leave open', () => {
    fc.assert(
      fc.property(arbitraryElection('borda', 6), ({ contest, ballots }) => {
        const keys = keysOf(contest);
        const { candidates: lines } = countContest(contest, ballots);
        for (const { candidate, points } of lines) {
          // 5! orders at most, and every number of orders divides it.
          const sum = ballots.reduce<number>((total, ballot) => {
            const [part, orders] = meanPoints(ballot as RankedBallot, keys, contest.method, candidate);
            return total + part * (1440 / orders);
          }, 0);
          expect(points).toEqual(fraction(sum, 1440));
        }
      }),
    );
  });

  it('moves with one more ballot only those whom it ranks, unless the rest share what is left', () => {
    const more = arbitraryElection('borda').chain(({ contest, ballots }) =>
      arbitraryBallot(contest).map((ballot) => ({ contest, ballots, ballot: ballot as RankedBallot })),
    );
    fc.assert(
      fc.property(more, ({ contest, ballots, ballot }) => {
        fc.pre(contest.method.partial !== 'average');
        const pointsIn = (list: readonly unknown[], key: string): BordaLine['points'] | undefined =>
          countContest(contest, list).candidates.find(({ candidate }) => candidate === key)?.points;
        for (const key of keysOf(contest)) {
          const isEqual = expect(pointsIn([...ballots, ballot], key));
          if (ballot.flat().includes(key)) isEqual.not.toEqual(pointsIn(ballots, key));
          else isEqual.toEqual(pointsIn(ballots, key));
        }
      }),
    );
  });
});
