import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { z } from 'zod';
import { signInAsAdmin } from '../support/admin-client';
import { createCitizen, hiddenFields, type Citizen, type CitizenReply } from '../support/citizen';
import { publishSurvey } from '../support/content';
import { createTestDatabase, databaseKind, type TestDatabase } from '../support/databases';
import { newSecrets, startSite, type TestSite } from '../support/site';
import { inParallel, newActs, send, type Act, type Reply } from './support/acts';
import { createOutage, type Outage } from './support/outage';

jest.setTimeout(240_000);

const ACTS = 120;
const LANES = 16;
const OUTAGE_MS = 10_000;
/** What a citizen's browser waits before it tries again by itself. */
const RETRY_MS = 250;
const MAX_TRIES = 400;

const questionnaire = { elements: [{ type: 'text', name: 'wish', isRequired: true }] };
const FAILPOINTS = resolve(__dirname, '..', 'support', 'preload', 'failpoints.cjs');

const folder = mkdtempSync(join(tmpdir(), 'modu-faults-'));
const faultFile = join(folder, 'fault');
const secrets = newSecrets();
const NO_LIMITS = { PARTICIPATION_RATE_READ: '1000000', PARTICIPATION_RATE_WRITE: '1000000' };

let database: TestDatabase;
let outage: Outage;
let connection: Knex;
let site: TestSite;

const start = (): Promise<TestSite> =>
  startSite({
    database: outage.database,
    secrets,
    env: { ...NO_LIMITS, NODE_OPTIONS: `--require ${FAILPOINTS}`, FAULT_FILE: faultFile },
  });

/** Receipt numbers of what is stored for a survey. */
async function storedNumbers(surveyId: string): Promise<readonly string[]> {
  const rows: unknown = await connection('survey_responses').where({ survey_id: surveyId }).select('number');
  return z
    .array(z.object({ number: z.string() }))
    .parse(rows)
    .map(({ number }) => number)
    .sort();
}

const numbersOf = (replies: readonly Reply[]): readonly string[] =>
  replies.flatMap((reply) => (reply.kind === 'receipt' ? [reply.number] : [])).sort();

/** Like a citizen who presses the button again until there is a receipt. */
async function persist(origin: string, slug: string, act: Act): Promise<Reply> {
  for (let tries = 1; ; tries += 1) {
    const reply = await send(origin, slug, act);
    if (reply.kind !== 'failed' || tries === MAX_TRIES) return reply;
    await pause(RETRY_MS);
  }
}

const publish = async (
  slug: string,
  more: Readonly<Record<string, unknown>> = {},
  asked: Readonly<Record<string, unknown>> = questionnaire,
): Promise<string> =>
  publishSurvey(await signInAsAdmin(site.origin), { slug, questionnaire: asked, shared: more });

beforeAll(async () => {
  database = await createTestDatabase();
  outage = await createOutage(database);
  connection = database.connect();
  site = await start();
});

afterAll(async () => {
  await site.stop();
  await connection.destroy();
  await outage.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a server that dies', () => {
  it.each([
    ['between receiving and committing', 'before'],
    ['between committing and answering', 'after'],
  ] as const)('%s loses nothing and counts nothing twice', async (_when, fault) => {
    const slug = `killed-${fault}`;
    const surveyId = await publish(slug);
    const acts = newActs(ACTS, { wish: '더 늦게까지 열어 주세요.' });
    let answered = 0;
    const replies = await inParallel(acts, LANES, async (act) => {
      if (answered === ACTS / 4) writeFileSync(faultFile, fault);
      const reply = await send(site.origin, slug, act);
      answered += 1;
      return reply;
    });
    const receipts = numbersOf(replies);
    expect(receipts.length).toBeLessThan(ACTS);
    rmSync(faultFile);

    const stored = await storedNumbers(surveyId);
    expect(stored).toEqual(expect.arrayContaining([...receipts]));
    if (fault === 'before') expect(stored).toEqual(receipts);
    // Committed, and nobody was told: what an act without a key would now store twice.
    else expect(stored.length).toBeGreaterThan(receipts.length);

    site = await start();
    const again = await inParallel(acts, LANES, (act) => send(site.origin, slug, act));
    expect(again.every(({ kind }) => kind === 'receipt')).toBe(true);
    for (const [index, reply] of replies.entries())
      if (reply.kind === 'receipt') expect(again[index]).toEqual(reply);
    expect(await storedNumbers(surveyId)).toEqual(numbersOf(again));
    expect(new Set(numbersOf(again)).size).toBe(ACTS);
  });
});

describe('a database that disappears for ten seconds under load', () => {
  it('is waited for: every act ends with one receipt, and every receipt is stored', async () => {
    const slug = 'outage';
    const surveyId = await publish(slug);
    const acts = newActs(ACTS, { wish: '주말에도 열어 주세요.' });
    let answered = 0;
    let isGone: Promise<void> | undefined;
    const goAway = async (): Promise<void> => {
      await outage.begin();
      await pause(OUTAGE_MS);
      await outage.end();
    };
    const replies = await inParallel(acts, LANES, async (act) => {
      if (answered === ACTS / 4) isGone = goAway();
      const reply = await persist(site.origin, slug, act);
      answered += 1;
      return reply;
    });
    expect(isGone).toBeDefined();
    await isGone;
    expect(replies.filter(({ kind }) => kind !== 'receipt')).toEqual([]);
    expect(await storedNumbers(surveyId)).toEqual(numbersOf(replies));
    expect(new Set(numbersOf(replies)).size).toBe(ACTS);
  });
});

describe('a form that cannot be stored', () => {
  const wish = '“더 늦게까지” 열어 주세요. <b>고맙습니다</b>\r\n두 번째 줄';

  interface Begun {
    readonly citizen: Citizen;
    readonly page: string;
  }

  async function begin(slug: string): Promise<Begun> {
    await publish(
      slug,
      {},
      { elements: [{ type: 'comment', name: 'wish', isRequired: true, maxLength: 50_000 }] },
    );
    const citizen = createCitizen(site.origin);
    const draft = await citizen.send(`/participate/ko/surveys/${slug}/drafts`, []);
    return { citizen, page: draft.location };
  }

  const fieldsOf = (text: string) =>
    [
      ['q.wish', text],
      ['go', 'next'],
    ] as const;

  /** The page that says so holds all of it, and sending that once more does what was meant. */
  async function expectKept({ citizen, page }: Begun, refused: CitizenReply, typed: string): Promise<void> {
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(refused.text).toContain('다시 보내기');
    const kept = hiddenFields(refused.text, page);
    expect(kept).toEqual(fieldsOf(typed));
    const again = await citizen.send(page, kept);
    expect(again.status).toBe(303);
    expect((await citizen.follow(again)).text).toContain('두 번째 줄');
  }

  it('stays on the page while the database is away', async () => {
    const begun = await begin('away');
    await outage.begin();
    let refused: CitizenReply;
    try {
      refused = await begun.citizen.send(begun.page, fieldsOf(wish));
    } finally {
      await outage.end();
    }
    await expectKept(begun, refused, wish);
  });

  if (databaseKind() === 'sqlite')
    it('stays on the page while the disk is full', async () => {
      const begun = await begin('full');
      // More than there is room for in the pages that the file has.
      const long = `${wish}\r\n${'가'.repeat(40_000)}`;
      writeFileSync(faultFile, 'full');
      const refused = await begun.citizen.send(begun.page, fieldsOf(long));
      rmSync(faultFile);
      await expectKept(begun, refused, long);
    });
});

describe('two servers on one database', () => {
  let other: TestSite;

  beforeAll(async () => {
    other = await start();
  });

  afterAll(async () => {
    await other.stop();
  });

  it('store an act that reaches both of them once, and give the same receipt', async () => {
    const slug = 'both';
    const surveyId = await publish(slug);
    const acts = newActs(ACTS, { wish: '둘 다에 보냅니다.' });
    const pairs = await inParallel(acts, LANES, (act) =>
      Promise.all([persist(site.origin, slug, act), persist(other.origin, slug, act)]),
    );
    for (const [first, second] of pairs) expect(second).toEqual(first);
    expect(await storedNumbers(surveyId)).toEqual(numbersOf(pairs.map(([first]) => first)));
    expect(await storedNumbers(surveyId)).toHaveLength(ACTS);
  });

  it('fill the places of a survey together, and not one more', async () => {
    const slug = 'places';
    const surveyId = await publish(slug, { responseLimit: 40 });
    const acts = newActs(ACTS, { wish: '자리가 있나요?' });
    const origins = [site.origin, other.origin];
    let turn = 0;
    const replies = await inParallel(acts, LANES, (act) =>
      persist(origins[turn++ % origins.length] ?? '', slug, act),
    );
    expect(numbersOf(replies)).toHaveLength(40);
    expect(replies.filter(({ kind }) => kind === 'failed')).toEqual([]);
    expect(await storedNumbers(surveyId)).toEqual(numbersOf(replies));
  });
});
