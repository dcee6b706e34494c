import fc from 'fast-check';
import { siteDay } from './site-day';

describe('the day on which something happens in the city', () => {
  it.each([
    ['2025-11-21T14:59:59.999Z', 'Asia/Seoul', '2025-11-21'],
    ['2025-11-21T15:00:00.000Z', 'Asia/Seoul', '2025-11-22'],
    ['2025-11-21T18:14:59.999Z', 'Asia/Kathmandu', '2025-11-21'],
    ['2025-11-21T18:15:00.000Z', 'Asia/Kathmandu', '2025-11-22'],
    ['2025-01-01T00:00:00.000Z', 'America/New_York', '2024-12-31'],
    ['1899-12-31T23:59:59.000Z', 'UTC', '1899-12-31'],
  ])('%s in %s is %s', (moment, zone, day) => {
    expect(siteDay(new Date(moment), zone)).toBe(day);
  });

  it('is the same in whatever order it is asked for', () => {
    const moments = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        fc.array(moments),
        fc.constantFrom('Asia/Seoul', 'UTC', 'America/St_Johns'),
        (asked, zone) => {
          const days = asked.map((moment) => siteDay(moment, zone));
          const again = asked.toReversed().map((moment) => siteDay(moment, zone));
          expect(again.toReversed()).toEqual(days);
        },
      ),
    );
  });
});
