import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Storage } from '../../plugins/participation/contracts';
import { createStorage } from '../../plugins/participation/server/src/repositories/storage';
import type { ReviewRequest } from '../../plugins/survey/domain/src/review';
import { migrations } from '../../plugins/survey/server/src/repositories/migrations';
import { createPreviewLinkRepository } from '../../plugins/survey/server/src/repositories/preview-links';
import { createReviewRepository } from '../../plugins/survey/server/src/repositories/reviews';
import { createTestDatabase, type TestDatabase } from '../support/databases';

let database: TestDatabase;
let connection: Knex;
let storage: Storage;

beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connect();
  const client = database.kind === 'mariadb' ? 'mysql' : database.kind;
  // All that the storage asks of Strapi.
  const db = { connection, dialect: { client }, inTransaction: () => false };
  storage = createStorage({ db } as unknown as Core.Strapi);
  await storage.migrate('survey', migrations);
}, 60_000);

afterAll(async () => {
  await connection.destroy();
  await database.drop();
});

const NOW = new Date('2025-11-12T03:00:00.123Z');

const request = (change: Partial<ReviewRequest> = {}): ReviewRequest => ({
  revision: 'a'.repeat(64),
  askedBy: { id: 7, name: '김작성 😀' },
  askedAt: NOW,
  note: '‘3번’을 봐 주세요\n고맙습니다',
  acknowledged: ['leading.ko@a/title', 'meaningless: removed b'],
  decision: null,
  ...change,
});

describe('requests for a review', () => {
  it('come back as they were made, the latest first, each survey by itself', async () => {
    const reviews = createReviewRepository(storage);
    const other = request({ revision: 'b'.repeat(64), note: '', acknowledged: [] });
    await reviews.add('survey-1', request());
    await reviews.add('survey-1', other);
    await reviews.add('survey-2', request());
    expect(await reviews.list('survey-1', 5)).toEqual([
      { ...other, number: 2 },
      { ...request(), number: 1 },
    ]);
    expect(await reviews.list('survey-1', 1)).toEqual([{ ...other, number: 2 }]);
    expect(await reviews.list('survey-2', 5)).toEqual([{ ...request(), number: 1 }]);
    expect(await reviews.list('survey-3', 5)).toEqual([]);
  });

  it('keep what was decided first', async () => {
    const reviews = createReviewRepository(storage);
    const decision = {
      verdict: 'sentBack' as const,
      by: { id: 8, name: '박검토' },
      at: new Date(NOW.getTime() + 1),
      comment: '문장이 깁니다',
    };
    await reviews.add('survey-4', request());
    await reviews.add('survey-4', request());
    await reviews.decide('survey-4', 2, decision);
    await reviews.decide('survey-4', 2, { ...decision, verdict: 'approved', comment: '' });
    expect((await reviews.list('survey-4', 5)).map((each) => each.decision)).toEqual([decision, null]);
  });

  it('are undone with what they are part of', async () => {
    const reviews = createReviewRepository(storage);
    const undone = storage.transaction(async (trx) => {
      const inside = createReviewRepository({ ...storage, transaction: (work) => work(trx) });
      await inside.add('survey-5', request());
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await reviews.list('survey-5', 5)).toEqual([]);
  });
});

describe('links to drafts', () => {
  it('are cut by survey, as of the last time', async () => {
    const links = createPreviewLinkRepository(() => connection);
    expect(await links.revokedAt('survey-1')).toBeNull();
    await links.revoke('survey-1', NOW);
    const later = new Date(NOW.getTime() + 1);
    await links.revoke('survey-1', later);
    expect(await links.revokedAt('survey-1')).toEqual(later);
    expect(await links.revokedAt('survey-2')).toBeNull();
  });
});
