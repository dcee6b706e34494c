import { redirectOf } from '../../testing/admission';
import { everythingStored, MINE, own, PHONE, personalSite, SENT, sent, submit } from '../../testing/personal';
import { htmlOf, statusOf } from '../../testing/replies';
import type { TestSurveySite } from '../../testing/test-site';

const DAY = 24 * 60 * 60 * 1000;

describe("one's own response", () => {
  it('is found with number and code, in words, with its personal answers', async () => {
    const site = personalSite();
    const { number, code, html } = await sent(site);
    expect(html).toContain('내 답 코드');
    const shown = htmlOf(await site.send(MINE, own(number.toLowerCase(), code.replaceAll('-', ' '))));
    for (const word of ['생각', '나무', '전화번호', PHONE, '2026년 2월 21일']) expect(shown).toContain(word);
  });

  it('is not found with another code, and the number alone tells nothing', async () => {
    const site = personalSite();
    const { number, code } = await sent(site);
    for (const [n, c] of [
      [number, '0000-0000-0000-0000'],
      ['0000-0000-0000', code],
      [number, ''],
      ['', ''],
    ] as const) {
      const reply = await site.send(MINE, own(n, c));
      expect(statusOf(reply)).toBe(422);
      expect(htmlOf(reply)).not.toContain('나무');
    }
    for (const act of ['file', 'withdrawal'])
      expect(statusOf(await site.send(`${MINE}/${act}`, own(number, 'x', [['confirmed', 'yes']])))).toBe(422);
    expect(site.responses.rows).toHaveLength(1);
  });

  it('keeps its code off the receipt after a while, and out of every table', async () => {
    const site = personalSite();
    const { receipt, code, draft } = await sent(site);
    expect(htmlOf(await site.get(receipt))).toContain(code);
    expect(everythingStored(site)).not.toContain(code.replaceAll('-', ''));
    site.clock.now = new Date(site.clock.now.getTime() + 31 * 60 * 1000);
    expect(htmlOf(await site.get(receipt))).not.toContain(code);
    expect(await submit(site, draft)).not.toContain('shown=');
  });

  it('goes home as a file', async () => {
    const site = personalSite();
    const { number, code } = await sent(site);
    const file = await site.send(`${MINE}/file`, own(number, code));
    if (file.kind !== 'file') throw new Error(`no file: ${file.kind}`);
    if (typeof file.content !== 'string') throw new Error('a file in pieces');
    expect(file.filename).toBe(`visit-${number}.json`);
    expect(JSON.parse(file.content)).toMatchObject({
      number,
      answers: [
        { question: 'idea', value: '나무', isPersonal: false },
        { question: 'phone', value: PHONE, isPersonal: true },
      ],
    });
  });

  it('is withdrawn after one more question, and then is gone everywhere', async () => {
    const site = personalSite(false, { admission: { respondents: null, responseLimit: 1, quotas: null } });
    const { number, code } = await sent(site);
    const survey = await site.services.surveys.find('visit');
    if (survey === null) throw new Error('no survey');
    expect(await site.services.capacity.fullFor(survey, {})).toEqual({ kind: 'survey' });
    expect((await site.services.results.of('doc1', 'ko'))?.questions[0]).toMatchObject({ answered: 1 });
    const asked = await site.send(`${MINE}/withdrawal`, own(number, code));
    expect(htmlOf(asked)).toContain('이 답을 철회하시겠습니까?');
    expect(site.responses.rows).toHaveLength(1);
    const done = await site.send(`${MINE}/withdrawal`, own(number, code, [['confirmed', 'yes']]));
    expect(htmlOf(await site.get(redirectOf(done)))).toContain('답을 철회했습니다');
    expect([site.responses.rows, site.responses.personal.rows]).toEqual([[], []]);
    expect(await site.services.capacity.fullFor(survey, {})).toBeNull();
    expect((await site.services.results.of('doc1', 'ko'))?.questions[0]).toMatchObject({ answered: 0 });
    const again = await site.send(`${MINE}/withdrawal`, own(number, code, [['confirmed', 'yes']]));
    expect(statusOf(again)).toBe(410);
    expect(htmlOf(again)).toContain('이 답은 이제 없습니다');
  });

  it('is taken out of results also when another came in its place', async () => {
    const site = personalSite();
    const { number, code } = await sent(site);
    const texts = async () => (await site.services.results.of('doc1', 'ko'))?.questions[0]?.answered;
    expect(await texts()).toBe(1);
    await site.send(`${MINE}/withdrawal`, own(number, code, [['confirmed', 'yes']]));
    const other = { idempotencyKey: 'another-random-key', consent: false, answers: { idea: '풀' } };
    await site.sendJson(SENT, other);
    const perDay = (await site.services.results.of('doc1', 'ko'))?.perDay;
    expect([await texts(), perDay]).toEqual([1, [{ date: '2025-11-12', count: 1 }]]);
  });
});

describe('administrators', () => {
  it('see personal answers only where they ask for them, and that is written down first', async () => {
    const site = personalSite();
    const { number } = await sent(site);
    const { responses, results, exports } = site.services;
    const single = await responses.find('doc1', number, 'ko');
    expect(single).toMatchObject({ hasPersonal: true, retention: { act: 'anonymise' } });
    expect(JSON.stringify([single, await results.of('doc1', 'ko')])).not.toMatch(/phone|1234/u);
    let csv = '';
    for await (const piece of (await exports.begin('doc1', 'ko'))?.content ?? []) csv += String(piece);
    expect(csv).toContain('나무');
    expect(csv).not.toMatch(/전화번호|1234/u);
    site.audit.length = 0;
    expect(await responses.readPersonal('doc1', number, 'ko')).toEqual({
      answers: [{ name: 'phone', title: '전화번호', lines: [PHONE], files: [] }],
    });
    expect(site.audit).toEqual([
      {
        actor: { id: 1, name: 'Admin' },
        action: 'responses.readPersonal',
        subject: { type: 'plugin::survey.survey', id: 'doc1', label: '만족도 조사' },
        details: { number },
      },
    ]);
    expect(await responses.readPersonal('doc1', '0000-0000-0000', 'ko')).toBeNull();
  });

  it('take a response away for somebody who has lost the code: it is written down, and it does not come back', async () => {
    const site = personalSite();
    const { number, draft } = await sent(site);
    const { responseRemovals, results } = site.services;
    site.audit.length = 0;
    expect(await responseRemovals.remove('elsewhere', number)).toBe(false);
    expect(await responseRemovals.remove('doc1', '0000-0000-0000')).toBe(false);
    expect(site.audit).toEqual([]);
    expect(await responseRemovals.remove('doc1', number)).toBe(true);
    expect(site.audit).toEqual([
      expect.objectContaining({ action: 'responses.remove', details: { number } }),
    ]);
    expect([site.responses.rows, site.responses.personal.rows]).toEqual([[], []]);
    expect((await results.of('doc1', 'ko'))?.questions[0]).toMatchObject({ answered: 0 });
    expect(statusOf(await site.send(SENT, [['draft', draft.split('/').at(-1) ?? '']]))).toBe(410);
    expect(site.responses.rows).toEqual([]);
    expect(await responseRemovals.remove('doc1', number)).toBe(false);
  });

  it('take nothing away that cannot be written down', async () => {
    const site = personalSite();
    const { number } = await sent(site);
    site.audit.push = () => {
      throw new Error('the trail is full');
    };
    await expect(site.services.responseRemovals.remove('doc1', number)).rejects.toThrow('the trail is full');
    expect(site.responses.rows).toHaveLength(1);
  });
});

describe('retention', () => {
  it('takes personal answers away when their time is over, once, and says how many', async () => {
    const site = personalSite();
    const { number, code } = await sent(site);
    expect(await site.services.retention.run()).toEqual([]);
    site.clock.now = new Date('2026-02-21T09:00:00Z');
    const ended = [{ surveyId: 'doc1', act: 'anonymise', responses: 1 }];
    expect(await site.services.retention.run()).toEqual(ended);
    expect(await site.services.retention.run()).toEqual([]);
    expect(site.responses.personal.rows).toEqual([]);
    expect(site.responses.rows[0]?.answers).toEqual({ idea: '나무' });
    expect(site.audit.filter(({ action }) => action === 'responses.retention')).toEqual([
      expect.objectContaining({ details: { rule: 'anonymise', responses: 1 } }),
    ]);
    expect(htmlOf(await site.send(MINE, own(number, code)))).toContain('개인정보를 지웠습니다');
  });

  it('takes whole responses away where that was promised, also of a survey that is not published any more', async () => {
    const privacy = {
      anonymity: null,
      retentionDays: 10,
      retentionFrom: 'submission',
      retentionAct: 'delete',
    };
    const site = personalSite(false, { privacy });
    await sent(site);
    site.clock.now = new Date(site.clock.now.getTime() + 10 * DAY);
    expect(await site.services.retention.run()).toEqual([{ surveyId: 'doc1', act: 'delete', responses: 1 }]);
    expect([site.responses.rows, site.responses.personal.rows]).toEqual([[], []]);
  });

  it('forgets drafts that nobody has touched', async () => {
    const site = personalSite();
    await site.begin();
    site.clock.now = new Date(site.clock.now.getTime() + 8 * DAY);
    await site.services.retention.run();
    expect(site.drafts.rows.size).toBe(0);
  });
});

describe('what is promised about who answered', () => {
  it.each([
    ['anonymous', {}, '익명 설문입니다'],
    ['confidential', {}, '누가 보낸 답인지 기록하지 않으며'],
  ] as const)('is said on the start page: %s', async (anonymity, change, words) => {
    const site = personalSite(false, {
      ...change,
      questionnaire: JSON.stringify({ elements: [{ type: 'text', name: 'a' }] }),
      privacy: { anonymity, retentionDays: null, retentionFrom: null, retentionAct: null },
    });
    expect(htmlOf(await site.get('/surveys/visit'))).toContain(words);
  });

  it('is said where personal data is asked, with a code and without', async () => {
    const html = async (site: TestSurveySite) => htmlOf(await site.get('/surveys/visit'));
    expect(await html(personalSite())).toContain('비밀을 보장하는 설문입니다');
    const privacy = {
      anonymity: 'identified',
      retentionDays: 9,
      retentionFrom: 'close',
      retentionAct: 'delete',
    };
    const admission = { respondents: 'code', responseLimit: null, quotas: null };
    const identified = await html(personalSite(true, { privacy, admission }));
    expect(identified).toContain('담당자가 누가 보낸 답인지 압니다');
    expect(identified).toContain('알아볼 수 없게 바꾼 값');
  });
});
