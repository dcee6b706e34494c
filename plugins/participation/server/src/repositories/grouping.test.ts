import fc from 'fast-check';
import { createGrouping } from './grouping';

class Unique extends Error {}

/** A table of distinct numbers that takes all of a group, or none of it. */
function table(isReachable: () => boolean = () => true) {
  const rows: number[] = [];
  const groups: number[][] = [];
  const add = createGrouping<number, number>({
    isOwnFault: (error) => error instanceof Unique,
    async write(items) {
      groups.push([...items]);
      await Promise.resolve();
      if (!isReachable()) throw new Error('no connection');
      if (new Set([...rows, ...items]).size < rows.length + items.length) throw new Unique('there already');
      rows.push(...items);
      return items.map((item) => item * 10);
    },
  });
  return { rows, groups, add };
}

const outcome = (added: Promise<number>): Promise<string> =>
  added.then(
    () => 'stored',
    (error: unknown) => (error instanceof Unique ? 'taken' : 'failed'),
  );

describe('writing in groups', () => {
  it('takes along what arrives before a transaction begins, and what arrives during one goes into the next', async () => {
    const { add, groups } = table();
    const first = [add(1), add(2)];
    await first[0];
    const second = [add(3), add(4), add(5)];
    await Promise.all([...first, ...second]);
    expect(groups).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
  });

  it('writes a single item at once', async () => {
    const { add, rows } = table();
    expect(await add(7)).toBe(70);
    expect(rows).toEqual([7]);
  });

  it('tells each what became of its own', async () => {
    const { add } = table();
    expect(await Promise.all([add(3), add(1), add(2)])).toEqual([30, 10, 20]);
  });

  it('splits what is too much for one transaction', async () => {
    const { add, groups, rows } = table();
    await Promise.all(Array.from({ length: 450 }, (_, index) => add(index)));
    expect(groups.map(({ length }) => length)).toEqual([200, 200, 50]);
    expect(rows).toHaveLength(450);
  });

  it('stores each distinct item once and refuses every repetition, in any order and number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(12), { maxLength: 40 }), async (items) => {
        const { add, rows } = table();
        const outcomes = await Promise.all(items.map((item) => outcome(add(item))));
        const distinct = [...new Set(items)];
        expect([...rows].sort((a, b) => a - b)).toEqual(distinct.sort((a, b) => a - b));
        expect(outcomes.filter((each) => each === 'stored')).toHaveLength(distinct.length);
        expect(outcomes.filter((each) => each === 'taken')).toHaveLength(items.length - distinct.length);
      }),
    );
  });

  it('tells everybody at once when the database does not answer, and tries again with what comes later', async () => {
    let isReachable = false;
    const { add, groups, rows } = table(() => isReachable);
    expect(await Promise.all([1, 2, 3, 4].map((item) => outcome(add(item))))).toEqual(
      Array(4).fill('failed'),
    );
    expect(groups).toHaveLength(1);
    isReachable = true;
    expect(await outcome(add(1))).toBe('stored');
    expect(rows).toEqual([1]);
  });
});
