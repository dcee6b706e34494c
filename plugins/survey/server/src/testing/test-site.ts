import type {
  Account,
  Actor,
  CitizenReply,
  Locale,
  NewAuditEntry,
  RequestBody,
  UploadedFile,
} from '@modu/participation/contracts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileStore } from '../adapters/file-store';
import sharp from 'sharp';
import { createImageCleaner } from '../adapters/images';
import { createLocalFiles } from '../adapters/local-files';
import { checkWithSurveyCore } from '../adapters/survey-core';
import type { SurveyCorePool } from '../adapters/survey-core-pool';
import type { SurveyDocument } from '../repositories/survey-documents';
import { citizenRoutes } from '../routes/citizen';
import { createForeignChecks } from '../services/foreign-checks';
import { createChoiceFreezing } from '../services/remote-choices';
import { wireServices, type SurveyServices } from '../services/wiring';
import { readDataKeys } from '../services/data-keys';
import {
  fakeCodes,
  fakeEligibility,
  fakeMail,
  fakeProof,
  memoryDocuments,
  memoryDrafts,
  memoryResponses,
  memoryVersions,
} from './memory';
import type { FileLimits } from '../../../domain/src';
import { memoryLibrary } from './memory-library';
import { memoryQuestionnaires, type MemoryQuestionnaires } from './memory-questionnaires';
import { memoryAudit } from './memory-audit';
import { memoryPreviewLinks, memoryReviews } from './memory-reviews';
import { memoryFiles, type MemoryFiles } from './memory-files';
import type { FakeMail, MemoryDrafts, MemoryResponses } from './memory';
import { fakeSealing, memoryConsents, type MemoryConsents } from './memory-personal';
import { NOW, matcher, requestOf } from './requests';
import { sampleQuestionnaire } from './sample-questionnaire';

/** A key for tests: 32 zero bytes. */
export const TEST_KEY = `test:${Buffer.alloc(32).toString('base64')}`;

export type Fields = readonly (readonly [string, string])[];

/** The citizen's side of the plugin on tables in memory, with a clock that can be set. */
export interface TestSurveySite {
  readonly services: SurveyServices;
  readonly drafts: MemoryDrafts;
  readonly responses: MemoryResponses;
  readonly audit: NewAuditEntry[];
  readonly questionnaires: MemoryQuestionnaires;
  readonly files: MemoryFiles;
  /** Where the content of files is kept. */
  readonly fileFolder: string;
  /** What was reported to those who run the site. */
  readonly troubles: unknown[];
  readonly warnings: readonly string[];
  readonly consents: MemoryConsents;
  /** SURVEY_DATA_KEYS of this site. */
  readonly keys: { written: string };
  readonly clock: { now: Date };
  /** Who is signed in. */
  readonly visitor: { account: Account | null };
  /** Who acts in the admin. */
  readonly administrator: { actor: Actor };
  /** Whether this site sends e-mail, what it has sent, and what becomes of the next letter. */
  readonly mail: FakeMail;
  /** Acts of people who showed nothing, and how many there may be. */
  readonly unproven: { count: number; limit: number };
  /** Replaces what is published. */
  publish(change: Partial<SurveyDocument>): void;
  get(address: string, locale?: Locale): Promise<CitizenReply>;
  send(address: string, fields: Fields, locale?: Locale): Promise<CitizenReply>;
  sendFiles(
    address: string,
    fields: Fields,
    files: readonly UploadedFile[],
    locale?: Locale,
  ): Promise<CitizenReply>;
  sendJson(address: string, value: unknown, locale?: Locale): Promise<CitizenReply>;
  /** Begins a draft and returns its address, without a trailing slash. */
  begin(): Promise<string>;
}

export const surveyDocument = (change: Partial<SurveyDocument> = {}): SurveyDocument => ({
  documentId: 'doc1',
  slug: 'visit',
  opensAt: new Date('2025-11-01T00:00:00Z'),
  closesAt: new Date('2025-11-23T09:00:00Z'),
  publicResults: true,
  reviewRequired: false,
  smallCellThreshold: 10,
  admission: { respondents: null, responseLimit: null, quotas: null },
  privacy: { anonymity: null, retentionDays: null, retentionFrom: null, retentionAct: null },
  questionnaire: JSON.stringify(sampleQuestionnaire),
  texts: new Map([
    [
      'ko',
      {
        title: '만족도 조사',
        introduction: '이용 경험을 여쭙니다.',
        consentNotice: '이름은 묻지 않습니다.',
        thankYou: '고맙습니다.',
        consent: {
          purpose: '결과를 알려 드리는 데 씁니다.',
          controller: '모두시 참여과',
          contact: '02-000-0000',
          recipients: '',
          refusal: '',
        },
      },
    ],
    [
      'en',
      {
        title: 'Satisfaction',
        introduction: 'About your visits.',
        consentNotice: 'No names.',
        thankYou: 'Thank you.',
        consent: {
          purpose: 'To tell you the result.',
          controller: 'City of Modu',
          contact: '02-000-0000',
          recipients: '',
          refusal: '',
        },
      },
    ],
  ]),
  ...change,
});

export interface SiteWishes {
  readonly fileLimits?: Partial<FileLimits>;
  readonly fileStore?: (folder: string) => FileStore;
  readonly reviewAlways?: boolean;
  /** What stands in for survey-core. */
  readonly core?: SurveyCorePool['check'];
}

/** survey-core without a thread: what it finds, or what a thread would say of it. */
export const poolOf = (check?: SurveyCorePool['check']): SurveyCorePool => ({
  check:
    check ??
    (({ questionnaire, answers, locale }) =>
      Promise.resolve({ ok: true, problems: checkWithSurveyCore(questionnaire, answers, locale) })),
  close: () => Promise.resolve(),
});

export function createTestSite(
  change: Partial<SurveyDocument> = {},
  wishes: SiteWishes = {},
): TestSurveySite {
  const warnings: string[] = [];
  const clock = { now: NOW };
  const visitor: TestSurveySite['visitor'] = { account: null };
  const administrator: { actor: Actor } = { actor: { id: 1, name: 'Admin' } };
  const unproven = { count: 0, limit: Infinity };
  const published = [surveyDocument(change)];
  const drafts = memoryDrafts();
  const files = memoryFiles(
    (owner) => drafts.rows.has(owner) || responses.rows.some(({ id }) => id === owner),
  );
  const responses = memoryResponses(drafts, () => files);
  const folder = mkdtempSync(join(tmpdir(), 'modu-survey-files-'));
  const fileStore = wishes.fileStore?.(folder) ?? createLocalFiles(folder, 0);
  const troubles: unknown[] = [];
  const audit: NewAuditEntry[] = [];
  const consents = memoryConsents();
  const sealing = fakeSealing();
  const keys = { written: TEST_KEY };
  const mail = fakeMail();
  const questionnaires = memoryQuestionnaires(
    () => published,
    clock,
    async (documentId) => {
      await services.publishing.freeze(documentId);
      services.surveys.forget();
    },
  );
  const services = wireServices({
    documents: memoryDocuments(published, questionnaires.draftOf),
    questionnaires,
    library: memoryLibrary(),
    versions: memoryVersions(),
    ...{ reviews: memoryReviews(), previewLinks: memoryPreviewLinks() },
    reviewAlways: wishes.reviewAlways ?? false,
    drafts,
    responses,
    participations: responses.participations,
    counters: responses.counters,
    files,
    fileStore,
    fileLimits: { maxFileBytes: 100_000, maxResponseBytes: 250_000, ...wishes.fileLimits },
    cleanImage: createImageCleaner(() => Promise.resolve(sharp)),
    report: (error) => troubles.push(error),
    personal: responses.personal,
    removals: responses.removals,
    consents,
    dataKeys: () => readDataKeys(keys.written),
    sealing: () => sealing,
    eligibility: fakeEligibility,
    codes: fakeCodes,
    proof: fakeProof,
    mail: () => mail.service,
    origin: () => 'https://city.example.kr',
    foreignChecks: createForeignChecks(poolOf(wishes.core)),
    freezeChoices: createChoiceFreezing({
      load: (url) => Promise.resolve({ ok: false, reason: 'hostNotListed', detail: new URL(url).host }),
    }),
    warn: (message) => warnings.push(message),
    assetAddress: (path) => `/participate/assets/${path}?v=test`,
    addressOf: (locale, path) => `/participate/${locale}${path}`,
    audit: () => memoryAudit(audit),
    actor: () => administrator.actor,
    now: () => clock.now,
    timeZone: () => 'Asia/Seoul',
  });
  const routes = citizenRoutes(services).map((route) => ({ route, match: matcher(route.path) }));

  const countUnproven = (): Promise<void> => {
    unproven.count += 1;
    return unproven.count > unproven.limit ? Promise.reject(new Error('too many')) : Promise.resolve();
  };

  async function call(address: string, locale: Locale, body: RequestBody): Promise<CitizenReply> {
    const method = body.kind === 'none' ? 'GET' : 'POST';
    const [path = ''] = address.split('?');
    for (const { route, match } of routes) {
      const params = match(path);
      if (params === null || route.method !== method) continue;
      return route.handle(
        requestOf(address, { locale, body, params, now: clock.now, account: visitor.account, countUnproven }),
      );
    }
    throw new Error(`No route for ${method} ${path}`);
  }

  return {
    services,
    drafts,
    responses,
    audit,
    questionnaires,
    files,
    fileFolder: folder,
    troubles,
    warnings,
    consents,
    keys,
    clock,
    visitor,
    administrator,
    mail,
    unproven,
    publish(wanted) {
      published.splice(0, published.length, surveyDocument({ ...published[0], ...wanted }));
      services.surveys.forget();
    },
    get: (address, locale = 'ko') => call(address, locale, { kind: 'none' }),
    send: (address, entries, locale = 'ko') => call(address, locale, { kind: 'form', entries }),
    sendFiles: (address, entries, sent, locale = 'ko') =>
      call(address, locale, { kind: 'multipart', entries, files: sent }),
    sendJson: (address, value, locale = 'ko') => call(address, locale, { kind: 'json', value }),
    async begin() {
      const reply = await call('/surveys/visit/drafts', 'ko', { kind: 'form', entries: [] });
      if (reply.kind !== 'redirect') throw new Error(`No draft was begun: ${reply.kind}`);
      return reply.path.replace('/pages/1', '');
    },
  };
}
