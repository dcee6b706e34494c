import fc from 'fast-check';
import { preferredLocale } from './language';

describe('preferredLocale', () => {
  it.each([
    [undefined, 'ko'],
    ['', 'ko'],
    ['en-GB,en;q=0.9,ko;q=0.8', 'en'],
    ['ko-KR,ko;q=0.9,en-US;q=0.8', 'ko'],
    ['de,fr;q=0.9', 'ko'],
    ['de,en;q=0.5,ko;q=0.7', 'ko'],
    ['en;q=0', 'ko'],
  ])('greets %j in %s', (header, locale) => {
    expect(preferredLocale(header, 'ko')).toBe(locale);
  });

  it('never throws on a header', () => {
    fc.assert(fc.property(fc.string(), (header) => ['ko', 'en'].includes(preferredLocale(header, 'en'))));
  });
});
