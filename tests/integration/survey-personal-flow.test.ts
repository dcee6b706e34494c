import { randomBytes } from 'node:crypto';
import { at, signInAsAdmin, text, type AdminClient } from '../support/admin-client';
import { createCitizen, hiddenFields } from '../support/citizen';
import { publishSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';

const PATH = '/participate/ko/surveys/phone';
const PHONE = '010-1234-5678';

const questionnaire = {
  elements: [
    { type: 'text', name: 'idea', title: { ko: '생각', en: 'Idea' }, isRequired: true },
    { type: 'text', name: 'phone', title: { ko: '전화번호', en: 'Telephone' }, personal: true },
  ],
};
const kept = { retentionDays: 90, retentionFrom: 'close', retentionAct: 'anonymise' };

let site: TestSite;
let admin: AdminClient;
let survey: string;

beforeAll(async () => {
  site = await startSite();
  admin = await signInAsAdmin(site.origin);
  survey = await publishSurvey(admin, { slug: 'phone', questionnaire, hasConsent: true, shared: kept });
}, 180_000);

afterAll(() => site.stop());

async function submit(body: object) {
  const reply = await fetch(`${site.origin}${PATH}/responses`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
  const content: unknown = await reply.json();
  return { status: reply.status, body: content };
}

const key = (): string => randomBytes(24).toString('base64url');

describe('personal data over HTTP', () => {
  it('is asked for with consent, sealed, shown to its owner and to who may look, and withdrawn', async () => {
    const person = createCitizen(site.origin);
    const begun = await person.send(`${PATH}/drafts`, []);
    const consent = await person.follow(begun);
    expect(consent.text).toContain('전화번호');
    const draft = begun.location.replace('/pages/1', '');
    const fields = hiddenFields(consent.text, '/consent');
    expect((await person.send(`${draft}/consent`, [...fields, ['consent', 'agree']])).status).toBe(422);
    const first = await person.send(`${draft}/consent`, [...fields, ['agreed', 'yes'], ['consent', 'agree']]);
    expect(first.location).toBe(begun.location);
    await person.send(first.location, [
      ['q.idea', '나무'],
      ['q.phone', PHONE],
      ['go', 'next'],
    ]);
    const review = await person.get(`${draft}/review`);
    const sent = await person.send(`${PATH}/responses`, hiddenFields(review.text, '/responses'));
    const receipt = await person.follow(sent);
    expect(receipt.headers.get('cache-control')).toBe('no-store');
    const [number = '', code = ''] = receipt.text.match(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2,3}/gu) ?? [];

    const connection = site.database.connect();
    const stored = JSON.stringify([
      await connection('survey_responses').select('*'),
      await connection('survey_personal').select('*'),
      await connection('survey_drafts').select('*'),
    ]);
    await connection.destroy();
    expect(stored).toContain('나무');
    expect(stored).not.toContain('1234');

    const single = `/survey/surveys/${survey}/responses/${number}`;
    expect(at((await admin.get(`${single}?locale=ko`)).body, 'data', 'hasPersonal')).toBe(true);
    const looked = await admin.post(`${single}/personal?locale=ko`);
    expect(at(looked.body, 'data', 'answers', 0, 'lines', 0)).toBe(PHONE);
    const audit = await admin.get('/participation/audit?page=1&pageSize=5');
    expect(audit.text).toContain('responses.readPersonal');
    expect((await admin.get(`/survey/surveys/${survey}/responses.csv?locale=ko`)).text).not.toContain('1234');

    const mine = [
      ['number', number],
      ['code', code],
    ] as const;
    expect((await person.send(`${PATH}/my-response`, mine)).text).toContain(PHONE);
    const file = await person.send(`${PATH}/my-response/file`, mine);
    expect(file.headers.get('content-disposition')).toContain('.json');
    const done = await person.send(`${PATH}/my-response/withdrawal`, [...mine, ['confirmed', 'yes']]);
    const gone = await person.follow(done);
    expect(gone.text).toContain('답을 철회했습니다');
    expect(gone.headers.get('clear-site-data')).toBe('"cache"');
    expect((await person.send(`${PATH}/my-response`, mine)).status).toBe(410);
  });

  it('is refused without a word about consent, and not brought back once withdrawn', async () => {
    const sent = { answers: { idea: '나무', phone: PHONE }, idempotencyKey: key() };
    expect(at((await submit(sent)).body, 'error', 'code')).toBe('consentRequired');
    const { body } = await submit({ ...sent, consent: true });
    const own = [
      ['number', text(at(body, 'number'))],
      ['code', text(at(body, 'code'))],
      ['confirmed', 'yes'],
    ] as const;
    await createCitizen(site.origin).send(`${PATH}/my-response/withdrawal`, own);
    expect(await submit({ ...sent, consent: true })).toMatchObject({ status: 410 });
  });

  it('is not published without an end to it', async () => {
    const refused = publishSurvey(admin, { slug: 'endless', questionnaire, hasConsent: true });
    await expect(refused).rejects.toThrow(/after how many days/u);
  });
});
