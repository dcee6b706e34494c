import type { SurveyCorePool, Unchecked } from '../../adapters/survey-core-pool';
import { createTestSite } from '../../testing/test-site';

const questionnaire = JSON.stringify({
  elements: [
    { type: 'signaturepad', name: 's', title: 'S' },
    { type: 'text', name: 'a', title: 'A' },
  ],
});

const failing =
  (reason: Unchecked): SurveyCorePool['check'] =>
  () =>
    Promise.resolve({ ok: false, reason, message: 'so it was' });

let sent = 0;
const response = () => {
  sent += 1;
  return { answers: { a: 'x' }, idempotencyKey: `a-random-key-of-a-page-${String(sent)}`, locale: 'ko' };
};

describe('a response that survey-core does not come to the end of', () => {
  it.each(['time', 'memory', 'failed'] as const)(
    'is refused in plain words and not stored; the administrator finds the reason (%s)',
    async (reason) => {
      const site = createTestSite({ questionnaire }, { core: failing(reason) });
      const reply = await site.sendJson('/surveys/visit/responses', response());
      expect(reply).toMatchObject({
        status: 422,
        value: { error: { code: 'tooCostly', message: expect.stringContaining('저장하지 않았습니다') } },
      });
      await site.sendJson('/surveys/visit/responses', response());
      expect(site.responses.rows).toEqual([]);
      expect(site.warnings).toHaveLength(2);
      expect(site.warnings[0]).toBe(
        `A response to survey “visit”, version 1 could not be checked (${reason}): so it was`,
      );
      // Once a version: the trail is for acts, and thousands may send.
      expect(site.audit).toEqual([
        expect.objectContaining({
          action: 'survey.responseUnchecked',
          details: { version: 1, reason, message: 'so it was' },
        }),
      ]);
    },
  );

  it('may be sent again in a moment when too many wait, and is stored then', async () => {
    let isBusy = true;
    const site = createTestSite(
      { questionnaire },
      {
        core: () =>
          Promise.resolve(
            isBusy ? { ok: false, reason: 'busy', message: '32 wait' } : { ok: true, problems: [] },
          ),
      },
    );
    const act = response();
    expect(await site.sendJson('/surveys/visit/responses', act)).toMatchObject({
      status: 503,
      value: { error: { code: 'busy', message: expect.stringContaining('잠시 뒤에 다시') } },
    });
    expect(site.audit).toEqual([]);
    isBusy = false;
    expect(await site.sendJson('/surveys/visit/responses', act)).toMatchObject({ status: 201 });
    expect(site.responses.rows).toHaveLength(1);
  });
});
