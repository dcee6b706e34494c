import { inBothLanguages, textIn } from './local-text';

describe('inBothLanguages', () => {
  it('lets each language stand in for the other', () => {
    expect(inBothLanguages({ ko: '시' })).toEqual({ ko: '시', en: '시' });
    expect(inBothLanguages({ ko: '시', en: 'City' })).toEqual({ ko: '시', en: 'City' });
    expect(inBothLanguages({})).toEqual({ ko: '', en: '' });
  });
});

describe('textIn', () => {
  it('gives the language asked for', () => {
    expect(textIn({ ko: '시', en: 'City' }, 'en')).toEqual({ text: 'City', lang: 'en' });
  });

  it('gives the other language where that one is missing, and says so', () => {
    expect(textIn({ ko: '시' }, 'en')).toEqual({ text: '시', lang: 'ko' });
    expect(textIn({ en: 'City' }, 'ko')).toEqual({ text: 'City', lang: 'en' });
  });

  it('gives nothing where there is no text', () => {
    expect(textIn({}, 'ko')).toBeNull();
    expect(textIn(undefined, 'ko')).toBeNull();
  });
});
