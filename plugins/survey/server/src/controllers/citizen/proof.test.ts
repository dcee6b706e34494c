import { answers, fill, filledDraft, KEY, redirectOf, siteFor, submit } from '../../testing/admission';
import { htmlOf } from '../../testing/replies';
import type { TestSurveySite } from '../../testing/test-site';

const RESPONSES = '/surveys/visit/responses';

const send = (to: TestSurveySite, key: string, more: object = {}, given: unknown = answers) =>
  to.sendJson(RESPONSES, { answers: given, idempotencyKey: `${KEY}${key}`, ...more });

describe('where anybody may answer', () => {
  it('the page from which answers are sent lets the browser work', async () => {
    const to = siteFor(null);
    const draft = await to.begin();
    await fill(to, draft);
    const page = htmlOf(await to.get(`${draft}/review`));
    expect(page).toContain('data-proof="/participate/ko/proof"');
  });

  it('whoever shows the work is not counted', async () => {
    const to = siteFor(null);
    to.unproven.limit = 0;
    expect(await send(to, '1', { proof: 'solved' })).toMatchObject({ status: 201 });
    const draft = await to.begin();
    await fill(to, draft);
    const fields = [
      ['draft', draft.split('/').at(-1) ?? ''],
      ['proof', 'solved'],
    ] as const;
    expect(redirectOf(await to.send(RESPONSES, fields))).toMatch(/receipts/u);
    expect(to.unproven.count).toBe(0);
  });

  it.each([
    ['without a script', {}],
    ['with a proof that is none', { proof: 'made up' }],
  ])('whoever sends %s is taken in, and counted', async (_how, more) => {
    const to = siteFor(null);
    to.unproven.limit = 1;
    expect(await send(to, '1', more)).toMatchObject({ status: 201 });
    await expect(send(to, '2', more)).rejects.toThrow('too many');
    expect(to.responses.rows).toHaveLength(1);
  });

  it('what is refused anyhow is not counted, and what is stored is acknowledged again', async () => {
    const to = siteFor(null);
    to.unproven.limit = 1;
    expect(await send(to, '1', {}, {})).toMatchObject({ status: 422 });
    expect(to.unproven.count).toBe(0);
    const first = await send(to, '1');
    expect(first).toMatchObject({ status: 201 });
    expect(await send(to, '1')).toEqual(first);
    await expect(send(to, '2')).rejects.toThrow('too many');
  });
});

describe('where everybody shows a right', () => {
  it('no work is asked for and nothing is counted', async () => {
    const to = siteFor('code');
    const draft = await filledDraft(to, 'CODE-1');
    expect(htmlOf(await to.get(`${draft}/review`))).not.toContain('data-proof');
    expect(redirectOf(await submit(to, draft))).toMatch(/receipts/u);
    expect(to.unproven.count).toBe(0);
  });
});
