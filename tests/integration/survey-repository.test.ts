import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Storage } from '../../plugins/participation/contracts';
import { createStorage } from '../../plugins/participation/server/src/repositories/storage';
import { createConsentRepository } from '../../plugins/survey/server/src/repositories/consents';
import { createDraftRepository } from '../../plugins/survey/server/src/repositories/drafts';
import { createLibraryRepository } from '../../plugins/survey/server/src/repositories/library';
import { migrations } from '../../plugins/survey/server/src/repositories/migrations';
import {
  createResponseRepository,
  type NewResponse,
  type ResponseRepository,
  type Together,
} from '../../plugins/survey/server/src/repositories/responses';
import {
  createVersionRepository,
  type VersionRepository,
} from '../../plugins/survey/server/src/repositories/versions';
import { createTestDatabase, type TestDatabase } from '../support/databases';

let database: TestDatabase;
let connection: Knex;
let storage: Storage;
let responses: ResponseRepository;
let versions: VersionRepository;

const knex = (): Knex => connection;
const drafts = createDraftRepository(knex);

beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connect();
  const client = database.kind === 'mariadb' ? 'mysql' : database.kind;
  // All that the storage asks of Strapi.
  const db = { connection, dialect: { client }, inTransaction: () => false };
  storage = createStorage({ db } as unknown as Core.Strapi);
  responses = createResponseRepository(knex, storage);
  versions = createVersionRepository(knex, storage);
  await storage.migrate('survey', migrations);
}, 60_000);

afterAll(async () => {
  await connection.destroy();
  await database.drop();
});

const NOW = new Date('2025-11-12T03:00:00.123Z');

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');

const response = (change: Partial<NewResponse> = {}): NewResponse => ({
  id: hex(16),
  number: hex(6).toUpperCase(),
  surveyId: 'survey-1',
  versionId: 'version-1',
  idempotencyHash: hex(32),
  answers: { name: '한글과 😀', many: ['a', 1, true], nothing: null },
  locale: 'ko',
  submittedAt: NOW,
  rights: { codeHash: null, consent: null, retention: null },
  ...change,
});

/** A response that nobody has to be admitted for, and nobody counts. */
const alone: Together = { draftTokenHash: null, personHash: null, counting: null, personal: [] };
const from = (draftTokenHash: string): Together => ({ ...alone, draftTokenHash });
const emptyDraft = {
  surveyId: 'survey-1',
  versionId: 'version-1',
  answers: {},
  sealedPass: null,
  consent: null,
  sealedPersonal: null,
};
const stored = { kind: 'stored' };
const taken = { kind: 'taken' };

describe('the tables', () => {
  it('can be made twice without harm', async () => {
    for (const { up } of migrations) await up(connection);
    await expect(storage.migrate('survey', migrations)).resolves.toBeUndefined();
  });
});

describe('questionnaire versions', () => {
  const freeze = (surveyId: string, content: string) =>
    versions.freeze({
      surveyId,
      hash: content.padEnd(64, '0'),
      questionnaire: content,
      publishedAt: NOW,
    });

  it('count from one within a survey, and the same content is the same version', async () => {
    const first = await freeze('numbered', 'aa');
    const second = await freeze('numbered', 'bb');
    const again = await freeze('numbered', 'aa');
    const other = await freeze('another', 'aa');
    expect([first.number, second.number, again.number, other.number]).toEqual([1, 2, 1, 1]);
    expect(again.id).toBe(first.id);
    expect((await versions.list('numbered')).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('keep a large questionnaire exactly as it was written', async () => {
    const questionnaire = `{ "elements": [ ${'"한글 😀" ,'.repeat(20_000)} 1 ] }`;
    const hash = 'c'.repeat(64);
    const stored = await versions.freeze({ surveyId: 'large', hash, questionnaire, publishedAt: NOW });
    expect(await versions.findById(stored.id)).toEqual(stored);
    expect((await versions.findByHash('large', hash))?.questionnaire).toBe(questionnaire);
    expect((await versions.findByNumber('large', 1))?.publishedAt).toEqual(NOW);
    expect(await versions.findByNumber('large', 2)).toBeNull();
  });

  it('are frozen once when two administrators publish the same at once', async () => {
    const frozen = await Promise.all(Array.from({ length: 6 }, () => freeze('race', 'dd')));
    expect(new Set(frozen.map(({ id }) => id)).size).toBe(1);
    expect(await versions.list('race')).toHaveLength(1);
  });
});

describe('drafts', () => {
  const draft = { ...emptyDraft, answers: { a: 1 } };

  it('are found by the hash of their token, saved, and forgotten when old', async () => {
    const [old, fresh] = [hex(32), hex(32)];
    await drafts.add(old, draft, new Date(NOW.getTime() - 1));
    await drafts.add(fresh, draft, NOW);
    await drafts.save(fresh, { answers: { a: '그대로 😀' }, sealedPersonal: null }, NOW);
    expect(await drafts.find(fresh)).toEqual({ ...draft, answers: { a: '그대로 😀' } });
    await drafts.savePass(fresh, 'p'.repeat(1_000), NOW);
    expect((await drafts.find(fresh))?.sealedPass).toBe('p'.repeat(1_000));
    await drafts.removeOlderThan(NOW, NOW);
    expect(await drafts.find(old)).toBeNull();
    expect(await drafts.find(fresh)).not.toBeNull();
  });

  it('are found by their code when they were kept, within their survey, and live longer', async () => {
    const [token, other, code] = [hex(32), hex(32), hex(32)];
    for (const hash of [token, other]) await drafts.add(hash, draft, NOW);
    await drafts.keep(token, code, 'sealed', NOW);
    expect(await drafts.findKept('survey-1', code)).toBe('sealed');
    expect(await drafts.findKept('elsewhere', code)).toBeNull();
    expect(await drafts.findKept('survey-1', hex(32))).toBeNull();
    const later = new Date(NOW.getTime() + 1);
    await drafts.removeOlderThan(later, NOW);
    expect(await drafts.find(other)).toBeNull();
    expect(await drafts.find(token)).not.toBeNull();
    await drafts.removeOlderThan(later, later);
    expect(await drafts.findKept('survey-1', code)).toBeNull();
  });
});

describe('responses', () => {
  it('come back as they were sent', async () => {
    const sent = response();
    expect(await responses.add(sent, alone)).toEqual(stored);
    const { surveyId, idempotencyHash, ...kept } = sent;
    expect(await responses.findByNumber(surveyId, sent.number)).toEqual(kept);
    expect(await responses.findByIdempotency(surveyId, idempotencyHash)).toEqual(kept);
    expect(await responses.findByNumber('elsewhere', sent.number)).toBeNull();
  });

  it('take the draft they grew from with them', async () => {
    const token = hex(32);
    await drafts.add(token, emptyDraft, NOW);
    expect(await responses.add(response(), from(token))).toEqual(stored);
    expect(await drafts.find(token)).toBeNull();
  });

  it('leave the draft alone when they are not stored', async () => {
    const token = hex(32);
    const first = response();
    await responses.add(first, alone);
    await drafts.add(token, emptyDraft, NOW);
    expect(await responses.add(response({ idempotencyHash: first.idempotencyHash }), from(token))).toEqual(
      taken,
    );
    expect(await drafts.find(token)).not.toBeNull();
    expect(await responses.add(response({ number: first.number }), alone)).toEqual(taken);
  });

  it('are stored once when one act is sent many times at once', async () => {
    const idempotencyHash = hex(32);
    const surveyId = 'race';
    const added = await Promise.all(
      Array.from({ length: 20 }, () => responses.add(response({ surveyId, idempotencyHash }), alone)),
    );
    expect(added.filter(({ kind }) => kind === 'stored')).toHaveLength(1);
    expect(await responses.count(surveyId)).toBe(1);
  });

  it('that arrive together take none of the others along when one is there already', async () => {
    const surveyId = 'together';
    const idempotencyHash = hex(32);
    await responses.add(response({ surveyId, idempotencyHash }), alone);
    const wanted = Array.from({ length: 40 }, (_, index) =>
      response(index % 13 === 5 ? { surveyId, idempotencyHash } : { surveyId }),
    );
    const added = await Promise.all(wanted.map((one) => responses.add(one, alone)));
    expect(added.map(({ kind }) => kind)).toEqual(
      wanted.map((_, index) => (index % 13 === 5 ? 'taken' : 'stored')),
    );
    expect(await responses.count(surveyId)).toBe(1 + 37);
  });

  it('may share a key between two surveys', async () => {
    const idempotencyHash = hex(32);
    expect(await responses.add(response({ surveyId: 'one', idempotencyHash }), alone)).toEqual(stored);
    expect(await responses.add(response({ surveyId: 'two', idempotencyHash }), alone)).toEqual(stored);
  });

  it('are counted, paged newest first, and read in order in batches without loss or repeat', async () => {
    const surveyId = 'many';
    // Several of one millisecond, over more than one batch.
    const all = Array.from({ length: 603 }, (_, index) =>
      response({
        surveyId,
        versionId: index % 3 === 0 ? 'v1' : 'v2',
        submittedAt: new Date(NOW.getTime() + Math.floor(index / 7)),
      }),
    );
    await Promise.all(all.map((one) => responses.add(one, alone)));
    expect(await responses.count(surveyId)).toBe(603);
    expect(await responses.countByVersion(surveyId)).toEqual(
      new Map([
        ['v1', 201],
        ['v2', 402],
      ]),
    );
    const read: string[] = [];
    let last = 0;
    for await (const batch of responses.batches(surveyId))
      for (const { id, submittedAt } of batch) {
        expect(submittedAt.getTime()).toBeGreaterThanOrEqual(last);
        last = submittedAt.getTime();
        read.push(id);
      }
    expect([...read].sort()).toEqual(all.map(({ id }) => id).sort());
    const page = await responses.page(surveyId, 2, 10);
    expect(page.map(({ id }) => id)).toEqual(read.reverse().slice(10, 20));
  }, 60_000);
});

describe('the words of a consent', () => {
  it('are kept once, as they were first agreed to', async () => {
    const consents = createConsentRepository(knex);
    const hash = hex(32);
    await Promise.all(['first', 'first', 'first'].map((text) => consents.keep('s', hash, text, NOW)));
    await consents.keep('s', hash, 'another', NOW);
    expect(await consents.find('s', hash)).toBe('first');
    expect(await consents.find('other', hash)).toBeNull();
  });
});

describe('what administrators keep for the next questionnaire', () => {
  const library = createLibraryRepository(knex);
  const item = {
    kind: 'choices' as const,
    title: { ko: '우리 동 😀', en: '' },
    description: { ko: '', en: 'Six' },
    content: { choices: ['가', { value: 1, text: { en: 'One' } }] },
    origin: null,
    licence: '',
    size: 2,
    by: '김서연',
    at: NOW,
  };

  it('comes back as it was, the newest first, and goes', async () => {
    const first = await library.add(item);
    const origin = { city: '한빛시', contact: '공원과' };
    const second = await library.add({ ...item, origin, licence: 'KOGL-1', at: new Date(NOW.getTime() + 1) });
    const { content, ...shown } = item;
    expect(await library.list()).toEqual([
      { ...shown, id: second, origin, licence: 'KOGL-1', at: new Date(NOW.getTime() + 1) },
      { ...shown, id: first },
    ]);
    expect(await library.contentOf(first)).toEqual(content);
    const words = { title: { ko: '동', en: 'Dong' }, description: { ko: '', en: '' } };
    await library.rename(first, words);
    expect(await library.find(first)).toMatchObject(words);
    await library.remove(first);
    expect([await library.find(first), await library.contentOf(first), await library.count()]).toEqual([
      null,
      undefined,
      1,
    ]);
  });
});
