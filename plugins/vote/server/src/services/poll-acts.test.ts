import { createHash } from 'node:crypto';
import { parseLeaf, type PollManifest } from '../../../domain/src';
import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import { samplePoll } from '../../../domain/src/testing/sample-poll';
import { VoteError } from '../errors';
import { recordingAudit } from '../testing/memory';
import { directBallot, memoryVoting } from '../testing/voting';
import { createPollActs } from './poll-acts';

const manifest = sampleManifest([{ candidates: 3, choose: 1, rule: 'exactly' }]);
const CLOSES = Date.parse(manifest.closesAt);
const DAY = 24 * 60 * 60 * 1000;
const actor = { id: 3, name: '김담당' };
const SEED = 'dice of 16 March: 4 2 6 1';

async function setUp(of: PollManifest = manifest) {
  const { voting, repository, act } = await memoryVoting(of);
  const audit = recordingAudit();
  const clock = { now: CLOSES - DAY };
  const acts = createPollActs({
    opened: voting.opened,
    records: repository,
    keys: voting.keys,
    count: voting.count,
    audit,
    now: () => Promise.resolve(clock.now),
  });
  const pollId = 'poll-1';
  const lastLeaf = async () => {
    const { size } = (await repository.head(pollId))?.frontier ?? { size: 0 };
    const [leaf] = await repository.leaves(pollId, size - 1, size);
    const read = parseLeaf(leaf?.text ?? '');
    return read.ok ? read.leaf : null;
  };
  const reasonFor = async (doing: Promise<void>): Promise<unknown> => {
    const refused: unknown = await doing.catch((error: unknown) => error);
    return refused instanceof VoteError ? (refused.details.reason ?? refused.code) : refused;
  };
  return { acts, act, audit, clock, lastLeaf, pollId, reasonFor, repository, opened: voting.opened };
}

describe('extending a poll', () => {
  it('is a leaf with its reason, seen at once, and in the audit trail', async () => {
    const { acts, audit, clock, lastLeaf, opened, pollId } = await setUp();
    const closesAt = new Date(CLOSES + DAY);
    await acts.extend({ pollId, closesAt, reason: '정전', actor });
    expect(await lastLeaf()).toEqual({
      kind: 'act',
      act: 'extend',
      at: clock.now,
      closesAt: closesAt.getTime(),
      reason: '정전',
    });
    expect((await opened.byId(pollId))?.times.closesAt).toBe(closesAt.toISOString());
    expect(audit.entries).toMatchObject([{ actor, action: 'poll.extend', details: { reason: '정전' } }]);
  });

  it('is refused when the end is not later, when the poll is over, and for none', async () => {
    const { acts, clock, pollId, reasonFor } = await setUp();
    const extend = (end: number, id = pollId) =>
      acts.extend({ pollId: id, closesAt: new Date(end), reason: 'x', actor });
    expect(await reasonFor(extend(CLOSES))).toBe('notLater');
    expect(await reasonFor(extend(CLOSES + DAY, 'nothing'))).toBe('notOpened');
    clock.now = CLOSES;
    expect(await reasonFor(extend(CLOSES + DAY))).toBe('isOver');
  });
});

describe('cancelling a poll', () => {
  it('ends it: no ballot is taken any more, no count is shown, and the reason stands', async () => {
    const { acts, opened, pollId, repository } = await setUp();
    await acts.cancel({ pollId, reason: '후보 명단 오류', actor });
    const poll = await opened.byId(pollId);
    expect(poll).toMatchObject({ status: { state: 'cancelled', cancelledFor: '후보 명단 오류' } });
    expect(poll?.times.isOver).toBe(true);
    expect(await repository.cast(directBallot({ g0: ['g0-0'] }))).toEqual({ kind: 'over' });
  });

  it('is refused once the result is out', async () => {
    const { act, acts, pollId, reasonFor } = await setUp();
    await act({ act: 'close' }, new Date(CLOSES));
    await act({ act: 'result', result: {}, excluded: 0 }, new Date(CLOSES));
    expect(await reasonFor(acts.cancel({ pollId, reason: 'x', actor }))).toBe('isCounted');
  });
});

describe('publishing the result of a poll with a lot', () => {
  const withLot = samplePoll([
    {
      method: { kind: 'choose', rule: 'exactly', choose: 1 },
      candidates: ['a', 'b'],
      places: 1,
      ties: [{ kind: 'lot', commitment: createHash('sha256').update(SEED).digest('hex') }],
    },
  ]);

  it('draws it with the seed that was committed to', async () => {
    const { act, acts, lastLeaf, pollId, repository } = await setUp(withLot);
    await repository.cast(directBallot({ g0: ['a'] }));
    await repository.cast(directBallot({ g0: ['b'] }));
    await act({ act: 'close' }, new Date(CLOSES));
    await acts.publish({ pollId, seed: SEED, actor });
    expect(await lastLeaf()).toMatchObject({ act: 'result', seed: SEED, result: { ballots: 2 } });
    expect((await repository.head(pollId))?.state).toBe('counted');
  });

  it('is refused with another seed, and before the close', async () => {
    const { acts, pollId, reasonFor } = await setUp(withLot);
    expect(await reasonFor(acts.publish({ pollId, seed: 'another seed of dice', actor }))).toBe('wrongSeed');
    expect(await reasonFor(acts.publish({ pollId, seed: SEED, actor }))).toBe('notClosed');
  });
});
