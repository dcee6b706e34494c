import { createSendingModel } from './sending-model';
import type { Settings } from './settings';

const settings: Settings = {
  locale: 'ko',
  version: 3,
  submitTo: '/responses',
  questionnaire: {
    navigateToUrl: 'https://elsewhere.example',
    elements: [
      { type: 'text', name: 'a', isRequired: true },
      { type: 'text', name: 'b', visibleIf: "{a} = 'show'" },
    ],
  },
  words: {
    failed: '',
    sending: '보내는 중',
    notSent: '아직',
    next: '다음',
    back: '이전',
    send: '보내기',
    answer: '답해 주세요.',
  },
};

interface Reply {
  readonly status: number;
  readonly body: string;
}

function setUp(...replies: readonly Reply[]) {
  return setUpWith(settings, ...replies);
}

function setUpWith(given: Settings, ...replies: readonly Reply[]) {
  const sent: unknown[] = [];
  const said: string[] = [];
  const left: string[] = [];
  const waiting = [...replies];
  let settle = (): void => {};
  const model = createSendingModel(given, {
    say(text) {
      said.push(text);
      if (text !== settings.words.sending) settle();
    },
    proof: () => (given.pass === undefined ? 'solved' : ''),
    leaveFor(path) {
      left.push(path);
      settle();
    },
    fetch: (_address, init) => {
      sent.push(JSON.parse(typeof init?.body === 'string' ? init.body : ''));
      const reply = waiting.shift();
      return reply === undefined
        ? Promise.reject(new TypeError('offline'))
        : Promise.resolve(new Response(reply.body, { status: reply.status }));
    },
  });
  /** Presses the button and waits until the page says what became of it. */
  const complete = (): Promise<void> =>
    new Promise((done) => {
      settle = done;
      model.tryComplete();
    });
  return { model, sent, said, left, complete };
}

const stored = { status: 201, body: '{"number":"A","receiptPath":"/receipts/A"}' };

describe('a survey shown by survey-react-ui', () => {
  it('leaves for the receipt once its answers are stored, and nowhere else', async () => {
    const { model, sent, left, complete } = setUp(stored);
    model.setValue('a', 'x');
    await complete();
    expect(sent).toEqual([
      {
        answers: { a: 'x' },
        version: 3,
        locale: 'ko',
        idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/u),
        proof: 'solved',
      },
    ]);
    expect(left).toEqual(['/receipts/A']);
    expect(model.state).toBe('running');
  });

  it('carries the pass of whoever was let in', async () => {
    const { model, sent, complete } = setUpWith({ ...settings, pass: 'sealed' }, stored);
    model.setValue('a', 'x');
    await complete();
    expect(sent).toMatchObject([{ pass: 'sealed', answers: { a: 'x' } }]);
  });

  it('says whether personal data may be kept, where it was asked', async () => {
    const { model, sent, complete } = setUpWith({ ...settings, consent: false }, stored);
    model.setValue('a', 'x');
    await complete();
    expect(sent).toMatchObject([{ consent: false }]);
  });

  it('sends no answer to a question that is hidden by now', async () => {
    const { model, sent, complete } = setUp(stored);
    model.data = { a: 'show', b: 'secret' };
    model.setValue('a', 'hide');
    await complete();
    expect(sent).toMatchObject([{ answers: { a: 'hide' } }]);
    expect(JSON.stringify(sent)).not.toContain('secret');
  });

  it('stays, says so and sends under the same key again when nothing came back', async () => {
    const { model, sent, said, left, complete } = setUp();
    model.setValue('a', 'x');
    await complete();
    await complete();
    expect(said).toEqual(['보내는 중', '아직', '보내는 중', '아직']);
    expect(left).toEqual([]);
    expect(sent[0]).toEqual(sent[1]);
  });

  it('shows what the server found at its question', async () => {
    const body =
      '{"error":{"message":"확인해 주세요.","problems":[{"question":"a","message":"숫자로 적어 주세요."}]}}';
    const { model, said, complete } = setUp({ status: 422, body });
    model.setValue('a', 'x');
    await complete();
    expect(said.at(-1)).toBe('확인해 주세요.');
    expect(model.getQuestionByName('a').errors.map((error) => error.text)).toEqual(['숫자로 적어 주세요.']);
  });

  it('sends nothing while something is missing, and speaks our words', () => {
    const { model, sent } = setUp(stored);
    model.tryComplete();
    expect(sent).toEqual([]);
    expect(model.completeText).toBe('보내기');
    expect(model.getQuestionByName('a').errors.map((error) => error.getText())).toEqual(['답해 주세요.']);
  });
});
