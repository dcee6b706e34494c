import { readSettings } from './settings';

const settings = {
  locale: 'ko',
  version: 2,
  submitTo: '/participate/ko/surveys/a/responses',
  questionnaire: { elements: [] },
  words: { failed: 'f', sending: 's', notSent: 'n', next: 'x', back: 'b', send: 'd', answer: 'a' },
};

describe('the settings in the page', () => {
  it('are read as the server wrote them', () => {
    expect(readSettings(JSON.stringify({ ...settings, more: 1 }))).toEqual(settings);
  });

  it('may carry a pass, which is a text', () => {
    expect(readSettings(JSON.stringify({ ...settings, pass: 'p' }))).toEqual({ ...settings, pass: 'p' });
    expect(() => readSettings(JSON.stringify({ ...settings, pass: 7 }))).toThrow();
  });

  it.each([null, '', '[]', '{}', JSON.stringify({ ...settings, questionnaire: 'x' })])(
    'are not taken from %j',
    (text) => {
      expect(() => readSettings(text)).toThrow();
    },
  );

  it.each(['locale', 'version', 'submitTo', 'questionnaire', 'words'])('need %s', (name) => {
    expect(() => readSettings(JSON.stringify({ ...settings, [name]: undefined }))).toThrow();
  });

  it('need every word', () => {
    const words = { ...settings.words, notSent: undefined };
    expect(() => readSettings(JSON.stringify({ ...settings, words }))).toThrow();
  });
});
