import type { SurveyDocument } from '../repositories/survey-documents';
import { withConsentTexts } from '../testing/personal';
import { question, refusal, setUp, text } from '../testing/publishing';

describe('publishing a survey with personal questions', () => {
  const phone = { type: 'text', name: 'phone', title: 'T', personal: true };
  const asked = text({ elements: [phone, { type: 'dropdown', name: 'd', title: 'D', choices: ['a'] }] });
  const kept = { anonymity: null, retentionDays: 90, retentionFrom: 'close', retentionAct: 'delete' };
  const good = { questionnaire: asked, privacy: kept };

  it('is possible with a key, a complete consent form and an end', async () => {
    const { publish, versions } = setUp(good);
    await publish();
    expect(await versions.list('doc1')).toHaveLength(1);
  });

  it('is refused without a key, saying which setting is missing', async () => {
    const { publish, versions } = setUp(good, { hasKey: false });
    await expect(publish()).rejects.toThrow('SURVEY_DATA_KEYS');
    expect(await versions.list('doc1')).toEqual([]);
  });

  it.each<[string, Partial<SurveyDocument>, RegExp]>([
    ['without an end', { privacy: { ...kept, retentionDays: null } }, /after how many days/u],
    ['with an end nobody knows', { closesAt: null }, /counts from the close, which is not set/u],
    ['as an anonymous one', { privacy: { ...kept, anonymity: 'anonymous' } }, /anonymous survey cannot ask/u],
    [
      'as one that knows who answered',
      { privacy: { ...kept, anonymity: 'identified' } },
      /that is required/u,
    ],
    [
      'without a contact',
      withConsentTexts({ contact: ' ' }),
      /lacks “contact” in “ko”.*lacks “contact” in “en”/u,
    ],
    [
      'with a quota on one',
      {
        questionnaire: text({
          elements: [{ type: 'dropdown', name: 'd', title: 'D', choices: ['a'], personal: true }],
        }),
        admission: { respondents: null, responseLimit: null, quotas: [{ question: 'd', limit: 5 }] },
      },
      /personal answers cannot be counted/u,
    ],
    [
      'with an answer carried into the open',
      { questionnaire: text({ elements: [phone, { ...question, defaultValueExpression: '{phone}' }] }) },
      /takes over a personal answer/u,
    ],
  ])('is refused %s', async (_how, change, words) => {
    expect(await refusal({ ...good, ...change })).toMatchObject({ message: expect.stringMatching(words) });
  });
});
