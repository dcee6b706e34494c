import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalFiles } from '../../plugins/survey/server/src/adapters/local-files';
import { createFileRepository } from '../../plugins/survey/server/src/repositories/files';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createStorage } from '../../plugins/participation/server/src/repositories/storage';
import { createConsentRepository } from '../../plugins/survey/server/src/repositories/consents';
import { createCounterRepository } from '../../plugins/survey/server/src/repositories/counters';
import { createDraftRepository } from '../../plugins/survey/server/src/repositories/drafts';
import { createLibraryRepository } from '../../plugins/survey/server/src/repositories/library';
import { migrations } from '../../plugins/survey/server/src/repositories/migrations';
import { createParticipationRepository } from '../../plugins/survey/server/src/repositories/participations';
import {
  createPersonalRepository,
  removeSealed,
} from '../../plugins/survey/server/src/repositories/personal';
import { createRemovalRepository } from '../../plugins/survey/server/src/repositories/removals';
import { createResponseRepository } from '../../plugins/survey/server/src/repositories/responses';
import { createReviewRepository } from '../../plugins/survey/server/src/repositories/reviews';
import type { SurveyDocument } from '../../plugins/survey/server/src/repositories/survey-documents';
import { createVersionRepository } from '../../plugins/survey/server/src/repositories/versions';
import { createForeignChecks } from '../../plugins/survey/server/src/services/foreign-checks';
import { readDataKeys } from '../../plugins/survey/server/src/services/data-keys';
import type { Submission } from '../../plugins/survey/server/src/services/submissions';
import { wireServices, type SurveyServices } from '../../plugins/survey/server/src/services/wiring';
import {
  fakeCodes,
  fakeEligibility,
  fakeMail,
  fakeProof,
  memoryDocuments,
} from '../../plugins/survey/server/src/testing/memory';
import { memoryPreviewLinks } from '../../plugins/survey/server/src/testing/memory-reviews';
import { fakeSealing } from '../../plugins/survey/server/src/testing/memory-personal';
import { memoryQuestionnaires } from '../../plugins/survey/server/src/testing/memory-questionnaires';
import { poolOf, surveyDocument } from '../../plugins/survey/server/src/testing/test-site';
import { createTestDatabase, type TestDatabase } from '../support/databases';

const NOW = new Date('2025-11-12T03:00:00Z');
const MANY = 200;
const sending = {
  locale: 'ko',
  now: NOW,
  timeZone: 'Asia/Seoul',
  account: null,
  beforeStoring: () => Promise.resolve(),
};
const answers = { visits: 'never', why: '멀어서요', minutes: { way: 10 } };

let database: TestDatabase;
let connection: Knex;
let services: SurveyServices;
const published: SurveyDocument[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connect();
  const client = database.kind === 'mariadb' ? 'mysql' : database.kind;
  // All that the storage asks of Strapi.
  const db = { connection, dialect: { client }, inTransaction: () => false };
  const storage = createStorage({ db } as unknown as Core.Strapi);
  await storage.migrate('survey', migrations);
  const knex = (): Knex => connection;
  services = wireServices({
    files: createFileRepository(knex),
    fileStore: createLocalFiles(join(tmpdir(), 'modu-no-files'), 0),
    fileLimits: { maxFileBytes: 1, maxResponseBytes: 1 },
    assetAddress: (path) => path,
    cleanImage: () => Promise.reject(new Error('no pictures here')),
    report: (error) => {
      throw error;
    },
    documents: memoryDocuments(published),
    questionnaires: memoryQuestionnaires(() => published, { now: NOW }),
    library: createLibraryRepository(knex),
    versions: createVersionRepository(knex, storage),
    reviews: createReviewRepository(storage),
    reviewAlways: false,
    previewLinks: memoryPreviewLinks(),
    drafts: createDraftRepository(knex),
    responses: createResponseRepository(knex, storage),
    participations: createParticipationRepository(knex),
    counters: createCounterRepository(knex, storage),
    personal: createPersonalRepository(knex),
    removals: createRemovalRepository(knex, storage, [removeSealed]),
    consents: createConsentRepository(knex),
    dataKeys: () => readDataKeys(''),
    sealing: fakeSealing,
    eligibility: fakeEligibility,
    codes: fakeCodes,
    proof: fakeProof,
    mail: () => fakeMail().service,
    origin: () => '',
    foreignChecks: createForeignChecks(poolOf(() => Promise.reject(new Error('not used here')))),
    freezeChoices: () => Promise.reject(new Error('not used here')),
    warn: (message) => {
      throw new Error(message);
    },
    addressOf: (locale, path) => `/participate/${locale}${path}`,
    audit: () => ({
      record: () => Promise.resolve(),
      list: () => Promise.reject(new Error('not used here')),
    }),
    actor: () => ({ id: null, name: 'system' }),
    now: () => NOW,
    timeZone: () => 'Asia/Seoul',
  });
}, 60_000);

afterAll(async () => {
  await connection.destroy();
  await database.drop();
});

interface Rules {
  readonly respondents?: string;
  readonly responseLimit?: number;
  readonly quotas?: unknown;
}

/** A published survey with these rules, and what becomes of 200 responses that are sent to it at once. */
async function flood(
  slug: string,
  rules: Rules,
  each: (index: number) => { readonly code?: string; readonly district?: string; readonly key?: string },
): Promise<Readonly<Record<string, number>>> {
  const admission = { respondents: null, responseLimit: null, quotas: null, ...rules };
  published.push(surveyDocument({ documentId: slug, slug, admission }));
  const survey = await services.surveys.find(slug);
  if (survey === null) throw new Error('no survey');
  const sent = Array.from({ length: MANY }, (_, index): Promise<Submission> => {
    const { code, district, key = `key-number-${String(index)}-of-${slug}` } = each(index);
    const given = district === undefined ? answers : { ...answers, district };
    const act = { answers: given, idempotencyKey: key, version: undefined, code };
    return services.submissions.sendAnswers(survey, act, sending);
  });
  const counts: Record<string, number> = {};
  for (const result of await Promise.all(sent)) {
    const name = 'reason' in result ? result.reason : result.kind;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const stored = async (surveyId: string): Promise<number> => {
  const rows: unknown[] = await connection('survey_responses').where({ survey_id: surveyId }).select('id');
  return rows.length;
};

describe('200 responses at once', () => {
  it('with one code are one response, and everybody else is told that there is one', async () => {
    const counts = await flood('one-code', { respondents: 'code' }, () => ({ code: 'CODE-1' }));
    expect(counts).toEqual({ stored: 1, alreadyAnswered: MANY - 1 });
    expect(await stored('one-code')).toBe(1);
  });

  it('of one act are one response, and acknowledged each time', async () => {
    const act = { code: 'CODE-1', key: 'the-same-key-each-time' };
    const counts = await flood('one-act', { respondents: 'code', responseLimit: 1 }, () => act);
    expect(counts).toEqual({ stored: MANY });
    expect(await stored('one-act')).toBe(1);
  });

  it('for 50 places fill them, and not one more', async () => {
    const rules = { respondents: 'code', responseLimit: 50 };
    const counts = await flood('fifty', rules, (index) => ({ code: `CODE-${String(index)}` }));
    expect(counts).toEqual({ stored: 50, full: 150 });
    expect(await stored('fifty')).toBe(50);
  });

  it('for 50 places a district fill both districts', async () => {
    const rules = { quotas: [{ question: 'district', limit: 50 }] };
    const district = (index: number) => ({ district: index % 4 === 0 ? 'east' : 'west' });
    expect(await flood('districts', rules, district)).toEqual({ stored: 100, cellFull: 100 });
    expect(await stored('districts')).toBe(100);
  });
});
