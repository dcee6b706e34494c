import type { Settings } from './settings';
import { submit } from './submit';

const settings: Settings = {
  locale: 'ko',
  version: 2,
  submitTo: '/responses',
  questionnaire: {},
  words: { failed: '', sending: '', notSent: '' },
};

const replying = (status: number, body: string) => () => Promise.resolve(new Response(body, { status }));

describe('submit', () => {
  it('sends answers, key, version and language, and leads to the receipt', async () => {
    let sent: unknown;
    const send: typeof fetch = (_address, init) => {
      sent = JSON.parse(typeof init?.body === 'string' ? init.body : '');
      return replying(201, '{"number":"A","receiptPath":"/receipts/A"}')();
    };
    const result = await submit(settings, { a: 1 }, 'key', send);
    expect(sent).toEqual({ answers: { a: 1 }, idempotencyKey: 'key', version: 2, locale: 'ko' });
    expect(result).toEqual({ ok: true, receiptPath: '/receipts/A' });
  });

  it('passes on what the server found', async () => {
    const body = '{"error":{"message":"확인해 주세요.","problems":[{"message":"숫자로 적어 주세요."},{}]}}';
    const result = await submit(settings, {}, 'key', replying(422, body));
    expect(result).toEqual({ ok: false, messages: ['숫자로 적어 주세요.', '확인해 주세요.'] });
  });

  it.each([replying(502, '<html>'), () => Promise.reject(new TypeError('offline')), replying(200, 'null')])(
    'says that nothing was sent when nobody sensible answers',
    async (send) => {
      expect(await submit(settings, {}, 'key', send)).toEqual({ ok: false, messages: [] });
    },
  );
});
