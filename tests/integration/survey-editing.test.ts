import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { adminToken, adminWithToken, at, text, type AdminClient } from '../support/admin-client';
import { contentEditor, type ContentWishes } from '../support/admin-roles';
import { publishSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';

const QUESTIONNAIRE = { elements: [{ type: 'text', name: 'idea', title: { ko: '생각', en: 'Idea' } }] };
const SURVEY = 'plugin::survey.survey';
const EDITORS = 20;

let site: TestSite;
let admin: AdminClient;
/** May see surveys, and see and change them, and publish them on top. */
let reader: AdminClient;
let editor: AdminClient;
let publisher: AdminClient;
/** Signed in, with no right to surveys. */
let stranger: AdminClient;
let survey: string;

/** An administrator with these rights to surveys. */
async function client(acts: readonly string[], more: Partial<ContentWishes> = {}): Promise<AdminClient> {
  const wishes = { subject: SURVEY, acts, fields: ['title', 'slug', 'questionnaire'], ...more };
  return adminWithToken(site.origin, await contentEditor(site.origin, admin, wishes));
}

beforeAll(async () => {
  site = await startSite();
  admin = adminWithToken(site.origin, await adminToken(site.origin));
  survey = await publishSurvey(admin, { slug: 'edited', questionnaire: QUESTIONNAIRE });
  reader = await client(['read']);
  editor = await client(['read', 'update']);
  publisher = await client(['read', 'update', 'publish']);
  stranger = await client([]);
}, 240_000);

afterAll(() => site.stop());

const addressOf = (documentId: string): string => `/survey/surveys/${documentId}/questionnaire`;
const session = (): string => randomBytes(12).toString('hex');
const revisionOf = (content: string): string => createHash('sha256').update(content).digest('hex');

async function opened(client = admin, documentId = survey) {
  const { status, body } = await client.get(addressOf(documentId));
  if (status !== 200) throw new Error(`Opening answered ${String(status)}`);
  return { text: text(at(body, 'data', 'text')), revision: text(at(body, 'data', 'revision')), body };
}

const save = (client: AdminClient, content: string, base: string, own = session()) =>
  client.put(addressOf(survey), { text: content, base, session: own });

async function acts(action: string): Promise<readonly unknown[]> {
  const { body } = await admin.get(`/participation/audit?page=1&pageSize=100&action=${action}`);
  return z.array(z.unknown()).parse(at(body, 'data', 'entries'));
}

/** The questionnaire of a language's draft, as the content manager shows it. */
async function draftIn(locale: string): Promise<string> {
  const path = `/content-manager/collection-types/${SURVEY}/${survey}?locale=${locale}&status=draft`;
  return text(at((await admin.get(path)).body, 'data', 'questionnaire'));
}

describe('who may open and save a questionnaire', () => {
  it('is what the content manager says', async () => {
    const { revision } = await opened();
    const statuses = async (client: AdminClient) => [
      (await client.get(addressOf(survey))).status,
      (await client.put(addressOf(survey), { text: '{}', base: '0'.repeat(64), session: session() })).status,
    ];
    expect(await statuses(adminWithToken(site.origin, ''))).toEqual([401, 401]);
    expect(await statuses(stranger)).toEqual([403, 403]);
    expect(await statuses(reader)).toEqual([200, 403]);
    expect(await statuses(editor)).toEqual([200, 200]);
    expect((await opened()).revision).toBe(revision);
    for (const [client, edit, publish] of [
      [reader, false, false],
      [editor, true, false],
      [publisher, true, true],
    ] as const)
      expect(at((await opened(client)).body, 'data', 'rights')).toEqual({ edit, publish });
  });

  it('depends on languages, fields and whose survey it is, as it does there', async () => {
    const acts = ['read', 'update', 'publish'];
    const rights = async (own: AdminClient): Promise<unknown> =>
      at((await own.get(addressOf(survey))).body, 'data', 'rights');
    const korean = await client(acts, { locales: ['ko'] });
    // Publishing is of all languages.
    expect(await rights(korean)).toEqual({ edit: true, publish: false });
    expect((await korean.post(`${addressOf(survey)}/publication`, {})).status).toBe(403);
    const titles = await client(acts, { fields: ['title'] });
    expect((await titles.get(addressOf(survey))).status).toBe(403);
    const creator = await client([...acts, 'create'], { conditions: ['admin::is-creator'] });
    expect((await creator.get(addressOf(survey))).status).toBe(403);
    const made = await creator.post(`/content-manager/collection-types/${SURVEY}?locale=ko`, {
      title: '내 설문',
      slug: 'of-my-own',
    });
    const mine = (await creator.get(addressOf(text(at(made.body, 'data', 'documentId'))))).body;
    expect(at(mine, 'data')).toMatchObject({ text: '', rights: { edit: true, publish: true }, versions: [] });
    const colleague = await client(acts, { conditions: ['admin::has-same-role-as-creator'] });
    expect((await colleague.get(addressOf(survey))).status).toBe(403);
  });

  it('tells nobody without the right whether there is such a survey', async () => {
    expect((await stranger.get(addressOf('nothing'))).status).toBe(403);
    expect((await admin.get(addressOf('nothing'))).status).toBe(404);
    const nothing = { text: '', base: revisionOf(''), session: session() };
    expect((await admin.put(addressOf('nothing'), nothing)).status).toBe(404);
  });
});

describe('what is opened', () => {
  it('says where the survey stands, and who published which version', async () => {
    const { body, text: content, revision } = await opened();
    expect([content, revision]).toEqual([JSON.stringify(QUESTIONNAIRE), revisionOf(content)]);
    expect(at(body, 'data')).toMatchObject({
      title: '설문 edited',
      saved: { by: expect.stringMatching(/\S/u), at: expect.stringMatching(/^\d{4}-.*Z$/u) },
      status: { isRunning: true, responses: 0 },
      versions: [{ number: 1, by: expect.stringMatching(/\S/u), responses: 0, isCurrent: true }],
      people: [],
      locales: ['ko', 'en'],
    });
    const version = await reader.get(`${addressOf(survey)}/versions/1`);
    expect(at(version.body, 'data')).toEqual({ number: 1, text: content });
    expect((await reader.get(`${addressOf(survey)}/versions/2`)).status).toBe(404);
    expect((await stranger.get(`${addressOf(survey)}/versions/1`)).status).toBe(403);
  });

  it('says who else has it open', async () => {
    const [mine, theirs] = [session(), session()];
    const presence = `${addressOf(survey)}/presence`;
    await editor.post(presence, { session: theirs, at: 'idea' });
    const reply = await admin.post(presence, { session: mine, at: '' });
    expect(at(reply.body, 'data', 'people')).toEqual([
      { id: expect.any(Number), name: 'Second Administrator', at: 'idea' },
    ]);
    expect(at(reply.body, 'data', 'revision')).toBe((await opened()).revision);
    expect(at((await admin.get(`${addressOf(survey)}?session=${theirs}`)).body, 'data', 'people')).toEqual([
      expect.objectContaining({ at: '' }),
    ]);
  });
});

describe('a save', () => {
  it('keeps broken JSON to the letter, in every language, and publishes nothing', async () => {
    const { revision } = await opened();
    const broken = '{\r\n\t"title": "“말” 😀 \\u0000",,\n  "pages": [ ';
    const reply = await save(editor, broken, revision);
    expect([reply.status, at(reply.body, 'data', 'kind')]).toEqual([200, 'saved']);
    expect(at(reply.body, 'data', 'revision')).toBe(revisionOf(broken));
    expect(at(reply.body, 'data', 'saved', 'by')).toBe('Second Administrator');
    expect((await opened()).text).toBe(broken);
    expect([await draftIn('ko'), await draftIn('en')]).toEqual([broken, broken]);
    const page = await fetch(`${site.origin}/participate/ko/surveys/edited`);
    expect(page.status).toBe(200);
    // Back to what is published: no language may be left behind.
    await save(editor, JSON.stringify(QUESTIONNAIRE), revisionOf(broken));
    expect([await draftIn('ko'), await draftIn('en')]).toEqual(
      ['ko', 'en'].map(() => JSON.stringify(QUESTIONNAIRE)),
    );
  });

  it('of twenty at the same time from the same state stores one, and hands it to the others', async () => {
    const { revision } = await opened();
    const mine = Array.from({ length: EDITORS }, (_, index) => `{ "title": "${String(index)}" }`);
    const replies = await Promise.all(mine.map((content) => save(admin, content, revision)));
    expect(replies.map(({ status }) => status)).toEqual(mine.map(() => 200));
    const kinds = replies.map(({ body }) => at(body, 'data', 'kind'));
    expect(kinds.filter((kind) => kind === 'saved')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'conflict')).toHaveLength(EDITORS - 1);
    const stored = mine[kinds.indexOf('saved')] ?? '';
    expect((await opened()).text).toBe(stored);
    for (const { body } of replies)
      if (at(body, 'data', 'kind') === 'conflict')
        expect([at(body, 'data', 'text'), at(body, 'data', 'revision')]).toEqual([
          stored,
          revisionOf(stored),
        ]);
  });

  it('is one line in the audit trail a session, however often it saves', async () => {
    const before = (await acts('survey.update')).length;
    const own = session();
    let base = (await opened()).revision;
    for (const content of ['{"a":1}', '{"a":2}', '{"a":3}']) {
      expect((await save(editor, content, base, own)).status).toBe(200);
      base = revisionOf(content);
    }
    expect(await acts('survey.update')).toHaveLength(before + 1);
    await save(editor, '{"a":4}', base);
    const after = await acts('survey.update');
    expect(after).toHaveLength(before + 2);
    expect(after[0]).toMatchObject({
      actor: { name: 'Second Administrator' },
      subject: { type: SURVEY, id: survey },
    });
  });

  it('refuses what is too long or cannot be kept, and takes what is just short enough', async () => {
    const { revision, text: content } = await opened();
    const longest = '가'.repeat(2_000_000);
    const saved = await save(editor, longest, revision);
    expect([saved.status, at(saved.body, 'data', 'kind')]).toEqual([200, 'saved']);
    const tooLong = await save(editor, `${longest}가`, revisionOf(longest));
    expect([tooLong.status, at(tooLong.body, 'error', 'details', 'code')]).toEqual([
      413,
      'questionnaireTooLarge',
    ]);
    expect((await save(editor, 'a'.repeat(10_000_000), revisionOf(longest))).status).toBe(413);
    for (const odd of ['\0', '\ud800'])
      expect((await save(editor, odd, revisionOf(longest))).status).toBe(400);
    expect((await editor.put(addressOf(survey), { text: 1, base: 'x', session: 'y' })).status).toBe(400);
    expect((await opened()).revision).toBe(revisionOf(longest));
    expect((await save(editor, content, revisionOf(longest))).status).toBe(200);
  });
});

describe('quotas', () => {
  const asking = (name: string): object => ({
    elements: [{ type: 'radiogroup', name, title: { ko: '사는 동', en: 'Home' }, choices: ['east', 'west'] }],
  });
  const limiting = (question: string): object => ({ question, limit: 9, limits: { east: 5 } });

  it('follow what is renamed in every language, and the audit trail says of which question', async () => {
    const counted = await publishSurvey(admin, {
      slug: 'counted',
      questionnaire: asking('home'),
      shared: { quotas: [limiting('home')] },
    });
    const { revision, body } = await opened(admin, counted);
    expect(at(body, 'data', 'quotas')).toEqual([limiting('home')]);
    const wanted = {
      text: JSON.stringify(asking('district')),
      base: revision,
      session: session(),
      renamings: [{ kind: 'question', from: 'home', to: 'district' }],
    };
    const reply = await editor.put(addressOf(counted), wanted);
    expect([reply.status, at(reply.body, 'data', 'followed')]).toEqual([200, ['district']]);
    for (const locale of ['ko', 'en']) {
      const path = `/content-manager/collection-types/${SURVEY}/${counted}?locale=${locale}&status=draft`;
      expect(at((await admin.get(path)).body, 'data', 'quotas')).toEqual([limiting('district')]);
    }
    expect((await acts('survey.update'))[0]).toMatchObject({ details: { quotas: 'district' } });
    for (const renamings of [
      [{ kind: 'page', from: 'a', to: 'b' }],
      [{ kind: 'question', from: 'a' }],
      'all',
    ])
      expect((await editor.put(addressOf(counted), { ...wanted, renamings })).status).toBe(400);
  });
});

describe('what administrators keep for the next questionnaire', () => {
  const LIBRARY = '/survey/library';
  const item = {
    kind: 'choices',
    title: { ko: '우리 동', en: '' },
    description: { ko: '', en: '' },
    content: { choices: ['east', 'west'] },
    origin: null,
    licence: '',
  };
  const kept = async (client: AdminClient) => at((await client.get(LIBRARY)).body, 'data');

  it('is used by whoever may see surveys, and changed by whoever may change them', async () => {
    expect((await stranger.get(LIBRARY)).status).toBe(403);
    expect((await reader.post(LIBRARY, item)).status).toBe(403);
    const saved = await editor.post(LIBRARY, item);
    expect(saved.status).toBe(200);
    const id = text(at(saved.body, 'data', 'id'));
    expect(await kept(reader)).toMatchObject([
      { id, title: item.title, size: 2, by: 'Second Administrator' },
    ]);
    expect(at((await reader.get(`${LIBRARY}/${id}`)).body, 'data', 'content')).toEqual(item.content);
    const words = { title: { ko: '동', en: 'Districts' }, description: item.description };
    expect((await reader.put(`${LIBRARY}/${id}`, words)).status).toBe(403);
    expect((await editor.put(`${LIBRARY}/${id}`, words)).status).toBe(200);
    expect(await kept(reader)).toMatchObject([words]);
    expect(await acts('library.rename')).toMatchObject([{ subject: { id, label: '동' } }]);
  });

  it('is refused where it is nothing of its kind, or hides something in its name', async () => {
    const bad: readonly object[] = [
      { content: { choices: [] } },
      { kind: 'survey' },
      { title: { ko: '', en: '' } },
      { title: { ko: '\u202egnp.exe', en: '' } },
      { origin: { city: 'A', url: 'javascript:alert(1)' } },
      { licence: 'do what you like' },
      { extra: 1 },
    ];
    for (const change of bad) expect((await editor.post(LIBRARY, { ...item, ...change })).status).toBe(400);
  });
});
