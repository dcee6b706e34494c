import type { Cell, ResultTable, RowOfCells } from './tables';

/**
 * Hides what a table would tell about few people: cells with fewer than `threshold`, and as many more as it takes that
 * no hidden count can be worked out from the counts, shares and totals that remain.
 *
 * The rule looks only at the counts, never at which choice they belong to, and hides cells of equal count together.
 * So whenever two different counts are hidden, exchanging them gives the same published table: whoever knows the
 * rule and everything shown still cannot tell which is which. Where that cannot be had, the total goes as well.
 */
export function hideSmallCells(table: ResultTable, threshold: number): ResultTable {
  switch (table.kind) {
    case 'choices': {
      const { answered, cells } = hideIn(table.choices, table.answered, threshold);
      return { ...withTotals(table, answered), choices: cells };
    }
    case 'matrix': {
      const rows = table.rows.map((row): RowOfCells => ({
        ...row,
        ...hideIn(row.cells, row.answered, threshold),
      }));
      return { ...withTotals(table, table.answered, threshold), rows };
    }
    case 'numbers': {
      const shown = withTotals(table, table.answered, threshold);
      // The smallest and the largest number are each the answer of a single person.
      const isFew = shown.answered === null;
      return {
        ...shown,
        min: null,
        max: null,
        mean: isFew ? null : table.mean,
        median: isFew ? null : table.median,
      };
    }
    case 'texts':
      return withTotals(table, table.answered, threshold);
  }
}

/** Without the number of answers, nor is there what it could be subtracted from. */
function withTotals<Table extends ResultTable>(table: Table, answered: number | null, threshold = 0): Table {
  if (answered !== null && (answered === 0 || answered >= threshold)) return { ...table, answered };
  return { ...table, answered: null, skipped: null, notAsked: null };
}

interface Hidden {
  readonly answered: number | null;
  readonly cells: readonly Cell[];
}

function hideIn(cells: readonly Cell[], answered: number | null, threshold: number): Hidden {
  const hidden = hiddenCounts(
    cells.map(({ count }) => count ?? 0),
    answered ?? 0,
    threshold,
  );
  return {
    answered: hidden.isTotalHidden ? null : answered,
    cells: cells.map((cell) =>
      hidden.counts.has(cell.count ?? 0) ? { ...cell, count: null, share: null } : cell,
    ),
  };
}

interface HiddenCounts {
  readonly counts: ReadonlySet<number>;
  readonly isTotalHidden: boolean;
}

function hiddenCounts(counts: readonly number[], answered: number, threshold: number): HiddenCounts {
  const small = new Set(counts.filter((count) => count > 0 && count < threshold));
  if (small.size === 0) return { counts: small, isTotalHidden: false };
  if (answered < threshold) return { counts: new Set(counts), isTotalHidden: true };
  const hidden = withEnoughCompany(small, counts, threshold);
  // With every cell hidden, a total this small could only come from few ways to share it, at times from a single one.
  const isTotalHidden =
    counts.every((count) => hidden.has(count)) && answered <= counts.length * (threshold - 1);
  return { counts: hidden, isTotalHidden };
}

/** Two different counts at least, and enough people in them together that their sum, too, is no small cell. */
function withEnoughCompany(
  small: ReadonlySet<number>,
  counts: readonly number[],
  threshold: number,
): ReadonlySet<number> {
  const people = counts.filter((count) => small.has(count)).reduce((sum, count) => sum + count, 0);
  if (small.size >= 2 && people >= threshold) return small;
  const larger = counts.filter((count) => count >= threshold);
  return new Set(larger.length > 0 ? [...small, Math.min(...larger)] : counts);
}
