import { createPresence } from './presence';

const at = (name: string, id = 1) => ({ id, name, at: 'q1' });

function setUp() {
  const clock = { now: new Date('2025-11-12T03:00:00Z') };
  const presence = createPresence(() => clock.now);
  const wait = (ms: number): void => {
    clock.now = new Date(clock.now.getTime() + ms);
  };
  return { presence, wait };
}

const names = (people: readonly { readonly name: string }[]): readonly string[] =>
  people.map(({ name }) => name);

describe('who has a questionnaire open', () => {
  it('are the others, each once, and only at this one', () => {
    const { presence } = setUp();
    presence.here('doc1', 'mine', at('Kim'));
    presence.here('doc1', 'theirs', at('Lee', 2));
    presence.here('doc1', 'theirs-again', { ...at('Lee', 2), at: 'q2' });
    presence.here('doc2', 'elsewhere', at('Park', 3));
    expect(presence.others('doc1', 'mine')).toEqual([{ id: 2, name: 'Lee', at: 'q2' }]);
    expect(names(presence.others('doc1', ''))).toEqual(['Kim', 'Lee']);
  });

  it('are forgotten 45 seconds after they were last heard of', () => {
    const { presence, wait } = setUp();
    presence.here('doc1', 'a', at('Kim'));
    wait(30_000);
    presence.here('doc1', 'b', at('Lee', 2));
    wait(16_000);
    expect(names(presence.others('doc1', ''))).toEqual(['Lee']);
    presence.here('doc1', 'b', at('Lee', 2));
    wait(45_000);
    expect(names(presence.others('doc1', ''))).toEqual(['Lee']);
  });

  it('take a bounded place, the longest silent leaving first', () => {
    const { presence } = setUp();
    for (let id = 0; id <= 1_000; id += 1) presence.here('doc1', `session-${String(id)}`, at('x', id));
    const ids = presence.others('doc1', '').map(({ id }) => id);
    expect([ids.length, ids[0]]).toEqual([1_000, 1]);
  });
});
