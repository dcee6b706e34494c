import fc from 'fast-check';
import { type Draw, candidateOrder, seededDraw, shuffle } from './candidate-order';

const KEYS = ['a', 'b', 'c', 'd'];
const FINGERPRINT = '9f'.repeat(32);

const orderOf = (keys: readonly string[], voterSeed: string, group = 'all'): string =>
  candidateOrder(keys, { fingerprint: FINGERPRINT, group, voterSeed }).join('');

function replay(draws: readonly number[]): Draw {
  const left = [...draws];
  return () => left.shift() ?? 0;
}

/** Every sequence of draws that a shuffle of `size` can ask for. */
function sequences(size: number): number[][] {
  if (size === 0) return [[]];
  return sequences(size - 1).flatMap((rest) => Array.from({ length: size }, (_, first) => [first, ...rest]));
}

const factorial = (size: number): number => (size === 0 ? 1 : size * factorial(size - 1));

describe('shuffle', () => {
  it.each([1, 2, 3, 4, 5])('makes each order of %d from exactly one sequence of draws', (size) => {
    const items = Array.from({ length: size }, (_, index) => index);
    const orders = sequences(size).map((draws) => shuffle(items, replay(draws)).join());
    expect(orders).toHaveLength(factorial(size));
    expect(new Set(orders).size).toBe(factorial(size));
  });
});

describe('seededDraw', () => {
  it.each([1, 2, 3, 5, 7, 10, 48])('draws every number below %d, and equally often', (bound) => {
    const draws = 12_000;
    const counts = new Array<number>(bound).fill(0);
    const draw = seededDraw(['test', String(bound)]);
    for (let index = 0; index < draws; index += 1) {
      const drawn = draw(bound);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    // Five standard deviations of a fair draw.
    const tolerance = 5 * Math.sqrt((draws / bound) * (1 - 1 / bound));
    expect(counts).toHaveLength(bound);
    for (const count of counts) expect(Math.abs(count - draws / bound)).toBeLessThanOrEqual(tolerance);
  });
});

describe('the order of candidates', () => {
  it('is the same again for the same voter, and published for others to draw again', () => {
    expect(orderOf(KEYS, 'voter-1')).toBe(orderOf(KEYS, 'voter-1'));
    expect(['voter-1', 'voter-2', 'voter-3'].map((seed) => orderOf(KEYS, seed))).toMatchInlineSnapshot(`
      [
        "cabd",
        "adbc",
        "acbd",
      ]
    `);
  });

  it('holds everybody once, whatever the seed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string({ unit: 'grapheme' }), (keys, voterSeed) => {
        const order = candidateOrder(keys, { fingerprint: FINGERPRINT, group: 'g', voterSeed });
        expect([...order].sort()).toEqual([...keys].sort());
      }),
    );
  });

  it.each([2, 3, 4])('gives all orders of %d to equally many of 6,000 voters', (size) => {
    const voters = 6_000;
    const counts = new Map<string, number>();
    for (let voter = 0; voter < voters; voter += 1) {
      const order = orderOf(KEYS.slice(0, size), `voter-${String(voter)}`);
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const orders = factorial(size);
    const tolerance = 5 * Math.sqrt((voters / orders) * (1 - 1 / orders));
    expect(counts.size).toBe(orders);
    for (const count of counts.values())
      expect(Math.abs(count - voters / orders)).toBeLessThanOrEqual(tolerance);
  });

  it('of one group says nothing about another, nor of one poll about another', () => {
    const voters = Array.from({ length: 600 }, (_, voter) => `voter-${String(voter)}`);
    const same = voters.filter((seed) => orderOf(KEYS, seed, 'city') === orderOf(KEYS, seed, 'county'));
    const again = voters.filter(
      (voterSeed) =>
        candidateOrder(KEYS, { fingerprint: 'other', group: 'all', voterSeed }).join('') ===
        orderOf(KEYS, voterSeed),
    );
    // One in 24 by chance.
    for (const { length } of [same, again]) expect(length).toBeGreaterThan(5);
    for (const { length } of [same, again]) expect(length).toBeLessThan(50);
  });
});
