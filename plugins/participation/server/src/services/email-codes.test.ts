import type { Presented } from '../../../contracts';
import { countingNetwork, memoryTables } from '../testing/memory';
import { SCOPE, testDoor, type TestDoor } from '../testing/door';

const MINUTE = 60_000;
const asked = { address: ' Kim@Example.KR ', locale: 'ko', title: '주민참여예산 투표' } as const;

const codeIn = (text: string): string => /^\d{4}-\d{4}$/mu.exec(text)?.[0] ?? '';

async function sent(
  door: TestDoor,
  wish: Partial<Record<'address', string>> & { locale?: 'ko' | 'en' } = {},
) {
  const result = await door.emailCodes.request(SCOPE, { ...asked, ...wish });
  if (!result.ok) throw new Error(result.reason);
  return { state: result.state, code: codeIn(door.mail.letters.at(-1)?.text ?? '') };
}

async function proofOf(door: TestDoor, wish: Partial<Record<'address', string>> = {}): Promise<string> {
  const { state, code } = await sent(door, wish);
  const result = await door.emailCodes.confirm(SCOPE, state, code);
  if (!result.ok) throw new Error(result.reason);
  return result.proof;
}

const wrongFor = (code: string): string => (code.startsWith('0') ? '1' : '0') + code.slice(1);

const presented = (emailProof: string): Presented => ({ emailProof, account: null });

describe('a code by e-mail', () => {
  it('is sent to the address as it was typed, in the reader’s language, and stands in no subject', async () => {
    const door = testDoor();
    const { code } = await sent(door);
    expect(code).toMatch(/^\d{4}-\d{4}$/u);
    expect(door.mail.letters).toMatchObject([{ to: 'Kim@example.kr' }]);
    expect(door.mail.letters[0]?.text).toContain('주민참여예산 투표');
    expect(door.mail.letters[0]?.subject).not.toContain(code);
    await sent(door, { locale: 'en' });
    expect(door.mail.letters[1]?.text).toContain('Enter it on the page within 15 minutes.');
  });

  it('opens the door once, however it is typed', async () => {
    const door = testDoor();
    const { state, code } = await sent(door);
    const result = await door.emailCodes.confirm(SCOPE, state, ` ${code.replace('-', ' ')} `);
    if (!result.ok) throw new Error(result.reason);
    expect(await door.eligibility.admit(SCOPE, ['email'], presented(result.proof))).toMatchObject({
      ok: true,
      admission: { tier: 'email' },
    });
    expect(await door.emailCodes.confirm(SCOPE, state, code)).toEqual({ ok: false, reason: 'emailCodeOver' });
  });

  it('is taken once of several nodes at the same moment', async () => {
    const tables = memoryTables();
    const [here, there] = [testDoor({ tables }), testDoor({ tables })];
    const { state, code } = await sent(here);
    const results = await Promise.all(
      [here, there, here, there].map((door) => door.emailCodes.confirm(SCOPE, state, code)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('may be tried five times on all nodes together; a slip of the finger is no try', async () => {
    const tables = memoryTables();
    const [here, there] = [testDoor({ tables }), testDoor({ tables })];
    const { state, code } = await sent(here);
    expect(await there.emailCodes.confirm(SCOPE, state, '123')).toMatchObject({
      reason: 'emailCodeMalformed',
    });
    for (const door of [here, there, here, there, here])
      expect(await door.emailCodes.confirm(SCOPE, state, wrongFor(code))).toMatchObject({
        reason: 'emailCodeWrong',
      });
    for (const door of [here, there])
      expect(await door.emailCodes.confirm(SCOPE, state, code)).toMatchObject({ reason: 'emailCodeOver' });
  });

  it('runs out, and belongs to one poll and to one letter', async () => {
    const door = testDoor();
    const first = await sent(door);
    const second = await sent(door);
    expect(await door.emailCodes.confirm('vote:poll-2', first.state, first.code)).toMatchObject({
      reason: 'emailCodeOver',
    });
    expect(await door.emailCodes.confirm(SCOPE, first.state, second.code)).toMatchObject({
      reason: 'emailCodeWrong',
    });
    expect(await door.emailCodes.confirm(SCOPE, 'x'.repeat(200), first.code)).toMatchObject({
      reason: 'emailCodeOver',
    });
    door.wait(15 * MINUTE + 1);
    expect(await door.emailCodes.confirm(SCOPE, second.state, second.code)).toMatchObject({
      reason: 'emailCodeOver',
    });
  });

  it('leaves no address and no code on the server, nor in what the form carries', async () => {
    const door = testDoor();
    const { state, code } = await sent(door);
    const kept =
      `${door.tables.dump()} ${state} ${Buffer.from(state, 'base64url').toString('latin1')}`.toLowerCase();
    for (const secret of ['kim', 'example.kr', code, code.replace('-', '')])
      expect(kept).not.toContain(secret);
    door.wait(15 * MINUTE + 1);
    await sent(door);
    expect(door.tables.dump().match(/vote:poll-1/gu)).toHaveLength(1);
  });

  it('is not sent where it cannot be, and says why', async () => {
    const door = testDoor();
    const ask = (address: string) => door.emailCodes.request(SCOPE, { ...asked, address });
    expect(await ask('Kim')).toEqual({ ok: false, reason: 'addressWrong' });
    door.mail.outcome = 'tooMany';
    expect(await ask('kim@example.kr')).toEqual({ ok: false, reason: 'tooManyLetters' });
    door.mail.outcome = 'failed';
    expect(await ask('kim@example.kr')).toEqual({ ok: false, reason: 'letterFailed' });
    door.mail.on = false;
    expect(await ask('kim@example.kr')).toEqual({ ok: false, reason: 'letterFailed' });
    expect(door.tables.dump()).not.toContain(SCOPE);
  });

  it('is counted for the network that asks, before it is sent', async () => {
    const door = testDoor();
    const network = countingNetwork();
    await door.emailCodes.request(SCOPE, { ...asked, network });
    expect(network.counted).toEqual(['letter']);
    const full = countingNetwork(new Set(['letter']));
    await expect(door.emailCodes.request(SCOPE, { ...asked, network: full })).rejects.toThrow('letter');
    expect(door.mail.letters).toHaveLength(1);
  });
});

describe('whoever reads a letter box', () => {
  it('is one person, whatever is noted behind a plus and however it is written', async () => {
    const door = testDoor();
    const subjects = new Set<string>();
    for (const address of ['kim@example.kr', 'KIM@example.kr', 'kim+vote@example.kr']) {
      const result = await door.eligibility.admit(
        SCOPE,
        ['email'],
        presented(await proofOf(door, { address })),
      );
      if (!result.ok) throw new Error(result.reason);
      subjects.add(result.admission.subject);
    }
    expect(subjects.size).toBe(1);
  });

  it('is admitted with a fresh proof of this poll only', async () => {
    const door = testDoor();
    const proof = await proofOf(door);
    const invalid = { ok: false, reason: 'emailProofInvalid' };
    expect(await door.eligibility.admit('vote:poll-2', ['email'], presented(proof))).toEqual(invalid);
    expect(await door.eligibility.admit(SCOPE, ['email'], presented('forged'))).toEqual(invalid);
    door.wait(15 * MINUTE + 1);
    expect(await door.eligibility.admit(SCOPE, ['email'], presented(proof))).toEqual(invalid);
  });

  it('is found on a list', async () => {
    const door = testDoor();
    const entry = (await door.eligibility.listEntry(SCOPE, 'email', 'Kim+list@Example.kr')) ?? '';
    const list = [{ kind: 'list', hashes: [entry] }] as const;
    const admit = async (address: string) =>
      door.eligibility.admit(SCOPE, ['email'], presented(await proofOf(door, { address })), list);
    expect((await admit('kim@example.kr')).ok).toBe(true);
    expect(await admit('lee@example.kr')).toEqual({ ok: false, reason: 'notOnList' });
  });

  it('cannot be confirmed any more once the poll is forgotten', async () => {
    const door = testDoor();
    const { state, code } = await sent(door);
    await door.eligibility.forget(SCOPE);
    expect(await door.emailCodes.confirm(SCOPE, state, code)).toMatchObject({ reason: 'emailCodeOver' });
  });
});
