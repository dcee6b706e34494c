import fc from 'fast-check';
import { formatInstant, parseInstant } from './instant';

describe('instants', () => {
  it('are read with their offset', () => {
    expect(parseInstant('2026-03-02T09:00:00+09:00')).toBe(Date.UTC(2026, 2, 2));
    expect(parseInstant('2026-03-02T00:00Z')).toBe(Date.UTC(2026, 2, 2));
  });

  it('are read back as they are written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        (instant) => parseInstant(formatInstant(instant)) === instant,
      ),
    );
  });

  it.each([
    '2026-03-02',
    '2026-03-02T09:00:00',
    '2026-02-30T09:00:00Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T09:00:00+99:00',
    'March 2, 2026',
    '',
  ])('are not made of %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});
