import { newIdempotencyKey, submit } from './submit';

const answers = { answers: { a: 1 }, idempotencyKey: 'key', version: 2, locale: 'ko' };

const replying = (status: number, body: string) => () => Promise.resolve(new Response(body, { status }));

describe('sending answers', () => {
  it('sends them with key, version and language, and reads where the receipt is', async () => {
    let sent: unknown;
    const send: typeof fetch = (address, init) => {
      sent = [address, JSON.parse(typeof init?.body === 'string' ? init.body : '')];
      return replying(201, '{"number":"A","receiptPath":"/receipts/A"}')();
    };
    expect(await submit(send, '/responses', answers)).toEqual({ kind: 'stored', receiptPath: '/receipts/A' });
    expect(sent).toEqual(['/responses', answers]);
  });

  it('passes on what the server found, and leaves out what cannot be read', async () => {
    const body = `{"error":{"message":"확인해 주세요.","problems":[{"question":"a","message":"숫자로"},{}]}}`;
    expect(await submit(replying(422, body), '/responses', answers)).toEqual({
      kind: 'refused',
      message: '확인해 주세요.',
      problems: [{ question: 'a', message: '숫자로' }],
    });
  });

  it.each([
    ['a page instead of JSON', replying(502, '<html>')],
    ['no connection', () => Promise.reject(new TypeError('offline'))],
    ['a success without a receipt', replying(200, 'null')],
    ['an error without words', replying(500, '{}')],
  ])('knows nothing after %s', async (_what, send) => {
    expect(await submit(send, '/responses', answers)).toEqual({ kind: 'unknown' });
  });
});

describe('the key of a page', () => {
  it('is long and random', () => {
    expect(newIdempotencyKey()).toMatch(/^[0-9a-f]{32}$/u);
    expect(newIdempotencyKey()).not.toBe(newIdempotencyKey());
  });
});
