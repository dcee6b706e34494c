import { refusalTexts } from '@modu/participation/page-kit';
import { describedApi } from '../../../../../tests/support/described-api';
import { createTestSite } from '../testing/test-site';
import { texts } from '../texts';
import { apiDescription } from './api-description';

const RESPONSES = '/{locale}/surveys/{slug}/responses';

const api = describedApi({ paths: apiDescription.paths, components: { schemas: apiDescription.schemas } });

const questionnaire = JSON.stringify({ elements: [{ type: 'signaturepad', name: 's', title: 'S' }] });

describe('the description of the API', () => {
  it('names every refusal that there are words for', () => {
    const statuses = [400, 403, 404, 409, 410, 422, 503];
    const named = new Set(statuses.flatMap((status) => api.codes(RESPONSES, status)));
    // Those of ways to show who one is that surveys do not have are the site's.
    const own = Object.keys(texts.en.gone.messages).filter((code) => !Object.hasOwn(refusalTexts.en, code));
    expect(own).toContain('codeUnknown');
    expect(own.filter((code) => !named.has(code))).toEqual([]);
  });

  it('would be found out if it were none', () => {
    const whole = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: apiDescription.paths };
    const problemsOf = (schemas: object): readonly string[] =>
      describedApi({ ...whole, components: { schemas } }).problems();
    expect(problemsOf({ ...apiDescription.schemas })).toEqual([]);
    expect(problemsOf({ Misspelt: { type: 'strnig' } })).toEqual(['Misspelt is no JSON Schema']);
    expect(describedApi({ ...whole, info: {}, components: { schemas: {} } }).problems()).not.toEqual([]);
  });

  it.each([
    ['busy', 503, 'busy'],
    ['time', 422, 'tooCostly'],
  ] as const)('holds where survey-core comes to no end (%s)', async (reason, status, code) => {
    const core = () => Promise.resolve({ ok: false, reason, message: '' } as const);
    const site = createTestSite({ questionnaire }, { core });
    const sent = { answers: {}, idempotencyKey: 'a-random-key-of-a-page' };
    const reply = await site.sendJson('/surveys/visit/responses', sent);
    expect(reply).toMatchObject({ status, value: { error: { code } } });
    const body: unknown = reply.kind === 'json' ? reply.value : null;
    expect(api.differences(RESPONSES, status, body)).toEqual([]);
  });
});
