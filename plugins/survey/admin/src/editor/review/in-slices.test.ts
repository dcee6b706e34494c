import { inSlices } from './in-slices';

function* counting(to: number): Generator<number, string, undefined> {
  for (let step = 1; step <= to; step += 1) yield step;
  return 'done';
}

/** A clock on which each step takes 5 ms, and a page that has time when it is told so. */
function setUp(steps: number) {
  let time = 0;
  const waiting: (() => void)[] = [];
  const slices: number[] = [];
  const results: string[] = [];
  const stop = inSlices(counting(steps), {
    later: (work) => waiting.push(work),
    now: () => (time += 5),
    onSlice: (step) => slices.push(step),
    onDone: (result) => results.push(result),
  });
  const idle = (): void => {
    waiting.shift()?.();
  };
  return { idle, stop, slices, results, isWaiting: () => waiting.length > 0 };
}

describe('work in slices', () => {
  it('does a few steps at a time', () => {
    const { idle, slices, results, isWaiting } = setUp(7);
    expect(slices).toEqual([]);
    idle();
    expect(slices).toEqual([3]);
    idle();
    expect(slices).toEqual([3, 6]);
    expect(results).toEqual([]);
    idle();
    expect(results).toEqual(['done']);
    expect(isWaiting()).toBe(false);
  });

  it('stops where it is', () => {
    const { idle, stop, slices, results, isWaiting } = setUp(7);
    idle();
    stop();
    idle();
    expect(slices).toEqual([3]);
    expect(results).toEqual([]);
    expect(isWaiting()).toBe(false);
  });
});
