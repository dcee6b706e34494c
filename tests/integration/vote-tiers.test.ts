import { randomUUID } from 'node:crypto';
import { exportSPKI, generateKeyPair, SignJWT, type KeyLike } from 'jose';
import { at, signInAsAdmin, text, type AdminClient } from '../support/admin-client';
import { createCitizen, hiddenFields, type Citizen, type CitizenReply } from '../support/citizen';
import { makeCodes, openPoll, publishPoll } from '../support/content';
import { startMailServer, type MailServer } from '../support/mail-server';
import { startProvider, type TestProvider } from '../support/oidc-provider';
import { startSite, type TestSite } from '../support/site';

const POLL = '/participate/ko/polls/tiers';
const TIERS = ['code', 'onsite', 'email', 'account', 'oidc', 'identity', 'open'] as const;
const ISSUER = 'https://identity.city.example';
const AUDIENCE = 'https://city.example/participate';
/** Fewer than there are voters: a proof of work is not what this is about. */
const UNPROVEN = 4;

const ballotDesign = {
  groups: [{ key: 'city', label: { ko: '시', en: 'City' }, rule: 'exactly', choose: 1 }],
  candidates: {
    kind: 'entries',
    entries: ['a', 'b'].map((key) => ({
      key,
      group: 'city',
      title: { ko: `사례 ${key}`, en: `Case ${key}` },
    })),
  },
};

let mail: MailServer;
let accounts: TestProvider;
let persons: TestProvider;
let signing: KeyLike;
let site: TestSite;
let admin: AdminClient;
let poll: string;

beforeAll(async () => {
  mail = await startMailServer();
  const client = { clientId: 'modu', clientSecret: 'test only' };
  accounts = await startProvider(client);
  persons = await startProvider(client);
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  signing = privateKey;
  const name = { ko: '모두시 로그인', en: 'City sign-in' };
  site = await startSite({
    env: {
      PARTICIPATION_RATE_UNPROVEN: String(UNPROVEN),
      MAIL_FROM: '모두시 <vote@city.example.kr>',
      MAIL_SMTP_URL: mail.url,
      PARTICIPATION_OIDC: JSON.stringify([
        { key: 'city', name, issuer: accounts.issuer, ...client },
        {
          key: 'mobile',
          name: { ko: '휴대전화 본인확인', en: 'Mobile identity' },
          issuer: persons.issuer,
          ...client,
          tier: 'identity',
          identifier: 'ci',
          userinfo: true,
        },
      ]),
      PARTICIPATION_ASSERTIONS: JSON.stringify([
        {
          key: 'pass',
          name: { ko: '본인확인 서비스', en: 'Identity service' },
          issuer: ISSUER,
          audience: AUDIENCE,
          algorithm: 'ES256',
          publicKey: await exportSPKI(publicKey),
        },
      ]),
    },
  });
  admin = await signInAsAdmin(site.origin);
  poll = await publishPoll(admin, { slug: 'tiers', ballotDesign, tiers: TIERS });
  await openPoll(admin, poll);
}, 180_000);

afterAll(async () => {
  await site.stop();
  await Promise.all([mail.stop(), accounts.stop(), persons.stop()]);
});

/** From a ballot paper to the receipt, by forms alone. */
async function cast(person: Citizen, ballot: CitizenReply): Promise<CitizenReply> {
  const review = await person.send(`${POLL}/review`, [
    ...hiddenFields(ballot.text, '/review'),
    ['g.city', 'a'],
  ]);
  return person.send(`${POLL}/ballots`, hiddenFields(review.text, '/ballots'));
}

const admission = (person: Citizen, fields: readonly (readonly [string, string])[]): Promise<CitizenReply> =>
  person.send(`${POLL}/admission`, fields);

async function turnout(): Promise<Record<string, number>> {
  const { body } = await admin.get(`/vote/polls/${poll}`);
  const rows = at(body, 'data', 'turnoutByTier');
  if (!Array.isArray(rows)) throw new Error('no turnout');
  return Object.fromEntries(rows.map((row) => [text(at(row, 'tier')), Number(at(row, 'count'))]));
}

/** To a provider and back, as a browser goes. @returns the callback that it was sent to */
async function throughProvider(person: Citizen, key: 'city' | 'mobile'): Promise<string> {
  const start = await person.get(`/participate/ko/oidc/${key}/start?next=%2Fpolls%2Ftiers`);
  expect(start.status).toBe(303);
  const reply = await fetch(start.location, { redirect: 'manual' });
  const back = new URL(reply.headers.get('location') ?? 'http://nowhere.example');
  expect(back.origin).toBe(site.origin);
  return `${back.pathname}${back.search}`;
}

const codeIn = (letter: string): string => /^\d{4}-\d{4}\r?$/mu.exec(letter)?.[0].trim() ?? 'none';

async function slip(): Promise<string> {
  const reply = await admin.post(`/vote/polls/${poll}/code-batches`, {
    count: 1,
    label: '행사장',
    kind: 'onsite',
  });
  const html = text(at(reply.body, 'data', 'sheet', 'html'));
  expect(html).toContain('<svg');
  return /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/u.exec(html)?.[0] ?? 'none';
}

describe('a poll that admits everybody, each counted apart', () => {
  it('takes a code from a slip once, and fills it in from behind the hash', async () => {
    const person = createCitizen(site.origin);
    const code = await slip();
    const before = await turnout();
    expect((await cast(person, await admission(person, [['code', code]]))).status).toBe(303);
    expect(await turnout()).toEqual({ ...before, onsite: (before.onsite ?? 0) + 1 });
    const again = await admission(createCitizen(site.origin), [['code', code]]);
    expect(again.status).toBe(409);
    expect(again.text).toContain('이미 투표하셨습니다');
  });

  it('takes an invitation, and counts it as one', async () => {
    const [code = ''] = await makeCodes(admin, poll, 1);
    const before = await turnout();
    const person = createCitizen(site.origin);
    expect((await cast(person, await admission(person, [['code', code]]))).status).toBe(303);
    expect(await turnout()).toEqual({ ...before, code: (before.code ?? 0) + 1 });
  });

  it('takes a code by e-mail once, and the letter box once', async () => {
    const person = createCitizen(site.origin);
    const sent = await person.send(`${POLL}/email`, [['address', 'Kim@Example.KR']]);
    expect(sent.status).toBe(200);
    const fields = hiddenFields(sent.text, '/admission');
    const letter = mail.letters.at(-1);
    expect(letter?.recipients).toEqual(['Kim@example.kr']);
    const right: readonly [string, string] = ['emailCode', codeIn(letter?.text ?? '')];
    const wrong = await admission(person, [...fields, ['emailCode', '0000-0000']]);
    expect(wrong.status).toBe(422);
    const ballot = await admission(person, [...fields, right]);
    expect((await cast(person, ballot)).status).toBe(303);

    const replay = await admission(createCitizen(site.origin), [...fields, right]);
    expect(replay.status).toBe(422);
    expect(replay.text).toContain('더는 쓸 수 없는 확인 번호입니다');
    const second = await person.send(`${POLL}/email`, [['address', 'kim+again@example.kr']]);
    const code = codeIn(mail.letters.at(-1)?.text ?? '');
    const other = await admission(person, [...hiddenFields(second.text, '/admission'), ['emailCode', code]]);
    expect(other.status).toBe(409);
    expect(site.output().toLowerCase()).not.toContain('kim@example.kr');
  });

  it('lets nobody guess a code from an e-mail', async () => {
    const person = createCitizen(site.origin);
    const sent = await person.send(`${POLL}/email`, [['address', 'lee@example.kr']]);
    const fields = hiddenFields(sent.text, '/admission');
    const code = codeIn(mail.letters.at(-1)?.text ?? '');
    const wrong = (code.startsWith('0') ? '1' : '0') + code.slice(1);
    for (let guess = 0; guess < 5; guess += 1) await admission(person, [...fields, ['emailCode', wrong]]);
    const late = await admission(person, [...fields, ['emailCode', code]]);
    expect(late.status).toBe(422);
    expect(late.text).toContain('더는 쓸 수 없는 확인 번호입니다');
  });

  it('takes somebody back from a provider, once for each way there', async () => {
    const person = createCitizen(site.origin);
    accounts.person = { sub: 'person-1' };
    const callback = await throughProvider(person, 'city');
    const door = await person.follow(await person.get(callback));
    expect(door.status).toBe(200);
    expect(door.text).toContain('name="way" value="identity"');
    const ballot = await admission(person, [['way', 'identity']]);
    expect((await cast(person, ballot)).status).toBe(303);
    expect((await person.get(POLL)).text).not.toContain('name="way" value="identity"');

    const exchanges = accounts.exchanges();
    const replayed = await person.follow(await person.get(callback));
    expect(replayed.text).toContain('처음부터 다시 확인해 주세요');
    const elsewhere = createCitizen(site.origin);
    expect((await elsewhere.follow(await elsewhere.get(callback))).status).toBe(403);
    expect(accounts.exchanges()).toBe(exchanges);

    await person.follow(await person.get(await throughProvider(person, 'city')));
    expect((await admission(person, [['way', 'identity']])).status).toBe(409);
  });

  it('takes nobody twice with what a provider said once', async () => {
    const person = createCitizen(site.origin);
    accounts.person = { sub: 'person-2' };
    const back = await person.get(await throughProvider(person, 'city'));
    const cookie = /modu_identity=([^;]+)/u.exec(back.headers.getSetCookie().join('\n'))?.[1] ?? '';
    const thief = createCitizen(site.origin);
    const stolen = { Cookie: `modu_identity=${cookie}` };
    expect((await person.send(`${POLL}/admission`, [['way', 'identity']])).status).toBe(200);
    const used = await thief.send(`${POLL}/admission`, [['way', 'identity']], stolen);
    expect(used.status).toBe(422);
    expect(used.text).toContain('이미 한 번 썼습니다');
  });

  it('comes back kindly from a provider that says no', async () => {
    const person = createCitizen(site.origin);
    accounts.refuses = true;
    const problem = await person.follow(await person.get(await throughProvider(person, 'city')));
    accounts.refuses = false;
    expect(problem.status).toBe(200);
    expect(problem.text).toContain('본인 확인을 그만두셨습니다');
    expect(problem.text).toContain('href="/participate/ko/polls/tiers"');
  });

  it('knows a person by their CI, whichever way it comes', async () => {
    const person = createCitizen(site.origin);
    persons.userinfo = { ci: 'CI-of-one-person==', birthdate: '19900301', name: '김모두' };
    const before = await turnout();
    const door = await person.follow(await person.get(await throughProvider(person, 'mobile')));
    expect(door.status).toBe(200);
    const ballot = await admission(person, [['way', 'identity']]);
    expect((await cast(person, ballot)).status).toBe(303);
    expect(await turnout()).toEqual({ ...before, identity: (before.identity ?? 0) + 1 });

    const assertion = await new SignJWT({ ci: 'CI-of-one-person==' })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime('5m')
      .setJti(randomUUID())
      .sign(signing);
    const second = await admission(createCitizen(site.origin), [['assertion', assertion]]);
    expect(second.status).toBe(409);
    const replay = await admission(createCitizen(site.origin), [['assertion', assertion]]);
    expect(replay.status).toBe(422);
    expect(replay.text).toContain('이미 한 번 썼습니다');
    expect(site.output()).not.toContain('CI-of-one-person');
  });

  it('takes anybody without a script a few times, says what that is worth, and then asks to wait', async () => {
    const person = createCitizen(site.origin);
    expect((await person.get(POLL)).text).toContain('사람 수가 아니라 분위기');
    const before = await turnout();
    const open = [['way', 'open']] as const;
    expect((await cast(person, await admission(person, open))).status).toBe(303);
    expect((await cast(person, await admission(person, open))).status).toBe(303);
    expect(await turnout()).toEqual({ ...before, open: (before.open ?? 0) + 2 });
    const statuses: number[] = [];
    for (let act = 2; act <= UNPROVEN; act += 1) statuses.push((await admission(person, open)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('leaves no name, no address and no CI in any table', async () => {
    const database = site.database.connect();
    try {
      const rows = await Promise.all(
        [
          'participation_single_uses',
          'participation_tries',
          'participation_codes',
          'vote_participations',
        ].map(async (table): Promise<unknown> => database(table).select('*')),
      );
      const kept = JSON.stringify(rows).toLowerCase();
      for (const secret of ['kim', 'example', 'person-1', 'ci-of', '1990', '김모두'])
        expect(kept).not.toContain(secret);
    } finally {
      await database.destroy();
    }
  });
});
