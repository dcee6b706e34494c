import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import type { Manifest } from '../../../domain/src';
import { fakeEligibility, memoryBallots } from '../testing/memory';
import { openedPoll } from '../testing/voting';
import { createTallies } from './tally';
import { createTurnout } from './turnout';

const manifest = sampleManifest([{ candidates: 3, choose: 2, rule: 'atMost' }]);
const OPEN = new Date('2026-03-10T00:00:00Z');
const CLOSED = new Date('2026-03-16T09:00:00Z');

function setUp(of: Manifest = manifest, at: Date = CLOSED) {
  const clock = { now: at };
  const repository = memoryBallots();
  const poll = openedPoll(of);
  const opened = {
    byId: (id: string) => Promise.resolve(id === 'poll-1' ? poll : null),
    bySlug: () => Promise.resolve(poll),
    all: () => Promise.resolve([poll]),
  };
  const turnout = createTurnout((pollId) => repository.countByTier(pollId), fakeEligibility());
  const tallies = createTallies({ ballots: repository, opened, turnout, now: () => clock.now });
  let number = 0;
  const cast = (choices: unknown, tier: 'code' | 'account' = 'code') => {
    number += 1;
    const id = String(number);
    return repository.cast({ id, pollId: 'poll-1', voterHash: id, tier, choices: JSON.stringify(choices) });
  };
  return { cast, clock, poll, tallies };
}

describe('the tally for administrators', () => {
  it('counts, ranks and shows ties after the close', async () => {
    const { cast, tallies } = setUp();
    await cast({ g0: ['g0-0', 'g0-1'] });
    await cast({ g0: ['g0-0', 'g0-2'] }, 'account');
    const tally = await tallies.forAdministrator('poll-1');
    expect(tally).toMatchObject({ ballots: 2, isFinal: true });
    expect(tally.groups[0]?.candidates).toMatchObject([
      { key: 'g0-0', votes: 2, share: 1, rank: 1, isTied: false, owner: null },
      { key: 'g0-1', votes: 1, share: 0.5, rank: 2, isTied: true },
      { key: 'g0-2', votes: 1, share: 0.5, rank: 2, isTied: true },
    ]);
    expect(tally.turnoutByTier.map(({ tier, count }) => [tier, count])).toEqual([
      ['code', 1],
      ['account', 1],
    ]);
  });

  it('is refused while a sealed poll is open, and before any poll opens', async () => {
    await expect(setUp(manifest, OPEN).tallies.forAdministrator('poll-1')).rejects.toMatchObject({
      code: 'tallySealed',
    });
    const early = setUp({ ...manifest, sealed: false }, new Date('2026-03-01T00:00:00Z'));
    await expect(early.tallies.forAdministrator('poll-1')).rejects.toMatchObject({ code: 'tallySealed' });
    await expect(setUp().tallies.forAdministrator('other')).rejects.toMatchObject({ code: 'notOpened' });
  });

  it('is not final while an unsealed poll is open', async () => {
    const { tallies } = setUp({ ...manifest, sealed: false }, OPEN);
    expect(await tallies.forAdministrator('poll-1')).toMatchObject({ isFinal: false });
  });
});

describe('the result for citizens', () => {
  it('is not there while counts are sealed', async () => {
    const { tallies, poll } = setUp();
    expect(await tallies.result(poll, OPEN)).toBeNull();
    expect(await tallies.result(poll, CLOSED)).not.toBeNull();
  });

  it('never shows a count from before the close as the final one', async () => {
    const { cast, clock, poll, tallies } = setUp({ ...manifest, sealed: false }, OPEN);
    const last = new Date(CLOSED.getTime() - 1);
    clock.now = last;
    expect((await tallies.result(poll, last))?.ballots).toBe(0);
    await cast({ g0: ['g0-0'] });
    clock.now = CLOSED;
    expect((await tallies.result(poll, CLOSED))?.ballots).toBe(1);
  });

  it('leaves out and reports what breaks the rules of the manifest', async () => {
    const { cast, poll, tallies } = setUp();
    await cast({ g0: ['g0-0'] });
    await cast({ g0: ['nobody'] });
    expect(await tallies.result(poll, CLOSED)).toMatchObject({ ballots: 1, invalid: 1 });
  });
});
