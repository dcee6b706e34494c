import { randomBytes } from 'node:crypto';
import { checkReceipt, parseNoteKey, parseReceipt, RecordVerifier } from '../../plugins/vote/domain/src';
import { sha256, verifyEd25519, verifyRsaPss } from '../../plugins/vote/server/src/adapters/node-crypto';
import { nodeSealing } from '../../plugins/vote/server/src/adapters/node-sealing';
import { at, signInAsAdmin, text, type AdminClient } from '../support/admin-client';
import { makeCodes, openPoll, publishPoll } from '../support/content';
import { eventually } from '../support/eventually';
import { startSite, type TestSite } from '../support/site';
import { tokenBallot, tokenDevice, tokenKeyIn } from '../support/token-device';

const RACERS = 200;
const ports = { sha256, verifyEd25519, verifyRsaPss, sealing: nodeSealing };
const choices = { city: ['a'] };

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

let site: TestSite;
let admin: AdminClient;

beforeAll(async () => {
  site = await startSite();
  admin = await signInAsAdmin(site.origin);
}, 180_000);

afterAll(() => site.stop());

async function post(path: string, body: unknown) {
  const reply = await fetch(`${site.origin}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const content: unknown = await reply.json();
  return { status: reply.status, body: content };
}

async function get(path: string) {
  const reply = await fetch(`${site.origin}${path}`);
  return { status: reply.status, text: await reply.text() };
}

async function leavesOf(pollId: string): Promise<string[]> {
  const database = site.database.connect();
  try {
    const rows: unknown[] = await database('vote_leaves').where({ poll_id: pollId }).orderBy('position');
    return rows.map((row) => text(at(row, 'leaf')));
  } finally {
    await database.destroy();
  }
}

/** An open poll with codes for so many people. */
async function pollFor(slug: string, people: number, closesAt?: Date) {
  const pollId = await publishPoll(admin, {
    slug,
    ballotDesign,
    tiers: ['code'],
    ...(closesAt && { closesAt }),
  });
  await openPoll(admin, pollId);
  const path = `/participate/ko/polls/${slug}`;
  const [, keysLeaf = ''] = await leavesOf(pollId);
  const key = tokenKeyIn(keysLeaf, 'code');
  const codes = await makeCodes(admin, pollId, people);
  const device = (seed?: Uint8Array) => tokenDevice({ pollId, tier: 'code' }, key, seed);
  const passOf = async (code: string): Promise<string> =>
    text(at((await post(`${path}/admission`, { code })).body, 'pass'));
  async function tokenOf(pass: string, one = device()) {
    const issued = await post(`${path}/tokens`, { pass, blinded: one.blinded });
    return one.finish(text(at(issued.body, 'signature')));
  }
  return { pollId, path, keysLeaf, codes, device, passOf, tokenOf };
}

async function verify(record: string, expected = {}) {
  const verifier = new RecordVerifier(ports, expected);
  for (const line of record.trimEnd().split('\n')) await verifier.line(line);
  return verifier.finish();
}

describe('a vote by token', () => {
  it('goes from the code to a proof that holds by itself', async () => {
    const { pollId, path, keysLeaf, codes, passOf, tokenOf } = await pollFor('proofs', 1);
    const pass = await passOf(codes[0] ?? '');
    const ballot = tokenBallot('code', await tokenOf(pass), choices);
    const cast = await post(`${path}/ballots`, ballot);
    expect(cast.status).toBe(201);
    const again = await post(`${path}/ballots`, ballot);
    expect(again).toEqual({ status: 200, body: cast.body });
    const number = text(at(cast.body, 'receipt'));

    const page = await get(`${path}/record?number=${number}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('4번째 줄');
    const proof = parseReceipt((await get(`${path}/receipts/${number}/proof`)).text);
    const recordLine: unknown = JSON.parse(keysLeaf);
    const key = parseNoteKey(text(at(recordLine, 'record')), sha256);
    if (proof === null || key === null) throw new Error('no proof, or no key');
    expect(await checkReceipt(proof, key, ports)).toMatchObject({ ok: true, checkpoint: { size: 4 } });
    expect((await get(`${path}/checkpoint`)).text).toContain(key.name);
    // Every ballot is in the record, so until the close nobody gets it.
    expect((await get(`${path}/record/file`)).status).toBe(409);
    expect(await leavesOf(pollId)).toHaveLength(4);
  });

  it('leaves one ballot of two hundred sent at once with one token', async () => {
    const { pollId, path, codes, passOf, tokenOf } = await pollFor('race', 1);
    const ballot = tokenBallot('code', await tokenOf(await passOf(codes[0] ?? '')), choices);
    const replies = await Promise.all(Array.from({ length: RACERS }, () => post(`${path}/ballots`, ballot)));
    const count = (status: number) => replies.filter((reply) => reply.status === status).length;
    expect([count(201), count(200)]).toEqual([1, RACERS - 1]);
    const other = await post(`${path}/ballots`, { ...ballot, choices: { city: ['b'] } });
    expect(other.status).toBe(409);
    expect(await leavesOf(pollId)).toHaveLength(4);
  });

  it('gives one token to two devices that ask at once with one right', async () => {
    const { path, codes, device, passOf } = await pollFor('devices', 1);
    const pass = await passOf(codes[0] ?? '');
    const seed = randomBytes(16);
    const [first, second] = [device(seed), device()];
    const replies = await Promise.all(
      [first, second].map(({ blinded }) => post(`${path}/tokens`, { pass, blinded })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = replies[0]?.status === 200 ? first : second;
    const again = await post(`${path}/tokens`, { pass, blinded: winner.blinded });
    expect(again.body).toEqual(replies.find(({ status }) => status === 200)?.body);
  });

  it('is refused with a reason, and never with a fault of the server, whatever is sent', async () => {
    const { path, keysLeaf, codes, passOf, tokenOf } = await pollFor('refusals', 1);
    const other = await pollFor('other-poll', 1);
    const pass = await passOf(codes[0] ?? '');
    const size = 256;
    const modulus = tokenKeyIn(keysLeaf, 'code').key.modulus;
    const blindeds = {
      zero: new Uint8Array(size),
      one: new Uint8Array(size).with(size - 1, 1),
      modulus,
      short: new Uint8Array(3),
      long: new Uint8Array(size * 2),
    };
    for (const bytes of Object.values(blindeds)) {
      const blinded = Buffer.from(bytes).toString('base64url');
      expect((await post(`${path}/tokens`, { pass, blinded })).status).toBe(422);
    }
    expect((await post(`${path}/tokens`, { pass, blinded: '!' })).status).toBe(422);
    const foreign = await other.tokenOf(await other.passOf(other.codes[0] ?? ''));
    expect((await post(`${path}/ballots`, tokenBallot('code', foreign, choices))).status).toBe(403);
    const own = await tokenOf(pass);
    const ballot = tokenBallot('code', own, choices);
    for (const [wrong, status] of [
      [{ ...ballot, tier: 'account' }, 403],
      [{ ...ballot, nullifier: 'f'.repeat(64) }, 403],
      [{ ...ballot, nullifier: 'f' }, 422],
      [{ ...ballot, choices: { city: ['a', 'b'] } }, 422],
      [{ ...ballot, choices: { city: ['z'] } }, 422],
      [{ ...ballot, extra: true }, 422],
      [`{"tier":"code","tier":"code","choices":${'['.repeat(2_000)}`, 400],
      [{ ...ballot, choices: { city: ['x'.repeat(10_000_000)] } }, 413],
    ] as const)
      expect([JSON.stringify(wrong).slice(0, 200), (await post(`${path}/ballots`, wrong)).status]).toEqual([
        JSON.stringify(wrong).slice(0, 200),
        status,
      ]);
    expect((await post(`${path}/ballots`, ballot)).status).toBe(201);
  });
});

describe('a poll that is over', () => {
  it('has a record that the verifier finds nothing against, with the result in it', async () => {
    // Long enough for a slow machine to cast three ballots.
    const end = new Date(Date.now() + 12_000);
    const { path, codes, passOf, tokenOf } = await pollFor('over', 3, end);
    for (const code of codes) {
      const token = await tokenOf(await passOf(code));
      expect((await post(`${path}/ballots`, tokenBallot('code', token, choices))).status).toBe(201);
    }
    // Every server looks every ten seconds whether a poll is over.
    const record = await eventually(
      async () => (await get(`${path}/record/file`)).text,
      (found) => found.includes('"act":"result"'),
    );
    const report = await verify(record, { isOver: true });
    expect(report).toMatchObject({ findings: [], state: 'counted', ballots: 3 });
    expect(report.result?.contests[0]?.result).toMatchObject({
      candidates: [{ candidate: 'a', votes: 3 }, {}],
    });
    const results = await get(`${path}/results`);
    expect(results.text).toContain('사례 a');
  }, 60_000);
});
