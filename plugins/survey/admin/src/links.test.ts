import { citizenLink, editorLink, responseLink } from './links';

describe('links', () => {
  it('leads to the citizen page in the language asked for', () => {
    expect(citizenLink('http://localhost:1337', '/participate/ko/surveys/satisfaction', 'en')).toBe(
      'http://localhost:1337/participate/en/surveys/satisfaction',
    );
    expect(citizenLink('https://city.kr/', '/take/part/en/surveys/en', 'ko')).toBe(
      'https://city.kr/take/part/ko/surveys/en',
    );
  });

  it('changes only the language, even where the base path has the name of one', () => {
    expect(citizenLink('', '/ko/en/surveys/ko', 'ko')).toBe('/ko/ko/surveys/ko');
  });

  it('leads to the content manager and to a single response', () => {
    expect(editorLink('abc')).toBe('/content-manager/collection-types/plugin::survey.survey/abc');
    expect(responseLink('abc', 'K7Q49M2D')).toBe('/plugins/survey/abc/responses/K7Q49M2D');
  });
});
