import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Knex } from 'knex';
import { z } from 'zod';
import { at, signInAsAdmin, text, type AdminClient } from '../support/admin-client';
import { createCitizen, hiddenFields, type Citizen, type CitizenReply } from '../support/citizen';
import { publishSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';

const idea = { type: 'text', name: 'idea', title: { ko: '생각', en: 'Idea' }, isRequired: true };
const phone = { type: 'text', name: 'phone', title: { ko: '전화번호', en: 'Phone' }, personal: true };
const papers = { type: 'file', name: 'papers', title: { ko: '서류', en: 'Papers' } };
const PUBLISHED = { elements: [idea] };
const DRAFT = {
  pages: [
    { elements: [{ ...idea, title: { ko: '고친 생각', en: 'Idea, changed' } }] },
    { elements: [phone, papers] },
  ],
};
const SHARED = { retentionDays: 90, retentionFrom: 'submission', retentionAct: 'anonymise' };

let site: TestSite;
let admin: AdminClient;
let database: Knex;
let survey: string;

beforeAll(async () => {
  site = await startSite();
  admin = await signInAsAdmin(site.origin);
  survey = await publishSurvey(admin, {
    slug: 'shown',
    questionnaire: PUBLISHED,
    hasConsent: true,
    shared: SHARED,
  });
  database = site.database.connect();
}, 240_000);

afterAll(async () => {
  await database.destroy();
  await site.stop();
});

const address = (): string => `/survey/surveys/${survey}/questionnaire`;
const revisionOf = (content: string): string => createHash('sha256').update(content).digest('hex');

/** @returns its revision */
async function save(content: string): Promise<string> {
  const base = text(at((await admin.get(address())).body, 'data', 'revision'));
  const session = randomBytes(12).toString('hex');
  const reply = await admin.put(address(), { text: content, base, session });
  if (at(reply.body, 'data', 'kind') !== 'saved') throw new Error(`Not saved: ${reply.text}`);
  return revisionOf(content);
}

async function preview(wish: object = {}) {
  const reply = await admin.post(`${address()}/preview`, { locale: 'ko', ...wish });
  if (reply.status !== 200) throw new Error(`No preview: ${reply.text}`);
  return {
    path: text(at(reply.body, 'data', 'path')),
    sharedPath: text(at(reply.body, 'data', 'sharedPath')),
  };
}

const publish = (revision: string, acknowledged: readonly string[] = []) =>
  admin.post(`${address()}/publication`, { revision, acknowledged });

const count = z.object({ count: z.coerce.number() });

const named = z.array(z.object({ name: z.string() }));

/** Tables of the plugin, and the audit trail. */
async function tables(): Promise<readonly string[]> {
  const { kind } = site.database;
  const found: unknown =
    kind === 'sqlite'
      ? await database('sqlite_master').where({ type: 'table' }).select('name')
      : await database('information_schema.tables')
          .where('table_schema', database.raw(kind === 'postgres' ? 'current_schema()' : 'database()'))
          .select({ name: 'table_name' });
  const names = named.parse(found).map(({ name }) => name);
  return names.filter((name) => name.startsWith('survey_') || name === 'participation_audit').sort();
}

/** How many rows each of them has. */
async function rows(): Promise<Readonly<Record<string, number>>> {
  const counted: Record<string, number> = {};
  for (const name of await tables())
    counted[name] = count.parse(await database(name).count({ count: '*' }).first()).count;
  return counted;
}

/** A form with a file, as a browser sends it. */
async function sendFile(path: string, fields: readonly (readonly [string, string])[]): Promise<CitizenReply> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  body.append('q.papers', new File(['the plan'], 'plan.txt', { type: 'text/plain' }));
  const headers = { Accept: 'text/html', 'Sec-Fetch-Site': 'same-origin', Origin: site.origin };
  const reply = await fetch(`${site.origin}${path}`, { method: 'POST', headers, body, redirect: 'manual' });
  return {
    status: reply.status,
    headers: reply.headers,
    text: await reply.text(),
    location: reply.headers.get('location') ?? '',
  };
}

/** Agrees, answers both pages and sends. */
async function answer(citizen: Citizen, sharedPath: string): Promise<CitizenReply> {
  const consent = await citizen.follow(await citizen.send(`${sharedPath}/drafts`, []));
  const hidden = hiddenFields(consent.text, '/consent');
  const form = /action="([^"]*\/consent)"/u.exec(consent.text)?.[1] ?? '';
  const agreed = await citizen.send(form, [...hidden, ['agreed', 'yes'], ['consent', 'agree']]);
  const second = await citizen.send(agreed.location, [
    ['q.idea', '나무'],
    ['go', 'next'],
  ]);
  const sent = await sendFile(second.location, [
    ['q.phone', '010'],
    ['go', 'next'],
  ]);
  const review = await citizen.get(sent.location);
  for (const words of ['나무', '010', 'plan.txt', '저장하지 않습니다']) expect(review.text).toContain(words);
  return citizen.send(`${sharedPath}/responses`, hiddenFields(review.text, '/responses'));
}

describe('a preview', () => {
  it('is answered to its end by somebody without an account, and leaves not one row nor file', async () => {
    await save(JSON.stringify(DRAFT));
    const { sharedPath } = await preview();
    const before = await rows();
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['survey_drafts', 'survey_responses']));
    const citizen = createCitizen(site.origin);
    const start = await citizen.get(sharedPath);
    expect([start.status, start.text.includes('아직 게시하지 않은 설문입니다.')]).toEqual([200, true]);
    const sent = await answer(citizen, sharedPath);
    expect(sent.status).toBe(303);
    expect((await citizen.follow(sent)).text).toContain('미리 보기를 마쳤습니다');
    expect(await rows()).toEqual(before);
    expect(
      readdirSync(site.files, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()),
    ).toEqual([]);
    expect((await citizen.get('/participate/ko/surveys/shown')).text).not.toContain('미리 보기');
  });

  it('may be shown in a frame of this site alone, and is neither kept nor indexed', async () => {
    await save(JSON.stringify(DRAFT));
    const { path } = await preview({ page: 0, answers: { idea: '나무' } });
    const shown = await createCitizen(site.origin).get(path);
    expect([shown.status, shown.text.includes('고친 생각'), shown.text.includes('나무')]).toEqual([
      200,
      true,
      true,
    ]);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
    });
    expect(shown.headers.has('x-frame-options')).toBe(false);
    const policy = (await fetch(`${site.origin}/admin`)).headers.get('content-security-policy');
    expect(policy).toContain("frame-src 'self'");
  });

  it('says in words why a draft cannot be shown', async () => {
    await save('{ "pages": [');
    const { path } = await preview({ page: 0 });
    const shown = await createCitizen(site.origin).get(path);
    expect([shown.status, shown.text.includes('JSON에 잘못된 곳이')]).toEqual([422, true]);
    expect((await admin.post(`${address()}/preview`, { locale: 'fr' })).status).toBe(400);
  });
});

describe('a publication from the editor', () => {
  const published = async (): Promise<string> =>
    (await createCitizen(site.origin).get('/participate/en/surveys/shown')).text;

  it('is refused with every reason, and leaves what is published', async () => {
    const revision = await save(JSON.stringify({ elements: [idea, idea] }));
    const reply = await publish(revision);
    expect([reply.status, at(reply.body, 'data', 'kind')]).toEqual([200, 'refused']);
    expect(at(reply.body, 'data', 'problems')).toEqual([
      expect.objectContaining({ code: 'duplicateName', params: { name: 'idea' } }),
    ]);
    expect(at((await admin.get(address())).body, 'data', 'versions')).toHaveLength(1);
    expect(await published()).toContain('1 question');
  });

  it('is of what was looked at, or of nothing', async () => {
    await save(JSON.stringify(DRAFT));
    const stale = await publish(revisionOf(JSON.stringify(PUBLISHED)));
    expect(at(stale.body, 'data')).toEqual({ kind: 'changedMeanwhile' });
    expect((await publish('made up')).status).toBe(400);
    expect((await admin.post('/survey/surveys/nothing/questionnaire/publication', {})).status).toBe(404);
  });

  it('publishes every language at once, as one act that names what was accepted', async () => {
    const acts = async (): Promise<readonly unknown[]> => {
      const { body } = await admin.get('/participation/audit?page=1&pageSize=100&action=survey.publish');
      return z.array(z.unknown()).parse(at(body, 'data', 'entries'));
    };
    const before = (await acts()).length;
    const reply = await publish(await save(JSON.stringify(DRAFT)), ['shownByScript', 'removed:a']);
    expect(at(reply.body, 'data')).toEqual({ kind: 'published', version: 2 });
    const after = await acts();
    expect(after).toHaveLength(before + 1);
    expect(after[0]).toMatchObject({
      subject: { id: survey },
      details: { version: 2, acknowledged: 2, acknowledgedNames: 'shownByScript, removed:a' },
    });
    for (const locale of ['ko', 'en']) {
      const page = await createCitizen(site.origin).get(`/participate/${locale}/surveys/shown`);
      expect(page.text).toContain(locale === 'ko' ? '3문항' : '3 questions');
    }
    expect(at((await admin.get(address())).body, 'data', 'versions')).toMatchObject([
      { number: 1, isCurrent: false },
      { number: 2, isCurrent: true, by: expect.stringMatching(/\S/u) },
    ]);
  });

  it('tells which field Strapi misses, and publishes no language then', async () => {
    const uid = 'plugin::survey.survey';
    await admin.put(`/content-manager/collection-types/${uid}/${survey}?locale=en`, { title: null });
    const reply = await publish(await save(JSON.stringify(PUBLISHED)));
    expect(at(reply.body, 'data')).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'fieldInvalid', path: '/title', params: { message: expect.stringMatching(/\S/u) } }],
    });
    expect(at((await admin.get(address())).body, 'data', 'versions', 1, 'isCurrent')).toBe(false);
    const korean = await createCitizen(site.origin).get('/participate/ko/surveys/shown');
    expect(korean.text).toContain('3문항');
  });

  it('is refused while a warning is not acknowledged by its name', async () => {
    const entry = `/content-manager/collection-types/plugin::survey.survey/${survey}?locale=en`;
    expect((await admin.put(entry, { title: 'Shown' })).status).toBe(200);
    const title = { ko: '주민등록번호를 적어 주십시오.', en: 'Please write your resident number.' };
    const revision = await save(JSON.stringify({ elements: [{ type: 'text', name: 'number', title }] }));
    const before = at((await admin.get(address())).body, 'data', 'versions');
    for (const told of [[], ['residentNumber@somewhere-else']]) {
      const { body } = await publish(revision, told);
      expect(at(body, 'data')).toMatchObject({
        kind: 'refused',
        problems: [
          { code: 'warningsOpen', params: { names: expect.stringContaining('residentNumber@number') } },
        ],
      });
    }
    expect(at((await admin.get(address())).body, 'data', 'versions')).toEqual(before);
    const names = text(at((await publish(revision)).body, 'data', 'problems', 0, 'params', 'names'));
    expect(at((await publish(revision, names.split(', '))).body, 'data', 'kind')).toBe('published');
  });
});
