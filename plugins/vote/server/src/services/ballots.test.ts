import type { Account } from '@modu/participation/contracts';
import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import { ballotsIn, memoryVoting } from '../testing/voting';
import type { Cast } from './cast';
import { scopeOf } from './scope';

const manifest = sampleManifest([
  { candidates: 3, choose: 1, rule: 'exactly' },
  { candidates: 4, choose: 2, rule: 'exactly' },
]);
const OPEN = new Date('2026-03-10T00:00:00Z');
const CLOSED = new Date('2026-03-16T09:00:00Z');
const ACT = 'a'.repeat(32);
const OTHER_ACT = 'b'.repeat(32);

const valid = { g0: ['g0-1'], g1: ['g1-3', 'g1-0'] };
const different = { g0: ['g0-2'], g1: ['g1-3', 'g1-0'] };
const passOf = (code: string): string =>
  JSON.stringify({ scope: scopeOf('poll-1'), tier: 'code', who: code, accountId: null });

async function setUp() {
  const { voting, repository } = await memoryVoting(manifest);
  const poll = await voting.opened.bySlug('cases');
  if (poll === null) throw new Error('the sample poll is not open');
  const cast = (changes: Partial<Cast> = {}) =>
    voting.ballots.cast({
      poll,
      pass: passOf('CODE-1'),
      account: null,
      act: ACT,
      choices: valid,
      now: OPEN,
      ...changes,
    });
  return { cast, poll, repository, ballots: voting.ballots };
}

describe('casting a ballot', () => {
  it('stores the choices in the order of the manifest, and nothing about the voter', async () => {
    const { cast, repository } = await setUp();
    expect(await cast()).toMatchObject({ ok: true, isRepeat: false });
    const [ballot = ''] = await ballotsIn(repository);
    const nullifier = /"nullifier":"([0-9a-f]{64})"/u.exec(ballot)?.[1] ?? '';
    expect(ballot).toBe(
      `{"channel":"online","choices":{"g0":["g0-1"],"g1":["g1-0","g1-3"]},"kind":"ballot","nullifier":"${nullifier}","tier":"code"}`,
    );
    expect(nullifier).not.toContain(ACT);
  });

  it('answers a page that is sent twice with the same receipt', async () => {
    const { cast, repository } = await setUp();
    const first = await cast();
    const again = await cast();
    expect(first).toMatchObject({ ok: true });
    expect(again).toEqual({ ...first, isRepeat: true });
    expect(await ballotsIn(repository)).toHaveLength(1);
  });

  it('refuses a second ballot of the same person, also under the first act', async () => {
    const { cast, repository } = await setUp();
    await cast();
    const refused = { ok: false, refusal: { code: 'alreadyVoted' } };
    expect(await cast({ act: OTHER_ACT })).toEqual(refused);
    expect(await cast({ choices: different })).toEqual(refused);
    expect(await cast({ act: OTHER_ACT, choices: different })).toEqual(refused);
    expect(await ballotsIn(repository)).toHaveLength(1);
  });

  it('does not let one act stand for two people', async () => {
    const { cast, repository } = await setUp();
    await cast();
    const other = await cast({ pass: passOf('CODE-2'), choices: different });
    expect(other).toEqual({ ok: false, refusal: { code: 'actUnusable' } });
    expect(await cast({ pass: passOf('CODE-2'), choices: different, act: OTHER_ACT })).toMatchObject({
      ok: true,
    });
    expect(await ballotsIn(repository)).toHaveLength(2);
  });

  it('refuses what is late, and says when it closed', async () => {
    const { cast, repository } = await setUp();
    expect(await cast({ now: CLOSED })).toEqual({
      ok: false,
      refusal: { code: 'closed', closesAt: manifest.closesAt },
    });
    expect(await ballotsIn(repository)).toHaveLength(0);
  });

  it('gives the receipt once more after the close to whoever had cast in time', async () => {
    const { cast } = await setUp();
    const first = await cast();
    expect(await cast({ now: CLOSED })).toEqual({ ...first, isRepeat: true });
    expect(await cast({ now: CLOSED, choices: different })).toMatchObject({ refusal: { code: 'closed' } });
  });

  it('refuses without the right to vote', async () => {
    const { cast, repository } = await setUp();
    expect(await cast({ pass: 'forged' })).toEqual({
      ok: false,
      refusal: { code: 'noRight', reason: 'passInvalid' },
    });
    expect(await cast({ pass: 'expired' })).toMatchObject({ refusal: { reason: 'passExpired' } });
    expect(await ballotsIn(repository)).toHaveLength(0);
  });

  it('takes the pass of an account only from that account', async () => {
    const { cast } = await setUp();
    const account: Account = { id: 7, name: 'a@example.com' };
    const pass = JSON.stringify({ scope: scopeOf('poll-1'), tier: 'account', who: '7', accountId: 7 });
    expect(await cast({ pass, account: { id: 8, name: 'b@example.com' } })).toMatchObject({ ok: false });
    expect(await cast({ pass, account })).toMatchObject({ ok: true });
  });

  it.each([
    ['too few', { g0: ['g0-1'], g1: ['g1-0'] }, 'tooFew'],
    ['too many', { g0: ['g0-1', 'g0-2'], g1: ['g1-0', 'g1-1'] }, 'tooMany'],
    ['a candidate twice', { g0: ['g0-1'], g1: ['g1-0', 'g1-0'] }, 'duplicateCandidate'],
    ['a candidate that does not exist', { g0: ['nobody'], g1: ['g1-0', 'g1-1'] }, 'unknownCandidate'],
    ['a candidate of another group', { g0: ['g1-0'], g1: ['g1-0', 'g1-1'] }, 'wrongGroup'],
  ])('refuses %s', async (_, choices, code) => {
    const { cast, repository } = await setUp();
    const result = await cast({ choices });
    if (result.ok || result.refusal.code !== 'invalid') throw new Error('the ballot was taken');
    expect(result.refusal.problems.map((problem) => problem.code)).toContain(code);
    expect(await ballotsIn(repository)).toHaveLength(0);
  });

  it.each(['', 'short', 'x'.repeat(65), `${'a'.repeat(31)}!`])('refuses the act %j', async (act) => {
    const { cast } = await setUp();
    expect(await cast({ act })).toEqual({ ok: false, refusal: { code: 'actUnusable' } });
  });

  it('makes acts that it takes itself, each another', async () => {
    const { ballots } = await setUp();
    const acts = new Set(Array.from({ length: 50 }, () => ballots.newAct()));
    expect(acts.size).toBe(50);
    expect([...acts].every((act) => ballots.isAct(act))).toBe(true);
  });
});

describe('a receipt number', () => {
  it('is found however it is typed', async () => {
    const { cast, ballots, poll } = await setUp();
    const result = await cast();
    if (!result.ok) throw new Error('the ballot was refused');
    expect(result.receipt).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/u);
    const typed = ` ${result.receipt.toLowerCase().replaceAll('-', ' ')}`;
    expect((await ballots.findReceipt(poll, typed))?.number).toBe(result.receipt);
  });

  it.each(['0000-0000-0000-0000', '0000', 'hello', ''])('%j belongs to no ballot', async (typed) => {
    const { cast, ballots, poll } = await setUp();
    await cast();
    expect(await ballots.findReceipt(poll, typed)).toBeNull();
  });
});
