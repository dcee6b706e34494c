import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Storage } from '../../plugins/participation/contracts';
import { createStorage } from '../../plugins/participation/server/src/repositories/storage';
import {
  createCounterRepository,
  type CounterRepository,
  type CountingRules,
} from '../../plugins/survey/server/src/repositories/counters';
import { createDraftRepository } from '../../plugins/survey/server/src/repositories/drafts';
import { migrations } from '../../plugins/survey/server/src/repositories/migrations';
import {
  createParticipationRepository,
  type ParticipationRepository,
} from '../../plugins/survey/server/src/repositories/participations';
import {
  createResponseRepository,
  type Added,
  type ResponseRepository,
  type Together,
} from '../../plugins/survey/server/src/repositories/responses';
import { createTestDatabase, type TestDatabase } from '../support/databases';

let database: TestDatabase;
let connection: Knex;
let storage: Storage;
let responses: ResponseRepository;
let participations: ParticipationRepository;
let counters: CounterRepository;

beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connect();
  const client = database.kind === 'mariadb' ? 'mysql' : database.kind;
  // All that the storage asks of Strapi.
  const db = { connection, dialect: { client }, inTransaction: () => false };
  storage = createStorage({ db } as unknown as Core.Strapi);
  responses = createResponseRepository(() => connection, storage);
  participations = createParticipationRepository(() => connection);
  counters = createCounterRepository(() => connection, storage);
  await storage.migrate('survey', migrations);
}, 60_000);

afterAll(async () => {
  await connection.destroy();
  await database.drop();
});

const NOW = new Date('2025-11-12T03:00:00.123Z');
const MANY = 200;

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
const person = (name: string): string => createHash('sha256').update(name).digest('hex');
const cell = person;

const alone: Together = { draftTokenHash: null, personHash: null, counting: null, personal: [] };
/** Of a draft that asks nothing personal. */
const undecided = { consent: null, sealedPersonal: null };
const stored: Added = { kind: 'stored' };

const send = (
  surveyId: string,
  together: Partial<Together>,
  answers: Readonly<Record<string, string>> = {},
): Promise<Added> =>
  responses.add(
    {
      id: hex(16),
      number: hex(8).toUpperCase(),
      surveyId,
      versionId: 'version-1',
      idempotencyHash: hex(32),
      answers,
      locale: 'ko',
      submittedAt: NOW,
      rights: { codeHash: null, consent: null, retention: null },
    },
    { ...alone, ...together },
  );

const at = <Item>(list: readonly Item[], index: number): Item => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

const atOnce = (send_: (index: number) => Promise<Added>): Promise<readonly Added[]> =>
  Promise.all(Array.from({ length: MANY }, (_, index) => send_(index)));

const kinds = (added: readonly Added[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { kind } of added) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

const plain = 'r'.repeat(64);
const everything: CountingRules = { rules: plain, cellsOf: () => [] };
const byDistrict: CountingRules = {
  rules: 'd'.repeat(64),
  cellsOf: ({ district }) => (typeof district === 'string' ? [cell(district)] : []),
};

const limitedTo = (responseLimit: number | null, cells: Readonly<Record<string, number | null>> = {}) => ({
  rules: Object.keys(cells).length === 0 ? plain : byDistrict.rules,
  responseLimit,
  cells: Object.entries(cells).map(([name, limit]) => ({ cell: cell(name), limit })),
});

describe('one response of each person', () => {
  it('is stored, also when 200 are sent with one credential at once', async () => {
    const personHash = person('one-code');
    const added = await atOnce(() => send('once', { personHash }));
    expect(kinds(added)).toEqual({ stored: 1, taken: MANY - 1 });
    expect(await responses.count('once')).toBe(1);
    expect(await participations.hasAnswered('once', personHash)).toBe(true);
  });

  it('counts within one survey only', async () => {
    const personHash = person('both');
    expect(await send('one', { personHash })).toEqual(stored);
    expect(await participations.hasAnswered('two', personHash)).toBe(false);
    expect(await send('two', { personHash })).toEqual(stored);
  });

  it('leaves the right to answer when the response is not stored', async () => {
    const personHash = person('full-for-me');
    await counters.recount('too-full', everything);
    expect(await send('too-full', { counting: limitedTo(1) })).toEqual(stored);
    expect(await send('too-full', { personHash, counting: limitedTo(1) })).toEqual({
      kind: 'full',
      cell: null,
    });
    expect(await participations.hasAnswered('too-full', personHash)).toBe(false);
  });

  it('keeps no trace of when somebody came', async () => {
    const names = Array.from({ length: 30 }, (_, index) => person(`order-${String(index)}`));
    for (const personHash of names) await send('order', { personHash });
    const rows: Record<string, unknown>[] = await connection('survey_participations')
      .where({ survey_id: 'order' })
      .select();
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['person_hash', 'survey_id']);
    if (database.kind === 'sqlite') {
      expect(rows.map((row) => row.person_hash)).toEqual([...names].sort());
      await expect(connection.raw('select rowid from survey_participations')).rejects.toMatchObject({
        message: expect.stringMatching(/rowid/u),
      });
    }
  });
});

describe('a limit of responses', () => {
  it('holds exactly when 200 are sent at once', async () => {
    await counters.recount('fifty', everything);
    const added = await atOnce((index) =>
      send('fifty', { personHash: person(`p${String(index)}`), counting: limitedTo(50) }),
    );
    expect(kinds(added)).toEqual({ stored: 50, full: 150 });
    expect(await responses.count('fifty')).toBe(50);
    expect((await counters.find('fifty'))?.responses).toBe(50);
    const [row] = await connection('survey_participations')
      .where({ survey_id: 'fifty' })
      .count({ count: '*' });
    expect(Number(row?.count)).toBe(50);
  });

  it('is not counted before the responses there are have been', async () => {
    for (let index = 0; index < 3; index += 1) await send('late-limit', {});
    expect(await send('late-limit', { counting: limitedTo(4) })).toEqual({ kind: 'stale' });
    expect(await counters.find('late-limit')).toBeNull();
    await counters.recount('late-limit', everything);
    expect(await send('late-limit', { counting: limitedTo(4) })).toEqual(stored);
    expect(await send('late-limit', { counting: limitedTo(4) })).toEqual({ kind: 'full', cell: null });
    expect(await responses.count('late-limit')).toBe(4);
  });

  it('can be raised and lowered without counting again', async () => {
    await counters.recount('moved', everything);
    expect(await send('moved', { counting: limitedTo(1) })).toEqual(stored);
    expect(await send('moved', { counting: limitedTo(2) })).toEqual(stored);
    expect(await send('moved', { counting: limitedTo(1) })).toEqual({ kind: 'full', cell: null });
  });

  it('is counted anew by many at once, in the middle of responses, without losing one', async () => {
    const surveyId = 'recounted';
    for (let index = 0; index < 5; index += 1) await send(surveyId, {});
    const sendOrCount = async (): Promise<Added> => {
      for (;;) {
        const added = await send(surveyId, { counting: limitedTo(50) });
        if (added.kind !== 'stale') return added;
        await counters.recount(surveyId, everything);
      }
    };
    expect(kinds(await atOnce(sendOrCount))).toEqual({ stored: 45, full: 155 });
    expect(await responses.count(surveyId)).toBe(50);
    expect((await counters.find(surveyId))?.responses).toBe(50);
  });
});

describe('the cells of a quota', () => {
  const DISTRICTS = ['east', 'west', 'south', 'north'];

  it('hold exactly when 200 are sent at once, and take no place when they are full', async () => {
    await counters.recount('cells', byDistrict);
    const added = await atOnce((index) => {
      const district = at(DISTRICTS, index);
      const limit = district === 'north' ? null : 15;
      return send('cells', { counting: limitedTo(95, { [district]: limit }) }, { district });
    });
    const [east, west, south, north] = DISTRICTS.map((district) =>
      kinds(added.filter((_, index) => at(DISTRICTS, index) === district)),
    );
    for (const full of [east, west, south]) expect(full).toEqual({ stored: 15, full: 35 });
    // 45 of the others leave a place for every one of them.
    expect(north).toEqual({ stored: 50 });
    const counted = await counters.find('cells');
    expect(counted?.responses).toBe(95);
    expect(DISTRICTS.map((district) => counted?.cells.get(cell(district)))).toEqual([15, 15, 15, 50]);
  });

  it('say which of them is full, and undo what was counted before it', async () => {
    const surveyId = 'which';
    await counters.recount(surveyId, byDistrict);
    await send(surveyId, { counting: limitedTo(null, { east: 1 }) });
    const both = limitedTo(null, { west: 9, east: 1 });
    expect(await send(surveyId, { counting: both })).toEqual({ kind: 'full', cell: cell('east') });
    const counted = await counters.find(surveyId);
    expect([counted?.responses, counted?.cells.get(cell('west'))]).toEqual([1, undefined]);
  });

  it('are counted from the responses when the rules change', async () => {
    const surveyId = 'changed';
    await counters.recount(surveyId, everything);
    for (const district of ['east', 'east', 'west'])
      await send(surveyId, { counting: limitedTo(9) }, { district });
    expect(await send(surveyId, { counting: limitedTo(9, { east: 3 }) })).toEqual({ kind: 'stale' });
    await counters.recount(surveyId, byDistrict);
    const counted = await counters.find(surveyId);
    expect([counted?.responses, counted?.cells.get(cell('east')), counted?.cells.get(cell('west'))]).toEqual([
      3, 2, 1,
    ]);
    expect(await send(surveyId, { counting: limitedTo(9, { east: 3 }) })).toEqual(stored);
    expect(await send(surveyId, { counting: limitedTo(9, { east: 3 }) })).toMatchObject({ kind: 'full' });
  });
});

describe('a draft of a survey that asks who you are', () => {
  it('goes with the response, and stays with its pass when there is none', async () => {
    const drafts = createDraftRepository(() => connection);
    const token = hex(32);
    const draft = {
      surveyId: 'drafted',
      versionId: 'version-1',
      answers: {},
      sealedPass: 'sealed',
      ...undecided,
    };
    await drafts.add(token, draft, NOW);
    await counters.recount('drafted', everything);
    await send('drafted', { counting: limitedTo(1) });
    await send('drafted', { draftTokenHash: token, counting: limitedTo(1) });
    expect(await drafts.find(token)).toEqual(draft);
    await send('drafted', { draftTokenHash: token, counting: limitedTo(2) });
    expect(await drafts.find(token)).toBeNull();
  });
});
