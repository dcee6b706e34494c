import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { answersFromForm, checkResponse, toJson, type Questionnaire } from '../../plugins/survey/domain/src';
import { everyKind } from '../../plugins/survey/domain/src/testing/every-kind';
import { forgeries, unreadable, type Forgery } from '../../plugins/survey/domain/src/testing/forgeries';
import {
  detailedForgeries,
  questionNamedBy,
} from '../../plugins/survey/domain/src/testing/forgeries-in-detail';
import { questionnaireFrom } from '../fixtures/questionnaires';
import { at, signInAsAdmin, type AdminClient } from '../support/admin-client';
import { createCitizen, type Citizen } from '../support/citizen';
import { publishSurvey } from '../support/content';
import { fieldsOf } from '../support/forged-fields';
import { startSite, type TestSite } from '../support/site';

const PAGES = '/participate/ko/surveys';
/** The server's today is another one than that of the domain's tests. */
const dated = ([what, name, answer]: Forgery): Forgery => [
  what,
  name,
  what === 'a day after today' ? '2999-12-31' : answer,
];
const all: readonly Forgery[] = [...forgeries, ...detailedForgeries].map(dated);

/** The same questions as far as plain pages show them. */
const onPages: Questionnaire = questionnaireFrom({
  ...everyKind.json,
  elements: elementsOf(everyKind).filter(
    (element) => !['file', 'image'].includes(String(at(element, 'type'))),
  ),
});

function elementsOf({ json }: Questionnaire): readonly unknown[] {
  const elements = json.elements;
  if (!Array.isArray(elements)) throw new Error('no elements');
  return elements;
}

let site: TestSite;
let admin: AdminClient;
let database: Knex;
let citizen: Citizen;

beforeAll(async () => {
  site = await startSite({
    env: {
      PARTICIPATION_RATE_WRITE: '100000',
      PARTICIPATION_RATE_READ: '100000',
      PARTICIPATION_RATE_UNPROVEN: '100000',
    },
  });
  admin = await signInAsAdmin(site.origin);
  database = site.database.connect();
  citizen = createCitizen(site.origin);
  await publishSurvey(admin, { slug: 'every-kind', questionnaire: everyKind.json });
  await publishSurvey(admin, { slug: 'on-pages', questionnaire: onPages.json });
}, 180_000);

afterAll(async () => {
  await database.destroy();
  await site.stop();
});

const key = (): string => randomBytes(24).toString('base64url');

async function stored(): Promise<number> {
  const row: unknown = await database('survey_responses').count({ rows: '*' }).first();
  return Number(at(row, 'rows'));
}

async function post(body: string | Buffer<ArrayBuffer>, type = 'application/json', slug = 'every-kind') {
  const reply = await fetch(`${site.origin}${PAGES}/${slug}/responses`, {
    method: 'POST',
    headers: { 'Content-Type': type, Accept: 'application/json' },
    body,
  });
  const content: unknown = await reply.json();
  const problems = at(content, 'error', 'problems');
  const named = Array.isArray(problems) ? problems.map((problem) => at(problem, 'question')) : [];
  return { status: reply.status, content, named };
}

const bodyWith = (answers: string): string =>
  `{"answers":${answers},"idempotencyKey":"${key()}","locale":"ko"}`;

/** What JSON can carry as it is: NaN becomes null, a Map becomes an object, and neither is the forgery any more. */
const isJson = (value: unknown): boolean => toJson(value, { depth: 500, nodes: 100_000 }) !== undefined;

/** Bodies that a JSON library would never write. */
const rawBodies: readonly (readonly [what: string, answers: string, named?: string])[] = [
  ['a number beyond all numbers', '{"number":1e400}'],
  ['another below', '{"slider":-1e400}'],
  ['a number of a thousand digits', `{"number":${'9'.repeat(1_000)}}`],
  ['a key twice', '{"number":1,"number":2}', 'number'],
  ['a key twice, written in two ways', '{"number":1,"numb\\u0065r":2}', 'number'],
  ['a key twice inside', '{"number":1,"sum":2,"score":2,"cells":{"r":{"n":1,"n":2}}}', 'n'],
  ['a key twice in a row', '{"rows":[{"k":"a","k":"b"}]}', 'k'],
  ['the prototype for a key', '{"__proto__":{"number":1}}', '__proto__'],
  ['the prototype for a key of a row', '{"panels":[{"__proto__":{"n":5}}]}', 'panels'],
  ['half of a surrogate pair, escaped', '{"text":"a\\ud83d"}', 'text'],
  ['half of a surrogate pair for a key', '{"\\ud83d":1}'],
  ['a null character, escaped', '{"text":"a\\u0000"}', 'text'],
  ['a null character in a key', '{"te\\u0000xt":"a"}'],
  ['a text of half a megabyte', `{"unlimited":"${'x'.repeat(400_000)}"}`, 'unlimited'],
  ['a hundred thousand brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['a hundred thousand brackets in an answer', `{"checkbox":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['a hundred thousand braces', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  [
    'ten thousand keys',
    `{${Array.from({ length: 10_000 }, (_, index) => `"k${String(index)}":1`).join()}}`,
    'k0',
  ],
  ['a list for answers', '[]'],
  ['a number for answers', '5'],
  ['nothing for answers', 'null'],
  ['a text for answers', '"{}"'],
];

/** The question an error has to name, or '' where the body as a whole cannot be read. */
const raw = rawBodies.map(([what, answers, named = '']): [string, string, string] => [what, answers, named]);

describe('a forged response sent as JSON', () => {
  it.each(all.filter(([, , answer]) => isJson(answer)))(
    'with %s for “%s” is refused by name, and not stored',
    async (_what, name, answer) => {
      const before = await stored();
      const forged = { number: 1, sum: 2, score: 2, ...Object.fromEntries([[name, answer]]) };
      const reply = await post(bodyWith(JSON.stringify(forged)));
      expect(reply.status).toBe(422);
      expect(reply.named).toContain(questionNamedBy(name));
      expect(await stored()).toBe(before);
    },
  );

  it.each(unreadable.filter(([, answers]) => isJson(answers)))(
    'with %s is refused, and not stored',
    async (_what, answers) => {
      const before = await stored();
      expect((await post(bodyWith(JSON.stringify(answers)))).status).toBe(422);
      expect(await stored()).toBe(before);
    },
  );

  it.each(raw)('with %s is refused, and not stored', async (_what, answers, named) => {
    const before = await stored();
    const reply = await post(bodyWith(answers));
    expect([413, 422]).toContain(reply.status);
    if (named !== '' && reply.status === 422) expect(reply.named).toContain(named);
    expect(await stored()).toBe(before);
  });

  it.each([
    ['no JSON', '{"answers":'],
    ['nothing', ''],
    ['JSON5', "{answers:{},idempotencyKey:'aaaaaaaaaaaaaaaaaaaaaaaa'}"],
    ['no key of its own', '{"answers":{}}'],
    ['a short key', '{"answers":{},"idempotencyKey":"a"}'],
    ['a list for a key', `{"answers":{},"idempotencyKey":["${'a'.repeat(24)}"]}`],
    ['more than is asked for', `{"answers":{},"idempotencyKey":"${'a'.repeat(24)}","admin":true}`],
    [
      'a version that was never published',
      `{"answers":{},"idempotencyKey":"${'b'.repeat(24)}","version":99}`,
    ],
    ['a version that is no number', `{"answers":{},"idempotencyKey":"${'b'.repeat(24)}","version":"1"}`],
    ['another language', `{"answers":{},"idempotencyKey":"${'b'.repeat(24)}","locale":"xx"}`],
    ['a whole number that is none', `{"answers":{},"idempotencyKey":"${'b'.repeat(24)}","version":1e999}`],
    ['a body that is too large', bodyWith(`{"text":"${'x'.repeat(600_000)}"}`)],
  ])('%s is refused, and not stored', async (_what, body) => {
    const before = await stored();
    const { status } = await post(body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(await stored()).toBe(before);
  });

  it('with bytes that are no text is refused, and not stored', async () => {
    const before = await stored();
    const bytes = Buffer.concat([
      Buffer.from('{"answers":{"text":"'),
      Buffer.from([0xff, 0xc0, 0x80]),
      Buffer.from('"}}'),
    ]);
    const { status } = await post(bytes);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(await stored()).toBe(before);
  });

  it('is no response to a honest one, which is stored', async () => {
    const before = await stored();
    const reply = await post(bodyWith('{"number":1,"sum":2,"score":2,"text":"x"}'));
    expect(reply).toMatchObject({ status: 201 });
    expect(await stored()).toBe(before + 1);
  });
});

const context = { today: new Date().toISOString().slice(0, 10) };

/** An answer on the same page may just have hidden it: a form leaves that out rather than refusing it. */
const isHidden = (what: string): boolean => /hidden|never shown/u.test(what);

/** Forgeries that arrive at the check of a page as something other than an honest answer. */
const inForms = all.filter(([what, name, answer]) => {
  const fields = fieldsOf(`q.${name}`, answer);
  if (fields.length === 0 || !onPages.questionByName.has(name) || isHidden(what)) return false;
  // As they arrive: no form carries half of a surrogate pair.
  const arrived = [...new URLSearchParams(fields.map(([field, value]) => [field, value]))];
  const read = answersFromForm(onPages, 0, arrived);
  const checked = checkResponse(onPages, read.answers, context);
  return !checked.ok && checked.problems.some(({ question }) => question === name);
});

describe('a forged response sent by forms', () => {
  it('is expressible often enough to say something', () => {
    console.log(
      `${String(all.length + unreadable.length + raw.length)} forged responses, ${String(inForms.length)} of them by forms as well`,
    );
    expect(all.length + unreadable.length + raw.length).toBeGreaterThanOrEqual(200);
    expect(inForms.length).toBeGreaterThanOrEqual(80);
  });

  it.each(inForms)(
    'with %s for “%s” comes back with what is wrong, and is not stored',
    async (_what, name, answer) => {
      const before = await stored();
      const begun = await citizen.send(`${PAGES}/on-pages/drafts`, []);
      const page = begun.location;
      const reply = await citizen.send(page, [...fieldsOf(`q.${name}`, answer), ['go', 'next']]);
      expect(reply.status).toBe(422);
      expect(reply.text).toContain('role="alert"');
      const token = /drafts\/([^/]+)\//u.exec(page)?.[1] ?? '';
      const sent = await citizen.send(`${PAGES}/on-pages/responses`, [['draft', token]]);
      expect(sent.location).toContain('check=1');
      expect(await stored()).toBe(before);
    },
  );

  it('with fields that no page has never makes an error of the server', async () => {
    const before = await stored();
    for (const [, name, answer] of all) {
      const begun = await citizen.send(`${PAGES}/on-pages/drafts`, []);
      const fields = fieldsOf(`q.${name}`, answer).slice(0, 1_500);
      const { status } = await citizen.send(begun.location, [...fields, ['go', 'next']]);
      expect([name, status < 500]).toEqual([name, true]);
    }
    expect(await stored()).toBe(before);
  });
});

describe('a questionnaire that only survey-core knows', () => {
  const signed = {
    elements: [
      { type: 'signaturepad', name: 's', title: 'S' },
      { type: 'text', name: 'a', title: 'A', isRequired: true },
    ],
  };
  const send = (answers: object) => post(bodyWith(JSON.stringify(answers)), 'application/json', 'signed');

  it('is checked in a thread of the built plugin: what is honest is stored, what is forged is not', async () => {
    await publishSurvey(admin, { slug: 'signed', questionnaire: signed });
    const before = await stored();
    expect(await send({ s: 'data:image/png;base64,AAAA', a: 'x' })).toMatchObject({ status: 201 });
    expect(await send({ s: 'data:image/png;base64,AAAA' })).toMatchObject({ status: 422, named: ['a'] });
    expect(await send({ a: 'x', forged: 1 })).toMatchObject({ status: 422, named: ['forged'] });
    expect(await stored()).toBe(before + 1);
  });

  it('is not published when it takes more than a thread may, and the reason is told', async () => {
    const hungry = {
      type: 'dropdown',
      name: 'd',
      title: 'D',
      choicesMin: 1,
      choicesMax: 100_000_000,
      defaultValue: 1,
    };
    await expect(
      publishSurvey(admin, { slug: 'hungry', questionnaire: { elements: [...signed.elements, hungry] } }),
    ).rejects.toThrow(/400.*survey-core (?:ran out of memory|did not get through)/u);
  });
});

describe('what the site wrote down of all this', () => {
  it('holds no error', () => {
    expect(site.output()).not.toMatch(/\berror\b.*(?:TypeError|RangeError|SyntaxError|unexpected)/iu);
  });
});
