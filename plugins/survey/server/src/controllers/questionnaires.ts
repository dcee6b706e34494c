import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import {
  MAX_QUESTIONNAIRE_LENGTH,
  MAX_RENAMED_LENGTH,
  MAX_RENAMINGS,
  type SaveReply,
} from '../../../contracts';
import { notFound, questionnaireTooLarge } from '../errors';
import { surveyServices } from '../services';
import { acknowledged, read, revision } from './input';
import { answer, opened } from './opened-questionnaire';

const session = z.string().min(8).max(100);

const sessionQuery = z.object({ session: session.optional() });

const versionParams = z.object({ number: z.coerce.number().int().min(1).max(1_000_000) });

/** Half a surrogate pair cannot be written as UTF-8, and PostgreSQL ends a text at U+0000. */
const isStorable = (text: string): boolean => !/\p{Cs}/u.test(text) && !text.includes('\0');

const renamed = z.string().max(MAX_RENAMED_LENGTH).refine(isStorable, 'holds what no database keeps');

const renaming = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('question'), from: renamed, to: renamed }),
  z.strictObject({ kind: z.literal('value'), question: renamed, from: renamed, to: renamed }),
]);

const saveBody = z.strictObject({
  text: z.string().refine(isStorable, 'holds what no database keeps'),
  base: revision,
  session,
  renamings: z.array(renaming).max(MAX_RENAMINGS).optional(),
});

const presenceBody = z.strictObject({ session, at: z.string().max(1_000) });

const previewBody = z.strictObject({
  locale: z.enum(['ko', 'en']),
  page: z.number().int().min(0).max(9_998).optional(),
  answers: z.record(z.string(), z.unknown()).optional(),
  hasHighContrast: z.boolean().optional(),
});

const publicationBody = z.strictObject({ revision, acknowledged });

/** The questionnaire's editor: see `contracts/editing.ts`. */
export const questionnaires = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context): Promise<void> {
    const { documentId, draft, rights } = await opened(strapi, ctx, 'read');
    const { session: own = '' } = read(sessionQuery, ctx.query);
    const allowed = { edit: rights.update, publish: rights.publish };
    answer(ctx, await surveyServices(strapi).editing.open(documentId, draft, allowed, own));
  },

  async update(ctx: Context): Promise<void> {
    const { documentId } = await opened(strapi, ctx, 'update');
    const wanted = read(saveBody, ctx.request.body);
    if (wanted.text.length > MAX_QUESTIONNAIRE_LENGTH) throw questionnaireTooLarge(MAX_QUESTIONNAIRE_LENGTH);
    const reply: SaveReply | null = await surveyServices(strapi).editing.save(documentId, wanted);
    if (reply === null) throw notFound('survey');
    answer(ctx, reply);
  },

  async version(ctx: Context): Promise<void> {
    const { documentId } = await opened(strapi, ctx, 'read');
    const { number } = read(versionParams, Reflect.get(ctx, 'params'));
    const version = await surveyServices(strapi).editing.version(documentId, number);
    if (version === null) throw notFound('version');
    answer(ctx, version);
  },

  async meet(ctx: Context): Promise<void> {
    const { documentId, draft } = await opened(strapi, ctx, 'read');
    const presence = read(presenceBody, ctx.request.body);
    answer(ctx, surveyServices(strapi).editing.meet(documentId, draft, presence));
  },

  async preview(ctx: Context): Promise<void> {
    const { documentId } = await opened(strapi, ctx, 'read');
    const wanted = read(previewBody, ctx.request.body);
    const reply = await surveyServices(strapi).previews.make(documentId, wanted);
    if (reply === null) throw notFound('survey');
    answer(ctx, reply);
  },

  async revokePreviews(ctx: Context): Promise<void> {
    const { documentId } = await opened(strapi, ctx, 'update');
    await surveyServices(strapi).previews.revoke(documentId);
    answer(ctx, null);
  },

  async publish(ctx: Context): Promise<void> {
    const { documentId } = await opened(strapi, ctx, 'publish');
    const wanted = read(publicationBody, ctx.request.body);
    const reply = await surveyServices(strapi).publications.publish(documentId, wanted);
    if (reply === null) throw notFound('survey');
    answer(ctx, reply);
  },
});
