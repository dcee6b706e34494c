import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createCodeRepository } from '../../plugins/participation/server/src/repositories/codes';
import { migrations } from '../../plugins/participation/server/src/repositories/migrations';
import { createScopeKeyRepository } from '../../plugins/participation/server/src/repositories/scope-keys';
import { createSingleUseRepository } from '../../plugins/participation/server/src/repositories/single-uses';
import { createStorage } from '../../plugins/participation/server/src/repositories/storage';
import { createTryRepository } from '../../plugins/participation/server/src/repositories/tries';
import { createTestDatabase, databaseKind, type TestDatabase } from '../support/databases';

const NOW = new Date('2026-06-03T00:00:00Z');
const LATER = new Date('2026-06-03T00:15:00Z');
const AFTER = new Date('2026-06-03T00:15:01Z');
const RACERS = 40;

let database: TestDatabase;
let connection: Knex;
let strapi: Core.Strapi;

beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connect();
  const client = database.kind === 'mariadb' ? 'mysql' : database.kind;
  // All that the repositories ask of Strapi.
  strapi = { db: { connection, dialect: { client }, inTransaction: () => false } } as unknown as Core.Strapi;
  await createStorage(strapi).migrate('participation', migrations);
}, 60_000);

afterAll(async () => {
  await connection.destroy();
  await database.drop();
});

const hash = (): string => randomBytes(32).toString('hex');
const racing = <Result>(act: () => Promise<Result>): Promise<readonly Result[]> =>
  Promise.all(Array.from({ length: RACERS }, act));
const keys = () => createScopeKeyRepository(strapi, createStorage(strapi));
const uses = () => createSingleUseRepository(strapi, createStorage(strapi));
const tries = () => createTryRepository(strapi);
const codes = () => createCodeRepository(strapi, createStorage(strapi));

describe(`the tables of eligibility on ${databaseKind()}`, () => {
  it('can be made again without harm', async () => {
    const kept = hash();
    await uses().add(kept, LATER, NOW);
    for (const { up } of migrations) await up(connection);
    expect(await uses().add(kept, LATER, NOW)).toBe(false);
  });

  it('hold hashes and ends, and nothing of anybody', async () => {
    const columns = async (table: string) => Object.keys(await connection(table).columnInfo()).sort();
    expect(await columns('participation_single_uses')).toEqual(['expires_at', 'use_hash']);
    expect(await columns('participation_tries')).toEqual(['expires_at', 'scope', 'state_hash', 'tries']);
    expect(await columns('participation_codes')).toEqual(['code_hash', 'scope']);
    expect(await columns('participation_scope_keys')).toEqual(['key', 'scope']);
  });
});

describe(`what may be used once on ${databaseKind()}`, () => {
  it('is taken from one of many who show it at the same moment', async () => {
    const shown = hash();
    const taken = await racing(() => uses().add(shown, LATER, NOW));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('is cleared away once it has run out', async () => {
    await uses().add(hash(), LATER, NOW);
    await uses().add(hash(), new Date('2026-06-04T00:00:00Z'), AFTER);
    const rows: unknown[] = await connection('participation_single_uses').where(
      'expires_at',
      '<',
      AFTER.getTime(),
    );
    expect(rows).toEqual([]);
  });
});

describe(`tries on ${databaseKind()}`, () => {
  it('are five, however many come at the same moment', async () => {
    const state = hash();
    await tries().begin(state, 'vote:a', LATER, NOW);
    const taken = await racing(() => tries().take(state, 5, NOW));
    expect(taken.filter(Boolean)).toHaveLength(5);
    expect(await tries().take(state, 5, NOW)).toBe(false);
  });

  it('end with one right one, and with their time', async () => {
    const state = hash();
    await tries().begin(state, 'vote:a', LATER, NOW);
    expect(await tries().take(state, 5, AFTER)).toBe(false);
    const ended = await racing(() => tries().end(state));
    expect(ended.filter(Boolean)).toHaveLength(1);
    expect(await tries().take(state, 5, NOW)).toBe(false);
    expect(await tries().take(hash(), 5, NOW)).toBe(false);
  });
});

describe(`batches of codes on ${databaseKind()}`, () => {
  it('say what they are for', async () => {
    const batch = {
      id: 'batch-1',
      label: '행사장',
      count: 1,
      createdAt: NOW.toISOString(),
      kind: 'onsite',
    } as const;
    const code = hash();
    await codes().addBatch('vote:batches', batch, [code]);
    expect(await codes().listBatches('vote:batches')).toEqual([batch]);
    expect(await codes().has('vote:batches', code)).toBe(true);
    expect(await codes().has('vote:other', code)).toBe(false);
  });

  it('of before that are invitations', async () => {
    const row = { id: 'batch-2', scope: 'vote:old', label: '편지', count: 2, created_at: NOW.getTime() };
    await connection('participation_code_batches').insert(row);
    expect(await codes().listBatches('vote:old')).toMatchObject([{ id: 'batch-2', kind: 'invitation' }]);
  });
});

describe(`the key of a scope on ${databaseKind()}`, () => {
  it('is one, whoever makes it first', async () => {
    await racing(() => keys().add('vote:keys', hash()));
    const found = await keys().find('vote:keys');
    expect(found?.key).toMatch(/^[0-9a-f]{64}$/u);
    expect(await keys().find('vote:none')).toBeNull();
  });

  it('is gone from the table once it is destroyed, with codes and tries, and never made again', async () => {
    const key = hash();
    const code = hash();
    const batch = {
      id: 'batch-3',
      label: '편지',
      count: 1,
      createdAt: NOW.toISOString(),
      kind: 'invitation',
    } as const;
    await keys().add('vote:over', key);
    await codes().addBatch('vote:over', batch, [code]);
    await tries().begin(hash(), 'vote:over', LATER, NOW);
    await keys().add('vote:stays', hash());
    await racing(() => keys().destroy('vote:over'));
    expect(await keys().find('vote:over')).toEqual({ key: null });
    expect(await connection('participation_scope_keys').where({ key })).toEqual([]);
    expect(await codes().has('vote:over', code)).toBe(false);
    expect(await connection('participation_tries').where({ scope: 'vote:over' })).toEqual([]);
    await keys().add('vote:over', hash());
    expect(await keys().find('vote:over')).toEqual({ key: null });
    expect((await keys().find('vote:stays'))?.key).not.toBeNull();
  });

  it('that never was is destroyed too: nobody makes it afterwards', async () => {
    await racing(() => keys().destroy('vote:never'));
    await keys().add('vote:never', hash());
    expect(await keys().find('vote:never')).toEqual({ key: null });
  });
});
