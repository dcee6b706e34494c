import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { NewAuditEntry, Storage } from '../../plugins/participation/contracts';
import { createStorage } from '../../plugins/participation/server/src/repositories/storage';
import type { RetentionAct } from '../../plugins/survey/domain/src';
import {
  createCounterRepository,
  type CounterRepository,
} from '../../plugins/survey/server/src/repositories/counters';
import { createDraftRepository } from '../../plugins/survey/server/src/repositories/drafts';
import { migrations } from '../../plugins/survey/server/src/repositories/migrations';
import {
  createPersonalRepository,
  removeSealed,
} from '../../plugins/survey/server/src/repositories/personal';
import {
  createRemovalRepository,
  type RemovalRepository,
} from '../../plugins/survey/server/src/repositories/removals';
import {
  createResponseRepository,
  type NewResponse,
  type ResponseRepository,
  type Together,
} from '../../plugins/survey/server/src/repositories/responses';
import { readDataKeys } from '../../plugins/survey/server/src/services/data-keys';
import { createPersonalData } from '../../plugins/survey/server/src/services/personal-data';
import { createRetention } from '../../plugins/survey/server/src/services/retention';
import { memoryDocuments } from '../../plugins/survey/server/src/testing/memory';
import { surveyDocument } from '../../plugins/survey/server/src/testing/test-site';
import { createTestDatabase, type TestDatabase } from '../support/databases';

let database: TestDatabase;
let connection: Knex;
let storage: Storage;
let responses: ResponseRepository;
let counters: CounterRepository;
let removals: RemovalRepository;

const knex = (): Knex => connection;
const personal = createPersonalRepository(knex);
const drafts = createDraftRepository(knex);
const keys = { written: `a:${randomBytes(32).toString('base64')}` };
const personalData = createPersonalData({ personal, dataKeys: () => readDataKeys(keys.written) });

beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connect();
  const client = database.kind === 'mariadb' ? 'mysql' : database.kind;
  // All that the storage asks of Strapi.
  const db = { connection, dialect: { client }, inTransaction: () => false };
  storage = createStorage({ db } as unknown as Core.Strapi);
  responses = createResponseRepository(knex, storage);
  counters = createCounterRepository(knex, storage);
  removals = createRemovalRepository(knex, storage, [removeSealed]);
  await storage.migrate('survey', migrations);
}, 60_000);

afterAll(async () => {
  await connection.destroy();
  await database.drop();
});

const NOW = new Date('2025-11-12T03:00:00.123Z');
const DAY = 24 * 60 * 60 * 1000;
const after = (days: number): Date => new Date(NOW.getTime() + days * DAY);

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
const PHONE = '010-1234-한글-😀';
const RULES = 'rules'.padEnd(64, '0');
const alone: Together = { draftTokenHash: null, personHash: null, counting: null, personal: [] };
const everything = { rules: RULES, cellsOf: () => [] };

const response = (surveyId: string, change: Partial<NewResponse> = {}): NewResponse => ({
  id: hex(16),
  number: hex(6).toUpperCase(),
  surveyId,
  versionId: 'version-1',
  idempotencyHash: hex(32),
  answers: { idea: '나무' },
  locale: 'ko',
  submittedAt: NOW,
  rights: { codeHash: hex(32), consent: hex(32), retention: null },
  ...change,
});

async function add(
  surveyId: string,
  change: Partial<NewResponse> = {},
  together: Partial<Together> = {},
): Promise<NewResponse> {
  const made = response(surveyId, change);
  const added = await responses.add(made, {
    ...alone,
    personal: personalData.seal(made.id, { phone: PHONE }),
    ...together,
  });
  expect(added).toEqual({ kind: 'stored' });
  return made;
}

const due = (act: RetentionAct, at: Date): Partial<NewResponse> => ({
  rights: { codeHash: hex(32), consent: null, retention: { act, at } },
});
const sealedRows = async (surveyId: string): Promise<readonly unknown[]> =>
  connection('survey_personal').where({ survey_id: surveyId }).select('*');

describe('personal answers', () => {
  it('stand apart from the response, sealed, and come back as they were', async () => {
    const made = await add('apart');
    expect(await personalData.of(made.id)).toEqual({ phone: PHONE });
    const rows = JSON.stringify([
      await sealedRows('apart'),
      await connection('survey_responses').where({ survey_id: 'apart' }).select('*'),
    ]);
    expect(rows).not.toContain('1234');
    expect((await responses.findByNumber('apart', made.number))?.rights).toEqual(made.rights);
  });

  it('are stored with the response or not at all', async () => {
    const first = await add('together');
    const again = response('together', { idempotencyHash: first.idempotencyHash });
    const together = { ...alone, personal: personalData.seal(again.id, { phone: PHONE }) };
    expect(await responses.add(again, together)).toEqual({ kind: 'taken' });
    expect(await sealedRows('together')).toHaveLength(1);
  });

  it('are kept in drafts with the decision, and dropped with it', async () => {
    const token = hex(32);
    const draft = { surveyId: 's', versionId: 'v', answers: {}, sealedPass: null };
    await drafts.add(token, { ...draft, consent: null, sealedPersonal: null }, NOW);
    const sealedPersonal = 'x'.repeat(100_000);
    await drafts.saveConsent(token, hex(32), { answers: { idea: '나무' }, sealedPersonal }, NOW);
    expect(await drafts.find(token)).toMatchObject({ answers: { idea: '나무' }, sealedPersonal });
    await drafts.saveConsent(token, 'refused', { answers: {}, sealedPersonal: null }, NOW);
    expect(await drafts.find(token)).toMatchObject({ consent: 'refused', sealedPersonal: null });
    await drafts.remove(token);
    expect(await drafts.find(token)).toBeNull();
  });
});

describe('a withdrawn response', () => {
  it('is gone with everything, and leaves hashes behind', async () => {
    const [gone, stays] = [await add('withdrawn'), await add('withdrawn')];
    expect(await removals.withdraw('withdrawn', gone.id)).toBe(true);
    expect(await removals.withdraw('withdrawn', gone.id)).toBe(false);
    expect(await removals.withdraw('elsewhere', stays.id)).toBe(false);
    expect(await responses.findByNumber('withdrawn', gone.number)).toBeNull();
    expect(await personal.of(gone.id)).toEqual([]);
    expect(await personal.of(stays.id)).toHaveLength(1);
    expect(await removals.wasRemoved('withdrawn', gone.rights.codeHash ?? '')).toBe(true);
    expect(await removals.wasRemoved('withdrawn', stays.rights.codeHash ?? '')).toBe(false);
    expect([await responses.count('withdrawn'), await removals.count('withdrawn')]).toEqual([1, 1]);
  });

  it('does not come back when the same act is sent again, before or while it is taken away', async () => {
    const gone = await add('resent');
    const again = () => responses.add(response('resent', { idempotencyHash: gone.idempotencyHash }), alone);
    const results = await Promise.all([
      ...Array.from({ length: 10 }, again),
      removals.withdraw('resent', gone.id),
      ...Array.from({ length: 10 }, again),
    ]);
    expect(results.filter((result) => typeof result === 'object' && result.kind === 'stored')).toEqual([]);
    expect(await again()).toEqual({ kind: 'removed' });
    expect(await responses.count('resent')).toBe(0);
  });

  it('gives its place to somebody else, and no place twice, while others are sending', async () => {
    const surveyId = 'places';
    const counting = { rules: RULES, responseLimit: 10, cells: [] };
    await counters.recount(surveyId, everything);
    const all: NewResponse[] = [];
    for (let index = 0; index < 10; index += 1) all.push(await add(surveyId, {}, { counting }));
    const send = async (): Promise<void> => {
      for (let attempt = 0; attempt < 20; attempt += 1) {
        const made = response(surveyId);
        const together = { draftTokenHash: null, personHash: null, counting, personal: [] };
        const added = await responses.add(made, together);
        if (added.kind !== 'stale') return;
        await counters.recount(surveyId, everything);
      }
      throw new Error('the counters do not settle');
    };
    await Promise.all([
      ...all.slice(0, 4).map(({ id }) => removals.withdraw(surveyId, id)),
      ...Array.from({ length: 20 }, send),
    ]);
    await Promise.all(Array.from({ length: 10 }, send));
    await counters.recount(surveyId, everything);
    expect(await responses.count(surveyId)).toBe(10);
    expect((await counters.find(surveyId))?.responses).toBe(10);
  }, 60_000);
});

describe('the end of the time for which data is kept', () => {
  it('is what was promised, or sooner and more, never later or less', async () => {
    const surveyId = 'promises';
    const at = async ({ number }: NewResponse) =>
      (await responses.findByNumber(surveyId, number))?.rights.retention;
    const none = await add(surveyId);
    const soon = await add(surveyId, due('anonymise', after(5)));
    const late = await add(surveyId, due('anonymise', after(50)));
    const whole = await add(surveyId, due('delete', after(50)));
    await removals.applyRule(surveyId, { act: 'anonymise', fixedAt: after(10), afterMs: 0 });
    expect([await at(none), await at(soon), await at(late), await at(whole)]).toEqual([
      { act: 'anonymise', at: after(10) },
      { act: 'anonymise', at: after(5) },
      { act: 'anonymise', at: after(10) },
      { act: 'delete', at: after(50) },
    ]);
    await removals.applyRule(surveyId, { act: 'delete', fixedAt: null, afterMs: 7 * DAY });
    expect([await at(none), await at(soon), await at(late), await at(whole)]).toEqual([
      { act: 'delete', at: after(7) },
      { act: 'anonymise', at: after(5) },
      { act: 'delete', at: after(7) },
      { act: 'delete', at: after(7) },
    ]);
    // Once its personal answers are gone, the rest follows the stricter rule.
    expect(await removals.endDue(surveyId, 'anonymise', after(6), 100)).toBe(1);
    await removals.applyRule(surveyId, { act: 'delete', fixedAt: null, afterMs: 7 * DAY });
    expect(await at(soon)).toEqual({ act: 'delete', at: after(7) });
  });

  it('comes for what is due and for nothing else, in batches', async () => {
    const surveyId = 'batches';
    const kept = await add(surveyId, due('delete', after(2)));
    for (let index = 0; index < 7; index += 1) await add(surveyId, due('delete', after(1)));
    const anonymous = await add(surveyId, due('anonymise', after(1)));
    expect(await removals.surveysWithDue(after(1))).toContain(surveyId);
    const steps = [];
    for (let step = 0; step < 4; step += 1)
      steps.push(await removals.endDue(surveyId, 'delete', after(1), 3));
    expect(steps).toEqual([3, 3, 1, 0]);
    expect(await removals.endDue(surveyId, 'anonymise', after(1), 3)).toBe(1);
    expect(await removals.surveysWithDue(after(1))).not.toContain(surveyId);
    expect(await personal.of(anonymous.id)).toEqual([]);
    expect((await responses.findByNumber(surveyId, anonymous.number))?.rights.retention?.act).toBe(
      'anonymised',
    );
    expect(await personal.of(kept.id)).toHaveLength(1);
    expect([await responses.count(surveyId), await removals.count(surveyId)]).toEqual([2, 7]);
  });

  it.each(['anonymise', 'delete'] as const)(
    'is counted once when two nodes end the same (%s)',
    async (act) => {
      const surveyId = `nodes-${act}`;
      for (let index = 0; index < 30; index += 1) await add(surveyId, due(act, after(1)));
      const audit: NewAuditEntry[] = [];
      const node = () =>
        createRetention({
          documents: memoryDocuments([surveyDocument({ documentId: surveyId })]),
          removals,
          drafts: { forgetOld: () => Promise.resolve() },
          audit: () => ({
            record(entry) {
              audit.push(entry);
              return Promise.resolve();
            },
            list: () => Promise.reject(new Error('not used here')),
          }),
          now: () => after(1),
        }).run();
      await Promise.all([node(), node(), node()]);
      const counts = audit
        .filter(({ subject }) => subject.id === surveyId)
        .map(({ details }) => Number(details?.responses));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
      expect(JSON.stringify(audit)).not.toContain('1234');
      expect(await sealedRows(surveyId)).toEqual([]);
      expect(await responses.count(surveyId)).toBe(act === 'delete' ? 0 : 30);
    },
    60_000,
  );
});

describe('a change of keys', () => {
  it('can be cut off and begun again on two nodes, and ends with everything under the new key', async () => {
    const all: NewResponse[] = [];
    for (let index = 0; index < 120; index += 1) all.push(await add('rotation'));
    const old = keys.written;
    keys.written = `b:${randomBytes(32).toString('base64')},${old}`;
    // As if it had been cut off: one is done already, and nobody remembers which.
    const [first] = await personal.sealedOtherwise('b', '', 1);
    if (first === undefined) throw new Error('nothing sealed');
    const opened = await personalData.of(first.responseId);
    const [again] = personalData.seal(first.responseId, opened);
    expect(again !== undefined && (await personal.reseal(first, again))).toBe(true);
    expect(again !== undefined && (await personal.reseal(first, again))).toBe(false);
    const gone = all[0];
    if (gone === undefined) throw new Error('nothing stored');
    await Promise.all([personalData.reseal(), personalData.reseal(), removals.withdraw('rotation', gone.id)]);
    expect(await personalData.reseal()).toEqual({ resealed: 0, unreadable: {} });
    keys.written = keys.written.slice(0, keys.written.indexOf(','));
    for (const { id } of all.slice(1, 20)) expect(await personalData.of(id)).toEqual({ phone: PHONE });
    expect(await personalData.of(gone.id)).toEqual({});
  }, 60_000);
});
