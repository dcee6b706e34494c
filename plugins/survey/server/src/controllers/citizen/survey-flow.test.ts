import type { CitizenReply } from '@modu/participation/contracts';
import { htmlOf, statusOf } from '../../testing/replies';
import { createTestSite, type Fields, type TestSurveySite } from '../../testing/test-site';

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
  ['q.people', '３'],
  ['q.minutes.way', '15'],
  ['q.wishes', '더\r\n많이'],
];

const next = (fields: Fields): Fields => [...fields, ['go', 'next']];

function pathOf(reply: CitizenReply): string {
  if (reply.kind !== 'redirect') throw new Error(`No redirect: ${JSON.stringify(reply).slice(0, 300)}`);
  return reply.path;
}

/** Fills the three pages in; the draft stands before its review. */
async function filled(site: TestSurveySite): Promise<string> {
  const draft = await site.begin();
  await site.send(`${draft}/pages/1`, next(page1));
  await site.send(`${draft}/pages/2`, next(page2));
  await site.send(`${draft}/pages/3`, next(page3));
  return draft;
}

const tokenOf = (draft: string): string => draft.split('/').at(-1) ?? '';

describe('a survey, page by page', () => {
  it('leads from the start over its pages to the review and the receipt', async () => {
    const site = createTestSite();
    const draft = await site.begin();
    expect(draft).toMatch(/^\/surveys\/visit\/drafts\/[\w-]{32}$/u);
    expect(pathOf(await site.send(`${draft}/pages/1`, next(page1)))).toBe(`${draft}/pages/2`);
    expect(pathOf(await site.send(`${draft}/pages/2`, next(page2)))).toBe(`${draft}/pages/3`);
    expect(pathOf(await site.send(`${draft}/pages/3`, next(page3)))).toBe(`${draft}/review`);
    const review = htmlOf(await site.get(`${draft}/review`));
    for (const words of ['자주', 'east', '상담', '직원: 좋음', '3', '15', '더<br />많이'])
      expect(review).toContain(words);
    const sent = pathOf(await site.send('/surveys/visit/responses', [['draft', tokenOf(draft)]]));
    expect(sent).toMatch(/^\/surveys\/visit\/receipts\/[0-9A-Z]{12}\?shown=[\w-]+$/u);
    const receipt = await site.get(sent);
    expect(htmlOf(receipt)).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/u);
    expect(htmlOf(receipt)).toContain('1판 · 8문항');
    expect(receipt).toMatchObject({ page: { privacy: 'private' } });
    expect(site.responses.rows[0]?.answers).toEqual({
      visits: 'often',
      district: 'east',
      helped: ['advice'],
      overall: 4,
      aspects: { staff: 2, place: 1 },
      people: 3,
      minutes: { way: 15 },
      wishes: '더\n많이',
    });
  });

  it('counts only the pages that are shown, and the review as the last', async () => {
    const site = createTestSite();
    const draft = await site.begin();
    expect(htmlOf(await site.get(`${draft}/pages/1`))).toContain('4쪽 중 1쪽');
    const never: Fields = [
      ['q.visits', 'never'],
      ['q.why', '멀어서요'],
    ];
    await site.send(`${draft}/pages/1`, next(never));
    expect(pathOf(await site.send(`${draft}/pages/1`, next(never)))).toBe(`${draft}/pages/3`);
    expect(htmlOf(await site.get(`${draft}/pages/3`))).toContain('3쪽 중 2쪽');
    expect(pathOf(await site.get(`${draft}/pages/2`))).toBe(`${draft}/pages/3`);
    expect(pathOf(await site.send(`${draft}/pages/3`, [['go', 'prev']]))).toBe(`${draft}/pages/1`);
  });

  it('shows again what was typed when something is wrong, and says what', async () => {
    const site = createTestSite();
    const draft = await site.begin();
    await site.send(`${draft}/pages/1`, next(page1));
    await site.send(`${draft}/pages/2`, next(page2));
    const wrong: Fields = [
      ['q.people', '셋'],
      ['q.lastVisit', '2025-02-30'],
      ['q.wishes', '그대로'],
    ];
    const reply = await site.send(`${draft}/pages/3`, next(wrong));
    const html = htmlOf(reply);
    expect(statusOf(reply)).toBe(422);
    expect(reply).toMatchObject({
      page: { title: expect.stringMatching(/^오류: /u), privacy: 'returnable' },
    });
    expect(html).toContain('확인할 곳이 3군데 있습니다');
    expect(html).toContain(
      'href="#q9">7. 몇 명인가요? 1부터 20까지의 숫자로 적어 주세요. ‘셋’이라고 적으셨습니다.</a>',
    );
    expect(html).toContain('href="#q12-i0"');
    expect(html).toContain('value="셋"');
    expect(html).toContain('그대로</textarea>');
  });

  it('keeps what does not fit when the citizen goes back, and shows it again later', async () => {
    const site = createTestSite();
    const draft = await site.begin();
    await site.send(`${draft}/pages/1`, next(page1));
    expect(
      pathOf(
        await site.send(`${draft}/pages/2`, [
          ['q.overall', '2'],
          ['go', 'prev'],
        ]),
      ),
    ).toBe(`${draft}/pages/1`);
    expect(htmlOf(await site.get(`${draft}/pages/2`))).toMatch(/name="q\.overall" value="2" checked/u);
  });

  it('comes back kindly when an answer brings up a question on the same page', async () => {
    const site = createTestSite();
    const draft = await site.begin();
    const reply = await site.send(`${draft}/pages/1`, next([['q.visits', 'never']]), 'en');
    const html = htmlOf(reply);
    expect(statusOf(reply)).toBe(200);
    expect(html).toContain('Your answers lead to 1 more question');
    expect(html).toContain('href="#q3">New question: Why not?</a>');
    expect(html).not.toContain('class="errors"');
    const without = await site.send(`${draft}/pages/1`, next([['q.visits', 'never']]), 'en');
    expect(statusOf(without)).toBe(422);
    expect(htmlOf(without)).toContain('Write your answer.');
  });

  it('leads from an incomplete review to the page where something is missing, and says what', async () => {
    const site = createTestSite();
    const draft = await site.begin();
    await site.send(`${draft}/pages/1`, next(page1));
    expect(pathOf(await site.get(`${draft}/review`))).toBe(`${draft}/pages/2?check=1`);
    expect(pathOf(await site.send('/surveys/visit/responses', [['draft', tokenOf(draft)]]))).toBe(
      `${draft}/pages/2?check=1`,
    );
    expect(htmlOf(await site.get(`${draft}/pages/2?check=1`))).toContain('확인할 곳이');
    expect(htmlOf(await site.get(`${draft}/pages/2`))).not.toContain('확인할 곳이');
    expect(site.responses.rows).toHaveLength(0);
  });

  it('keeps its version when a newer one is published', async () => {
    const site = createTestSite();
    const draft = await filled(site);
    site.publish({
      questionnaire: JSON.stringify({ elements: [{ type: 'text', name: 'other', title: 'T' }] }),
    });
    const receipt = await site.get(
      pathOf(await site.send('/surveys/visit/responses', [['draft', tokenOf(draft)]])),
    );
    expect(htmlOf(receipt)).toContain('1판');
    expect(htmlOf(await site.get(`${await site.begin()}/pages/1`))).toContain('name="q.other"');
  });

  it('leads wrong page numbers somewhere sensible', async () => {
    const site = createTestSite();
    const draft = await site.begin();
    for (const wrong of ['0', '-1', 'x', '1e3'])
      expect(pathOf(await site.get(`${draft}/pages/${wrong}`))).toBe(`${draft}/pages/1`);
    expect(pathOf(await site.get(`${draft}/pages/99`))).toBe(`${draft}/review`);
  });
});

describe('a draft that is over', () => {
  it('says that it was sent, and sending again gives the same receipt', async () => {
    const site = createTestSite();
    const draft = await filled(site);
    const first = pathOf(await site.send('/surveys/visit/responses', [['draft', tokenOf(draft)]]));
    expect(pathOf(await site.send('/surveys/visit/responses', [['draft', tokenOf(draft)]]))).toBe(first);
    const opened = htmlOf(await site.get(`${draft}/pages/1`));
    expect(opened).toContain('이미 보내셨습니다');
    // Not the code: an address in a browser's history must not lead to it.
    expect(opened).toContain(`${first.split('?')[0] ?? ''}"`);
    expect(site.responses.rows).toHaveLength(1);
  });

  it('says so when it has run out after a week', async () => {
    const site = createTestSite({ closesAt: null });
    const draft = await site.begin();
    site.clock.now = new Date(site.clock.now.getTime() + 7 * 24 * 60 * 60 * 1000 + 1);
    await site.begin();
    const reply = await site.get(`${draft}/pages/1`);
    expect(statusOf(reply)).toBe(410);
    expect(htmlOf(reply)).toContain('찾을 수 없습니다');
    expect(statusOf(await site.send(`${draft}/pages/1`, next(page1)))).toBe(410);
  });

  it('says so when the survey closed between two pages', async () => {
    const site = createTestSite();
    const draft = await site.begin();
    site.clock.now = new Date('2025-11-23T09:00:00Z');
    const reply = await site.send(`${draft}/pages/1`, next(page1));
    expect(statusOf(reply)).toBe(403);
    expect(htmlOf(reply)).toContain('마감 시각이 지났습니다');
    expect(htmlOf(reply)).toContain('11월 23일(일) 18:00');
    expect(statusOf(await site.send('/surveys/visit/responses', [['draft', tokenOf(draft)]]))).toBe(403);
  });

  it('of another survey is not found under this one', async () => {
    const site = createTestSite();
    const draft = await site.begin();
    const [row] = [...site.drafts.rows.entries()];
    if (row === undefined) throw new Error('no draft');
    site.drafts.rows.set(row[0], { ...row[1], surveyId: 'elsewhere' });
    expect(statusOf(await site.get(`${draft}/pages/1`))).toBe(410);
  });
});

describe('the language switch', () => {
  it('keeps the answers', async () => {
    const site = createTestSite();
    const draft = await site.begin();
    await site.send(`${draft}/pages/1`, next(page1));
    const html = htmlOf(await site.get(`${draft}/pages/1`, 'en'));
    expect(html).toContain('How often do you come?');
    expect(html).toMatch(/value="often" id="q2" checked/u);
  });
});
