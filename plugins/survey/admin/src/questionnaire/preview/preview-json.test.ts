import { previewJson } from './preview-json';

describe('questionnaire for the preview', () => {
  it('has nothing that sends answers, loads choices, leaves the page or remembers a visit', () => {
    expect(
      previewJson({
        title: 'T',
        surveyId: 'x',
        surveyPostId: 'y',
        clientId: 'z',
        sendResultOnPageNext: true,
        cookieName: 'done',
        navigateToUrl: 'javascript:alert(1)',
        navigateToUrlOnCondition: [{ url: 'https://example.com' }],
        elements: [
          {
            type: 'panel',
            elements: [{ type: 'dropdown', name: 'a', choicesByUrl: { url: 'https://example.com' } }],
          },
        ],
      }),
    ).toEqual({ title: 'T', elements: [{ type: 'panel', elements: [{ type: 'dropdown', name: 'a' }] }] });
  });

  it('keeps every other value as it is', () => {
    const json = { a: [1, null, 'x', false, { b: [] }], '': {} };
    expect(previewJson(json)).toEqual(json);
  });
});
