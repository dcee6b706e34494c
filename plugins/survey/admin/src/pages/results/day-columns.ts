export interface DayCount {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly count: number;
}

/** One column of the chart: a day, a week or more, from `first` to `last`. */
export interface DayColumn {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

const DAY = 86_400_000;

/**
 * Columns of equal width in time, days without any response included, at most `most` of them.
 *
 * @param days - in any order, days without responses left out
 * @example dayColumns([{ date: '2025-05-01', count: 2 }, { date: '2025-05-03', count: 1 }], 60).map(({ count }) => count)
 * // [2, 0, 1]
 */
export function dayColumns(days: readonly DayCount[], most: number): DayColumn[] {
  const numbers = days.map(({ date }) => dayNumber(date));
  if (numbers.length === 0) return [];
  const first = numbers.reduce((a, b) => Math.min(a, b));
  const last = numbers.reduce((a, b) => Math.max(a, b));
  const width = Math.ceil((last - first + 1) / most);
  const counts = Array.from({ length: Math.ceil((last - first + 1) / width) }, () => 0);
  for (const { date, count } of days) {
    const column = Math.floor((dayNumber(date) - first) / width);
    counts[column] = (counts[column] ?? 0) + count;
  }
  return counts.map((count, index) => ({
    first: dateOf(first + index * width),
    last: dateOf(Math.min(first + index * width + width - 1, last)),
    count,
  }));
}

/** Days since 1970. The date is one of the site's zone already; as UTC no zone shifts it again. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
