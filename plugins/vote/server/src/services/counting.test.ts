import { writeBallotLeaf } from '../../../domain/src';
import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import { openedPoll } from '../testing/voting';
import { createCounting } from './counting';

const manifest = sampleManifest([{ candidates: 3, choose: 1, rule: 'exactly' }]);
const poll = openedPoll(manifest);

const ballot = (candidate: string, index: number): string =>
  writeBallotLeaf({
    kind: 'ballot',
    tier: 'code',
    channel: 'online',
    nullifier: Buffer.alloc(32, index),
    content: { choices: { g0: [candidate] } },
  });

function recordOf(texts: string[]) {
  const read: [number, number][] = [];
  const records = {
    head: () =>
      Promise.resolve({
        pollId: 'poll-1',
        frontier: { size: texts.length, peaks: [] },
        state: 'open' as const,
        closesAt: 0,
        turnout: new Map<string, number>(),
      }),
    leaves(_pollId: string, from: number, to: number) {
      read.push([from, to]);
      return Promise.resolve(texts.slice(from, to).map((text, index) => ({ position: from + index, text })));
    },
  };
  return { records, read };
}

describe('createCounting', () => {
  it('counts ballots and nothing else of the record', async () => {
    const texts = [
      '{"version":1}',
      '{"kind":"keys"}',
      '{"kind":"group"}',
      ballot('g0-0', 1),
      ballot('g0-2', 2),
    ];
    const { result, written, leaves } = await createCounting(recordOf(texts).records)(poll);
    expect(leaves).toBe(5);
    expect(result).toMatchObject({ ballots: 2, invalid: 0 });
    expect(written.channels).toContainEqual({ channel: 'online', ballots: 2, invalid: 0 });
  });

  it('reads every leaf once, whoever asks and how often', async () => {
    const texts = [ballot('g0-0', 1)];
    const { records, read } = recordOf(texts);
    const count = createCounting(records);
    await Promise.all([count(poll), count(poll)]);
    texts.push(ballot('g0-1', 2));
    expect((await count(poll)).result.ballots).toBe(2);
    expect(read).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('goes on where it stopped after the database was away', async () => {
    const { records } = recordOf([ballot('g0-0', 1)]);
    let isAway = true;
    const count = createCounting({
      ...records,
      head: () => (isAway ? Promise.reject(new Error('away')) : records.head()),
    });
    await expect(count(poll)).rejects.toThrow('away');
    isAway = false;
    expect((await count(poll)).result.ballots).toBe(1);
  });
});
