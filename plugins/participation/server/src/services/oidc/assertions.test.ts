import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type KeyLike } from 'jose';
import { assertionIssuersSchema } from '../../identity-settings';
import { memoryTables } from '../../testing/memory';
import { SCOPE, testDoor, type TestDoor } from '../../testing/door';

const NOW = new Date('2026-06-03T00:00:00Z');
const SECONDS = NOW.getTime() / 1000;
const CLAIMS = {
  iss: 'https://identity.city.example',
  aud: 'https://city.example/participate',
  iat: SECONDS,
  exp: SECONDS + 300,
  jti: 'assertion-1',
  ci: 'Q0ktb2YtS2lt==',
  birthdate: '19900301',
  region: '4148010100',
};

let key: KeyLike;
let foreign: KeyLike;
let pem: string;

beforeAll(async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  key = pair.privateKey;
  pem = await exportSPKI(pair.publicKey);
  foreign = (await generateKeyPair('ES256')).privateKey;
});

function door(tables = memoryTables()): TestDoor {
  const assertionIssuers = assertionIssuersSchema.parse([
    {
      key: 'pass',
      name: { ko: '본인확인 서비스', en: 'Identity service' },
      issuer: CLAIMS.iss,
      audience: CLAIMS.aud,
      publicKey: pem.replaceAll('\n', '\\n'),
      algorithm: 'ES256',
      claims: { birthDate: 'birthdate', region: 'region' },
    },
  ]);
  return testDoor({ identity: { assertionIssuers }, tables, start: NOW });
}

const signed = (change: Readonly<Record<string, unknown>> = {}, by = key): Promise<string> =>
  new SignJWT({ ...CLAIMS, ...change }).setProtectedHeader({ alg: 'ES256' }).sign(by);

const admit = (site: TestDoor, assertion: string, scope = SCOPE) =>
  site.eligibility.admit(scope, ['identity'], { assertion, account: null });

describe('a signed assertion', () => {
  it('admits the person whose CI it holds, the same each time', async () => {
    const site = door();
    const first = await admit(site, await signed());
    const second = await admit(site, await signed({ jti: 'assertion-2' }));
    expect(first).toMatchObject({ ok: true, admission: { tier: 'identity' } });
    expect(first.ok && second.ok && first.admission.subject === second.admission.subject).toBe(true);
    const other = await admit(site, await signed({ jti: 'assertion-3', ci: 'another' }));
    expect(first.ok && other.ok && first.admission.subject !== other.admission.subject).toBe(true);
  });

  it('is good once, on all nodes and for all polls together', async () => {
    const tables = memoryTables();
    const assertion = await signed();
    expect((await admit(door(tables), assertion)).ok).toBe(true);
    const used = { ok: false, reason: 'identityUsed' };
    expect(await admit(door(tables), assertion)).toEqual(used);
    expect(await admit(door(tables), assertion, 'vote:poll-2')).toEqual(used);
  });

  it('is held against conditions and leaves nothing but yes or no', async () => {
    const site = door();
    const shown = { assertion: await signed(), account: null };
    const judge = (condition: Parameters<TestDoor['eligibility']['admit']>[3]) =>
      site.eligibility.admit(SCOPE, ['identity'], shown, condition);
    expect(await judge([{ kind: 'region', codes: ['11'] }])).toEqual({ ok: false, reason: 'regionOutside' });
    expect(await judge([{ kind: 'age', atMost: 24, on: '2026-06-03' }])).toMatchObject({ reason: 'tooOld' });
    const result = await judge([
      { kind: 'region', codes: ['41480'] },
      { kind: 'age', atLeast: 18, on: '2026-06-03' },
    ]);
    expect(result.ok).toBe(true);
    const kept = `${site.tables.dump()} ${JSON.stringify(result)}`;
    for (const secret of [CLAIMS.ci, '1990', '41480', CLAIMS.jti]) expect(kept).not.toContain(secret);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['for another site', { aud: 'https://other.example' }],
    ['that has run out', { exp: SECONDS - 60 }],
    ['that was made long ago', { iat: SECONDS - 3_600 }],
    ['without an end', { exp: undefined }],
    ['without a number', { jti: undefined }],
    ['without a CI', { ci: undefined }],
    ['with an empty CI', { ci: ' ' }],
    ['with a CI that is no text', { ci: 7 }],
    ['of an issuer nobody knows', { iss: 'https://evil.example' }],
  ])('%s opens nothing', async (_name, change) => {
    expect(await admit(door(), await signed(change))).toEqual({ ok: false, reason: 'identityInvalid' });
  });

  it('that the service did not sign opens nothing, and the log names nobody', async () => {
    const site = door();
    const unsigned = new UnsecuredJWT(CLAIMS).encode();
    const tokens = [
      await signed({}, foreign),
      unsigned,
      `${await signed()}x`,
      'a.b.c',
      '',
      'x'.repeat(20_000),
    ];
    for (const token of tokens)
      expect(await admit(site, token)).toEqual({ ok: false, reason: 'identityInvalid' });
    expect(site.logged.map(String).join(' ')).toContain('does not hold');
    expect(site.logged.map(String).join(' ')).not.toContain(CLAIMS.ci);
  });
});

describe('settings', () => {
  const issuer = { key: 'pass', name: { ko: '가', en: 'a' }, issuer: 'i', audience: 'a' };

  it.each([
    ['without a key', issuer],
    ['with two keys', { ...issuer, publicKey: 'x', jwksUri: 'https://a.example/jwks' }],
    ['with keys from an open line', { ...issuer, jwksUri: 'http://a.example/jwks' }],
    ['with a shared secret', { ...issuer, publicKey: 'x', algorithm: 'HS256' }],
  ])('%s are refused', (_name, settings) => {
    expect(assertionIssuersSchema.safeParse([settings]).success).toBe(false);
  });

  it('name each service once', () => {
    const one = { ...issuer, publicKey: 'x' };
    expect(assertionIssuersSchema.safeParse([one]).success).toBe(true);
    expect(assertionIssuersSchema.safeParse([one, one]).success).toBe(false);
  });
});
