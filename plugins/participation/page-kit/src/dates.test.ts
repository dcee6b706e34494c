import { formatMoment, timeLeft } from './dates';

const now = new Date('2025-11-12T03:00:00Z');
const closes = new Date('2025-11-19T09:00:00Z');

describe('formatMoment', () => {
  it('prints a deadline in the site’s own time', () => {
    expect(formatMoment('ko', closes, 'Asia/Seoul', now)).toBe('11월 19일(수) 18:00');
    expect(formatMoment('en', closes, 'Asia/Seoul', now)).toBe('Wed 19 November, 18:00');
  });

  it('adds the year when it is another one', () => {
    const past = new Date('2024-01-02T15:30:00Z');
    expect(formatMoment('ko', past, 'Asia/Seoul', now)).toBe('2024년 1월 3일(수) 00:30');
    expect(formatMoment('en', past, 'Asia/Seoul', now)).toBe('Wed 3 January 2024, 00:30');
  });
});

describe('timeLeft', () => {
  it.each([
    ['2025-11-19T09:00:00Z', '7일 남음', '7 days left', false],
    ['2025-11-13T04:00:00Z', '1일 남음', '1 day left', true],
    ['2025-11-12T05:10:00Z', '2시간 남음', '2 hours left', true],
    ['2025-11-12T03:00:30Z', '1분 남음', '1 minute left', true],
  ])('until %s', (until, ko, en, isSoon) => {
    expect(timeLeft('ko', new Date(until), now)).toEqual({ text: ko, isSoon });
    expect(timeLeft('en', new Date(until), now)).toEqual({ text: en, isSoon });
  });
});
