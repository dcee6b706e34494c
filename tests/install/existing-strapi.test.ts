import { randomBytes } from 'node:crypto';
import { at, registerFirstAdmin, signInAsAdmin, text, type AdminClient } from '../support/admin-client';
import { createCitizen, hiddenFields } from '../support/citizen';
import { makeCodes, openPoll, publishPoll, publishSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';

const IDEA = 'api::idea.idea';

let site: TestSite;
let admin: AdminClient;

beforeAll(async () => {
  const folder = process.env.FOREIGN_SITE;
  if (folder === undefined) throw new Error('Run this by npm run test:install');
  site = await startSite({ folder });
  await registerFirstAdmin(site.origin);
  admin = await signInAsAdmin(site.origin);
  await admin.post('/i18n/locales', { code: 'ko', name: 'Korean (ko)', isDefault: false });
}, 180_000);

afterAll(() => site.stop());

async function publishIdea(headline: string, district: string): Promise<void> {
  const base = `/content-manager/collection-types/${IDEA}`;
  const made = await admin.post(base, { headline, district, pitch: `About ${headline}` });
  const id = text(at(made.body, 'data', 'documentId'));
  const published = await admin.post(`${base}/${id}/actions/publish`, { headline, district });
  expect(published.status).toBe(200);
}

describe('in a Strapi that knew nothing of Modu', () => {
  it('shows the citizen site and the admin', async () => {
    const page = await createCitizen(site.origin).get('/participate/en');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Take part now');
    expect((await createCitizen(site.origin).get('/admin')).status).toBe(200);
  });

  it('runs a survey', async () => {
    const questionnaire = { elements: [{ type: 'boolean', name: 'helpful', isRequired: true }] };
    const survey = await publishSurvey(admin, { slug: 'helpful', questionnaire });
    const reply = await fetch(`${site.origin}/participate/en/surveys/helpful/responses`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({
        answers: { helpful: true },
        idempotencyKey: randomBytes(24).toString('base64url'),
        locale: 'en',
      }),
    });
    expect(reply.status).toBe(201);
    const results = await admin.get(`/survey/surveys/${survey}/results?locale=en`);
    expect(at(results.body, 'data', 'survey', 'responses')).toBe(1);
  });

  it('runs a poll about its own content', async () => {
    await publishIdea('A bench in the sun', 'north');
    await publishIdea('A library at night', 'north');
    await publishIdea('A bus that comes when called', 'south');
    const poll = await publishPoll(admin, {
      slug: 'ideas',
      sealed: false,
      ballotDesign: {
        groups: [
          { key: 'n', label: { ko: '북', en: 'North' }, rule: 'exactly', choose: 1 },
          { key: 's', label: { ko: '남', en: 'South' }, rule: 'atMost', choose: 1 },
        ],
        candidates: {
          kind: 'content',
          uid: IDEA,
          fields: { title: 'headline', summary: 'pitch', group: 'district' },
          groupValues: { north: 'n', south: 's' },
        },
      },
    });
    const [code = ''] = await makeCodes(admin, poll, 1);
    await openPoll(admin, poll);
    const person = createCitizen(site.origin);
    const path = '/participate/en/polls/ideas';
    const ballot = await person.send(`${path}/admission`, [['code', code]]);
    expect(ballot.text).toContain('A library at night');
    const key = /name="g\.n" value="([^"]+)"/u.exec(ballot.text)?.[1] ?? '';
    const review = await person.send(`${path}/review`, [
      ...hiddenFields(ballot.text, '/review'),
      ['g.n', key],
    ]);
    const done = await person.send(`${path}/ballots`, hiddenFields(review.text, '/ballots'));
    expect(done.status).toBe(303);
    const tally = await admin.get(`/vote/polls/${poll}/tally`);
    expect(at(tally.body, 'data', 'ballots')).toBe(1);
  });
});
