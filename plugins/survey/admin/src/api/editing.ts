import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { z } from 'zod';
import type {
  DecisionWish,
  EditableQuestionnaire,
  ImportReply,
  ImportWish,
  PresenceReply,
  PreviewReply,
  PreviewWish,
  Presence,
  PublicationReply,
  PublicationWish,
  QuestionnaireReview,
  QuestionnaireSave,
  ReadTables,
  ReviewReply,
  ReviewWish,
  SaveReply,
  VersionText,
  WorkbookWish,
  WrittenWorkbook,
} from '../../../contracts';
import { RETENTION_ACTS, RETENTION_STARTS } from '../../../domain/src';
import { importReply, json, readTables, writtenWorkbook } from './editing-files';
import { questionnaireReview, reviewReply } from './editing-review';
import { surveyPath } from './paths';

const saved = z.object({ by: z.string(), at: z.string() });
const editor = z.object({ id: z.number(), name: z.string(), at: z.string() });

const editable: z.ZodType<EditableQuestionnaire> = z.object({
  title: z.string(),
  text: z.string(),
  revision: z.string(),
  saved,
  rights: z.object({ edit: z.boolean(), publish: z.boolean() }),
  status: z.object({ isRunning: z.boolean(), responses: z.number() }),
  versions: z.array(
    z.object({
      number: z.number(),
      publishedAt: z.string(),
      by: z.string(),
      responses: z.number(),
      isCurrent: z.boolean(),
    }),
  ),
  people: z.array(editor),
  review: questionnaireReview,
  locales: z.array(z.string()),
  quotas: json,
  privacy: z.object({
    consent: z.array(z.string()),
    retention: z
      .object({ act: z.enum(RETENTION_ACTS), from: z.enum(RETENTION_STARTS), days: z.number() })
      .nullable(),
  }),
  rehearsalScript: z.string(),
});

const saveReply: z.ZodType<SaveReply> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('saved'),
    revision: z.string(),
    saved,
    quotas: json,
    followed: z.array(z.string()),
  }),
  z.object({ kind: z.literal('conflict'), text: z.string(), revision: z.string(), saved }),
]);

const presenceReply: z.ZodType<PresenceReply> = z.object({ people: z.array(editor), revision: z.string() });
const previewReply: z.ZodType<PreviewReply> = z.object({ path: z.string(), sharedPath: z.string() });
const versionText: z.ZodType<VersionText> = z.object({ number: z.number(), text: z.string() });

const publicationReply: z.ZodType<PublicationReply> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('published'), version: z.number() }),
  z.object({ kind: z.literal('changedMeanwhile') }),
  z.object({
    kind: z.literal('refused'),
    problems: z.array(
      z.object({ code: z.string(), path: z.string(), params: z.record(z.string(), z.unknown()) }),
    ),
  }),
]);

const dataOf = <Value>(schema: z.ZodType<Value>, reply: unknown): Value =>
  z.object({ data: schema }).parse(reply).data;

export interface EditingApi {
  readonly open: () => Promise<EditableQuestionnaire>;
  readonly save: (save: QuestionnaireSave) => Promise<SaveReply>;
  readonly tellPresence: (presence: Presence) => Promise<PresenceReply>;
  readonly preview: (wish: PreviewWish) => Promise<PreviewReply>;
  /** Cuts every link to the draft that was shared so far. */
  readonly revokePreviews: () => Promise<void>;
  readonly publish: (wish: PublicationWish) => Promise<PublicationReply>;
  readonly review: () => Promise<QuestionnaireReview>;
  readonly askReview: (wish: ReviewWish) => Promise<ReviewReply>;
  readonly decideReview: (wish: DecisionWish) => Promise<ReviewReply>;
  readonly version: (number: number) => Promise<VersionText>;
  readonly writeWorkbook: (wish: WorkbookWish) => Promise<WrittenWorkbook>;
  /** @param content base64 */
  readonly readTables: (content: string) => Promise<ReadTables>;
  readonly importFile: (wish: ImportWish) => Promise<ImportReply>;
}

/** The editor's side of the admin API, see `contracts/editing.ts`. */
export function useEditingApi(documentId: string): EditingApi {
  const { del, get, post, put } = useFetchClient();
  return useMemo(() => {
    const path = `${surveyPath(documentId)}/questionnaire`;
    return {
      open: async () => dataOf(editable, (await get(path)).data),
      save: async (save) => dataOf(saveReply, (await put(path, save)).data),
      tellPresence: async (presence) =>
        dataOf(presenceReply, (await post(`${path}/presence`, presence)).data),
      preview: async (wish) => dataOf(previewReply, (await post(`${path}/preview`, wish)).data),
      revokePreviews: async () => {
        await del(`${path}/preview/links`);
      },
      publish: async (wish) => dataOf(publicationReply, (await post(`${path}/publication`, wish)).data),
      review: async () => dataOf(questionnaireReview, (await get(`${path}/review`)).data),
      askReview: async (wish) => dataOf(reviewReply, (await post(`${path}/review/requests`, wish)).data),
      decideReview: async (wish) => dataOf(reviewReply, (await post(`${path}/review/decisions`, wish)).data),
      writeWorkbook: async (wish) => dataOf(writtenWorkbook, (await post(`${path}/workbook`, wish)).data),
      readTables: async (content) => dataOf(readTables, (await post(`${path}/tables`, { content })).data),
      importFile: async (wish) => dataOf(importReply, (await post(`${path}/import`, wish)).data),
      version: async (number) => dataOf(versionText, (await get(`${path}/versions/${String(number)}`)).data),
    };
  }, [documentId, del, get, post, put]);
}

/** Why a save did not arrive, as far as the editor acts on it. */
export function saveFailureOf(error: unknown): 'offline' | 'signedOut' | { readonly refused: string } {
  if (!isFetchError(error)) {
    // The browser's own error when there is no connection.
    if (error instanceof TypeError) return 'offline';
    throw error;
  }
  const { status = 0, message } = error;
  if (status === 401) return 'signedOut';
  return status === 0 || status >= 500 || status === 429 ? 'offline' : { refused: message };
}
