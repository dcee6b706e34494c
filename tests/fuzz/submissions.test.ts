import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { CitizenReply, RequestBody } from '@modu/participation/contracts';
import { readBody } from '../../plugins/participation/server/src/http/body';
import { checkResponse, toJson } from '../../plugins/survey/domain/src';
import { everyKind } from '../../plugins/survey/domain/src/testing/every-kind';
import { createTestSite, type TestSurveySite } from '../../plugins/survey/server/src/testing/test-site';
import { corpus } from '../fixtures/questionnaires';
import { fuzz, FUZZ_TIMEOUT_MS, type Random } from './support/fuzzer';
import { mutatedJson, mutatedText } from './support/mutate';

/** Bytes on their way from the network, as far as the reader of bodies looks at them. */
function requestOf(bytes: Buffer, type: string): IncomingMessage {
  const headers = { 'content-type': type, 'content-length': String(bytes.length) };
  return Object.assign(Readable.from([bytes]), { headers }) as unknown as IncomingMessage;
}

const REFUSED = new Set(['bodyTooLarge', 'bodyUnreadable', 'bodyTypeUnknown']);

/** The body as participation hands it on; null where it refuses it. Anything else it throws is a crash. */
async function bodyOf(bytes: Buffer, type: string): Promise<RequestBody | null> {
  try {
    return await readBody(requestOf(bytes, type), 512 * 1024);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && REFUSED.has(String(error.code)))
      return null;
    throw error;
  }
}

/** Bytes with some of them changed: what text mutations cannot make, such as half of a character. */
function mutatedBytes(random: Random, text: string): Buffer {
  const bytes = Buffer.from(text);
  for (let times = random.below(4); times > 0 && bytes.length > 0; times -= 1)
    bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

const native = corpus.filter(
  ([name]) => !['needs-script', 'files-of-a-complaint', 'every-native-type'].includes(name),
);
const honest = {
  ...{
    text: 'x',
    number: 5,
    radio: 'other',
    'radio-Comment': 'so',
    checkbox: ['none'],
    ranking: [3, 'a', 'b'],
  },
  ...{
    span: [2, 6],
    cells: { r: { n: 2, e: 4 } },
    rows: [{ k: 'a' }, { k: 'b', b: false }],
    sum: 10,
    score: 6,
  },
  ...{
    panels: [{ k: 'a', n: 6, hidden: 'x', fixed: 'as it is', inner: [{ r: 3 }] }],
    'cells-total': { n: 2 },
  },
  fixed: 'as it is',
};

function checkReply(reply: CitizenReply): void {
  if (reply.kind === 'json' || reply.kind === 'page') expect(reply.status).toBeLessThan(500);
  if (reply.kind === 'json') expect(() => JSON.stringify(reply.value)).not.toThrow();
  if (reply.kind === 'page') expect(reply.page.body.toString()).not.toMatch(/<script>|undefined|\[object /u);
}

/** What is in the table is what a check of its own accepts. */
function checkStored(site: TestSurveySite): void {
  for (const { answers } of site.responses.rows.splice(0)) {
    const stored = toJson(answers, { depth: 20, nodes: 100_000 });
    expect(checkResponse(everyKind, stored, { today: '2025-11-12' })).toEqual({ ok: true, answers: stored });
  }
}

describe('the endpoint of submissions', () => {
  it(
    'takes what is honest of the JSON it is sent, and never falls over the rest',
    () => {
      const site = createTestSite({ questionnaire: JSON.stringify(everyKind.json) });
      return fuzz('Submissions as JSON', async (random) => {
        const act = {
          answers: honest,
          idempotencyKey: 'k'.repeat(16) + String(random.below(1e9)),
          locale: 'ko',
        };
        const changed = random.once(3)
          ? mutatedJson(random, act)
          : { ...act, answers: mutatedJson(random, honest) };
        const text = random.once(4) ? mutatedText(random, JSON.stringify(changed)) : JSON.stringify(changed);
        const body = await bodyOf(mutatedBytes(random, text), 'application/json');
        if (body?.kind !== 'json') return;
        checkReply(await site.sendJson('/surveys/visit/responses', body.value));
        checkStored(site);
      });
    },
    FUZZ_TIMEOUT_MS,
  );

  it(
    'keeps what can be kept of the forms it is sent, and shows every page again',
    () =>
      fuzz('Submissions as forms', async (random) => {
        const [, json] = random.pick(native);
        const site = createTestSite({ questionnaire: JSON.stringify(json) });
        if ((await site.services.surveys.find('visit'))?.version.isNative !== true) return;
        const draft = await site.begin();
        const names = [...JSON.stringify(json).matchAll(/"(?:name|value)":"([^"\\]+)"/gu)].map(
          ([, name = '']) => name,
        );
        for (let step = 0; step < 4; step += 1) {
          const fields = Array.from({ length: random.below(12) }, (): [string, string] => {
            const path = Array.from({ length: 1 + random.below(3) }, () =>
              random.pick([...names, '0', '1', 'from', 'to']),
            );
            return [
              `q.${path.join('.')}`,
              random.pick([...names, '1', '-1', '2025-01-01', '', 'true', '{a}']),
            ];
          });
          const wish = random.pick([
            'next',
            'prev',
            'auto',
            'later',
            `add:${random.pick(names)}`,
            `remove:${random.pick(names)}:0`,
            'x',
          ]);
          const encoded = new URLSearchParams([...fields, ['go', wish]]).toString();
          const text = random.once(3) ? mutatedText(random, encoded) : encoded;
          const body = await bodyOf(mutatedBytes(random, text), 'application/x-www-form-urlencoded');
          if (body?.kind !== 'form') continue;
          const page = `${draft}/pages/${String(1 + random.below(3))}`;
          checkReply(await site.send(page, body.entries));
          checkReply(await site.get(`${page}?check=1`));
        }
        checkReply(await site.get(`${draft}/review`));
        checkReply(await site.send('/surveys/visit/responses', [['draft', draft.split('/').at(-1) ?? '']]));
      }),
    FUZZ_TIMEOUT_MS,
  );
});
