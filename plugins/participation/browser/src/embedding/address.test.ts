import { frameSource, type Embed } from './address';

const embed: Embed = {
  scriptAddress: 'https://city.example/participate/embed.js?v=3',
  survey: 'park-2025',
  poll: undefined,
  language: undefined,
  title: undefined,
  pageLanguage: 'ko-KR',
};

describe('frameSource', () => {
  it('leads to the survey beside the script, in the language of the page', () => {
    expect(frameSource(embed)).toEqual({
      address: 'https://city.example/participate/ko/surveys/park-2025?embed=1',
      origin: 'https://city.example',
      title: '설문',
    });
  });

  it('leads to a poll under whatever base path the script came from', () => {
    const source = frameSource({
      ...embed,
      scriptAddress: 'http://localhost:1337/voice/of/all/embed.js',
      survey: undefined,
      poll: 'cases',
    });
    expect(source.address).toBe('http://localhost:1337/voice/of/all/ko/polls/cases?embed=1');
    expect(source.origin).toBe('http://localhost:1337');
  });

  it.each([
    ['EN-us', 'ko', 'en'],
    [undefined, 'en-GB', 'en'],
    ['ko', 'en', 'ko'],
    [undefined, '', 'ko'],
    [undefined, 'fr', 'ko'],
    ['eng', 'ko', 'ko'],
  ])('prefers data-lang %p to <html lang="%s"> and speaks %s', (language, pageLanguage, expected) => {
    expect(frameSource({ ...embed, language, pageLanguage }).address).toContain(`/${expected}/surveys/`);
  });

  it('takes the title a city gave', () => {
    expect(frameSource({ ...embed, title: '공원 설문' }).title).toBe('공원 설문');
  });

  it('refuses a script that names nothing, or both', () => {
    expect(() => frameSource({ ...embed, survey: undefined })).toThrow('either data-survey or data-poll');
    expect(() => frameSource({ ...embed, poll: 'x' })).toThrow('either data-survey or data-poll');
  });

  it.each(['', '..', '../../admin', 'a/b', 'a?b', 'a b', '//evil.example'])(
    'refuses the slug %p',
    (survey) => {
      expect(() => frameSource({ ...embed, survey })).toThrow('not the address part');
    },
  );
});
