import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { adminToken, adminWithToken, at, text, type AdminClient } from '../support/admin-client';
import { contentEditor } from '../support/admin-roles';
import { beginSurvey, publishSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';

const SURVEY = 'plugin::survey.survey';
const FIELDS = ['title', 'slug', 'questionnaire', 'reviewRequired'];

const questions = (...names: readonly string[]): string =>
  JSON.stringify({
    elements: names.map((name) => ({ type: 'text', name, title: { ko: '질문', en: 'Question' } })),
  });

const FIRST = questions('a');
const NEXT = questions('a', 'b');

let site: TestSite;
let admin: AdminClient;
/** May look; may write; may publish as well, two of these. */
let reader: AdminClient;
let writer: AdminClient;
let author: AdminClient;
let chief: AdminClient;
let survey: string;

const client = async (...acts: readonly string[]): Promise<AdminClient> =>
  adminWithToken(
    site.origin,
    await contentEditor(site.origin, admin, { subject: SURVEY, acts, fields: FIELDS }),
  );

const addressOf = (documentId: string): string => `/survey/surveys/${documentId}/questionnaire`;
const contentOf = (documentId: string): string => `/content-manager/collection-types/${SURVEY}/${documentId}`;
const revisionOf = (content: string): string => createHash('sha256').update(content).digest('hex');

/** Asks for a review of every publication from now on. */
async function requireReview(documentId: string): Promise<void> {
  for (const locale of ['ko', 'en']) {
    const { status } = await admin.put(`${contentOf(documentId)}?locale=${locale}`, { reviewRequired: true });
    expect(status).toBe(200);
  }
}

async function save(by: AdminClient, content: string): Promise<void> {
  const base = text(at((await by.get(addressOf(survey))).body, 'data', 'revision'));
  const body = { text: content, base, session: randomBytes(12).toString('hex') };
  expect((await by.put(addressOf(survey), body)).status).toBe(200);
}

const ask = (by: AdminClient, content: string, note = '') =>
  by.post(`${addressOf(survey)}/review/requests`, {
    ...{ revision: revisionOf(content), note, acknowledged: ['leading.ko@a/title'] },
  });

const decide = (by: AdminClient, content: string, verdict: string, comment = '') =>
  by.post(`${addressOf(survey)}/review/decisions`, { revision: revisionOf(content), verdict, comment });

const publish = (by: AdminClient, content: string) =>
  by.post(`${addressOf(survey)}/publication`, { revision: revisionOf(content), acknowledged: [] });

/** The text that is stored. */
const storedText = async (): Promise<string> =>
  text(at((await reader.get(addressOf(survey))).body, 'data', 'text'));

/** What became of a publication from the editor. */
async function outcome(by: AdminClient, content: string): Promise<unknown> {
  const data = at((await publish(by, content)).body, 'data');
  return at(data, 'kind') === 'refused' ? at(data, 'problems', '0', 'code') : at(data, 'kind');
}

const standing = async (by: AdminClient): Promise<unknown> =>
  at((await by.get(`${addressOf(survey)}/review`)).body, 'data', 'standing');

async function acts(action: string): Promise<readonly unknown[]> {
  const { body } = await admin.get(`/participation/audit?page=1&pageSize=100&action=${action}`);
  return z.array(z.unknown()).parse(at(body, 'data', 'entries'));
}

beforeAll(async () => {
  site = await startSite();
  admin = adminWithToken(site.origin, await adminToken(site.origin));
  survey = await publishSurvey(admin, { slug: 'reviewed', questionnaire: JSON.parse(FIRST) });
  await requireReview(survey);
  reader = await client('read');
  writer = await client('read', 'update');
  author = await client('read', 'update', 'publish');
  chief = await client('read', 'publish');
}, 240_000);

afterAll(() => site.stop());

describe('who may ask, and who may decide', () => {
  it('is what the content manager says of changing and of publishing', async () => {
    await save(author, NEXT);
    const statuses = async (by: AdminClient): Promise<readonly number[]> => [
      (await by.get(`${addressOf(survey)}/review`)).status,
      (await ask(by, FIRST)).status,
      (await decide(by, FIRST, 'approved')).status,
    ];
    expect(await statuses(adminWithToken(site.origin, ''))).toEqual([401, 401, 401]);
    expect(await statuses(await client())).toEqual([403, 403, 403]);
    expect(await statuses(reader)).toEqual([200, 403, 403]);
    expect(await statuses(writer)).toEqual([200, 200, 403]);
    expect(await statuses(chief)).toEqual([200, 403, 200]);
    expect(at((await ask(writer, FIRST)).body, 'data', 'kind')).toBe('changedMeanwhile');
    expect(await standing(reader)).toBe('notAsked');
  });

  it('takes no body that it does not know', async () => {
    const requests = `${addressOf(survey)}/review/requests`;
    const wish = { revision: revisionOf(NEXT), note: '', acknowledged: [] };
    for (const odd of [
      {},
      { ...wish, more: 1 },
      { ...wish, note: 'a'.repeat(2_001) },
      { ...wish, note: '\0' },
    ])
      expect((await author.post(requests, odd)).status).toBe(400);
    expect((await decide(chief, NEXT, 'perhaps')).status).toBe(400);
  });
});

describe('a survey that has to be reviewed', () => {
  it('is not published by its author alone, from the editor or the content manager', async () => {
    expect(await outcome(author, NEXT)).toBe('reviewNotAsked');
    expect(at((await ask(author, NEXT, '봐 주세요')).body, 'data', 'review', 'standing')).toBe('waiting');
    expect(at((await decide(author, NEXT, 'approved')).body, 'data')).toEqual({
      kind: 'refused',
      reason: 'ownRequest',
    });
    expect(await outcome(author, NEXT)).toBe('reviewWaiting');
    const published = await admin.post(`${contentOf(survey)}/actions/publish?locale=ko`, {});
    expect(published.status).toBe(400);
    expect(text(at(published.body, 'error', 'message'))).toContain('a review is required');
    expect(at(published.body, 'error', 'details', 'problems', '0', 'code')).toBe('reviewWaiting');
    const inBulk = `/content-manager/collection-types/${SURVEY}/actions/bulkPublish`;
    expect((await admin.post(inBulk, { documentIds: [survey], locale: 'ko' })).status).toBe(400);
    const version = await author.get(`${addressOf(survey)}/versions/2`);
    expect(version.status).toBe(404);
  });

  it('is sent back with a reason, which its author reads, and approved once it is mended', async () => {
    expect(at((await decide(chief, NEXT, 'sentBack')).body, 'data', 'reason')).toBe('commentMissing');
    await decide(chief, NEXT, 'sentBack', '3번을 더해 주세요');
    expect(at((await author.get(addressOf(survey))).body, 'data', 'review')).toMatchObject({
      isRequired: true,
      standing: 'sentBack',
      isOwn: true,
      requests: [{ note: '봐 주세요', decision: { verdict: 'sentBack', comment: '3번을 더해 주세요' } }],
    });
    expect(await outcome(author, NEXT)).toBe('reviewSentBack');
    const mended = questions('a', 'b', 'c');
    await save(author, mended);
    expect(await outcome(author, mended)).toBe('reviewOutdated');
    await ask(author, mended);
    expect(at((await decide(chief, mended, 'approved')).body, 'data', 'review', 'standing')).toBe('approved');
    expect(await outcome(author, mended)).toBe('published');
  });

  it('needs another approval after another letter', async () => {
    const later = questions('a', 'b', 'c', 'd');
    await save(author, later);
    expect(await outcome(chief, later)).toBe('reviewOutdated');
    expect((await admin.post(`${contentOf(survey)}/actions/publish?locale=en`, {})).status).toBe(400);
    await ask(author, later);
    await decide(chief, later, 'approved');
    // Approved is approved: Strapi's own button publishes it as well.
    expect((await admin.post(`${contentOf(survey)}/actions/publish?locale=ko`, {})).status).toBe(200);
  });

  it('needs another approval after another title, date or consent text', async () => {
    const stored = await storedText();
    for (const change of [
      { title: '다른 제목' },
      { closesAt: '2099-01-01T00:00:00.000Z' },
      { consentNotice: '다른 동의' },
      { privacyPurpose: '다른 목적' },
    ]) {
      await ask(author, stored);
      await decide(chief, stored, 'approved');
      expect(await standing(reader)).toBe('approved');
      expect((await admin.put(`${contentOf(survey)}?locale=ko`, change)).status).toBe(200);
      expect(await standing(reader)).toBe('outdated');
      expect(await outcome(chief, stored)).toBe('reviewOutdated');
    }
  });

  it('keeps the trail of who asked and who decided', async () => {
    expect(await acts('survey.reviewAsk')).toHaveLength(6);
    expect(await acts('survey.reviewApprove')).toHaveLength(5);
    expect(await acts('survey.reviewSendBack')).toMatchObject([
      { subject: { type: SURVEY, id: survey }, details: { comment: '3번을 더해 주세요' } },
    ]);
  });

  it('cannot be published as it is made either', async () => {
    const fresh = await beginSurvey(admin, 'reviewed-fresh', FIRST);
    await requireReview(fresh);
    expect((await admin.post(`${contentOf(fresh)}/actions/publish?locale=ko`, {})).status).toBe(400);
    const made = await admin.post(`/content-manager/collection-types/${SURVEY}/actions/publish?locale=ko`, {
      title: '바로 게시',
      slug: 'at-once',
      questionnaire: FIRST,
      reviewRequired: true,
    });
    expect(made.status).toBe(400);
  });
});

describe('links to a draft', () => {
  const preview = async (by: AdminClient, wish: object = {}) =>
    at((await by.post(`${addressOf(survey)}/preview`, { locale: 'ko', ...wish })).body, 'data');
  const statusOf = async (path: unknown): Promise<number> =>
    (await fetch(`${site.origin}${text(path)}`, { redirect: 'manual' })).status;

  it('are cut by whoever may change the survey, and by nobody else', async () => {
    const shared = at(await preview(reader), 'sharedPath');
    const links = `${addressOf(survey)}/preview/links`;
    expect((await reader.delete(links)).status).toBe(403);
    expect(await statusOf(shared)).toBe(200);
    expect((await writer.delete(links)).status).toBe(200);
    expect(await statusOf(shared)).toBe(410);
    expect(await statusOf(at(await preview(reader), 'sharedPath'))).toBe(200);
  });

  it('show high contrast where it is asked for', async () => {
    const path = text(at(await preview(reader, { hasHighContrast: true }), 'path'));
    const page = await fetch(`${site.origin}${path}`);
    expect(await page.text()).toMatch(/<html lang="ko" +class="[^"]*more-contrast/u);
    expect(
      (await reader.post(`${addressOf(survey)}/preview`, { locale: 'ko', hasHighContrast: 1 })).status,
    ).toBe(400);
  });
});
