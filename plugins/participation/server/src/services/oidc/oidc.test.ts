import { startProvider, type TestProvider } from '../../../../../../tests/support/oidc-provider';
import type { AdmissionResult } from '../../../../contracts';
import { providersSchema } from '../../identity-settings';
import { memoryTables, type MemoryTables } from '../../testing/memory';
import { SCOPE, testDoor, type TestDoor } from '../../testing/door';
import type { FlowEnd } from './flow';

const CLIENT = { clientId: 'modu', clientSecret: 'a secret: with +%/ signs' };
const REDIRECT = 'https://city.example/participate/oidc/city/callback';
const JOURNEY = { next: '/polls/cases', locale: 'ko' } as const;
const MINUTE = 60_000;

let provider: TestProvider;

beforeEach(async () => {
  provider = await startProvider({ ...CLIENT, redirectUris: [REDIRECT] });
});

afterEach(() => provider.stop());

const name = { ko: '모두시 로그인', en: 'City sign-in' };

function door(
  settings: Readonly<Record<string, unknown>> = {},
  tables: MemoryTables = memoryTables(),
): TestDoor {
  const providers = providersSchema.parse([
    { key: 'city', name, issuer: provider.issuer, ...CLIENT, ...settings },
  ]);
  return testDoor({ identity: { providers }, tables, start: new Date() });
}

/** As a browser does it: to the provider, and what it comes back with. */
async function goThere(site: TestDoor): Promise<{ flow: string; answer: URLSearchParams }> {
  const begun = await site.flow.begin('city', REDIRECT, JOURNEY);
  if (begun === null) throw new Error('no such provider');
  const reply = await fetch(begun.url, { redirect: 'manual' });
  const location = reply.headers.get('location');
  if (location === null) throw new Error(`The provider refused: ${await reply.text()}`);
  return { flow: begun.flow, answer: new URL(location).searchParams };
}

async function comeBack(site: TestDoor): Promise<FlowEnd> {
  const { flow, answer } = await goThere(site);
  return site.flow.end('city', flow, answer);
}

async function proofFrom(site: TestDoor): Promise<string> {
  const end = await comeBack(site);
  if (!end.ok) throw new Error(`${end.problem}: ${site.logged.map(String).join()}`);
  return end.identity;
}

const admit = (site: TestDoor, oidcProof: string, scope = SCOPE): Promise<AdmissionResult> =>
  site.eligibility.admit(scope, ['oidc', 'identity'], { oidcProof, account: null });

const subjectOf = (result: AdmissionResult): string => {
  if (!result.ok) throw new Error(result.reason);
  return result.admission.subject;
};

describe('somebody who comes back from a provider', () => {
  it('goes on where they were, and is admitted once as the person the provider knows', async () => {
    const site = door();
    const end = await comeBack(site);
    expect(end).toMatchObject({ ok: true, journey: JOURNEY });
    const first = await admit(site, await proofFrom(site));
    const again = await admit(site, await proofFrom(site));
    expect(first).toMatchObject({ ok: true, admission: { tier: 'oidc' } });
    expect(subjectOf(first)).toBe(subjectOf(again));
    provider.person = { sub: 'person-2' };
    expect(subjectOf(await admit(site, await proofFrom(site)))).not.toBe(subjectOf(first));
  });

  it('is nowhere by name: not in tables, proof, pass or log', async () => {
    const site = door({ claims: { birthDate: 'birthdate', region: 'region' } });
    provider.person = { sub: 'kim-bom-1990', birthdate: '1990-03-01', region: '41480', email: 'kim@x.kr' };
    const proof = await proofFrom(site);
    const result = await admit(site, proof);
    const all = [site.tables.dump(), proof, JSON.stringify(result), ...site.logged.map(String)].join(' ');
    for (const secret of ['kim-bom', '1990-03', '41480', 'kim@x.kr']) expect(all).not.toContain(secret);
  });

  it('may use what they come back with once, on all nodes together', async () => {
    const tables = memoryTables();
    const [here, there] = [door({}, tables), door({}, tables)];
    const proof = await proofFrom(here);
    const results = await Promise.all([here, there, here].map((site) => admit(site, proof)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === 'identityUsed')).toHaveLength(2);
  });

  it('has ten minutes for it', async () => {
    const site = door();
    const proof = await proofFrom(site);
    expect(site.eligibility.identityTier(proof)).toBe('oidc');
    site.wait(10 * MINUTE + 1);
    expect(site.eligibility.identityTier(proof)).toBeNull();
    expect(await admit(site, proof)).toEqual({ ok: false, reason: 'identityInvalid' });
    expect(site.eligibility.identityTier('forged')).toBeNull();
    expect(site.eligibility.identityTier(null)).toBeNull();
  });

  it('keeps the proof when something else refuses them first', async () => {
    const site = door();
    provider.person = { sub: 'young', birthdate: '2012-01-01' };
    const proof = await proofFrom(site);
    const on = '2026-06-03';
    const at = (age: number) =>
      site.eligibility.admit(SCOPE, ['oidc'], { oidcProof: proof, account: null }, [
        { kind: 'age', atLeast: age, on },
      ]);
    expect(await at(18)).toEqual({ ok: false, reason: 'tooYoung' });
    expect((await at(14)).ok).toBe(true);
  });
});

describe('an answer', () => {
  it('is taken once, on whatever node', async () => {
    const tables = memoryTables();
    const [here, there] = [door({}, tables), door({}, tables)];
    const { flow, answer } = await goThere(here);
    expect((await here.flow.end('city', flow, answer)).ok).toBe(true);
    expect(await there.flow.end('city', flow, answer)).toMatchObject({ ok: false, problem: 'over' });
    expect(provider.exchanges()).toBe(1);
  });

  it('with a code that was used is refused even in a flow of its own', async () => {
    const site = door();
    const first = await goThere(site);
    await site.flow.end('city', first.flow, first.answer);
    const second = await goThere(site);
    second.answer.set('code', first.answer.get('code') ?? '');
    expect(await site.flow.end('city', second.flow, second.answer)).toMatchObject({ problem: 'over' });
  });

  it('counts only in the browser that began, for the provider it began with, and in time', async () => {
    const site = door();
    const mine = await goThere(site);
    const theirs = await goThere(site);
    const over = { ok: false, problem: 'over' };
    expect(await site.flow.end('city', null, mine.answer)).toMatchObject(over);
    expect(await site.flow.end('city', theirs.flow, mine.answer)).toMatchObject(over);
    expect(await site.flow.end('other', mine.flow, mine.answer)).toMatchObject(over);
    expect(await site.flow.end('city', 'forged', mine.answer)).toMatchObject(over);
    site.wait(15 * MINUTE + 1);
    expect(await site.flow.end('city', mine.flow, mine.answer)).toMatchObject(over);
    expect(provider.exchanges()).toBe(0);
  });

  it('of another provider, or of nobody who says so, is not exchanged', async () => {
    const site = door();
    for (const issuer of ['https://evil.example', null]) {
      const { flow, answer } = await goThere(site);
      if (issuer === null) answer.delete('iss');
      else answer.set('iss', issuer);
      expect(await site.flow.end('city', flow, answer)).toMatchObject({ ok: false, problem: 'failed' });
    }
    expect(provider.exchanges()).toBe(0);
  });

  it('that says no is told as what it is', async () => {
    const site = door();
    provider.refuses = true;
    expect(await comeBack(site)).toMatchObject({ ok: false, problem: 'cancelled', journey: JOURNEY });
  });
});

describe('an ID token', () => {
  const now = (): number => Math.floor(Date.now() / 1000);

  it.each([
    ['for another nonce', { nonce: 'another' }],
    ['without a nonce', { nonce: undefined }],
    ['of another issuer', { iss: 'https://evil.example' }],
    ['for another client', { aud: 'someone-else' }],
    ['for several clients, made for none', { aud: ['modu', 'someone-else'] }],
    ['made for another of several', { aud: ['modu', 'someone-else'], azp: 'someone-else' }],
    ['that has run out', { exp: now() - 120 }],
    ['that was made long ago', { iat: now() - 3_600 }],
    ['without an end', { exp: undefined }],
    ['about nobody', { sub: undefined }],
    ['about an empty name', { sub: ' ' }],
  ])('%s is refused', async (_name, change) => {
    const site = door();
    provider.tamper = (claims) => ({ ...claims, ...change });
    expect(await comeBack(site)).toMatchObject({ ok: false, problem: 'failed' });
    expect(site.logged).toHaveLength(1);
    expect(String(site.logged[0])).toMatch(/ID token|no claim/u);
    expect(String(site.logged[0])).not.toContain('person-1');
  });

  it('for several clients, made for this one, is taken', async () => {
    const site = door();
    provider.tamper = (claims) => ({ ...claims, aud: ['modu', 'other'], azp: 'modu' });
    expect((await comeBack(site)).ok).toBe(true);
  });

  it('that the provider did not sign is refused', async () => {
    const site = door();
    provider.signsWithForeignKey = true;
    expect(await comeBack(site)).toMatchObject({ ok: false, problem: 'failed' });
    expect(String(site.logged[0])).toContain('ERR_JWS_SIGNATURE_VERIFICATION_FAILED');
  });
});

describe('a provider', () => {
  it('that knows this site by another secret tells nothing', async () => {
    const site = door({ clientSecret: 'wrong' });
    expect(await comeBack(site)).toMatchObject({ ok: false, problem: 'failed' });
  });

  it('may take the secret in the form', async () => {
    expect((await comeBack(door({ authentication: 'client_secret_post' }))).ok).toBe(true);
  });

  it('that is away, or describes another, is said to have failed', async () => {
    const site = door();
    const flow = await goThere(site);
    await provider.stop();
    expect(await site.flow.end('city', flow.flow, flow.answer)).toMatchObject({ problem: 'failed' });
    await expect(door().flow.begin('city', REDIRECT, JOURNEY)).rejects.toThrow('openid-configuration');
    provider = await startProvider(CLIENT);
    const renamed = door({ issuer: provider.issuer.replace('127.0.0.1', 'localhost') });
    await expect(renamed.flow.begin('city', REDIRECT, JOURNEY)).rejects.toThrow();
    expect(await site.flow.begin('unknown', REDIRECT, JOURNEY)).toBeNull();
  });

  it('of persons gives a CI, which is the same person from everywhere and no account', async () => {
    const site = door({ tier: 'identity', identifier: 'ci', userinfo: true });
    provider.userinfo = { ci: 'CI-of-Kim==', birthdate: '19900301' };
    const adults = [{ kind: 'age', atLeast: 18, on: '2026-06-03' }] as const;
    const shown = { oidcProof: await proofFrom(site), account: null };
    expect(await site.eligibility.admit(SCOPE, ['oidc'], shown)).toMatchObject({
      reason: 'nothingPresented',
    });
    const first = await site.eligibility.admit(SCOPE, ['identity'], shown, adults);
    expect(first).toMatchObject({ ok: true, admission: { tier: 'identity' } });
    provider.person = { sub: 'the same person elsewhere' };
    expect(subjectOf(await admit(site, await proofFrom(site)))).toBe(subjectOf(first));
    const entry = (await site.eligibility.listEntry(SCOPE, 'identity', 'CI-of-Kim==')) ?? '';
    const list = [{ kind: 'list', hashes: [entry] }] as const;
    const listed = { oidcProof: await proofFrom(site), account: null };
    expect((await site.eligibility.admit(SCOPE, ['identity'], listed, list)).ok).toBe(true);
  });

  it('whose userinfo is another person’s, or says nothing of who it is, is not believed', async () => {
    const site = door({ tier: 'identity', identifier: 'ci', userinfo: true });
    expect(await comeBack(site)).toMatchObject({ problem: 'failed' });
    provider.userinfo = { ci: 'CI', sub: 'another' };
    expect(await comeBack(site)).toMatchObject({ problem: 'failed' });
  });
});
