import type { SaveReply } from '../../../../contracts';
import type { QuotaRenaming } from '../../../../domain/src/quota/rename-in-quotas';
import { createSaver, type KeptCopy, type SendFailure } from './saver';

const saved = { by: '김서연', at: '2026-11-28T00:00:00.000Z' };
const done = (revision: string): SaveReply => ({
  kind: 'saved',
  revision,
  saved,
  quotas: null,
  followed: [],
});
const theirs = { kind: 'conflict', text: 'theirs', revision: 'r9', saved } as const;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A saver whose saves are answered one after the other. */
function setUp(...replies: readonly (SaveReply | { readonly failure: SendFailure })[]) {
  const sent: KeptCopy[] = [];
  const kept: (KeptCopy | null)[] = [];
  const saver = createSaver(
    {
      send(save) {
        sent.push(save);
        const reply = replies[sent.length - 1];
        if (reply === undefined) return new Promise<SaveReply>(() => undefined);
        return 'failure' in reply
          ? Promise.reject(new Error('failed', { cause: reply.failure }))
          : Promise.resolve(reply);
      },
      failureOf: (error) => {
        const cause = error instanceof Error ? error.cause : undefined;
        return cause === 'signedOut' || cause === 'offline' ? cause : { refused: 'no' };
      },
      keep: (copy) => kept.push(copy),
    },
    'r1',
  );
  const write = (text: string, renamed: readonly QuotaRenaming[] = []): void => {
    saver.changed(() => ({ text, renamed }));
  };
  return { saver, sent, kept, write, later: (time: number) => jest.advanceTimersByTimeAsync(time) };
}

describe('saving by itself', () => {
  it('sends what was typed once it is quiet', async () => {
    const { saver, sent, kept, write, later } = setUp(done('r2'));
    write('a');
    await later(500);
    write('ab');
    await later(500);
    expect(sent).toEqual([]);
    expect(saver.state()).toEqual({ kind: 'saving' });
    await later(300);
    expect(sent).toEqual([{ text: 'ab', base: 'r1' }]);
    expect(saver.state()).toEqual({ kind: 'saved', saved });
    expect(kept.at(-1)).toBeNull();
    expect(saver.base()).toBe('r2');
  });

  it('sends after five seconds although somebody goes on typing', async () => {
    const { sent, write, later } = setUp(done('r2'));
    for (let at = 0; at < 5_200; at += 400) {
      write(`text ${String(at)}`);
      await later(400);
    }
    expect(sent).toHaveLength(1);
  });

  it('keeps a copy in the browser before anything has arrived, and at once when the tab closes', async () => {
    const { saver, kept, write, later } = setUp();
    write('a');
    await later(500);
    expect(kept).toEqual([{ base: 'r1', text: 'a' }]);
    write('ab');
    saver.keepNow();
    expect(kept.at(-1)).toEqual({ base: 'r1', text: 'ab' });
  });

  it('sends what was typed meanwhile next, on top of what has arrived', async () => {
    const { saver, sent, kept, write, later } = setUp(done('r2'), done('r3'));
    write('a');
    const flushed = saver.flush();
    write('ab');
    await flushed;
    expect(kept.at(-1)).toEqual({ base: 'r2', text: 'ab' });
    await later(1_000);
    expect(sent).toEqual([
      { text: 'a', base: 'r1' },
      { text: 'ab', base: 'r2' },
    ]);
    expect(saver.state().kind).toBe('saved');
  });

  it('tries again while the server cannot be reached, and loses nothing', async () => {
    const offline = { failure: 'offline' } as const;
    const { saver, sent, kept, write, later } = setUp(offline, offline, done('r2'));
    write('a');
    await later(800);
    expect(saver.state().kind).toBe('offline');
    expect(kept.at(-1)).toEqual({ base: 'r1', text: 'a' });
    await later(2_000);
    write('ab');
    await later(5_000);
    expect(sent.map(({ text }) => text)).toEqual(['a', 'a', 'ab']);
    expect(saver.state().kind).toBe('saved');
  });

  it('stops when nobody is signed in any more, and goes on when asked', async () => {
    const { saver, sent, kept, write, later } = setUp({ failure: 'signedOut' }, done('r2'));
    write('a');
    await later(30_000);
    expect(saver.state()).toEqual({ kind: 'signedOut' });
    expect(sent).toHaveLength(1);
    expect(kept.at(-1)).toEqual({ base: 'r1', text: 'a' });
    await saver.flush();
    expect(saver.state().kind).toBe('saved');
  });

  it('says what the server does not take', async () => {
    const { saver, kept, write, later } = setUp({ failure: { refused: 'no' } });
    write('a');
    await later(800);
    expect(saver.state()).toEqual({ kind: 'refused', message: 'no' });
    expect(kept.at(-1)).toEqual({ base: 'r1', text: 'a' });
  });

  it('waits for a person at a conflict, and then builds on theirs', async () => {
    const { saver, sent, kept, write, later } = setUp(theirs, done('r10'));
    write('a');
    await later(800);
    expect(saver.state()).toEqual({ kind: 'conflict', theirs });
    write('ab');
    await later(10_000);
    expect(sent).toHaveLength(1);
    expect(kept.at(-1)).toEqual({ base: 'r1', text: 'ab' });
    saver.resolve(() => ({ text: 'both', renamed: [] }), 'r9');
    await later(800);
    expect(sent.at(-1)).toEqual({ text: 'both', base: 'r9' });
    expect(saver.state().kind).toBe('saved');
  });
});

describe('renamings', () => {
  const [first, second] = [
    { kind: 'question', from: 'a', to: 'b' },
    { kind: 'question', from: 'c', to: 'd' },
  ] as const;

  it('go with one save each, and are kept until they have arrived', async () => {
    const { sent, kept, write, later } = setUp({ failure: 'signedOut' }, done('r2'), done('r3'));
    write('a', [first]);
    await later(1_000);
    expect(kept.at(-1)).toEqual({ base: 'r1', text: 'a', renamings: [first] });
    write('ab', [first]);
    await later(1_000);
    write('abc', [first, second]);
    await later(1_000);
    write('abcd', [first, second]);
    await later(1_000);
    expect(sent.map(({ renamings }) => renamings)).toEqual([[first], [first], [second], undefined]);
  });

  it('are not told again when they had arrived and only the reply was lost', async () => {
    const own = { ...theirs, text: 'a' };
    const { saver, sent, write, later } = setUp({ failure: 'offline' }, own, done('r10'));
    write('a', [first]);
    await later(900);
    write('ab', [first, second]);
    await later(3_000);
    expect(saver.state().kind).toBe('conflict');
    saver.resolve(() => ({ text: 'ab', renamed: [first, second] }), 'r9');
    await later(900);
    expect(sent.at(-1)).toEqual({ text: 'ab', base: 'r9', renamings: [second] });
  });
});
