import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { SURVEY_UID } from '../../../contracts';
import { questionnaireLimits, toJson, type JsonValue } from '../../../domain/src';
import { noted, quietly } from './survey-changes';

const entrySchema = z.object({
  locale: z.string().nullish(),
  title: z.string().nullish(),
  questionnaire: z.string().nullish(),
  quotas: z.unknown().optional(),
  createdAt: z.coerce.date(),
  updatedAt: z.coerce.date(),
  updatedBy: z
    .object({
      id: z.number(),
      firstname: z.string().nullish(),
      lastname: z.string().nullish(),
      email: z.string().nullish(),
    })
    .nullish(),
});

type Entry = z.infer<typeof entrySchema>;

/** The draft of a questionnaire: one for all languages of its survey. */
export interface DraftQuestionnaire {
  readonly title: string;
  readonly text: string;
  readonly savedAt: Date;
  readonly savedBy: NonNullable<Entry['updatedBy']> | null;
  /** The survey's own first. */
  readonly locales: readonly string[];
  /** Every language has this very text. */
  readonly isEven: boolean;
  /** As they were written; `null` where there are none, or none that is JSON. */
  readonly quotas: JsonValue;
  /** As the content manager's permissions look at them: one a language, with who made it. */
  readonly entries: readonly object[];
}

export interface QuestionnaireSaving {
  readonly text: string;
  readonly administrator: number | null;
  /** The audit trail knows already that this administrator is at it. */
  readonly isQuiet: boolean;
  /** Where they followed what was renamed, and of which questions; `null` where they stay. The audit trail is told. */
  readonly quotas: { readonly written: JsonValue; readonly followed: readonly string[] } | null;
}

export interface QuestionnaireRepository {
  /** `null` when there is no such survey. */
  find(documentId: string): Promise<DraftQuestionnaire | null>;
  /** One transaction, in which nobody else saves the same questionnaire. */
  exclusively<Result>(documentId: string, work: () => Promise<Result>): Promise<Result>;
  save(documentId: string, draft: DraftQuestionnaire, saving: QuestionnaireSaving): Promise<void>;
  /**
   * Publishes every language that has a draft.
   *
   * @param details what the audit trail says of it besides
   * @throws ValidationError from Strapi, or from what watches publications; nothing is published then
   */
  publish(documentId: string, details: Readonly<Record<string, string | number>>): Promise<void>;
}

/** Letters of what the audit trail says. */
const MAX_DETAIL = 500;

/** What conditions of permissions look at, and whoever saved last; nothing else of an administrator. */
const POPULATE = {
  createdBy: { select: ['id'], populate: { roles: { select: ['id'] } } },
  updatedBy: { select: ['id', 'firstname', 'lastname', 'email'] },
};

const newest = (entries: readonly Entry[]): Entry | undefined =>
  [...entries].sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())[0];

function toDraft(found: readonly object[]): DraftQuestionnaire | null {
  const entries = z.array(entrySchema).parse(found);
  const ordered = [...entries].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const saved = newest(entries);
  if (saved === undefined) return null;
  return {
    title: ordered[0]?.title ?? '',
    // Strapi does not always carry shared fields over to the other languages: the newest entry counts.
    text: saved.questionnaire ?? '',
    savedAt: saved.updatedAt,
    savedBy: saved.updatedBy ?? null,
    isEven: entries.every(({ questionnaire }) => questionnaire === saved.questionnaire),
    locales: ordered.map(({ locale }) => locale ?? ''),
    quotas: toJson(saved.quotas ?? null, questionnaireLimits) ?? null,
    entries: found,
  };
}

export function createQuestionnaireRepository(strapi: Core.Strapi): QuestionnaireRepository {
  const drafts = (documentId: string): Promise<readonly object[]> =>
    strapi.db
      .query(SURVEY_UID)
      .findMany({ where: { documentId, publishedAt: null }, orderBy: { id: 'asc' }, populate: POPULATE });

  return {
    find: async (documentId) => toDraft(await drafts(documentId)),

    exclusively: async (documentId, work) =>
      await strapi.db.transaction(async () => {
        // A locking read: whoever waited for it sees what was saved meanwhile. SQLite has one transaction at a time.
        const rows = strapi.db.queryBuilder(SURVEY_UID).select('id').where({ documentId, publishedAt: null });
        await rows.forUpdate().execute({ mapResults: false });
        return work();
      }),

    async save(documentId, { locales }, { text, administrator, isQuiet, quotas }) {
      const isTold = quotas !== null || !isQuiet;
      const details = quotas === null ? {} : { quotas: quotas.followed.join(', ').slice(0, MAX_DETAIL) };
      for (const [index, locale] of locales.entries()) {
        // Each by itself: Strapi does not always carry a shared field over, and never who changed it.
        const data: object = {
          questionnaire: text,
          updatedBy: administrator,
          ...(quotas !== null && { quotas: quotas.written }),
        };
        const params = { documentId, locale, data: isTold && index === 0 ? data : quietly(data) };
        await strapi.documents(SURVEY_UID).update(noted(params, details));
      }
    },

    async publish(documentId, details) {
      await strapi.documents(SURVEY_UID).publish(noted({ documentId, locale: '*' }, details));
    },
  };
}
