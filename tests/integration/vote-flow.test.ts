import { randomBytes } from 'node:crypto';
import { at, signInAsAdmin, text, type AdminClient } from '../support/admin-client';
import { createCitizen, hiddenFields } from '../support/citizen';
import { makeCodes, openPoll, publishPoll } from '../support/content';
import { startSite, type TestSite } from '../support/site';

const HOUR = 60 * 60 * 1000;
const POLL_PATH = '/participate/ko/polls/cases';

const entry = (key: string, group: string) => ({
  key,
  group,
  title: { ko: `사례 ${key}`, en: `Case ${key}` },
});

const ballotDesign = {
  groups: [
    { key: 'city', label: { ko: '시', en: 'City' }, rule: 'exactly', choose: 2 },
    { key: 'county', label: { ko: '군', en: 'County' }, rule: 'atMost', choose: 1 },
  ],
  candidates: {
    kind: 'entries',
    entries: [
      ...['a', 'b', 'c'].map((key) => entry(key, 'city')),
      ...['x', 'y'].map((key) => entry(key, 'county')),
    ],
  },
};

const choices = { city: ['a', 'c'], county: ['x'] };

const act = (): string => randomBytes(24).toString('base64url');

let site: TestSite;
let admin: AdminClient;
let poll: string;

beforeAll(async () => {
  site = await startSite();
  admin = await signInAsAdmin(site.origin);
  poll = await publishPoll(admin, { slug: 'cases', ballotDesign, tiers: ['code', 'account'] });
  await openPoll(admin, poll);
}, 180_000);

afterAll(() => site.stop());

async function json(path: string, body: unknown) {
  const reply = await fetch(`${site.origin}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
  const content: unknown = await reply.json();
  return { status: reply.status, body: content };
}

async function oneCode(): Promise<string> {
  const [code = ''] = await makeCodes(admin, poll, 1);
  return code;
}

async function pass(code?: string): Promise<string> {
  const reply = await json(`${POLL_PATH}/admission`, { code: code ?? (await oneCode()) });
  return text(at(reply.body, 'pass'));
}

const cast = (body: unknown, path = POLL_PATH) => json(`${path}/ballots`, body);

async function turnout(documentId = poll): Promise<unknown> {
  return at((await admin.get(`/vote/polls/${documentId}`)).body, 'data', 'turnout');
}

describe('a code holder without a script', () => {
  it('votes, sees a receipt, and is refused politely the second time', async () => {
    const person = createCitizen(site.origin);
    const code = await oneCode();
    const door = await person.get(POLL_PATH);
    expect(door.status).toBe(200);
    const ballot = await person.send(`${POLL_PATH}/admission`, [['code', code.toLowerCase()]]);
    for (const name of ['사례 a', '사례 b', '사례 c', '사례 x', '사례 y'])
      expect(ballot.text).toContain(name);
    const chosen = [
      ['g.city', 'a'],
      ['g.city', 'b'],
      ['g.county', 'y'],
    ] as const;
    const review = await person.send(`${POLL_PATH}/review`, [
      ...hiddenFields(ballot.text, '/review'),
      ...chosen,
    ]);
    expect(review.status).toBe(200);
    expect(review.text).toContain('사례 b');
    expect(review.text).not.toContain('사례 c');
    const done = await person.send(`${POLL_PATH}/ballots`, hiddenFields(review.text, '/ballots'));
    expect(done.status).toBe(303);
    const receipt = await person.follow(done);
    expect(receipt.text).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/u);
    const again = await person.send(`${POLL_PATH}/ballots`, hiddenFields(review.text, '/ballots'));
    expect(again.location).toBe(done.location);
    const second = await person.send(`${POLL_PATH}/admission`, [['code', code]]);
    expect(second.status).toBe(409);
    expect(second.text).toContain('이미 투표하셨습니다');
  });

  it('keeps the choices when there are too many, and names the group', async () => {
    const person = createCitizen(site.origin);
    const ballot = await person.send(`${POLL_PATH}/admission`, [['code', await oneCode()]]);
    const review = await person.send(`${POLL_PATH}/review`, [
      ...hiddenFields(ballot.text, '/review'),
      ['g.city', 'a'],
      ['g.city', 'b'],
      ['g.city', 'c'],
    ]);
    expect(review.status).toBe(422);
    expect(review.text).toContain('role="alert"');
    expect(review.text.match(/checked/gu)).toHaveLength(3);
  });

  it('is told when a code is wrong', async () => {
    const reply = await createCitizen(site.origin).send(`${POLL_PATH}/admission`, [
      ['code', '0000-0000-0000-0000'],
    ]);
    expect(reply.status).toBe(422);
    expect(reply.text).toContain('value="0000-0000-0000-0000"');
  });
});

describe('an account holder', () => {
  it('votes once signed in', async () => {
    const person = createCitizen(site.origin);
    await person.send('/participate/en/account/register', [
      ['email', 'voter@example.com'],
      ['password', 'a long password'],
    ]);
    const ballot = await person.get('/participate/en/polls/cases/ballot');
    expect(ballot.status).toBe(200);
    const review = await person.send('/participate/en/polls/cases/review', [
      ...hiddenFields(ballot.text, '/review'),
      ['g.city', 'b'],
      ['g.city', 'c'],
    ]);
    const done = await person.send(
      '/participate/en/polls/cases/ballots',
      hiddenFields(review.text, '/ballots'),
    );
    expect(done.status).toBe(303);
  });
});

describe('a ballot', () => {
  it.each([
    ['over its quota', { city: ['a', 'b', 'c'] }, 'tooMany'],
    ['under its quota', { city: ['a'] }, 'tooFew'],
    ['naming a candidate twice', { city: ['a', 'a'] }, 'duplicateCandidate'],
    ['naming one that does not exist', { city: ['a', 'z'] }, 'unknownCandidate'],
    ['naming one of another group', { city: ['a', 'x'] }, 'wrongGroup'],
    ['naming an unknown group', { city: ['a', 'b'], town: ['x'] }, 'unknownGroup'],
    ['that is no ballot', 'everything', 'malformed'],
    ['with a prototype for a group', JSON.parse('{"__proto__":["a"],"city":["a","b"]}'), 'unknownGroup'],
  ])('%s is refused with the reason, and the right to vote is kept', async (_name, wrong, code) => {
    const right = await pass();
    const before = await turnout();
    const refused = await cast({ pass: right, act: act(), choices: wrong });
    expect(refused.status).toBe(422);
    expect(JSON.stringify(refused.body)).toContain(code);
    expect(await turnout()).toBe(before);
    expect((await cast({ pass: right, act: act(), choices })).status).toBe(201);
  });

  it('without the right to vote is refused', async () => {
    expect((await cast({ pass: 'x'.repeat(200), act: act(), choices })).status).toBe(403);
    expect((await cast({ act: act(), choices })).status).toBe(422);
  });

  it('is taken once of two hundred sent at the same moment with one right', async () => {
    const right = await pass();
    const before = Number(await turnout());
    const replies = await Promise.all(
      Array.from({ length: 200 }, () => cast({ pass: right, act: act(), choices })),
    );
    const statuses = replies.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(199);
    expect(await turnout()).toBe(before + 1);
    const database = site.database.connect();
    try {
      const [ballots]: unknown[] = await database('vote_leaves')
        .where({ poll_id: poll })
        .whereNotNull('nullifier')
        .count({ n: '*' });
      expect(Number(at(ballots, 'n'))).toBe(before + 1);
    } finally {
      await database.destroy();
    }
  });

  it('leaves nothing that tells when or by whom it was cast', async () => {
    const database = site.database.connect();
    try {
      const columns = async (table: string) => Object.keys(await database(table).columnInfo()).sort();
      expect(await columns('vote_leaves')).toEqual(['leaf', 'nullifier', 'poll_id', 'position']);
      expect(await columns('vote_participations')).toEqual(['poll_id', 'request', 'tier', 'voter_hash']);
    } finally {
      await database.destroy();
    }
  });
});

describe('an opened poll', () => {
  it('cannot be changed', async () => {
    const base = '/content-manager/collection-types/plugin::vote.poll';
    const changed = {
      ...ballotDesign,
      groups: ballotDesign.groups.map((group) => ({ ...group, choose: 1 })),
    };
    const reply = await admin.put(`${base}/${poll}?locale=ko`, {
      title: '투표 cases',
      ballotDesign: changed,
    });
    expect(reply.status).toBe(400);
  });

  it('shows turnout and no counts while it is sealed', async () => {
    expect((await admin.get(`/vote/polls/${poll}/tally`)).status).toBe(409);
    expect(Number(await turnout())).toBeGreaterThan(0);
    const page = await createCitizen(site.origin).get(`${POLL_PATH}/results`);
    expect(page.text).not.toContain('class="votes"');
  });
});

describe('times', () => {
  it('refuse a ballot before the beginning and after the end', async () => {
    const early = await publishPoll(admin, {
      slug: 'early',
      ballotDesign,
      opensAt: new Date(Date.now() + HOUR),
    });
    await openPoll(admin, early);
    const [code = ''] = await makeCodes(admin, early, 1);
    const reply = await json('/participate/ko/polls/early/admission', { code });
    expect(reply.status).toBe(409);
    expect(JSON.stringify(reply.body)).toContain('notYetOpen');
  });

  it('show ranks with ties as ties after the end, and take nothing more', async () => {
    // Long enough for a slow machine to make codes and cast two ballots.
    const end = new Date(Date.now() + 15_000);
    const short = await publishPoll(admin, { slug: 'short', ballotDesign, closesAt: end });
    await openPoll(admin, short);
    const codes = await makeCodes(admin, short, 3);
    const path = '/participate/ko/polls/short';
    const passes = await Promise.all(
      codes.map(async (code) => text(at((await json(`${path}/admission`, { code })).body, 'pass'))),
    );
    for (const [index, city] of [
      ['a', 'b'],
      ['a', 'c'],
    ].entries())
      expect((await cast({ pass: passes[index], act: act(), choices: { city } }, path)).status).toBe(201);
    await until(end);
    const late = await cast({ pass: passes[2], act: act(), choices: { city: ['a', 'b'] } }, path);
    expect(late.status).toBe(409);
    expect(JSON.stringify(late.body)).toContain('closed');
    const tally = await admin.get(`/vote/polls/${short}/tally`);
    const lines = at(tally.body, 'data', 'groups', 0, 'candidates');
    expect(lines).toMatchObject([
      { key: 'a', figures: { votes: 2 }, rank: 1, isTied: false },
      { key: 'b', figures: { votes: 1 }, rank: 2, isTied: true },
      { key: 'c', figures: { votes: 1 }, rank: 2, isTied: true },
    ]);
    const page = await createCitizen(site.origin).get(`${path}/results`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('공동');
  });
});

/** The site's clock is the machine's; waiting for a moment to pass is the only way to see a poll close. */
async function until(moment: Date): Promise<void> {
  await new Promise((done) => setTimeout(done, Math.max(0, moment.getTime() - Date.now()) + 50));
}
