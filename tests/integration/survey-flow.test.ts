import { randomBytes } from 'node:crypto';
import { at, signInAsAdmin, text, type AdminClient } from '../support/admin-client';
import { createCitizen, hiddenFields } from '../support/citizen';
import { publishSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';

const PATH = '/participate/ko/surveys/welfare';

const questionnaire = {
  pages: [
    {
      elements: [
        {
          type: 'radiogroup',
          name: 'satisfied',
          title: { default: 'Satisfied?', ko: '만족하시나요?' },
          isRequired: true,
          choices: ['yes', 'no'],
        },
        { type: 'text', name: 'people', inputType: 'number', min: 1, max: 20 },
      ],
    },
    {
      elements: [
        {
          type: 'comment',
          name: 'why',
          title: { default: 'Why not?', ko: '왜 그런가요?' },
          visibleIf: "{satisfied} = 'no'",
          isRequired: true,
        },
        { type: 'checkbox', name: 'services', choices: ['a', 'b', 'c'] },
      ],
    },
  ],
};

let site: TestSite;
let admin: AdminClient;
let survey: string;

beforeAll(async () => {
  site = await startSite();
  admin = await signInAsAdmin(site.origin);
  survey = await publishSurvey(admin, { slug: 'welfare', questionnaire, publicResults: true });
}, 180_000);

afterAll(() => site.stop());

const key = (): string => randomBytes(24).toString('base64url');

async function submit(body: unknown, path = PATH) {
  const reply = await fetch(`${site.origin}${path}/responses`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const content: unknown = await reply.json();
  return { status: reply.status, body: content };
}

async function responses(documentId = survey): Promise<number> {
  return Number(
    at(
      (await admin.get(`/survey/surveys/${documentId}/results?locale=ko`)).body,
      'data',
      'survey',
      'responses',
    ),
  );
}

describe('a citizen without a script', () => {
  it('answers page by page, reviews, sends once and keeps the receipt', async () => {
    const before = await responses();
    const person = createCitizen(site.origin);
    expect((await person.get(PATH)).status).toBe(200);
    const begun = await person.send(`${PATH}/drafts`, []);
    expect(begun.status).toBe(303);
    const first = await person.follow(begun);
    expect(first.text).toContain('만족하시나요?');
    const pagePath = begun.location;
    const wrong = await person.send(pagePath, [
      ['q.people', '셋'],
      ['go', 'next'],
    ]);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('role="alert"');
    expect(wrong.text).toContain('value="셋"');
    const second = await person.send(pagePath, [
      ['q.satisfied', 'no'],
      ['q.people', '3'],
      ['go', 'next'],
    ]);
    expect(second.status).toBe(303);
    expect((await person.follow(second)).text).toContain('왜 그런가요?');
    const reviewed = await person.send(second.location, [
      ['q.why', '기다리는 시간이 깁니다.'],
      ['q.services', 'a'],
      ['q.services', 'c'],
      ['go', 'next'],
    ]);
    const review = await person.follow(reviewed);
    expect(review.text).toContain('기다리는 시간이 깁니다.');
    const fields = hiddenFields(review.text, '/responses');
    const sent = await person.send(`${PATH}/responses`, fields);
    expect(sent.status).toBe(303);
    const again = await person.send(`${PATH}/responses`, fields);
    // The code beside the number is sealed anew each time.
    const receipt = (location: string): string | undefined => location.split('?')[0];
    expect(receipt(again.location)).toBe(receipt(sent.location));
    expect((await person.follow(sent)).text).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/u);
    expect(await responses()).toBe(before + 1);
  });
});

describe('a response', () => {
  const good = { satisfied: 'yes', people: 2, services: ['a'] };

  it('is stored once, however often it is sent with one key', async () => {
    const before = await responses();
    const idempotencyKey = key();
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => submit({ answers: good, idempotencyKey, locale: 'ko' })),
    );
    expect(new Set(replies.map(({ body }) => text(at(body, 'number')))).size).toBe(1);
    expect(await responses()).toBe(before + 1);
  });

  it.each([
    ['an unknown key', { ...good, extra: 1 }],
    ['a value off the list', { ...good, satisfied: 'maybe' }],
    ['a missing required answer', { people: 2 }],
    ['a wrong type', { ...good, people: 'three' }],
    ['a number out of range', { ...good, people: 2_000 }],
    ['an answer to a hidden question', { ...good, why: 'because' }],
    ['a choice twice', { ...good, services: ['a', 'a'] }],
    ['an object for a text', { satisfied: 'no', why: { toString: 'x' } }],
    ['a list for everything', []],
  ])('with %s is refused and not stored', async (_name, answers) => {
    const before = await responses();
    const reply = await submit({ answers, idempotencyKey: key(), locale: 'ko' });
    expect(reply.status).toBe(422);
    expect(await responses()).toBe(before);
  });

  it('with a prototype key is refused', async () => {
    const forged = `{"answers":{"satisfied":"yes","__proto__":{"admin":true}},"idempotencyKey":"${key()}","locale":"ko"}`;
    expect((await submit(forged)).status).toBe(422);
  });

  it('is refused after the end', async () => {
    await publishSurvey(admin, {
      slug: 'over',
      questionnaire,
      opensAt: new Date(Date.now() - 7_200_000),
      closesAt: new Date(Date.now() - 3_600_000),
    });
    const reply = await submit(
      { answers: good, idempotencyKey: key(), locale: 'ko' },
      '/participate/ko/surveys/over',
    );
    expect(reply.status).toBe(403);
    expect(JSON.stringify(reply.body)).toContain('closed');
  });
});

describe('a published questionnaire', () => {
  it('is frozen: a change is a new version, the same content is not', async () => {
    const versions = async (id: string) =>
      at((await admin.get(`/survey/surveys/${id}/results?locale=ko`)).body, 'data', 'versions');
    const id = await publishSurvey(admin, { slug: 'versions', questionnaire });
    expect(await versions(id)).toMatchObject([{ number: 1 }]);
    const base = `/content-manager/collection-types/plugin::survey.survey/${id}`;
    const entry = at((await admin.get(`${base}?locale=ko`)).body, 'data');
    const publish = (json: string) =>
      admin.post(`${base}/actions/publish?locale=ko`, { ...Object(entry), questionnaire: json });
    expect((await publish(JSON.stringify(questionnaire, null, 2))).status).toBe(200);
    expect(await versions(id)).toMatchObject([{ number: 1 }]);
    const changed = { ...questionnaire, title: 'Another' };
    expect((await publish(JSON.stringify(changed))).status).toBe(200);
    expect(await versions(id)).toHaveLength(2);
  });

  it('with a dangerous expression or an unknown type is not published', async () => {
    const dangerous = {
      elements: [{ type: 'text', name: 'a', validators: [{ type: 'regex', regex: '^(a+)+$' }] }],
    };
    await expect(publishSurvey(admin, { slug: 'danger', questionnaire: dangerous })).rejects.toThrow('400');
  });
});

describe('results', () => {
  it('count for the administrator, and export as CSV', async () => {
    const results = await admin.get(`/survey/surveys/${survey}/results?locale=ko`);
    expect(at(results.body, 'data', 'questions', 0)).toMatchObject({ kind: 'choices', name: 'satisfied' });
    const file = await admin.get(`/survey/surveys/${survey}/responses.csv?locale=ko`);
    expect(file.status).toBe(200);
    expect(file.text.trim().split('\n').length).toBe((await responses()) + 1);
    expect(file.text).toContain('기다리는 시간이 깁니다.');
  });

  it('are hidden from the public while few people answered', async () => {
    const page = await createCitizen(site.origin).get(`${PATH}/results`);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('기다리는 시간이 깁니다.');
    expect(page.text).toContain('10');
  });

  it('are not for those without the right', async () => {
    const reply = await fetch(`${site.origin}/survey/surveys/${survey}/results`);
    expect(reply.status).toBe(401);
  });
});
