import { solutionOf } from './solution';

const task = { parameters: { nonce: 'ab' }, signature: 'cd' };

describe('what a page sends as its proof', () => {
  it('holds the task and its solution', () => {
    const solution = { counter: 12, derivedKey: 'ef', time: 3 };
    expect(JSON.parse(atob(solutionOf(task, solution)))).toEqual({ challenge: task, solution });
  });

  it.each([null, undefined, { error: new Error('no crypto') }, { counter: '12', derivedKey: 'ef' }, 'x'])(
    'is nothing when the worker says %j',
    (message) => {
      expect(solutionOf(task, message)).toBe('');
    },
  );
});
