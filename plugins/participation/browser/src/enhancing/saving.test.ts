import { createSaving, type SaveResult } from './saving';

interface Try {
  readonly content: string;
  readonly answer: (result: SaveResult) => Promise<void>;
}

function setUp() {
  const form = { content: '' };
  const tries: Try[] = [];
  const shown: SaveResult[] = [];
  let waits = 0;
  const saving = createSaving({
    read: () => form.content,
    send: (content) =>
      new Promise((done) => {
        tries.push({
          content,
          async answer(result) {
            done(result);
            await jest.advanceTimersByTimeAsync(0);
          },
        });
      }),
    show(result) {
      if (result === 'waiting') waits += 1;
      else shown.push(result);
    },
  });
  const type = (content: string): void => {
    form.content = content;
    saving.changed();
  };
  return { saving, tries, shown, waits: () => waits, type, sent: () => tries.map(({ content }) => content) };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('saving while a form is filled in', () => {
  it('says nothing of "saved" while something newer waits', async () => {
    const { tries, shown, waits, type, sent } = setUp();
    type('a');
    await jest.advanceTimersByTimeAsync(1_500);
    type('ab');
    expect(waits()).toBe(2);
    await tries[0]?.answer('saved');
    expect(shown).toEqual([]);
    await jest.advanceTimersByTimeAsync(1_500);
    await tries[1]?.answer('saved');
    expect(sent()).toEqual(['a', 'ab']);
    expect(shown).toEqual(['saved']);
  });

  it('saves what is about to leave the page before anything newer, and again after a failure', async () => {
    const { saving, tries, type, sent } = setUp();
    type('often, and a story');
    saving.keep('often, and a story');
    type('never');
    await tries[0]?.answer('failed');
    await jest.advanceTimersByTimeAsync(5_000);
    await tries[1]?.answer('saved');
    await jest.advanceTimersByTimeAsync(1_500);
    expect(sent()).toEqual(['often, and a story', 'often, and a story', 'never']);
  });

  it('saves it before the form itself is sent', async () => {
    const { saving, tries, type, sent } = setUp();
    type('a');
    saving.flush();
    type('a and b');
    saving.keep('a and b');
    const stopped = saving.stop();
    await tries[0]?.answer('saved');
    await tries[1]?.answer('saved');
    await stopped;
    expect(sent()).toEqual(['a', 'a and b']);
  });

  it('saves once it is quiet, and nothing twice', async () => {
    const { tries, shown, type, sent } = setUp();
    type('a');
    await jest.advanceTimersByTimeAsync(1_000);
    type('ab');
    await jest.advanceTimersByTimeAsync(1_499);
    expect(sent()).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(sent()).toEqual(['ab']);
    await tries[0]?.answer('saved');
    expect(shown).toEqual(['saved']);
    type('ab');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent()).toEqual(['ab']);
  });

  it('checks when asked, even what was saved before, and once more for what was asked meanwhile', async () => {
    const { saving, tries, type, sent } = setUp();
    saving.check();
    expect(sent()).toEqual(['']);
    type('a');
    saving.check();
    saving.check();
    expect(sent()).toEqual(['']);
    await tries[0]?.answer('saved');
    expect(sent()).toEqual(['', 'a']);
    await tries[1]?.answer('saved');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent()).toEqual(['', 'a']);
  });

  it('sends one at a time, and what was typed meanwhile after it', async () => {
    const { tries, type, sent } = setUp();
    type('a');
    await jest.advanceTimersByTimeAsync(1_500);
    type('ab');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(sent()).toEqual(['a']);
    await tries[0]?.answer('saved');
    await jest.advanceTimersByTimeAsync(1_500);
    expect(sent()).toEqual(['a', 'ab']);
  });

  it('tries again after a failure, ever more slowly, and at once when asked', async () => {
    const { saving, tries, type, sent } = setUp();
    type('a');
    await jest.advanceTimersByTimeAsync(1_500);
    expect(saving.isAtRisk()).toBe(false);
    await tries[0]?.answer('failed');
    expect(saving.isAtRisk()).toBe(true);
    type('ab');
    await jest.advanceTimersByTimeAsync(4_999);
    expect(sent()).toEqual(['a']);
    await jest.advanceTimersByTimeAsync(1);
    expect(sent()).toEqual(['a', 'ab']);
    await tries[1]?.answer('failed');
    await jest.advanceTimersByTimeAsync(14_999);
    expect(sent()).toHaveLength(2);
    saving.flush();
    expect(sent()).toHaveLength(3);
    await tries[2]?.answer('saved');
    expect(saving.isAtRisk()).toBe(false);
  });

  it('ends when the server takes nothing more', async () => {
    const { saving, tries, shown, type, sent } = setUp();
    type('a');
    saving.flush();
    await tries[0]?.answer('ended');
    type('ab');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent()).toEqual(['a']);
    expect(shown).toEqual(['ended']);
    expect(saving.isAtRisk()).toBe(false);
  });

  it('lets the form itself wait for what is under way, and keeps quiet afterwards', async () => {
    const { saving, tries, shown, type, sent } = setUp();
    type('a');
    saving.flush();
    let isStopped = false;
    const stopped = saving.stop().then(() => {
      isStopped = true;
    });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(isStopped).toBe(false);
    await tries[0]?.answer('failed');
    await stopped;
    type('ab');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent()).toEqual(['a']);
    expect(shown).toEqual([]);
  });
});
