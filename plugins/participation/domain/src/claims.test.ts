import fc from 'fast-check';
import { readClaims, readDay } from './claims';

describe('readDay', () => {
  it.each([
    ['1990-03-01', '1990-03-01'],
    ['19900301', '1990-03-01'],
    ['2024-02-29', '2024-02-29'],
    [' 2000-02-29 ', '2000-02-29'],
  ])('reads %j as %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    '',
    '1990',
    '0000-03-01',
    '2023-02-29',
    '1900-02-29',
    '1990-13-01',
    '1990-00-10',
    '1990-04-31',
    '90-03-01',
  ])('finds no day in %j', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it('reads every day of the calendar, with and without hyphens', () => {
    const days = fc.date({
      min: new Date('1850-01-01T00:00:00Z'),
      max: new Date('2150-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDay(day)).toBe(day);
        expect(readDay(day.replaceAll('-', ''))).toBe(day);
      }),
    );
  });
});

describe('readClaims', () => {
  it('keeps what can be read and nothing else', () => {
    expect(readClaims({ birthDate: '19900301', region: ' 41480 ' })).toEqual({
      birthDate: '1990-03-01',
      region: '41480',
    });
    expect(readClaims({ birthDate: '1990', region: '' })).toEqual({});
    expect(readClaims({ birthDate: 19900301, region: { code: '41' } })).toEqual({});
  });
});
