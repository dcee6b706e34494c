import fc from 'fast-check';
import { dayColumns } from './day-columns';

describe('columns of the chart of days', () => {
  it('shows days without responses as empty columns, also across the end of a month', () => {
    const columns = dayColumns(
      [
        { date: '2024-02-28', count: 3 },
        { date: '2024-03-01', count: 5 },
      ],
      60,
    );
    expect(columns).toEqual([
      { first: '2024-02-28', last: '2024-02-28', count: 3 },
      { first: '2024-02-29', last: '2024-02-29', count: 0 },
      { first: '2024-03-01', last: '2024-03-01', count: 5 },
    ]);
  });

  it('joins days where there are more than fit', () => {
    const columns = dayColumns(
      [
        { date: '2025-01-01', count: 1 },
        { date: '2025-01-02', count: 2 },
        { date: '2025-01-05', count: 4 },
      ],
      3,
    );
    expect(columns).toEqual([
      { first: '2025-01-01', last: '2025-01-02', count: 3 },
      { first: '2025-01-03', last: '2025-01-04', count: 0 },
      { first: '2025-01-05', last: '2025-01-05', count: 4 },
    ]);
  });

  it('is empty without days', () => {
    expect(dayColumns([], 60)).toEqual([]);
  });

  it('loses no response and leaves no gap, in whichever order the days come', () => {
    const day = fc.record({
      date: fc
        .integer({ min: 18_000, max: 20_000 })
        .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10)),
      count: fc.nat(1_000),
    });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), fc.integer({ min: 1, max: 90 }), (days, most) => {
        const columns = dayColumns(days, most);
        const dates = days.map(({ date }) => date).sort();
        expect(columns.length).toBeLessThanOrEqual(most);
        expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(
          days.reduce((sum, { count }) => sum + count, 0),
        );
        expect(columns[0]?.first).toBe(dates[0]);
        expect(columns.at(-1)?.last).toBe(dates.at(-1));
      }),
    );
  });
});
