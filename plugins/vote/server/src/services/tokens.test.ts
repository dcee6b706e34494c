import type { PollManifest } from '../../../domain/src';
import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import { codePass, tokenVoter } from '../testing/token-voter';
import { ballotsIn, memoryVoting } from '../testing/voting';
import type { TokenWish } from './tokens';

const manifest = sampleManifest([{ candidates: 3, choose: 1, rule: 'exactly' }]);
const OPEN = new Date('2026-03-10T00:00:00Z');
const CLOSED = new Date('2026-03-16T09:00:00Z');
const choices = { g0: ['g0-1'] };
const account = { id: 7, name: 'a@example.com' };

async function setUp(of: PollManifest = manifest, tokens: readonly string[] = ['code']) {
  const { voting, repository } = await memoryVoting(of, { tokens });
  const poll = await voting.opened.bySlug('cases');
  if (poll === null) throw new Error('the sample poll is not open');
  const issue = (changes: Partial<TokenWish> & Pick<TokenWish, 'blinded'>) =>
    voting.tokens.issue({ poll, pass: codePass('CODE-1'), account: null, now: OPEN, ...changes });
  async function tokenOf(pass: string) {
    const voter = tokenVoter(poll ?? never());
    const issued = await issue({ pass, blinded: voter.blinded });
    if (!issued.ok) throw new Error(issued.refusal.code);
    return voter.token(issued.signature);
  }
  return { voting, repository, poll, issue, tokenOf };
}

function never(): never {
  throw new Error('unreachable');
}

describe('a token', () => {
  it('is signed without being seen, and brings one ballot into the record', async () => {
    const { voting, repository, poll, tokenOf } = await setUp();
    const wish = { poll, tier: 'code', token: await tokenOf(codePass('CODE-1')), choices, now: OPEN };
    const cast = await voting.ballots.castWithToken(wish);
    expect(cast).toMatchObject({ ok: true, isRepeat: false });
    expect(await voting.ballots.castWithToken(wish)).toEqual({ ...cast, isRepeat: true });
    expect(await voting.ballots.castWithToken({ ...wish, choices: { g0: ['g0-2'] } })).toEqual({
      ok: false,
      refusal: { code: 'alreadyVoted' },
    });
    expect(await ballotsIn(repository)).toHaveLength(1);
  });

  it('is given out again to whoever asks for the same, and to nobody for another', async () => {
    const { issue, poll } = await setUp();
    const { blinded } = tokenVoter(poll);
    const first = await issue({ blinded });
    expect(first).toMatchObject({ ok: true });
    expect(await issue({ blinded })).toEqual(first);
    const other = await issue({ blinded: tokenVoter(poll).blinded });
    expect(other).toEqual({ ok: false, refusal: { code: 'tokenElsewhere' } });
  });

  it('comes again out of the seed alone, on whatever device', async () => {
    const { issue, poll } = await setUp();
    const first = tokenVoter(poll);
    await issue({ blinded: first.blinded });
    const phone = tokenVoter(poll, 'code', first.seed);
    const again = await issue({ blinded: phone.blinded });
    expect(again.ok && phone.token(again.signature).signature.length).toBe(256);
  });

  it('excludes a ballot with the pass itself, and the other way round', async () => {
    const { voting, poll, issue, tokenOf } = await setUp();
    await tokenOf(codePass('CODE-1'));
    const direct = { poll, account: null, act: 'a'.repeat(32), choices, now: OPEN };
    const refused = await voting.ballots.cast({ ...direct, pass: codePass('CODE-1') });
    expect(refused).toEqual({ ok: false, refusal: { code: 'tokenElsewhere' } });
    expect(await voting.ballots.cast({ ...direct, pass: codePass('CODE-2') })).toMatchObject({ ok: true });
    const late = await issue({ pass: codePass('CODE-2'), blinded: tokenVoter(poll).blinded });
    expect(late).toEqual({ ok: false, refusal: { code: 'alreadyVoted' } });
  });

  it.each([
    ['zero', () => new Uint8Array(256), 'degenerate'],
    ['one', () => new Uint8Array(256).with(255, 1), 'degenerate'],
    ['the modulus', (n: Uint8Array) => n, 'outOfRange'],
    ['something short', () => new Uint8Array(255), 'wrongLength'],
    ['something long', () => new Uint8Array(10_000), 'wrongLength'],
  ])('is not made of %s, and the right stays unused', async (_, make, reason) => {
    const { issue, poll } = await setUp();
    const modulus = poll.keys.tokens.get('code')?.key.modulus ?? never();
    const refused = await issue({ blinded: make(modulus) });
    expect(refused).toEqual({ ok: false, refusal: { code: 'badBlinded', reason } });
    expect(await issue({ blinded: tokenVoter(poll).blinded })).toMatchObject({ ok: true });
  });

  it('needs the right, the time, and a tier that has tokens', async () => {
    const { issue, poll } = await setUp({ ...manifest, tiers: ['account', 'code'] });
    const { blinded } = tokenVoter(poll);
    const refusal = async (changes: Partial<TokenWish>) => {
      const result = await issue({ blinded, ...changes });
      return result.ok ? null : result.refusal;
    };
    expect(await refusal({ pass: 'forged' })).toEqual({ code: 'noRight', reason: 'passInvalid' });
    expect(await refusal({ now: CLOSED })).toMatchObject({ code: 'closed' });
    const pass = JSON.stringify({ scope: 'vote:poll-1', tier: 'account', who: '7', accountId: 7 });
    expect(await refusal({ pass, account })).toEqual({ code: 'noTokens' });
  });
});

describe('a ballot with a token', () => {
  it.each([
    ['of another key', 'badSignature', (bytes: Uint8Array) => bytes.with(100, (bytes[100] ?? 0) ^ 1)],
    ['cut short', 'badSignature', (bytes: Uint8Array) => bytes.subarray(1)],
  ])('is refused with a signature %s', async (_, reason, spoil) => {
    const { voting, repository, poll, tokenOf } = await setUp();
    const token = await tokenOf(codePass('CODE-1'));
    const forged = { ...token, signature: spoil(token.signature) };
    const wish = { poll, tier: 'code', token: forged, choices, now: OPEN };
    expect(await voting.ballots.castWithToken(wish)).toEqual({
      ok: false,
      refusal: { code: 'badToken', reason },
    });
    expect(await ballotsIn(repository)).toHaveLength(0);
  });

  it('is refused in a tier without tokens, with another nullifier, too late, and against the rules', async () => {
    const { voting, poll, tokenOf } = await setUp({ ...manifest, tiers: ['account', 'code'] });
    const wish = { poll, tier: 'code', token: await tokenOf(codePass('CODE-1')), choices, now: OPEN };
    const refusal = async (changes: object) => {
      const result = await voting.ballots.castWithToken({ ...wish, ...changes });
      return result.ok ? null : result.refusal;
    };
    expect(await refusal({ tier: 'account' })).toEqual({ code: 'badToken', reason: 'noTokens' });
    const nullifier = new Uint8Array(32);
    expect(await refusal({ token: { ...wish.token, nullifier } })).toMatchObject({ reason: 'badSignature' });
    expect(await refusal({ token: { ...wish.token, nullifier: new Uint8Array(31) } })).toMatchObject({
      reason: 'badNullifier',
    });
    expect(await refusal({ now: CLOSED })).toMatchObject({ code: 'closed' });
    expect(await refusal({ choices: { g0: ['nobody'] } })).toMatchObject({ code: 'invalid' });
    // None of that used the token up.
    expect(await voting.ballots.castWithToken(wish)).toMatchObject({ ok: true });
    expect(await refusal({ now: CLOSED })).toBeNull();
  });
});
