import fc from 'fast-check';
import { isAutomaticKey, makeEntryKey, makeGroupKey } from './keys';

/** As `parseBallotDesign` wants it. */
const KEY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/u;

describe('makeGroupKey', () => {
  it('writes the English name in small letters with dashes', () => {
    expect(makeGroupKey({ ko: '시군', en: ' Cities & Counties ' }, [])).toBe('cities-counties');
    expect(makeGroupKey({ ko: '', en: 'Café' }, [])).toBe('cafe');
  });

  it('numbers a group that has only a Korean name', () => {
    expect(makeGroupKey({ ko: '광역', en: '' }, ['group-1'])).toBe('group-2');
  });

  it('does not take a key twice', () => {
    expect(makeGroupKey({ ko: '', en: 'City' }, ['city', 'city-1'])).toBe('city-2');
  });

  it('always makes a free key that the design accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (en, others) => {
        const taken = [...others, makeGroupKey({ ko: '', en }, others)];
        const key = makeGroupKey({ ko: '', en }, taken);
        expect(key).toMatch(KEY);
        expect(taken).not.toContain(key);
        expect(isAutomaticKey(key, { ko: '', en })).toBe(true);
      }),
    );
  });
});

describe('isAutomaticKey', () => {
  it('tells a key that somebody wrote from one that was made', () => {
    expect(isAutomaticKey('city', { ko: '시', en: 'City' })).toBe(true);
    expect(isAutomaticKey('city-2', { ko: '시', en: 'City' })).toBe(true);
    expect(isAutomaticKey('group-3', { ko: '시', en: '' })).toBe(true);
    expect(isAutomaticKey('towns', { ko: '시', en: 'City' })).toBe(false);
    expect(isAutomaticKey('metro', { ko: '광역', en: '' })).toBe(false);
  });
});

describe('makeEntryKey', () => {
  it('gives the first number that is free', () => {
    expect(makeEntryKey(['c1', 'paju', 'c2'])).toBe('c3');
  });
});
