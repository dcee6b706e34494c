import { textIn } from './local-text';

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
