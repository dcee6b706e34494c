import fc from 'fast-check';
import { hideSmallCells } from './hide-small-cells';
import type { ResultTable } from './tables';

function tableOf(counts: readonly number[], isMultiple = false): ResultTable {
  const answered = counts.reduce((sum, count) => sum + count, 0);
  return {
    kind: 'choices',
    name: 'q',
    title: 'Q',
    answered,
    skipped: 0,
    notAsked: 0,
    isMultiple,
    choices: counts.map((count, index) => ({
      value: String(index),
      text: String(index),
      count,
      share: answered === 0 ? 0 : count / answered,
    })),
  };
}

function shownCounts(table: ResultTable): (number | null)[] {
  return table.kind === 'choices' ? table.choices.map(({ count }) => count) : [];
}

/** Every way to share a total among a number of cells. */
function* shares(total: number, cells: number): Generator<number[]> {
  if (cells === 1) yield [total];
  else {
    for (let first = 0; first <= total; first += 1) {
      for (const rest of shares(total - first, cells - 1)) yield [first, ...rest];
    }
  }
}

describe('small cells', () => {
  it('are hidden, and the next smallest with a single one', () => {
    const table = hideSmallCells(tableOf([3, 40, 12, 0]), 10);
    expect(shownCounts(table)).toEqual([null, 40, null, 0]);
    expect(table.answered).toBe(55);
  });

  it('take their shares with them', () => {
    const table = hideSmallCells(tableOf([3, 40, 12]), 10);
    const shownShares = table.kind === 'choices' ? table.choices.map(({ share }) => share) : [];
    expect(shownShares).toEqual([null, 40 / 55, null]);
  });

  it('stay when there is none', () => {
    expect(shownCounts(hideSmallCells(tableOf([10, 40, 0]), 10))).toEqual([10, 40, 0]);
  });

  it('take everything with them when few people answered at all, the number of answers included', () => {
    const table = hideSmallCells(tableOf([9, 0]), 10);
    expect(shownCounts(table)).toEqual([null, null]);
    expect([table.answered, table.skipped, table.notAsked]).toEqual([null, null, null]);
  });

  it('are hidden row by row in a matrix', () => {
    const cells = (counts: readonly number[]) =>
      counts.map((count, index) => ({ value: String(index), text: '', count, share: 0 }));
    const table = hideSmallCells(
      {
        kind: 'matrix',
        name: 'm',
        title: 'M',
        answered: 50,
        skipped: 0,
        notAsked: 0,
        rows: [
          { value: 'a', text: 'A', answered: 50, cells: cells([25, 25]) },
          { value: 'b', text: 'B', answered: 50, cells: cells([1, 20, 29]) },
        ],
      },
      10,
    );
    const rows = table.kind === 'matrix' ? table.rows.map((row) => row.cells.map(({ count }) => count)) : [];
    expect(rows).toEqual([
      [25, 25],
      [null, null, 29],
    ]);
  });

  it('never show the smallest and largest number, which are one person’s answer each', () => {
    const numbers = { kind: 'numbers', name: 'n', title: '', skipped: 0, notAsked: 0 } as const;
    const summary = { min: 1, max: 99, mean: 30, median: 28 };
    const many = hideSmallCells({ ...numbers, answered: 30, ...summary }, 10);
    expect(many).toMatchObject({ answered: 30, min: null, max: null, mean: 30, median: 28 });
    const few = hideSmallCells({ ...numbers, answered: 3, ...summary }, 10);
    expect(few).toMatchObject({ answered: null, mean: null, median: null });
  });

  // Whoever knows the rule, everything shown, and even a hidden total, lists all counts that would be published in the
  // same way: in no such list may a hidden cell have the same count everywhere.
  it.each([
    [3, 2, 20],
    [4, 3, 20],
    [5, 3, 24],
    [5, 4, 16],
    [6, 4, 24],
  ])('cannot be worked out (threshold %i, %i cells, up to %i answers)', (threshold, cells, most) => {
    for (let total = 1; total <= most; total += 1) {
      const groups = new Map<string, { hidden: number[]; possible: Set<number>[] }>();
      for (const counts of shares(total, cells)) {
        const shown = shownCounts(hideSmallCells(tableOf(counts), threshold));
        const hidden = shown.flatMap((count, index) => (count === null ? [index] : []));
        const key = JSON.stringify(shown);
        const group = groups.get(key) ?? { hidden, possible: hidden.map(() => new Set<number>()) };
        hidden.forEach((index, at) => group.possible[at]?.add(counts[index] ?? 0));
        groups.set(key, group);
      }
      for (const [key, { possible }] of groups) {
        const known = possible.filter((values) => values.size < 2);
        expect([total, key, known.length]).toEqual([total, key, 0]);
      }
    }
  });

  it('leave no cell between 1 and the threshold in sight, whatever the counts', () => {
    const counts = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 20 }), fc.boolean(), (given, threshold, isMultiple) => {
        const shown = shownCounts(hideSmallCells(tableOf(given, isMultiple), threshold));
        const small = shown.filter((count) => count !== null && count > 0 && count < threshold);
        expect(small).toEqual([]);
        const hidden = given.filter((_count, index) => shown[index] === null);
        if (hidden.length > 0 && shown.some((count) => count !== null)) {
          expect(new Set(hidden).size).toBeGreaterThan(1);
          expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(threshold);
        }
      }),
    );
  });
});
