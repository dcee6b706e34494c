import type { CitizenReply } from '@modu/participation/contracts';
import { ACCOUNT, answers, DOOR, fill, KEY, redirectOf, siteFor, submit } from '../../testing/admission';
import { htmlOf, statusOf } from '../../testing/replies';
import type { TestSurveySite } from '../../testing/test-site';

const errorOf = (reply: CitizenReply): unknown => (reply.kind === 'json' ? reply.value : null);

describe('limits', () => {
  const quotas = [{ question: 'district', limit: 1 }];

  it('say after the page of a quota that it is full, and let the answer be changed', async () => {
    const to = siteFor(null, { quotas });
    const first = await to.begin();
    await fill(to, first, 'east');
    expect(redirectOf(await submit(to, first))).toMatch(/receipts/u);
    const second = await to.begin();
    const reply = await fill(to, second, 'east');
    expect(statusOf(reply)).toBe(409);
    expect(htmlOf(reply)).toContain('‘east’ 답은 모두 모였습니다');
    expect(htmlOf(reply)).toContain('‘사는 동’ 질문에서');
    expect(htmlOf(reply)).toContain(`${second}/pages/1`);
    await fill(to, second, 'west');
    expect(redirectOf(await submit(to, second))).toMatch(/receipts/u);
  });

  it('say before and while sending that the place is gone', async () => {
    const to = siteFor(null, { quotas });
    const drafts = [await to.begin(), await to.begin()];
    for (const draft of drafts) await fill(to, draft, 'west');
    await submit(to, drafts[0] ?? '');
    for (const reply of [await to.get(`${drafts[1] ?? ''}/review`), await submit(to, drafts[1] ?? '')]) {
      expect(statusOf(reply)).toBe(409);
      expect(htmlOf(reply)).toContain('‘west’ 답은 모두 모였습니다');
    }
    expect(to.drafts.rows.size).toBe(1);
  });

  it('of a survey are told while somebody is writing', async () => {
    const to = siteFor(null, { responseLimit: 1 });
    const drafts = [await to.begin(), await to.begin()];
    for (const draft of drafts) await fill(to, draft);
    await submit(to, drafts[0] ?? '');
    const replies = [await fill(to, drafts[1] ?? ''), await submit(to, drafts[1] ?? '')];
    for (const reply of replies) {
      expect(statusOf(reply)).toBe(409);
      expect(htmlOf(reply)).toContain('쓰고 계시던 답은 보내지지 않았고');
    }
  });

  it('count what came before they were set', async () => {
    const to = siteFor(null);
    for (const key of ['1', '2']) {
      const sent = { answers: { ...answers, district: 'east' }, idempotencyKey: `${KEY}${key}` };
      await to.sendJson('/surveys/visit/responses', sent);
    }
    to.publish({
      admission: { respondents: null, responseLimit: null, quotas: [{ question: 'district', limit: 2 }] },
    });
    const more = { answers: { ...answers, district: 'east' }, idempotencyKey: `${KEY}3` };
    expect(await to.sendJson('/surveys/visit/responses', more)).toMatchObject({
      status: 409,
      value: { error: { code: 'cellFull', problems: [{ question: 'district' }] } },
    });
    expect(to.responses.rows).toHaveLength(2);
  });
});

describe('answers sent as JSON', () => {
  const send = (to: TestSurveySite, more: object, key = KEY): Promise<CitizenReply> =>
    to.sendJson('/surveys/visit/responses', { answers, idempotencyKey: key, ...more });

  it('are taken once with a code, or with the pass that it gives', async () => {
    const to = siteFor('code');
    const admission = await to.sendJson(DOOR, { code: 'CODE-1' });
    if (admission.kind !== 'json') throw new Error('no pass');
    expect(statusOf(admission)).toBe(200);
    const { pass } = admission.value as { pass: string };
    expect(statusOf(await send(to, { pass }))).toBe(201);
    expect(statusOf(await send(to, { pass }))).toBe(201);
    const again = await send(to, { code: 'CODE-1' }, `${KEY}2`);
    expect(again).toMatchObject({ status: 409, value: { error: { code: 'alreadyAnswered' } } });
    expect(await to.sendJson(DOOR, { code: 'CODE-1' })).toMatchObject({ status: 409 });
    expect(statusOf(await send(to, { code: 'CODE-2' }, `${KEY}3`))).toBe(201);
    expect(to.responses.rows).toHaveLength(2);
  });

  it.each([
    [{}, 'nothingPresented'],
    [{ code: 'nonsense' }, 'codeUnknown'],
    [{ pass: 'forged' }, 'passInvalid'],
    [{ pass: 'expired' }, 'passExpired'],
    [{ pass: 'forged', code: 'CODE-1' }, 'passInvalid'],
  ])('are refused with %j', async (more, code) => {
    const to = siteFor('code');
    const reply = await send(to, more);
    expect(reply).toMatchObject({ status: 403, value: { error: { code } } });
    expect(errorOf(reply)).toHaveProperty('error.message', expect.stringMatching(/[가-힣]/u));
    expect(to.responses.rows).toHaveLength(0);
  });

  it('need nothing where anyone may answer', async () => {
    expect(statusOf(await send(siteFor(null), { code: 'whatever' }))).toBe(201);
  });

  it('are taken from who is signed in, where accounts may answer', async () => {
    const to = siteFor('account');
    to.visitor.account = ACCOUNT;
    expect(statusOf(await send(to, {}))).toBe(201);
    expect(statusOf(await send(to, {}, `${KEY}2`))).toBe(409);
  });

  it('are refused when there are enough', async () => {
    const to = siteFor(null, { responseLimit: 1 });
    expect(statusOf(await send(to, {}))).toBe(201);
    expect(await send(to, {}, `${KEY}2`)).toMatchObject({ status: 409, value: { error: { code: 'full' } } });
    expect(statusOf(await send(to, {}))).toBe(201);
  });

  it('find no survey whose rules an import has broken', async () => {
    expect(statusOf(await send(siteFor('neighbours'), {}))).toBe(404);
  });
});
