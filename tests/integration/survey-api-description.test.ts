import { randomBytes } from 'node:crypto';
import { at, signInAsAdmin, text, type AdminClient } from '../support/admin-client';
import { publishSurvey } from '../support/content';
import { describedApi, type DescribedApi } from '../support/described-api';
import { sealedQuestionnaire, sealedSettings } from '../support/sealed-response';
import { startSite, type TestSite } from '../support/site';

const RESPONSES = '/{locale}/surveys/{slug}/responses';
const ADMISSION = '/{locale}/surveys/{slug}/admission';
/** Responses that one network may send without a proof of work; fewer are sent here until the last test. */
const UNPROVEN = 12;

let site: TestSite;
let admin: AdminClient;
let api: DescribedApi;
let survey: string;
let code: string;

const idea = { type: 'text', name: 'idea', title: { ko: '생각', en: 'Idea' } };
const colour = {
  type: 'radiogroup',
  name: 'colour',
  title: { ko: '색', en: 'Colour' },
  choices: [
    { value: 'red', text: { ko: '빨강', en: 'Red' } },
    { value: 'blue', text: { ko: '파랑', en: 'Blue' } },
  ],
};
const name = {
  type: 'text',
  name: 'name',
  title: { ko: '이름', en: 'Name' },
  personal: true,
  isRequired: true,
};

const publish = (slug: string, elements: readonly object[], shared: object = {}): Promise<string> =>
  publishSurvey(admin, {
    slug,
    questionnaire: { elements },
    hasConsent: true,
    shared: { ...sealedSettings, ...shared },
  });

async function makeCode(documentId: string): Promise<string> {
  const { body } = await admin.post(`/survey/surveys/${documentId}/code-batches`, {
    count: 1,
    label: 'test',
  });
  return /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/u.exec(text(at(body, 'data', 'csv')))?.[0] ?? '';
}

beforeAll(async () => {
  site = await startSite({ env: { PARTICIPATION_RATE_UNPROVEN: String(UNPROVEN) } });
  admin = await signInAsAdmin(site.origin);
  survey = await publish('open', sealedQuestionnaire.elements);
  await publish('named', [idea, name]);
  await publish('coloured', [colour], { quotas: [{ question: 'colour', limits: { red: 1 } }] });
  code = await makeCode(await publish('invited', [idea], { respondents: 'code' }));
  await publish('single', [idea], { responseLimit: 1 });
  await publish('over', [idea], { opensAt: new Date(0), closesAt: new Date(1) });
  api = describedApi(await (await fetch(`${site.origin}/participate/openapi.json`)).json());
}, 180_000);

afterAll(() => site.stop());

const newKey = (): string => randomBytes(24).toString('base64url');

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

async function post(
  address: string,
  content: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const reply = await fetch(`${site.origin}/participate/en/surveys/${address}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
    body: content,
  });
  const body: unknown = await reply.json();
  return { status: reply.status, body };
}

/** Sends what the description says may be sent. */
function send(slug: string, answers: object, more: object = {}): Promise<Reply> {
  const submission = { answers, idempotencyKey: newKey(), ...more };
  expect(api.misfits(RESPONSES, submission)).toEqual([]);
  return post(`${slug}/responses`, JSON.stringify(submission));
}

/** A refusal that comes under the status and code that are told of it, in the shape that is told. */
function expectRefusal(path: string, { status, body }: Reply, expected: number, said: string): void {
  expect([status, at(body, 'error', 'code')]).toEqual([expected, said]);
  expect(api.differences(path, status, body)).toEqual([]);
}

const file = (content: string) => ({
  name: 'plan.pdf',
  type: 'application/pdf',
  content: `data:application/pdf;base64,${Buffer.from(content).toString('base64')}`,
});

describe('the description of the API', () => {
  it('is OpenAPI 3.1, for all plugins together', () => {
    expect(api.problems()).toEqual([]);
  });

  it('knows a submission when it sees one', () => {
    const sent = { answers: {}, idempotencyKey: newKey() };
    expect(api.misfits(RESPONSES, sent)).toEqual([]);
    expect(api.misfits(RESPONSES, { ...sent, account: 1 })).not.toEqual([]);
    expect(api.misfits(RESPONSES, { ...sent, consent: 'yes' })).not.toEqual([]);
    expect(api.differences(RESPONSES, 422, { error: { code: 'made-up', message: '' } })).not.toEqual([]);
  });
});

describe('a response is answered as is told', () => {
  it('201 with files and personal answers, and 410 once it is withdrawn', async () => {
    const sent = {
      answers: { idea: 'a', phone: '1', papers: [file('%PDF-1.7 x')] },
      idempotencyKey: newKey(),
      consent: true,
    };
    const again = () => post('open/responses', JSON.stringify(sent));
    const stored = await again();
    expect(stored.status).toBe(201);
    expect(api.differences(RESPONSES, 201, stored.body)).toEqual([]);
    await admin.delete(`/survey/surveys/${survey}/responses/${text(at(stored.body, 'number'))}`);
    expectRefusal(RESPONSES, await again(), 410, 'withdrawn');
  });

  it('400, 413 and 415 for bodies that cannot be taken', async () => {
    expectRefusal(RESPONSES, await post('open/responses', '{'), 400, 'bodyUnreadable');
    expectRefusal(RESPONSES, await post('open/responses', '{"answers":{}}'), 400, 'unreadable');
    const large = JSON.stringify({ answers: { idea: 'a'.repeat(9 * 1024 * 1024) } });
    expectRefusal(RESPONSES, await post('open/responses', large), 413, 'bodyTooLarge');
    expectRefusal(
      RESPONSES,
      await post('open/responses', 'x', { 'Content-Type': 'text/csv' }),
      415,
      'bodyTypeUnknown',
    );
  });

  it('403 and 404 where nothing may be sent', async () => {
    expectRefusal(RESPONSES, await send('nothing', {}), 404, 'notFound');
    expectRefusal(RESPONSES, await send('over', { idea: 'a' }), 403, 'closed');
    expectRefusal(RESPONSES, await send('invited', { idea: 'a' }), 403, 'nothingPresented');
    expectRefusal(RESPONSES, await send('invited', { idea: 'a' }, { pass: 'x' }), 403, 'passInvalid');
    const abroad = await post('open/responses', '{}', {
      Origin: 'https://evil.example',
      'Sec-Fetch-Site': 'cross-site',
    });
    expectRefusal(RESPONSES, abroad, 403, 'crossOrigin');
  });

  it('409 where there is no place for it, naming the question of a quota', async () => {
    expect((await send('single', { idea: 'a' })).status).toBe(201);
    expectRefusal(RESPONSES, await send('single', { idea: 'b' }), 409, 'full');
    expect((await send('coloured', { colour: 'red' })).status).toBe(201);
    const full = await send('coloured', { colour: 'red' });
    expectRefusal(RESPONSES, full, 409, 'cellFull');
    expect(at(full.body, 'error', 'problems', 0, 'question')).toBe('colour');
  });

  it('410 and 422 for what it says', async () => {
    expectRefusal(RESPONSES, await send('open', { idea: 'a' }, { version: 99, consent: true }), 410, 'gone');
    expectRefusal(RESPONSES, await send('open', { idea: 'a' }), 422, 'consentRequired');
    expectRefusal(RESPONSES, await send('named', { idea: 'a' }, { consent: false }), 422, 'consentRefused');
    const lies = await send('open', { idea: 'a', papers: [file('no PDF')] }, { consent: true });
    expectRefusal(RESPONSES, lies, 422, 'invalid');
    expect(at(lies.body, 'error', 'problems', 0, 'code')).toBe('fileLies');
    const kept = await send('open', { idea: 'a', phone: '1' }, { consent: false });
    expectRefusal(RESPONSES, kept, 422, 'invalid');
  });
});

describe('the door answers as is told', () => {
  const admit = (slug: string, body: object): Promise<Reply> =>
    post(`${slug}/admission`, JSON.stringify(body));

  it('200 with a pass, and what keeps people out', async () => {
    const opened = await admit('invited', { code });
    expect(opened.status).toBe(200);
    expect(api.differences(ADMISSION, 200, opened.body)).toEqual([]);
    expectRefusal(ADMISSION, await admit('invited', { code: 1 }), 400, 'unreadable');
    expectRefusal(ADMISSION, await admit('invited', { code: 'x' }), 403, 'codeMalformed');
    expectRefusal(ADMISSION, await admit('nothing', { code }), 404, 'notFound');
    expect((await send('invited', { idea: 'a' }, { code })).status).toBe(201);
    expectRefusal(ADMISSION, await admit('invited', { code }), 409, 'alreadyAnswered');
  });
});

describe('who sends too much', () => {
  it('is told so with 429', async () => {
    let last = await send('coloured', { colour: 'blue' });
    for (let sent = 1; sent <= UNPROVEN && last.status === 201; sent += 1)
      last = await send('coloured', { colour: 'blue' });
    expectRefusal(RESPONSES, last, 429, 'tooManyRequests');
  });
});
