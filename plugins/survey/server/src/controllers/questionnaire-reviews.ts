import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { MAX_REVIEW_TEXT } from '../../../contracts';
import { notFound } from '../errors';
import { surveyServices } from '../services';
import { acknowledged, read, revision } from './input';
import { answer, opened } from './opened-questionnaire';

/** PostgreSQL keeps no U+0000, and no database half a surrogate pair. */
const said = z
  .string()
  .max(MAX_REVIEW_TEXT)
  .refine((text) => !/[\p{Cs}\0]/u.test(text), 'holds what no database keeps');

const requestBody = z.strictObject({ revision, note: said, acknowledged });

const decisionBody = z.strictObject({ revision, verdict: z.enum(['approved', 'sentBack']), comment: said });

/** Review before publishing: see `contracts/review.ts`. */
export const questionnaireReviews = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context): Promise<void> {
    const { documentId, draft } = await opened(strapi, ctx, 'read');
    answer(ctx, await surveyServices(strapi).reviews.of(documentId, draft));
  },

  async ask(ctx: Context): Promise<void> {
    const { documentId } = await opened(strapi, ctx, 'update');
    const wish = read(requestBody, ctx.request.body);
    const reply = await surveyServices(strapi).reviews.ask(documentId, wish);
    if (reply === null) throw notFound('survey');
    answer(ctx, reply);
  },

  async decide(ctx: Context): Promise<void> {
    const { documentId } = await opened(strapi, ctx, 'publish');
    const wish = read(decisionBody, ctx.request.body);
    const reply = await surveyServices(strapi).reviews.decide(documentId, wish);
    if (reply === null) throw notFound('survey');
    answer(ctx, reply);
  },
});
