import { answers, KEY, siteFor } from '../testing/admission';

describe('how full a survey is', () => {
  it('is told in all and for each answer with a limit, in the words of the questionnaire', async () => {
    const quotas = [
      { question: 'district', limits: { east: 5 } },
      { question: 'resident', limit: 3 },
    ];
    const site = siteFor(null, { responseLimit: 10, quotas });
    for (const [index, district] of ['east', 'west', 'east'].entries()) {
      const sent = { answers: { ...answers, district }, idempotencyKey: `${KEY}${String(index)}` };
      await site.sendJson('/surveys/visit/responses', sent);
    }
    expect(await site.services.capacities.of('doc1', 'en')).toEqual({
      responses: 3,
      limit: 10,
      quotas: [
        {
          question: 'district',
          title: 'District',
          cells: [{ value: 'east', text: 'east', responses: 2, limit: 5 }],
        },
        {
          question: 'resident',
          title: 'Are you a resident?',
          cells: [
            { value: 'true', text: 'Yes', responses: 0, limit: 3 },
            { value: 'false', text: 'No', responses: 0, limit: 3 },
          ],
        },
      ],
    });
  });

  it('is nothing to tell where nothing is limited, and where there is no survey', async () => {
    const site = siteFor('code');
    expect(await site.services.capacities.of('doc1', 'ko')).toBeNull();
    expect(await site.services.capacities.of('nothing', 'ko')).toBeNull();
    expect((await site.services.summaries.find('doc1', 'ko'))?.tiers).toEqual(['code']);
  });
});
