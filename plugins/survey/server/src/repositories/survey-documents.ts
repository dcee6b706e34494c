import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { SURVEY_UID } from '../../../contracts';
import type { ConsentTexts, WrittenPrivacy, WrittenRules } from '../../../domain/src';

const moment = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? null : new Date(value)));

const entrySchema = z.object({
  documentId: z.string(),
  locale: z.string().nullish(),
  publishedAt: moment,
  updatedAt: moment,
  title: z.string().nullish(),
  slug: z.string().nullish(),
  introduction: z.string().nullish(),
  consentNotice: z.string().nullish(),
  thankYou: z.string().nullish(),
  questionnaire: z.string().nullish(),
  opensAt: moment,
  closesAt: moment,
  publicResults: z.boolean().nullish(),
  reviewRequired: z.boolean().nullish(),
  smallCellThreshold: z.number().nullish(),
  respondents: z.unknown().optional(),
  responseLimit: z.unknown().optional(),
  quotas: z.unknown().optional(),
  anonymity: z.unknown().optional(),
  privacyPurpose: z.string().nullish(),
  privacyController: z.string().nullish(),
  privacyContact: z.string().nullish(),
  privacyRecipients: z.string().nullish(),
  privacyRefusal: z.string().nullish(),
  retentionDays: z.unknown().optional(),
  retentionFrom: z.unknown().optional(),
  retentionAct: z.unknown().optional(),
});

type Entry = z.infer<typeof entrySchema>;

const DEFAULT_THRESHOLD = 10;

export interface SurveyTexts {
  readonly title: string;
  readonly introduction: string;
  readonly consentNotice: string;
  readonly thankYou: string;
  /** What the consent form says, where personal data is asked. */
  readonly consent: ConsentTexts;
}

/** A survey in all its languages, either its drafts or what is published. */
export interface SurveyDocument {
  readonly documentId: string;
  readonly slug: string;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly publicResults: boolean;
  /** Somebody else has to approve what is published. */
  readonly reviewRequired: boolean;
  readonly smallCellThreshold: number;
  /** Who may answer and how many, as it was written. */
  readonly admission: WrittenRules;
  /** What is promised about who answered and for how long, as it was written. */
  readonly privacy: WrittenPrivacy;
  /** SurveyJS JSON as it was written. */
  readonly questionnaire: string;
  readonly texts: ReadonlyMap<string, SurveyTexts>;
}

export interface SurveyDocumentRepository {
  findPublished(slug: string): Promise<SurveyDocument | null>;
  findPublishedById(documentId: string): Promise<SurveyDocument | null>;
  findDraftById(documentId: string): Promise<SurveyDocument | null>;
  listPublished(): Promise<readonly SurveyDocument[]>;
  /** Every survey as its editors see it. */
  listDrafts(): Promise<readonly SurveyDocument[]>;
  /** In every language that is published: it is one questionnaire for all of them. The draft stays as it is. */
  replacePublishedQuestionnaire(documentId: string, questionnaire: string): Promise<void>;
}

const textsOf = (entry: Entry): SurveyTexts => ({
  title: entry.title ?? '',
  introduction: entry.introduction ?? '',
  consentNotice: entry.consentNotice ?? '',
  thankYou: entry.thankYou ?? '',
  consent: {
    purpose: entry.privacyPurpose ?? '',
    controller: entry.privacyController ?? '',
    contact: entry.privacyContact ?? '',
    recipients: entry.privacyRecipients ?? '',
    refusal: entry.privacyRefusal ?? '',
  },
});

/** Strapi does not always carry shared fields over to the other published languages: the newest entry counts. */
const newestFirst = (a: Entry, b: Entry): number =>
  (b.publishedAt ?? b.updatedAt ?? new Date(0)).getTime() -
  (a.publishedAt ?? a.updatedAt ?? new Date(0)).getTime();

function toDocument(entries: readonly Entry[]): SurveyDocument | null {
  const [newest] = [...entries].sort(newestFirst);
  if (newest === undefined) return null;
  return {
    documentId: newest.documentId,
    slug: newest.slug ?? '',
    opensAt: newest.opensAt,
    closesAt: newest.closesAt,
    publicResults: newest.publicResults === true,
    // Where the languages do not agree, the stricter one counts.
    reviewRequired: entries.some(({ reviewRequired }) => reviewRequired === true),
    smallCellThreshold: newest.smallCellThreshold ?? DEFAULT_THRESHOLD,
    admission: {
      respondents: newest.respondents ?? null,
      responseLimit: newest.responseLimit ?? null,
      quotas: newest.quotas ?? null,
    },
    privacy: {
      anonymity: newest.anonymity ?? null,
      retentionDays: newest.retentionDays ?? null,
      retentionFrom: newest.retentionFrom ?? null,
      retentionAct: newest.retentionAct ?? null,
    },
    questionnaire: newest.questionnaire ?? '',
    texts: new Map(entries.map((entry) => [entry.locale ?? '', textsOf(entry)])),
  };
}

function toDocuments(entries: readonly Entry[]): readonly SurveyDocument[] {
  const byDocument = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = byDocument.get(entry.documentId);
    if (known === undefined) byDocument.set(entry.documentId, [entry]);
    else known.push(entry);
  }
  return [...byDocument.values()].flatMap((group) => toDocument(group) ?? []);
}

export function createSurveyDocumentRepository(strapi: Core.Strapi): SurveyDocumentRepository {
  async function find(
    status: 'draft' | 'published',
    filters: Readonly<Record<string, string>>,
  ): Promise<readonly Entry[]> {
    const entries = await strapi.documents(SURVEY_UID).findMany({ status, locale: '*', filters });
    return z.array(entrySchema).parse(entries);
  }
  const findById = async (status: 'draft' | 'published', documentId: string) =>
    toDocument(await find(status, { documentId }));
  return {
    async findPublished(slug) {
      const [entry] = await find('published', { slug });
      return entry === undefined ? null : findById('published', entry.documentId);
    },
    findPublishedById: (documentId) => findById('published', documentId),
    findDraftById: (documentId) => findById('draft', documentId),
    listPublished: async () => toDocuments(await find('published', {})),
    listDrafts: async () => toDocuments(await find('draft', {})),
    async replacePublishedQuestionnaire(documentId, questionnaire) {
      const where = { documentId, publishedAt: { $notNull: true } };
      // Below the document service, whose `update` would begin with the draft and publish again.
      await strapi.db.query(SURVEY_UID).updateMany({ where, data: { questionnaire } });
    },
  };
}
