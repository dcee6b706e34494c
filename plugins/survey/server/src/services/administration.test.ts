import { buffer } from 'node:stream/consumers';
import { createTestSite, type TestSurveySite } from '../testing/test-site';

const first = JSON.stringify({
  elements: [
    {
      type: 'radiogroup',
      name: 'c',
      title: { ko: '고르기', en: 'Pick' },
      choices: [{ value: 'a', text: { ko: '가', en: 'A' } }, 'b'],
    },
    { type: 'text', name: 'n', title: '수', inputType: 'number' },
    { type: 'comment', name: 't', title: '글' },
  ],
});
const second = JSON.stringify({
  elements: [
    {
      type: 'radiogroup',
      name: 'c',
      title: { ko: '고르기', en: 'Pick' },
      choices: [{ value: 'a', text: { ko: '가나다', en: 'A' } }, 'b'],
    },
    { type: 'boolean', name: 'new', title: '새 질문' },
  ],
});

async function send(site: TestSurveySite, answers: unknown, version: number, now?: string): Promise<void> {
  if (now !== undefined) site.clock.now = new Date(now);
  const idempotencyKey = `a-random-key-of-page-${String(site.responses.rows.length)}`;
  const reply = await site.sendJson('/surveys/visit/responses', { answers, idempotencyKey, version });
  if (reply.kind !== 'json' || reply.status !== 201) throw new Error(JSON.stringify(reply));
}

/** Three responses over two days and two versions. */
async function answeredSite(): Promise<TestSurveySite> {
  const site = createTestSite({ questionnaire: first });
  await send(site, { c: 'a', n: 1, t: '=1+1' }, 1, '2025-11-12T14:59:00Z');
  await send(site, { c: 'b', n: 4 }, 1, '2025-11-12T15:01:00Z');
  site.publish({ questionnaire: second });
  await send(site, { c: 'a', new: true }, 2);
  return site;
}

describe('results for an administrator', () => {
  it('count all versions, by day in the time zone of the site, and hide nothing', async () => {
    const site = await answeredSite();
    const results = await site.services.results.of('doc1', 'ko');
    expect(results?.perDay).toEqual([
      { date: '2025-11-12', count: 1 },
      { date: '2025-11-13', count: 2 },
    ]);
    expect(results?.versions.map(({ number, responses }) => [number, responses])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(results?.questions).toMatchObject([
      { name: 'c', answered: 3, choices: [{ text: '가나다', count: 2, share: 2 / 3 }, { count: 1 }] },
      { name: 'new', kind: 'choices', answered: 1 },
    ]);
    expect(await site.services.results.of('nothing', 'ko')).toBeNull();
  });

  it('take in what arrives later', async () => {
    const site = await answeredSite();
    await site.services.results.of('doc1', 'ko');
    await send(site, { c: 'b', new: false }, 2);
    const results = await site.services.results.of('doc1', 'ko');
    expect(results?.questions[0]).toMatchObject({ answered: 4, choices: [{ count: 2 }, { count: 2 }] });
  });

  it('begin with the survey itself', async () => {
    const site = await answeredSite();
    expect(await site.services.summaries.list('en')).toEqual([
      expect.objectContaining({
        documentId: 'doc1',
        title: 'Satisfaction',
        state: 'open',
        opensAt: '2025-11-01T00:00:00.000Z',
        version: expect.objectContaining({ number: 2, responses: 1 }),
        responses: 3,
        publicPath: '/participate/en/surveys/visit',
      }),
    ]);
  });
});

describe('single responses', () => {
  it('come newest first, in pages', async () => {
    const site = await answeredSite();
    const page = await site.services.responses.page('doc1', 1, 2);
    expect(page).toMatchObject({ total: 3, page: 1, pageSize: 2 });
    expect(page.responses.map(({ version, submittedAt }) => [version, submittedAt])).toEqual([
      [2, '2025-11-12T15:01:00.000Z'],
      [1, '2025-11-12T15:01:00.000Z'],
    ]);
  });

  it('are told in the words of the version they answered', async () => {
    const site = await answeredSite();
    const number = site.responses.rows[0]?.number ?? '';
    const response = await site.services.responses.find('doc1', number.toLowerCase(), 'ko');
    expect(response).toMatchObject({ number, version: 1, locale: 'ko' });
    expect(response?.answers).toEqual([
      { name: 'c', title: '고르기', lines: ['가'], files: [] },
      { name: 'n', title: '수', lines: ['1'], files: [] },
      { name: 't', title: '글', lines: ['=1+1'], files: [] },
    ]);
    expect(await site.services.responses.find('elsewhere', number, 'ko')).toBeNull();
    expect(await site.services.responses.find('doc1', 'x', 'ko')).toBeNull();
  });
});

describe('the export', () => {
  it('holds every response under the columns of all versions, and nothing a spreadsheet would run', async () => {
    const site = await answeredSite();
    const file = await site.services.exports.begin('doc1', 'ko');
    if (file === null) throw new Error('no file');
    expect(file.filename).toBe('visit-2025-11-13.csv');
    const csv = (await buffer(file.content)).toString();
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const lines = csv.slice(1).split('\r\n');
    expect(lines[0]).toBe('접수 번호,접수 시각(UTC),설문지 판,언어,고르기,새 질문,수,글');
    expect(lines[1]).toMatch(
      /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4},2025-11-12T14:59:00\.000Z,1,ko,가,,1,'=1\+1$/u,
    );
    expect(lines[3]).toMatch(/,2,ko,가나다,예,,$/u);
    expect(lines).toHaveLength(5);
  });

  it('is written down before the first line leaves', async () => {
    const site = await answeredSite();
    const file = await site.services.exports.begin('doc1', 'en');
    expect(site.audit).toEqual([
      {
        actor: { id: 1, name: 'Admin' },
        action: 'responses.export',
        subject: { type: 'plugin::survey.survey', id: 'doc1', label: 'Satisfaction' },
        details: { locale: 'en', responses: 3 },
      },
    ]);
    file?.content.destroy();
    expect(await site.services.exports.begin('nothing', 'en')).toBeNull();
    expect(site.audit).toHaveLength(1);
  });
});
