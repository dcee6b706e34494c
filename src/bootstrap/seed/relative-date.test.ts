import fc from 'fast-check';
import { resolveDate } from './relative-date';

const now = new Date('2025-11-19T20:30:00Z');

describe('resolveDate', () => {
  it('counts days from now, forwards and backwards', () => {
    expect(resolveDate('+0d', now)).toBe('2025-11-19T20:30:00.000Z');
    expect(resolveDate('+21d', now)).toBe('2025-12-10T20:30:00.000Z');
    expect(resolveDate('-1d', now)).toBe('2025-11-18T20:30:00.000Z');
  });

  it('takes the day from the calendar of the place, where it may already be tomorrow', () => {
    expect(resolveDate('+1dT18:00+09:00', now)).toBe('2025-11-21T09:00:00.000Z');
    expect(resolveDate('+1dT18:00+00:00', now)).toBe('2025-11-20T18:00:00.000Z');
    expect(resolveDate('+0dT18:00-03:30', now)).toBe('2025-11-19T21:30:00.000Z');
  });

  it('keeps a date that is written out', () => {
    expect(resolveDate('2025-12-01T00:00:00Z', now)).toBe('2025-12-01T00:00:00.000Z');
  });

  it('refuses what is no date', () => {
    expect(() => resolveDate('in three weeks', now)).toThrow('"in three weeks" is no date');
    expect(() => resolveDate('+21dT18:00', now)).toThrow('is no date');
  });

  it('always gives the written time of day in the written offset', () => {
    const anyNow = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(anyNow, fc.integer({ min: -400, max: 400 }), (instant, days) => {
        const sign = days < 0 ? '-' : '+';
        const written = `${sign}${String(Math.abs(days))}dT18:00+09:00`;
        const resolved = new Date(resolveDate(written, instant));
        expect(resolved.toISOString().slice(11)).toBe('09:00:00.000Z');
        const inDays = (resolved.getTime() - instant.getTime()) / 86_400_000 - days;
        expect(Math.abs(inDays)).toBeLessThan(1);
      }),
    );
  });
});
