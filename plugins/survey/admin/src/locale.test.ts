import { contentLocaleOf } from './locale';

describe('language of the contents', () => {
  it('follows the admin where it is Korean', () => {
    expect(contentLocaleOf('ko')).toBe('ko');
    expect(contentLocaleOf('ko-KR')).toBe('ko');
  });

  it('is English for every other language, also one that begins alike', () => {
    expect(contentLocaleOf('en')).toBe('en');
    expect(contentLocaleOf('fr')).toBe('en');
    expect(contentLocaleOf('kok')).toBe('en');
  });
});
