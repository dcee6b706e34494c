import type { JsonObject } from '../../../../domain/src';
import { createRehearser, RESPONDENTS, type Rehearsing } from './rehearsing';
import { titled } from '../../../../domain/src/checks/remark-fixtures';
import { walkInSlices } from './walking';

const json = titled([
  { type: 'boolean', name: 'a', title: '이용' },
  { type: 'text', name: 'b', title: '까닭', visibleIf: '{a} = true and {a} = false' },
]);
const options = { today: '2026-11-28', locale: 'ko' };

function setUp() {
  const waiting: (() => void)[] = [];
  let time = 0;
  const rehearser = createRehearser(
    walkInSlices({ later: (work) => waiting.push(work), now: () => (time += 1) }),
  );
  const states: Rehearsing['kind'][] = [];
  rehearser.subscribe(() => states.push(rehearser.get().kind));
  const idle = (slices: number): void => {
    for (let slice = 0; slice < slices; slice += 1) waiting.shift()?.();
  };
  return { rehearser, states, idle };
}

describe('made-up respondents', () => {
  it('walk a few at a time, and say what they found', () => {
    const { rehearser, states, idle } = setUp();
    rehearser.start(json, options);
    idle(1);
    const state = rehearser.get();
    expect(state.kind === 'walking' && state.done > 0 && state.done < RESPONDENTS).toBe(true);
    idle(RESPONDENTS);
    const done = rehearser.get();
    expect(done.kind === 'done' ? done.found.neverSeen : []).toEqual(['b']);
    expect(states.at(-1)).toBe('done');
  });

  it('leave what was found before when they are stopped', () => {
    const { rehearser, idle } = setUp();
    rehearser.start(json, options);
    idle(RESPONDENTS);
    const before = rehearser.get();
    rehearser.start(json, options);
    idle(1);
    rehearser.stop();
    idle(RESPONDENTS);
    expect(rehearser.get()).toBe(before);
  });

  it('are not sent where there is nothing to read', () => {
    const { rehearser, states } = setUp();
    let deep: JsonObject = {};
    for (let depth = 0; depth < 500; depth += 1) deep = { deep };
    rehearser.start(deep, options);
    expect(states.at(-1)).toBe('unreadable');
  });
});
