import type { CitizenReply } from '@modu/participation/contracts';
import {
  agree,
  everythingStored,
  fillIn,
  hiddenIn,
  KEY,
  MINE,
  own,
  PHONE,
  personalSite,
  refuse,
  SENT,
  sent,
  submit,
  withConsentTexts,
} from '../../testing/personal';
import { htmlOf, statusOf } from '../../testing/replies';
import type { TestSurveySite } from '../../testing/test-site';

describe('a survey that asks for personal data', () => {
  it.each([
    [
      'ko',
      ['전화번호', '결과를 알려 드리는 데 씁니다.', '2026년 2월 21일까지', '모두시 참여과', '거부하실 권리'],
    ],
    [
      'en',
      ['Telephone', 'To tell you the result.', '21 February 2026', 'City of Modu', 'Your right to refuse'],
    ],
  ] as const)('says what, why, how long, by whom and that one may refuse (%s)', async (locale, words) => {
    const site = personalSite();
    const html = htmlOf(await site.get(`${await site.begin()}/consent`, locale));
    for (const word of words) expect(html).toContain(word);
    expect(html).not.toMatch(/type="checkbox"[^>]*checked/u);
  });

  it('asks before the first question, and takes no answer before that', async () => {
    const site = personalSite();
    const draft = await site.begin();
    const toConsent = { kind: 'redirect', path: `${draft}/consent` };
    expect(await site.get(`${draft}/pages/1`)).toEqual(toConsent);
    expect(await site.send(`${draft}/pages/2`, [['q.phone', PHONE]])).toEqual(toConsent);
    expect(await site.get(`${draft}/review`)).toEqual(toConsent);
    expect(await submit(site, draft)).toBe(`${draft}/consent`);
    expect(everythingStored(site)).not.toContain(PHONE);
    expect(site.responses.rows).toEqual([]);
  });

  it('takes no consent without the tick, nor to words that have changed since', async () => {
    const site = personalSite();
    const draft = await site.begin();
    const fields = hiddenIn(htmlOf(await site.get(`${draft}/consent`)));
    const unticked = await site.send(`${draft}/consent`, [...fields, ['consent', 'agree']]);
    expect(statusOf(unticked)).toBe(422);
    expect(htmlOf(unticked)).toContain('href="#consent-tick"');
    site.publish(withConsentTexts({ purpose: '광고를 보내는 데 씁니다.' }));
    const changed = await site.send(`${draft}/consent`, [...fields, ['agreed', 'yes'], ['consent', 'agree']]);
    expect(statusOf(changed)).toBe(422);
    expect(htmlOf(changed)).toContain('광고를 보내는 데 씁니다.');
    expect([...site.drafts.rows.values()][0]?.consent).toBeNull();
  });

  it('keeps the words that were agreed to, and their name with the response', async () => {
    const site = personalSite();
    await sent(site);
    const hash = site.responses.rows[0]?.rights.consent ?? '';
    expect(JSON.parse(site.consents.rows.get(`doc1 ${hash}`) ?? '')).toMatchObject({
      items: ['전화번호'],
      purpose: '결과를 알려 드리는 데 씁니다.',
      retention: { act: 'anonymise', days: 90 },
    });
  });

  it('goes on without the personal questions for those who refuse', async () => {
    const site = personalSite();
    const draft = await site.begin();
    expect(await refuse(site, draft)).toEqual({ kind: 'redirect', path: `${draft}/pages/1` });
    await fillIn(site, draft, null);
    const review = htmlOf(await site.get(`${draft}/review`));
    expect(review).toContain('나무');
    expect(review).not.toContain('전화번호');
    await site.send(`${draft}/pages/2`, [['q.phone', PHONE]]);
    await submit(site, draft);
    expect(site.responses.rows[0]).toMatchObject({
      answers: { idea: '나무' },
      rights: { consent: 'refused' },
    });
    expect(everythingStored(site)).not.toContain(PHONE);
  });

  it('thanks those who refuse where it cannot be answered without, and keeps nothing', async () => {
    const site = personalSite(true);
    const draft = await site.begin();
    const reply = await refuse(site, draft);
    expect(statusOf(reply)).toBe(200);
    const html = htmlOf(reply);
    for (const word of ['저장한 것은 없으며', '모두시 참여과', '02-000-0000']) expect(html).toContain(word);
    expect(site.drafts.rows.size).toBe(0);
    expect(statusOf(await site.get(`${draft}/pages/1`))).toBe(410);
  });

  it('keeps personal answers sealed, in drafts and in responses, and shows them to their owner', async () => {
    const site = personalSite();
    const draft = await site.begin();
    await agree(site, draft);
    await fillIn(site, draft);
    expect(everythingStored(site)).not.toContain('1234');
    expect(htmlOf(await site.get(`${draft}/pages/2`))).toContain(PHONE);
    expect(htmlOf(await site.get(`${draft}/review`))).toContain(PHONE);
    await submit(site, draft);
    expect(everythingStored(site)).not.toContain('1234');
    const [row] = site.responses.rows;
    expect(row?.answers).toEqual({ idea: '나무' });
    expect(await site.services.personalData.of(row?.id ?? '')).toEqual({ phone: PHONE });
  });

  it('forgets what was written when somebody changes their mind', async () => {
    const site = personalSite();
    const draft = await site.begin();
    await agree(site, draft);
    await fillIn(site, draft);
    await refuse(site, draft);
    expect([...site.drafts.rows.values()][0]).toMatchObject({ consent: 'refused', sealedPersonal: null });
    await agree(site, draft);
    expect(htmlOf(await site.get(`${draft}/pages/2`))).not.toContain(PHONE);
  });
});

describe('answers that a script sends', () => {
  const answers = { idea: '나무', phone: PHONE };
  const send = (site: TestSurveySite, more: object, given: object = answers) =>
    site.sendJson(SENT, { answers: given, idempotencyKey: KEY, ...more });

  it('have to say whether personal data may be kept', async () => {
    const site = personalSite();
    expect(await send(site, {})).toMatchObject({
      status: 422,
      value: { error: { code: 'consentRequired' } },
    });
    expect(await send(site, { consent: 'yes' })).toMatchObject({ status: 400 });
    expect(site.responses.rows).toEqual([]);
  });

  it('hold none without consent, and need it where it is required', async () => {
    const site = personalSite();
    expect(await send(site, { consent: false })).toMatchObject({
      status: 422,
      value: { error: { problems: [{ question: 'phone', code: 'hiddenAnswer' }] } },
    });
    expect(await send(site, { consent: false }, { idea: '나무' })).toMatchObject({ status: 201 });
    expect(await send(personalSite(true), { consent: false })).toMatchObject({
      status: 422,
      value: { error: { code: 'consentRefused' } },
    });
  });

  it('are acknowledged with a code, the same each time, for half an hour', async () => {
    const site = personalSite();
    const first = await send(site, { consent: true });
    expect(first).toMatchObject({ status: 201, value: { code: expect.stringMatching(/^[0-9A-Z]{16}$/u) } });
    const code = (reply: CitizenReply): unknown =>
      reply.kind === 'json' ? Reflect.get(Object(reply.value), 'code') : '';
    expect(code(await send(site, { consent: true }))).toBe(code(first));
    site.clock.now = new Date(site.clock.now.getTime() + 31 * 60 * 1000);
    expect(await send(site, { consent: true })).toMatchObject({ status: 201, value: { code: null } });
  });

  it('do not come back when the act is sent once more after it was withdrawn', async () => {
    const site = personalSite();
    const reply = await send(site, { consent: true });
    if (reply.kind !== 'json') throw new Error('no JSON');
    const { number, code } = reply.value as { number: string; code: string };
    await site.send(`${MINE}/withdrawal`, own(number, code, [['confirmed', 'yes']]));
    expect(await send(site, { consent: true })).toMatchObject({
      status: 410,
      value: { error: { code: 'withdrawn' } },
    });
    expect(site.responses.rows).toEqual([]);
  });
});

describe('a questionnaire that a script shows', () => {
  const scripted = (isRequired = false) =>
    personalSite(isRequired, {}, [{ type: 'signaturepad', name: 'sign' }]);
  const START = '/surveys/visit';

  const settingsIn = (html: string): Record<string, unknown> =>
    JSON.parse(/<script[^>]*id="surveyjs-settings">([\s\S]*?)<\/script>/u.exec(html)?.[1] ?? '{}') as Record<
      string,
      unknown
    >;

  it('is shown only after somebody has decided', async () => {
    const site = scripted();
    const before = htmlOf(await site.get(START));
    expect(before).toContain('전화번호');
    expect(before).not.toContain('surveyjs-settings');
    const fields = hiddenIn(before).filter(([name]) => name === 'statement');
    const untickedPage = await site.send(`${START}/consent`, [...fields, ['consent', 'agree']]);
    expect(statusOf(untickedPage)).toBe(422);
    const agreed = await site.send(`${START}/consent`, [...fields, ['agreed', 'yes'], ['consent', 'agree']]);
    expect(settingsIn(htmlOf(agreed))).toMatchObject({ consent: true });
  });

  it('has no personal questions for those who refused', async () => {
    const refused = settingsIn(htmlOf(await scripted().send(`${START}/consent`, [['consent', 'refuse']])));
    expect(refused).toMatchObject({ consent: false });
    expect(JSON.stringify(refused.questionnaire)).toMatch(/"name":"phone"[^}]*\}[^}]*"visible":false/u);
    const kind = htmlOf(await scripted(true).send(`${START}/consent`, [['consent', 'refuse']]));
    expect(kind).toContain('저장한 것은 없으며');
  });
});
