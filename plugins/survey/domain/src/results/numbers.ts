export interface NumberSummary {
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  readonly median: number | null;
}

/** Minimum, maximum, mean and median of numbers given with how often each occurs; null for all without any. */
export function summaryOf(numbers: ReadonlyMap<number, number>): NumberSummary {
  const sorted = [...numbers].sort(([a], [b]) => a - b);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return { min: null, max: null, mean: null, median: null };
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  // Weighted before it is added up: a sum of large numbers would lose its small ones.
  const mean = sorted.reduce((sum, [value, count]) => sum + value * (count / total), 0);
  const lower = nth(sorted, Math.ceil(total / 2));
  const upper = nth(sorted, Math.floor(total / 2) + 1);
  return { min: first[0], max: last[0], mean, median: lower / 2 + upper / 2 };
}

/** The n-th number in order, counted from 1. */
function nth(sorted: readonly (readonly [number, number])[], n: number): number {
  let seen = 0;
  for (const [value, count] of sorted) {
    seen += count;
    if (seen >= n) return value;
  }
  return Number.NaN;
}
