import type { Account, AdmissionResult, TierKey } from '../../../contracts';
import { countingNetwork } from '../testing/memory';
import { SCOPE, testDoor, type TestDoor } from '../testing/door';

const citizen: Account = { id: 7, name: 'a@example.com' };

const subjectOf = (result: AdmissionResult): string => {
  if (!result.ok) throw new Error(result.reason);
  return result.admission.subject;
};

describe('admission with a code', () => {
  it('admits whoever holds one, however it is typed, as the same person', async () => {
    const { newCode, eligibility } = testDoor();
    const code = await newCode();
    const first = await eligibility.admit(SCOPE, ['code'], { code, account: null });
    const again = await eligibility.admit(SCOPE, ['code'], {
      code: ` ${code.toLowerCase()} `,
      account: null,
    });
    expect(first).toMatchObject({ ok: true, admission: { tier: 'code' } });
    expect(again.ok && first.ok && again.admission.subject === first.admission.subject).toBe(true);
  });

  it('keeps nothing from which a code could be read', async () => {
    const { newCode, tables } = testDoor();
    const code = (await newCode()).replace(/-/gu, '');
    expect(tables.dump()).not.toContain(code);
  });

  it('refuses a code of another poll, an unknown one and what cannot be one', async () => {
    const { newCode, eligibility } = testDoor();
    const code = await newCode();
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
    const { eligibility } = testDoor();
    const result = await eligibility.admit(SCOPE, ['code', 'account'], { account: citizen });
    expect(result).toMatchObject({ ok: true, admission: { tier: 'account' } });
  });

  it('does not help where the poll does not accept accounts', async () => {
    const { eligibility } = testDoor();
    expect(await eligibility.admit(SCOPE, ['code'], { account: citizen })).toEqual({
      ok: false,
      reason: 'nothingPresented',
    });
  });

  it('gives subjects that cannot be compared between polls', async () => {
    const { eligibility } = testDoor();
    const here = await eligibility.admit(SCOPE, ['account'], { account: citizen });
    const there = await eligibility.admit('vote:poll-2', ['account'], { account: citizen });
    expect(here.ok && there.ok && here.admission.subject !== there.admission.subject).toBe(true);
  });
});

describe('a pass', () => {
  async function passFor(account: Account | null) {
    const parts = testDoor();
    const presented = account === null ? { code: await parts.newCode(), account } : { account };
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

describe('several ways at once', () => {
  it('try a code as an invitation and as a slip, and count it where it belongs', async () => {
    const { eligibility, newCode } = testDoor();
    const accepted = ['code', 'onsite'] as const;
    const slip = await newCode('onsite');
    const both = { code: slip, onsiteCode: slip, account: null };
    expect(await eligibility.admit(SCOPE, accepted, both)).toMatchObject({ admission: { tier: 'onsite' } });
    expect(await eligibility.admit(SCOPE, ['code'], both)).toEqual({ ok: false, reason: 'codeUnknown' });
    const letter = await newCode('invitation');
    const shown = { code: letter, onsiteCode: letter, account: null };
    expect(await eligibility.admit(SCOPE, accepted, shown)).toMatchObject({ admission: { tier: 'code' } });
    expect(await eligibility.admit(SCOPE, ['onsite'], shown)).toMatchObject({ reason: 'codeUnknown' });
  });
});

describe('anybody', () => {
  const accepted = ['open'] as const;

  it('is somebody else each time, after a proof of work', async () => {
    const { eligibility } = testDoor();
    const network = countingNetwork();
    const act = () => eligibility.admit(SCOPE, accepted, { solution: 'solved', account: null, network });
    expect(subjectOf(await act())).not.toBe(subjectOf(await act()));
    expect(network.counted).toEqual(['admission:open', 'admission:open']);
  });

  it('is counted without a proof, and refused where nobody counts', async () => {
    const { eligibility } = testDoor();
    const network = countingNetwork();
    const result = await eligibility.admit(SCOPE, accepted, { solution: '', account: null, network });
    expect(result).toMatchObject({ ok: true, admission: { tier: 'open' } });
    expect(network.counted).toEqual(['unproven', 'admission:open']);
    expect(await eligibility.admit(SCOPE, accepted, { solution: 'no', account: null })).toEqual({
      ok: false,
      reason: 'proofMissing',
    });
    const full = countingNetwork(new Set(['unproven']));
    await expect(
      eligibility.admit(SCOPE, accepted, { solution: '', account: null, network: full }),
    ).rejects.toThrow('unproven');
  });

  it('is nobody where the poll does not say so', async () => {
    const { eligibility } = testDoor();
    const shown = { solution: 'solved', account: null };
    expect(await eligibility.admit(SCOPE, ['code'], shown)).toMatchObject({ reason: 'nothingPresented' });
  });
});

describe('limits of a network', () => {
  it('count wrong codes, and refuse before looking at another', async () => {
    const { eligibility, newCode } = testDoor();
    const network = countingNetwork();
    const wrong = { code: '0000-0000-0000-0000', account: null, network };
    await eligibility.admit(SCOPE, ['code'], wrong);
    expect(network.counted).toEqual(['attempt']);
    const code = await newCode();
    await eligibility.admit(SCOPE, ['code'], { code, account: null, network });
    expect(network.counted).toEqual(['attempt', 'admission:code']);
    const full = countingNetwork(new Set(['attempts']));
    await expect(eligibility.admit(SCOPE, ['code'], { code, account: null, network: full })).rejects.toThrow(
      'too many',
    );
  });

  it('of one tier leave the others alone', async () => {
    const { eligibility } = testDoor();
    const network = countingNetwork(new Set(['admission:open']));
    const open = { solution: 'solved', account: null, network };
    await expect(eligibility.admit(SCOPE, ['open'], open)).rejects.toThrow('admission:open');
    const result = await eligibility.admit(SCOPE, ['account'], { account: citizen, network });
    expect(result.ok).toBe(true);
  });
});

describe('a list of people', () => {
  const accepted: readonly TierKey[] = ['account', 'email'];

  it('lets in whom it holds and nobody else', async () => {
    const { eligibility } = testDoor();
    const entry = (await eligibility.listEntry(SCOPE, 'account', ' 7 ')) ?? '';
    const list = [{ kind: 'list', hashes: [entry] }] as const;
    expect(entry).toMatch(/^[0-9a-f]{64}$/u);
    expect((await eligibility.admit(SCOPE, accepted, { account: citizen }, list)).ok).toBe(true);
    const other = { account: { id: 8, name: 'b' } };
    expect(await eligibility.admit(SCOPE, accepted, other, list)).toEqual({ ok: false, reason: 'notOnList' });
  });

  it('tells neither who took part nor who is on the list of another poll', async () => {
    const { eligibility } = testDoor();
    const entry = await eligibility.listEntry(SCOPE, 'account', '7');
    expect(await eligibility.listEntry('vote:poll-2', 'account', '7')).not.toBe(entry);
    expect(subjectOf(await eligibility.admit(SCOPE, accepted, { account: citizen }))).not.toBe(entry);
  });

  it('holds only what can be somebody', async () => {
    const { eligibility } = testDoor();
    expect(await eligibility.listEntry(SCOPE, 'account', 'Kim')).toBeNull();
    expect(await eligibility.listEntry(SCOPE, 'email', 'Kim')).toBeNull();
    expect(await eligibility.listEntry(SCOPE, 'open', '1')).toBeNull();
    expect(await eligibility.listEntry(SCOPE, 'identity', ' ')).toBeNull();
  });
});

describe('a condition that is not met', () => {
  it('uses up no place of the network and leaves nothing behind', async () => {
    const { eligibility, tables } = testDoor();
    const network = countingNetwork();
    await eligibility.admit('vote:other', ['account'], { account: citizen });
    const before = tables.dump();
    const adults = [{ kind: 'age', atLeast: 18, on: '2026-06-03' }] as const;
    const result = await eligibility.admit('vote:other', ['account'], { account: citizen, network }, adults);
    expect(result).toEqual({ ok: false, reason: 'claimMissing' });
    expect(network.counted).toEqual([]);
    expect(tables.dump()).toBe(before);
  });
});

describe('a scope that is forgotten', () => {
  async function forgotten(): Promise<TestDoor & { code: string; subject: string; key: string }> {
    const door = testDoor();
    const code = await door.newCode();
    const subject = subjectOf(await door.eligibility.admit(SCOPE, ['account'], { account: citizen }));
    const key = door.tables.keyOf(SCOPE) ?? '';
    expect(key).toMatch(/^[0-9a-f]{64}$/u);
    await door.eligibility.forget(SCOPE);
    return { ...door, code, subject, key };
  }

  it('has no key, no code and no try left', async () => {
    const { tables, key } = await forgotten();
    expect(tables.keyOf(SCOPE)).toBe('');
    expect(tables.dump()).not.toContain(key);
    expect(JSON.parse(tables.dump())).toEqual([[], [[SCOPE, '']], [], []]);
  });

  it('admits nobody, says why, and makes no key again', async () => {
    const { eligibility, tables, code } = await forgotten();
    const refused = { ok: false, reason: 'scopeForgotten' };
    expect(await eligibility.admit(SCOPE, ['account'], { account: citizen })).toEqual(refused);
    expect(await eligibility.admit(SCOPE, ['code'], { code, account: null })).toEqual(refused);
    expect(await eligibility.admit(SCOPE, ['open'], { solution: 'solved', account: null })).toEqual(refused);
    expect(tables.keyOf(SCOPE)).toBe('');
    await eligibility.forget(SCOPE);
    expect(tables.keyOf(SCOPE)).toBe('');
  });

  it('cannot be searched: whoever knows a person and has the server’s secret gets other hashes', async () => {
    const { keyring, subject, key } = await forgotten();
    const again = testDoor();
    expect(subjectOf(await again.eligibility.admit(SCOPE, ['account'], { account: citizen }))).not.toBe(
      subject,
    );
    // It was this key that made them.
    expect(keyring.keyedHash(Buffer.from(key, 'hex'), 'account|7')).toBe(subject);
  });

  it('takes no new codes and no new lists, and leaves other polls alone', async () => {
    const { eligibility, newCode } = await forgotten();
    await expect(newCode()).rejects.toThrow('destroyed');
    await expect(eligibility.listEntry(SCOPE, 'account', '7')).rejects.toThrow('destroyed');
    const code = await newCode('invitation', 'vote:poll-2');
    expect(await eligibility.admit('vote:poll-2', ['code'], { code, account: null })).toMatchObject({
      ok: true,
    });
  });
});

describe('tiers', () => {
  it('are offered where the site can do what they need', () => {
    const { eligibility, mail } = testDoor();
    expect(eligibility.availableTiers()).toEqual(['code', 'onsite', 'email', 'account', 'open']);
    mail.on = false;
    expect(eligibility.availableTiers()).toEqual(['code', 'onsite', 'account', 'open']);
  });

  it('all have a name in both languages', () => {
    const names = Object.values(testDoor().eligibility.tierNames());
    expect(names).toHaveLength(7);
    for (const { ko, en } of names) expect([ko, en].every((name) => name.trim() !== '')).toBe(true);
  });
});
