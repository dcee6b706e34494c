import { htmlOf, statusOf } from '../../testing/replies';
import { createTestSite } from '../../testing/test-site';

const scripted = JSON.stringify({
  elements: [
    { type: 'ranking', name: 'order', title: '</script><b>', choices: ['a', 'b'], isRequired: true },
    { type: 'signaturepad', name: 'photo' },
  ],
});

describe('answers deeper than any questionnaire', () => {
  it.each([
    ['[', ']'],
    ['{"a":', '}'],
  ])('are refused, and told in words, when they are made of %s', async (open, close) => {
    const site = createTestSite();
    const answers: unknown = JSON.parse(`{"visits":${open.repeat(50_000)}1${close.repeat(50_000)}}`);
    const sent = { answers, idempotencyKey: 'a-random-key-of-the-page' };
    expect(await site.sendJson('/surveys/visit/responses', sent)).toMatchObject({ status: 422 });
    expect(site.responses.rows).toEqual([]);
  });
});

describe('the page a survey starts with', () => {
  it.each([
    [
      'ko',
      ['이용 경험을 여쭙니다.', '이름은 묻지 않습니다.', '3쪽, 11문항', '11월 23일(일) 18:00', '시작하기'],
    ],
    ['en', ['About your visits.', 'No names.', '3 pages, 11 questions', 'Sun 23 November, 18:00', 'Start']],
  ] as const)('says what it is, how long it takes and until when (%s)', async (locale, words) => {
    const html = htmlOf(await createTestSite().get('/surveys/visit', locale));
    for (const word of words) expect(html).toContain(word);
  });

  it('speaks the other language rather than nothing', async () => {
    const consent = { purpose: '', controller: '', contact: '', recipients: '', refusal: '' };
    const korean = { title: '한국어뿐', introduction: '', consentNotice: '', thankYou: '', consent };
    const texts = new Map([['ko', korean]]);
    expect(htmlOf(await createTestSite({ texts }).get('/surveys/visit', 'en'))).toContain(
      '<h1>한국어뿐</h1>',
    );
  });

  it('says when it opens, and begins nothing before', async () => {
    const site = createTestSite({ opensAt: new Date('2025-12-01T00:00:00Z'), closesAt: null });
    const html = htmlOf(await site.get('/surveys/visit'));
    expect(html).toContain('12월 1일(월) 09:00에 시작합니다');
    expect(html).not.toContain('<form');
    expect(await site.send('/surveys/visit/drafts', [])).toEqual({
      kind: 'redirect',
      path: '/surveys/visit',
    });
    expect(site.drafts.rows.size).toBe(0);
  });

  it('says that it has closed, and leads to results that are public', async () => {
    const closesAt = new Date('2025-11-10T00:00:00Z');
    const open = htmlOf(await createTestSite({ closesAt }).get('/surveys/visit'));
    expect(open).toContain('11월 10일(월) 09:00에 마감했습니다');
    expect(open).toContain('/participate/ko/surveys/visit/results');
    const secret = await createTestSite({ closesAt, publicResults: false }).get('/surveys/visit');
    expect(htmlOf(secret)).not.toContain('/results');
  });

  it('does not exist for what is not published', async () => {
    const reply = await createTestSite().get('/surveys/nothing', 'en');
    expect(statusOf(reply)).toBe(404);
    expect(htmlOf(reply)).toContain('This survey does not exist');
  });
});

describe('a questionnaire with more than plain pages can show', () => {
  it('is handed to a script, with words for those who have none', async () => {
    const reply = await createTestSite({ questionnaire: scripted }).get('/surveys/visit');
    expect(reply).toMatchObject({
      page: { scripts: ['survey/surveyjs.js', 'participation/proof.js'], styles: ['survey/surveyjs.css'] },
    });
    const html = htmlOf(reply);
    expect(html).toContain('<noscript>');
    expect(html).toContain('자바스크립트를 켜고');
    const data =
      /<script type="application\/json" id="surveyjs-settings">(.*?)<\/script>/su.exec(html)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({
      version: 1,
      submitTo: '/participate/ko/surveys/visit/responses',
      questionnaire: JSON.parse(scripted),
    });
  });

  it('is answered at the same address and checked as strictly', async () => {
    const site = createTestSite({ questionnaire: scripted });
    const send = (answers: unknown, idempotencyKey = 'a-random-key-of-a-page') =>
      site.sendJson('/surveys/visit/responses', { answers, idempotencyKey, version: 1 });
    expect(await send({ order: ['b', 'a'], forged: 1 })).toMatchObject({ kind: 'json', status: 422 });
    const stored = await send({ order: ['b', 'a'] });
    expect(stored).toMatchObject({
      status: 201,
      value: { receiptPath: expect.stringMatching(/^\/participate\/ko\/surveys\/visit\/receipts\//u) },
    });
    expect(await send({ order: ['b', 'a'] })).toEqual(stored);
    expect(site.responses.rows).toHaveLength(1);
  });

  it('has no pages to begin', async () => {
    const site = createTestSite({ questionnaire: scripted });
    expect(await site.send('/surveys/visit/drafts', [])).toEqual({
      kind: 'redirect',
      path: '/surveys/visit',
    });
  });
});

describe('JSON from a script', () => {
  const address = '/surveys/visit/responses';
  const idempotencyKey = 'a-random-key-of-a-page';

  it('is answered with every problem, in words', async () => {
    const reply = await createTestSite().sendJson(address, {
      answers: { visits: 'x' },
      idempotencyKey,
      locale: 'en',
    });
    expect(reply).toMatchObject({ kind: 'json', status: 422 });
    expect(reply).toHaveProperty('value.error.problems', [
      { question: 'visits', code: 'notOnList', message: 'Choose from what is offered here.' },
      { question: 'overall', code: 'required', message: 'Choose one.' },
      expect.objectContaining({ question: 'aspects', path: 'staff', code: 'rowMissing' }),
      expect.objectContaining({ question: 'aspects', path: 'place' }),
      { question: 'minutes', path: 'way', code: 'required', message: 'Fill in “On the way”.' },
    ]);
  });

  it.each([
    ['no key', { answers: {} }],
    ['a short key', { answers: {}, idempotencyKey: 'short' }],
    ['an unknown field', { answers: {}, idempotencyKey, admin: true }],
    ['a list', []],
  ])('is refused with %s', async (_what, body) => {
    expect(await createTestSite().sendJson(address, body)).toMatchObject({
      status: 400,
      value: { error: { code: 'unreadable' } },
    });
  });

  it('is told in JSON that there is no such survey, or that it has closed', async () => {
    const body = { answers: {}, idempotencyKey };
    const site = createTestSite({ closesAt: new Date('2025-11-10T00:00:00Z') });
    expect(await site.sendJson('/surveys/nothing/responses', body)).toMatchObject({
      kind: 'json',
      status: 404,
    });
    expect(await site.sendJson(address, body)).toMatchObject({
      status: 403,
      value: { error: { code: 'closed' } },
    });
  });
});

describe('a receipt', () => {
  it('is found however its number is written, and not under a wrong one', async () => {
    const site = createTestSite();
    const body = {
      answers: { visits: 'never', why: 'far', minutes: { way: 1 } },
      idempotencyKey: 'a-random-key-of-a-page',
    };
    await site.sendJson('/surveys/visit/responses', body);
    const number = site.responses.rows[0]?.number ?? '';
    const written = number.toLowerCase().match(/.{4}/gu)?.join('-') ?? '';
    expect(statusOf(await site.get(`/surveys/visit/receipts/${written}`))).toBe(200);
    expect(statusOf(await site.get('/surveys/visit/receipts/0000-0000-0000'))).toBe(404);
    expect(statusOf(await site.get('/surveys/visit/receipts/x'))).toBe(404);
  });
});

describe('the results everybody may see', () => {
  const closesAt = new Date('2025-11-13T00:00:00Z');
  const questionnaire = JSON.stringify({
    elements: [
      { type: 'radiogroup', name: 'c', title: '고른 것', choices: ['a', 'b', 'rare'] },
      { type: 'text', name: 'n', title: '수', inputType: 'number' },
      { type: 'comment', name: 't', title: '글' },
    ],
  });

  async function answered() {
    const site = createTestSite({ closesAt, questionnaire, smallCellThreshold: 3 });
    const choices = ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', 'rare'];
    for (const [index, c] of choices.entries())
      await site.sendJson('/surveys/visit/responses', {
        answers: { c, n: index, t: `비밀 ${String(index)}` },
        idempotencyKey: `a-random-key-of-page-${String(index)}`,
      });
    return site;
  }

  it('are not there before the close: whoever watches would see single answers arrive', async () => {
    const site = await answered();
    const html = htmlOf(await site.get('/surveys/visit/results'));
    expect(html).toContain('결과는 마감한 뒤에 공개합니다');
    expect(html).not.toContain('<table');
  });

  it('are bars without the cells of few people, numbers as an average, and no texts', async () => {
    const site = await answered();
    site.clock.now = closesAt;
    const html = htmlOf(await site.get('/surveys/visit/results')).replace(/\s+/gu, ' ');
    expect(html).toContain('10명이 답했습니다.');
    expect(html).toContain('50.0%');
    expect(html.match(/가림<\/td>/gu)).toHaveLength(2);
    expect(html).toContain('평균 4.5');
    expect(html).not.toContain('비밀');
    expect(html).toContain('3명보다 적은 칸은');
  });

  it('are nobody’s business when the survey keeps them', async () => {
    const site = createTestSite({ closesAt: new Date('2025-11-10T00:00:00Z'), publicResults: false });
    expect(statusOf(await site.get('/surveys/visit/results'))).toBe(404);
  });
});

describe('the list of surveys', () => {
  it('tells state, dates and where the results are, and hides how few took part', async () => {
    const site = createTestSite({ smallCellThreshold: 1 });
    const [open] = await site.services.list('ko', site.clock.now);
    expect(open).toMatchObject({
      title: '만족도 조사',
      summary: '이용 경험을 여쭙니다.',
      path: '/surveys/visit',
      state: 'open',
      action: '답하기',
      resultsPath: null,
      participants: null,
    });
    const [closed] = await site.services.list('en', new Date('2026-01-01T00:00:00Z'));
    expect(closed).toMatchObject({
      title: 'Satisfaction',
      state: 'closed',
      resultsPath: '/surveys/visit/results',
    });
  });
});
