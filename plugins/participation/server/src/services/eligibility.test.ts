import type { Account } from '../../../contracts';
import { createKeyring } from '../keyring';
import type { CodeRepository } from '../repositories/codes';
import { createInvitationCodes } from './codes';
import { createAccountTier, createCodeTier, createEligibility } from './eligibility';
import { createScopeHash } from './scope-keys';

const SCOPE = 'vote:poll-1';
const citizen: Account = { id: 7, name: 'a@example.com' };

function memoryRepository(): CodeRepository & { readonly stored: Set<string> } {
  const stored = new Set<string>();
  const keys = new Map<string, string>();
  return {
    stored,
    addBatch: (scope, _batch, hashes) => {
      hashes.forEach((hash) => stored.add(`${scope} ${hash}`));
      return Promise.resolve();
    },
    listBatches: () => Promise.resolve([]),
    has: (scope, hash) => Promise.resolve(stored.has(`${scope} ${hash}`)),
    findKey: (scope) => Promise.resolve(keys.get(scope) ?? null),
    addKey: (scope, key) => {
      if (!keys.has(scope)) keys.set(scope, key);
      return Promise.resolve();
    },
  };
}

function setUp(start = '2025-11-12T00:00:00Z') {
  const clock = { now: new Date(start) };
  const now = (): Date => clock.now;
  const repository = memoryRepository();
  const keyring = createKeyring('a secret of at least thirty-two characters');
  const hashes = createScopeHash(repository, keyring);
  const tiers = [createCodeTier(repository, hashes), createAccountTier()];
  const codes = createInvitationCodes(repository, hashes, now);
  return { clock, repository, codes, eligibility: createEligibility({ tiers, hashes, keyring, now }) };
}

async function oneCode(codes: ReturnType<typeof setUp>['codes']): Promise<string> {
  const { codes: made } = await codes.createBatch(SCOPE, { count: 1, label: 'test' });
  const [code] = made;
  if (code === undefined) throw new Error('no code was made');
  return code;
}

describe('admission with a code', () => {
  it('admits whoever holds one, however it is typed, as the same person', async () => {
    const { codes, eligibility } = setUp();
    const code = await oneCode(codes);
    const first = await eligibility.admit(SCOPE, ['code'], { code, account: null });
    const again = await eligibility.admit(SCOPE, ['code'], {
      code: ` ${code.toLowerCase()} `,
      account: null,
    });
    expect(first).toMatchObject({ ok: true, admission: { tier: 'code' } });
    expect(again.ok && first.ok && again.admission.subject === first.admission.subject).toBe(true);
  });

  it('keeps nothing from which a code could be read', async () => {
    const { codes, repository } = setUp();
    const code = (await oneCode(codes)).replace(/-/gu, '');
    expect([...repository.stored].join(' ')).not.toContain(code);
  });

  it('refuses a code of another poll, an unknown one and what cannot be one', async () => {
    const { codes, eligibility } = setUp();
    const code = await oneCode(codes);
    expect(await eligibility.admit('vote:poll-2', ['code'], { code, account: null })).toEqual({
      ok: false,
      reason: 'codeUnknown',
    });
    const unknown = { code: '0000-0000-0000-0000', account: null };
    expect(await eligibility.admit(SCOPE, ['code'], unknown)).toEqual({ ok: false, reason: 'codeUnknown' });
    expect(await eligibility.admit(SCOPE, ['code'], { code: 'hello', account: null })).toEqual({
      ok: false,
      reason: 'codeMalformed',
    });
  });
});

describe('admission with an account', () => {
  it('admits one person once, whatever the poll accepts besides', async () => {
    const { eligibility } = setUp();
    const result = await eligibility.admit(SCOPE, ['code', 'account'], { account: citizen });
    expect(result).toMatchObject({ ok: true, admission: { tier: 'account' } });
  });

  it('does not help where the poll does not accept accounts', async () => {
    const { eligibility } = setUp();
    expect(await eligibility.admit(SCOPE, ['code'], { account: citizen })).toEqual({
      ok: false,
      reason: 'nothingPresented',
    });
  });

  it('gives subjects that cannot be compared between polls', async () => {
    const { eligibility } = setUp();
    const here = await eligibility.admit(SCOPE, ['account'], { account: citizen });
    const there = await eligibility.admit('vote:poll-2', ['account'], { account: citizen });
    expect(here.ok && there.ok && here.admission.subject !== there.admission.subject).toBe(true);
  });
});

describe('a pass', () => {
  async function passFor(account: Account | null) {
    const parts = setUp();
    const presented = account === null ? { code: await oneCode(parts.codes), account } : { account };
    const result = await parts.eligibility.admit(SCOPE, ['code', 'account'], presented);
    if (!result.ok) throw new Error(result.reason);
    return { ...parts, ...result };
  }

  it('stands for the admission it was given for', async () => {
    const { eligibility, pass, admission } = await passFor(null);
    expect(await eligibility.readPass(SCOPE, ['code'], pass, null)).toMatchObject({ ok: true, admission });
  });

  it('is worth nothing elsewhere, forged, or after a day', async () => {
    const { eligibility, pass, clock } = await passFor(null);
    expect(await eligibility.readPass('vote:poll-2', ['code'], pass, null)).toMatchObject({
      reason: 'passInvalid',
    });
    expect(await eligibility.readPass(SCOPE, ['code'], 'x'.repeat(80), null)).toMatchObject({
      reason: 'passInvalid',
    });
    clock.now = new Date('2025-11-13T00:00:01Z');
    expect(await eligibility.readPass(SCOPE, ['code'], pass, null)).toMatchObject({ reason: 'passExpired' });
  });

  it('of an account dies with its session', async () => {
    const { eligibility, pass } = await passFor(citizen);
    const accepted = ['account'] as const;
    expect(await eligibility.readPass(SCOPE, accepted, pass, citizen)).toMatchObject({ ok: true });
    expect(await eligibility.readPass(SCOPE, accepted, pass, null)).toMatchObject({ reason: 'passInvalid' });
    expect(await eligibility.readPass(SCOPE, accepted, pass, { id: 8, name: 'b' })).toMatchObject({
      reason: 'passInvalid',
    });
  });
});
