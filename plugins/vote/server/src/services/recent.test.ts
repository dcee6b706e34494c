import { createRecent } from './recent';

function setUp(load: (key: string) => Promise<string> = (key) => Promise.resolve(key.toUpperCase())) {
  const clock = { now: new Date(0) };
  const calls: string[] = [];
  const recent = createRecent(
    (key) => {
      calls.push(key);
      return load(key);
    },
    { maxAgeMs: 1_000, maxEntries: 2, now: () => clock.now },
  );
  return { clock, calls, recent };
}

describe('createRecent', () => {
  it('loads once for all who ask within the time', async () => {
    const { recent, calls, clock } = setUp();
    const together = await Promise.all([recent('a'), recent('a')]);
    clock.now = new Date(999);
    expect([...together, await recent('a')]).toEqual(['A', 'A', 'A']);
    expect(calls).toEqual(['a']);
  });

  it('loads again when the time is over', async () => {
    const { recent, calls, clock } = setUp();
    await recent('a');
    clock.now = new Date(1_000);
    await recent('a');
    expect(calls).toEqual(['a', 'a']);
  });

  it('does not remember a failure', async () => {
    const answers = [Promise.reject(new Error('busy')), Promise.resolve('fine')];
    const { recent } = setUp(() => answers.shift() ?? Promise.resolve('more'));
    await expect(recent('a')).rejects.toThrow('busy');
    await expect(recent('a')).resolves.toBe('fine');
  });

  it('loads again what it was told to forget', async () => {
    const { recent, calls } = setUp();
    await recent('a');
    recent.forget('a');
    await recent('a');
    expect(calls).toEqual(['a', 'a']);
  });

  it('forgets the oldest when there are too many', async () => {
    const { recent, calls } = setUp();
    for (const key of ['a', 'b', 'c', 'b', 'a']) await recent(key);
    expect(calls).toEqual(['a', 'b', 'c', 'a']);
  });
});
