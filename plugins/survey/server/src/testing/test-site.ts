import type { CitizenReply, Locale, NewAuditEntry, RequestBody } from '@modu/participation/contracts';
import { checkWithSurveyCore } from '../adapters/survey-core';
import type { SurveyDocument } from '../repositories/survey-documents';
import { citizenRoutes } from '../routes/citizen';
import { wireServices, type SurveyServices } from '../services/wiring';
import { memoryDocuments, memoryDrafts, memoryResponses, memoryVersions } from './memory';
import type { MemoryDrafts, MemoryResponses } from './memory';
import { NOW, requestOf } from './requests';
import { sampleQuestionnaire } from './sample-questionnaire';

export type Fields = readonly (readonly [string, string])[];

/** The citizen's side of the plugin on tables in memory, with a clock that can be set. */
export interface TestSurveySite {
  readonly services: SurveyServices;
  readonly drafts: MemoryDrafts;
  readonly responses: MemoryResponses;
  readonly audit: NewAuditEntry[];
  readonly clock: { now: Date };
  /** Replaces what is published. */
  publish(change: Partial<SurveyDocument>): void;
  get(address: string, locale?: Locale): Promise<CitizenReply>;
  send(address: string, fields: Fields, locale?: Locale): Promise<CitizenReply>;
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
  smallCellThreshold: 10,
  questionnaire: JSON.stringify(sampleQuestionnaire),
  texts: new Map([
    [
      'ko',
      {
        title: '만족도 조사',
        introduction: '이용 경험을 여쭙니다.',
        consentNotice: '이름은 묻지 않습니다.',
        thankYou: '고맙습니다.',
      },
    ],
    [
      'en',
      {
        title: 'Satisfaction',
        introduction: 'About your visits.',
        consentNotice: 'No names.',
        thankYou: 'Thank you.',
      },
    ],
  ]),
  ...change,
});

function matcher(pattern: string): (path: string) => Readonly<Record<string, string>> | null {
  const expression = new RegExp(`^${pattern.replace(/:(\w+)/gu, '(?<$1>[^/]+)')}$`, 'u');
  return (path) => {
    const found = expression.exec(path);
    return found === null ? null : { ...found.groups };
  };
}

export function createTestSite(change: Partial<SurveyDocument> = {}): TestSurveySite {
  const clock = { now: NOW };
  const published = [surveyDocument(change)];
  const drafts = memoryDrafts();
  const responses = memoryResponses(drafts);
  const audit: NewAuditEntry[] = [];
  const services = wireServices({
    documents: memoryDocuments(published),
    versions: memoryVersions(),
    drafts,
    responses,
    checkForeign: (...given) => Promise.resolve(checkWithSurveyCore(...given)),
    addressOf: (locale, path) => `/participate/${locale}${path}`,
    audit: () => ({
      record(entry) {
        audit.push(entry);
        return Promise.resolve();
      },
      list: () => Promise.reject(new Error('not used here')),
    }),
    actor: () => ({ id: 1, name: 'Admin' }),
    now: () => clock.now,
    timeZone: () => 'Asia/Seoul',
  });
  const routes = citizenRoutes(services).map((route) => ({ route, match: matcher(route.path) }));

  async function call(address: string, locale: Locale, body: RequestBody): Promise<CitizenReply> {
    const method = body.kind === 'none' ? 'GET' : 'POST';
    const [path = ''] = address.split('?');
    for (const { route, match } of routes) {
      const params = match(path);
      if (params === null || route.method !== method) continue;
      return route.handle(requestOf(address, { locale, body, params, now: clock.now }));
    }
    throw new Error(`No route for ${method} ${path}`);
  }

  return {
    services,
    drafts,
    responses,
    audit,
    clock,
    publish(wanted) {
      published.splice(0, published.length, surveyDocument({ ...published[0], ...wanted }));
      services.surveys.forget();
    },
    get: (address, locale = 'ko') => call(address, locale, { kind: 'none' }),
    send: (address, entries, locale = 'ko') => call(address, locale, { kind: 'form', entries }),
    sendJson: (address, value, locale = 'ko') => call(address, locale, { kind: 'json', value }),
    async begin() {
      const reply = await call('/surveys/visit/drafts', 'ko', { kind: 'form', entries: [] });
      if (reply.kind !== 'redirect') throw new Error(`No draft was begun: ${reply.kind}`);
      return reply.path.replace('/pages/1', '');
    },
  };
}

/** The HTML of a page, without the spaces that its source has inside tags, or an error that says what came instead. */
export function htmlOf(reply: CitizenReply): string {
  if (reply.kind !== 'page') throw new Error(`Not a page: ${JSON.stringify(reply)}`);
  return reply.page.body.toString().replace(/\s+>/gu, '>');
}

export const statusOf = (reply: CitizenReply): number =>
  reply.kind === 'page' || reply.kind === 'json' ? reply.status : reply.kind === 'redirect' ? 303 : 200;
