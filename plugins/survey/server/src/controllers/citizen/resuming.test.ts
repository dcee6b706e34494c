import type { CitizenReply } from '@modu/participation/contracts';
import { htmlOf, statusOf } from '../../testing/replies';
import { createTestSite, type Fields, type TestSurveySite } from '../../testing/test-site';

const DAY_MS = 24 * 60 * 60 * 1000;

const page1: Fields = [
  ['q.visits', 'often'],
  ['q.district', 'east'],
];

const page2: Fields = [
  ['q.helped', 'advice'],
  ['q.overall', '4'],
  ['q.aspects.staff', '2'],
  ['q.aspects.place', '1'],
];

const page3: Fields = [
  ['q.people', '3'],
  ['q.minutes.way', '15'],
];

function pathOf(reply: CitizenReply): string {
  if (reply.kind !== 'redirect') throw new Error(`No redirect: ${JSON.stringify(reply).slice(0, 300)}`);
  return reply.path;
}

interface Kept {
  readonly draft: string;
  readonly code: string;
  readonly html: string;
}

/** Fills in the first page, begins the second and leaves. */
async function leave(site: TestSurveySite, second: Fields = []): Promise<Kept> {
  const draft = await site.begin();
  await site.send(`${draft}/pages/1`, [...page1, ['go', 'next']]);
  const kept = pathOf(await site.send(`${draft}/pages/2`, [...second, ['go', 'later']]));
  expect(kept).toBe(`${draft}/later`);
  const html = htmlOf(await site.get(kept));
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/u.exec(html)?.[0] ?? '';
  return { draft, code, html };
}

const resume = (site: TestSurveySite, code: string): Promise<CitizenReply> =>
  site.send('/surveys/visit/resume', [['resumeCode', code]]);

describe('going on later', () => {
  it('leads back by the code to the page that was left, with what was typed there', async () => {
    const site = createTestSite();
    const { draft, code } = await leave(site, [['q.helped', 'advice']]);
    const path = pathOf(await resume(site, ` ${code.toLowerCase()} `));
    expect(path).toBe(`${draft}/pages/2`);
    const html = htmlOf(await site.get(path));
    expect(html).toMatch(/value="advice"[^>]*checked/u);
    expect(html).not.toContain('role="alert"');
  });

  it('leads back by an address that opens anywhere, and says until when', async () => {
    const site = createTestSite();
    const { draft, html } = await leave(site);
    expect(html).toContain(`https://city.example/participate/ko${draft}/pages/2`);
    expect(html).toContain('11월 23일');
    expect(await site.get(`${draft}/later`)).toMatchObject({ page: { privacy: 'private' } });
  });

  it('leads to the review when nothing is missing', async () => {
    const site = createTestSite();
    const draft = await site.begin();
    for (const [index, fields] of [page1, page2, page3].entries())
      await site.send(`${draft}/pages/${String(index + 1)}`, [...fields, ['go', 'next']]);
    const kept = htmlOf(await site.get(pathOf(await site.send(`${draft}/later`, []))));
    expect(kept).toContain(`${draft}/review`);
  });

  it('keeps what was kept for a month, and the rest for a week', async () => {
    const site = createTestSite({ closesAt: null });
    const { code } = await leave(site);
    const other = await site.begin();
    site.clock.now = new Date(site.clock.now.getTime() + 8 * DAY_MS);
    await site.begin();
    expect(statusOf(await resume(site, code))).toBe(303);
    expect(statusOf(await site.get(`${other}/pages/1`))).toBe(410);
    site.clock.now = new Date(site.clock.now.getTime() + 31 * DAY_MS);
    await site.begin();
    expect(statusOf(await resume(site, code))).toBe(422);
  });

  it.each([
    ['no code', ''],
    ['something else', '안녕하세요'],
    ['an unknown code', '0000-0000-0000-0000'],
  ])('says so when %s was typed, and keeps it', async (_name, typed) => {
    const site = createTestSite();
    const reply = await resume(site, typed);
    expect(statusOf(reply)).toBe(422);
    const html = htmlOf(reply);
    expect(html).toContain('이 코드로 저장한 답이 없습니다');
    expect(html).toMatch(/<details class="section"\s+open>/u);
    expect(html).toContain(`value="${typed}"`);
  });

  it('opens nothing of another survey, and nothing that was sent', async () => {
    const site = createTestSite();
    const { draft, code } = await leave(site);
    site.publish({ documentId: 'doc2' });
    expect(statusOf(await resume(site, code))).toBe(422);
    site.publish({ documentId: 'doc1' });
    site.drafts.rows.clear();
    expect(statusOf(await resume(site, code))).toBe(422);
    expect(statusOf(await site.get(`${draft}/later`))).toBe(410);
  });

  it('does not store the token', async () => {
    const site = createTestSite();
    const { draft } = await leave(site);
    const token = draft.split('/').at(-1) ?? '';
    expect(JSON.stringify([...site.drafts.rows])).not.toContain(token);
  });

  it('leads to the notice after the close', async () => {
    const site = createTestSite();
    const { code } = await leave(site);
    site.clock.now = new Date('2025-11-23T09:00:00Z');
    expect(pathOf(await resume(site, code))).toBe('/surveys/visit');
  });
});
