import { createAcknowledged } from './acknowledged';

describe('acknowledged findings', () => {
  it('are remembered until they are taken back, and everybody is told', () => {
    const acknowledged = createAcknowledged();
    let told = 0;
    const stop = acknowledged.subscribe(() => {
      told += 1;
    });
    acknowledged.acknowledge('a');
    acknowledged.acknowledge('b');
    acknowledged.takeBack('a');
    expect([...acknowledged.get()]).toEqual(['b']);
    expect(told).toBe(3);
    stop();
    acknowledged.takeBack('b');
    expect(told).toBe(3);
    expect(acknowledged.get().size).toBe(0);
  });
});
