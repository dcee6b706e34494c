import type { CitizenReply } from '@modu/participation/contracts';
import { revisionOf } from '../../services/revision';
import { hiddenIn, personalQuestionnaire } from '../../testing/personal';
import { htmlOf, statusOf } from '../../testing/replies';
import { createTestSite, type TestSurveySite } from '../../testing/test-site';
import { kept, pdf } from '../../testing/uploads';

const DAY_MS = 24 * 60 * 60 * 1000;
const BANNER = '여기에 적으신 내용은 저장하지 않습니다.';

const questions = {
  pages: [
    { elements: [{ type: 'text', name: 'idea', title: { ko: '새 질문', en: 'New' }, isRequired: true }] },
    {
      elements: [
        { type: 'text', name: 'why', title: '까닭', visibleIf: "{idea} = '나무'" },
        { type: 'file', name: 'papers', title: '서류' },
      ],
    },
  ],
};

/** A site whose survey is published, and its draft another one. */
async function siteWith(draft: unknown, change: Parameters<typeof createTestSite>[0] = {}) {
  const site = createTestSite(change);
  const text = typeof draft === 'string' ? draft : JSON.stringify(draft);
  await save(site, text);
  return site;
}

async function save(site: TestSurveySite, text: string): Promise<void> {
  const draft = await site.services.editing.find('doc1');
  const base = revisionOf(draft?.text ?? '');
  const reply = await site.services.editing.save('doc1', { text, base, session: 'session-one' });
  if (reply?.kind !== 'saved') throw new Error('not saved');
}

type Wish = Omit<Parameters<TestSurveySite['services']['previews']['make']>[1], 'locale'>;

/** Paths as the test site takes them. */
async function previewOf(site: TestSurveySite, wish: Wish = {}) {
  const reply = await site.services.previews.make('doc1', { locale: 'ko', ...wish });
  if (reply === null) throw new Error('no preview');
  const own = (path: string): string => path.replace('/participate/ko', '');
  return { path: own(reply.path), sharedPath: own(reply.sharedPath) };
}

function pathOf(reply: CitizenReply): string {
  if (reply.kind !== 'redirect') throw new Error(`No redirect: ${htmlOf(reply).slice(0, 500)}`);
  return reply.path;
}

/** How much the tables hold. */
const rowsOf = (site: TestSurveySite) => ({
  drafts: site.drafts.rows.size,
  responses: site.responses.rows.length,
  files: site.files.rows.size,
  personal: site.responses.personal.rows.length,
  consents: site.consents.rows.size,
  audit: site.audit.length,
  letters: site.mail.letters.length,
  content: kept(site).length,
});

describe('a preview', () => {
  it('shows the draft by the pages of a published survey, to its end, and stores nothing', async () => {
    const site = await siteWith(questions);
    const before = rowsOf(site);
    const { sharedPath } = await previewOf(site);
    const start = await site.get(sharedPath);
    expect(htmlOf(start)).toContain(BANNER);
    expect(start).toMatchObject({ page: { privacy: 'private', title: '미리 보기: 만족도 조사' } });
    const first = pathOf(await site.send(`${sharedPath}/drafts`, []));
    expect(htmlOf(await site.get(first))).toContain('새 질문');
    const missing = await site.send(first, [['go', 'next']]);
    expect([statusOf(missing), htmlOf(missing).includes(BANNER)]).toEqual([422, true]);
    const second = pathOf(
      await site.send(first, [
        ['q.idea', '나무'],
        ['go', 'next'],
      ]),
    );
    expect(htmlOf(await site.get(second))).toContain('까닭');
    const review = pathOf(await site.sendFiles(second, [['go', 'next']], [pdf('plan.pdf')]));
    const reviewed = htmlOf(await site.get(review));
    for (const words of [BANNER, '나무', 'plan.pdf']) expect(reviewed).toContain(words);
    const receipt = pathOf(await site.send(`${sharedPath}/responses`, hiddenIn(reviewed)));
    const end = await site.get(receipt);
    expect(htmlOf(end)).toContain('미리 보기를 마쳤습니다');
    expect(htmlOf(end)).toContain(`href="/participate/ko${sharedPath}"`);
    expect(rowsOf(site)).toEqual(before);
    expect(site.unproven.count).toBe(0);
    expect(htmlOf(await site.get('/surveys/visit'))).not.toContain(BANNER);
  });

  it('opens in the middle with made-up answers', async () => {
    const site = await siteWith(questions);
    const { path } = await previewOf(site, { page: 1, answers: { idea: '나무' } });
    expect(htmlOf(await site.get(path))).toContain('까닭');
    const other = await previewOf(site, { page: 1, answers: { idea: '물' } });
    expect(htmlOf(await site.get(other.path))).not.toContain('까닭');
    expect(rowsOf(site)).toMatchObject({ drafts: 0 });
  });

  it('shows what was saved since, also to those who are in the middle', async () => {
    const site = await siteWith(questions);
    const { path } = await previewOf(site, { page: 0, answers: { idea: '나무' } });
    await save(site, JSON.stringify(questions).replace('새 질문', '고친 질문'));
    const changed = htmlOf(await site.get(path));
    expect(changed).toContain('고친 질문');
    expect(changed).toContain('나무');
  });

  it('speaks English to those who read it', async () => {
    const site = await siteWith(questions);
    const { sharedPath } = await previewOf(site);
    expect(htmlOf(await site.get(sharedPath, 'en'))).toContain('Nothing you enter here is stored.');
  });

  it('is there before the survey opens, after it closes, and for those without a code', async () => {
    for (const change of [
      { opensAt: new Date('2026-01-01T00:00:00Z'), closesAt: null },
      { closesAt: new Date('2025-11-02T00:00:00Z') },
      { admission: { respondents: 'code', responseLimit: 1, quotas: null } },
    ]) {
      const site = await siteWith(questions, change);
      const { sharedPath } = await previewOf(site);
      const first = pathOf(await site.send(`${sharedPath}/drafts`, []));
      expect(htmlOf(await site.get(first))).toContain('새 질문');
    }
  });

  it('asks for consent as the survey would, and keeps none', async () => {
    const site = await siteWith(personalQuestionnaire());
    const before = rowsOf(site);
    const { sharedPath } = await previewOf(site);
    const first = pathOf(await site.send(`${sharedPath}/drafts`, []));
    const consent = pathOf(await site.get(first));
    const form = htmlOf(await site.get(consent));
    const agreed = await site.send(consent, [...hiddenIn(form), ['agreed', 'yes'], ['consent', 'agree']]);
    expect(pathOf(agreed)).toBe(first);
    const { path } = await previewOf(site, { page: 1, answers: { idea: 'a', phone: '010' } });
    expect(htmlOf(await site.get(path))).toContain('전화번호');
    expect(rowsOf(site)).toEqual(before);
  });

  it('takes what a script sends, and stores nothing', async () => {
    const site = await siteWith({ elements: [{ type: 'signaturepad', name: 's', title: '서명' }] });
    const before = rowsOf(site);
    const { path, sharedPath } = await previewOf(site, { page: 0, answers: { s: 'x' } });
    expect(path).toBe(sharedPath);
    expect(htmlOf(await site.get(path))).toContain(BANNER);
    const sent = await site.sendJson(`${sharedPath}/responses`, {
      answers: {},
      idempotencyKey: 'a-random-key-of-a-page',
    });
    expect(statusOf(sent)).toBe(201);
    expect(rowsOf(site)).toEqual(before);
  });
});

describe('a draft that cannot be shown', () => {
  const pattern = { type: 'regex', regex: '(a+)+$' };
  it.each([
    ['is no JSON', '{ "pages": [', 'JSON'],
    ['is no questionnaire', '[]', 'JSON'],
    ['is empty', '', '아직 질문이 없습니다'],
    ['asks nothing', '{}', '아직 질문이 없습니다'],
    [
      'could keep the server busy',
      { elements: [{ type: 'text', name: 'a', validators: [pattern] }] },
      '정규식',
    ],
  ])('says so where it %s', async (_why, draft, words) => {
    const site = await siteWith(draft);
    const { path } = await previewOf(site, { page: 0 });
    const reply = await site.get(path);
    expect(statusOf(reply)).toBe(422);
    expect(htmlOf(reply)).toContain(words);
    expect(await site.sendJson(`${path}/responses`, {})).toMatchObject({ kind: 'json', status: 410 });
  });

  it('says so where a page comes to no end of its own', async () => {
    const site = await siteWith(questions);
    const { sharedPath } = await previewOf(site);
    const { previews } = site.services;
    const found = await previews.open(sharedPath.replace('/surveys/', ''));
    if (found.kind !== 'preview') throw new Error('no preview');
    jest.spyOn(found.services.surveys, 'find').mockRejectedValueOnce(new Error('a rule without end'));
    const reply = await site.get(sharedPath);
    expect([statusOf(reply), htmlOf(reply).includes('서로 맞지 않는 곳')]).toEqual([422, true]);
    expect(site.troubles).toHaveLength(1);
  });

  it('is shown all the same with conditions that go in a circle, choices without text, and lists from addresses', async () => {
    const site = await siteWith({
      elements: [
        { type: 'text', name: 'a', visibleIf: '{b} notempty', defaultValueExpression: '{b} + 1' },
        { type: 'text', name: 'b', visibleIf: '{a} notempty', defaultValueExpression: '{a} + 1' },
        { type: 'dropdown', name: 'c', title: '목록', choicesByUrl: { url: 'https://data.example/list' } },
        { type: 'radiogroup', name: 'd', choices: [] },
      ],
    });
    const { path } = await previewOf(site, { page: 0 });
    expect(htmlOf(await site.get(path))).toContain('게시할 때 불러올 목록');
  });
});

describe('a preview in high contrast', () => {
  const classOf = (reply: CitizenReply) => (reply.kind === 'page' ? reply.page.htmlClass : undefined);

  it('is so on every page, and not by the link for colleagues', async () => {
    const site = await siteWith(questions);
    const { path, sharedPath } = await previewOf(site, { page: 0, hasHighContrast: true });
    expect(classOf(await site.get(path))).toContain('more-contrast');
    const refused = await site.send(path, [['go', 'next']]);
    expect([statusOf(refused), classOf(refused)]).toEqual([422, expect.stringContaining('more-contrast')]);
    const fields = [
      ['q.idea', '나무'],
      ['go', 'next'],
    ] as const;
    expect(classOf(await site.get(pathOf(await site.send(path, fields))))).toContain('more-contrast');
    expect(classOf(await site.get(sharedPath)) ?? '').not.toContain('more-contrast');
    const plain = await previewOf(site, { page: 0 });
    expect(classOf(await site.get(plain.path)) ?? '').not.toContain('more-contrast');
  });

  it('is so from the start page as well', async () => {
    const site = await siteWith(questions);
    const { path } = await previewOf(site, { hasHighContrast: true });
    expect(classOf(await site.get(path))).toContain('more-contrast');
  });
});

describe('the address of a preview', () => {
  it('is good for fourteen days, and as long as there is the survey', async () => {
    const site = await siteWith(questions, { closesAt: null });
    const { sharedPath } = await previewOf(site);
    site.clock.now = new Date(site.clock.now.getTime() + 14 * DAY_MS - 1);
    expect(statusOf(await site.get(sharedPath))).toBe(200);
    site.clock.now = new Date(site.clock.now.getTime() + 1);
    const late = await site.get(sharedPath);
    expect([statusOf(late), htmlOf(late).includes('14일')]).toEqual([410, true]);
    const fresh = await previewOf(site);
    site.publish({ documentId: 'doc2' });
    expect(statusOf(await site.get(fresh.sharedPath))).toBe(410);
  });

  it('is cut with every other one of its survey, and what is open by it; the next one is good', async () => {
    const site = await siteWith(questions);
    const shared = await previewOf(site);
    const open = await previewOf(site, { page: 0, hasHighContrast: true });
    await site.services.previews.revoke('doc2');
    expect(statusOf(await site.get(shared.sharedPath))).toBe(200);
    await site.services.previews.revoke('doc1');
    const replies = [await site.get(shared.sharedPath), await site.get(open.path)];
    expect(replies.map(statusOf)).toEqual([410, 410]);
    expect(statusOf(await site.get((await previewOf(site)).sharedPath))).toBe(200);
  });

  it('opens nothing when it is made up, and is none for a survey that does not exist', async () => {
    const site = await siteWith(questions);
    expect(statusOf(await site.get('/surveys/~made-up'))).toBe(404);
    expect(await site.services.previews.make('nothing', { locale: 'ko' })).toBeNull();
    site.publish({ slug: '~visit' });
    expect(statusOf(await site.get('/surveys/~visit'))).toBe(200);
  });
});
