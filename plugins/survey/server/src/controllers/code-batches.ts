import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { notFound } from '../errors';
import { surveyServices } from '../services';
import { documentIdOf, read } from './input';

const batchSchema = z.strictObject({
  count: z.number().int().min(1).max(100_000),
  label: z.string().trim().min(1).max(200),
});

export const codeBatches = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    ctx.body = { data: await surveyServices(strapi).codes.list(documentIdOf(ctx)) };
  },

  async create(ctx: Context): Promise<void> {
    const wanted = read(batchSchema, Reflect.get(ctx.request, 'body'));
    const created = await surveyServices(strapi).codes.create(documentIdOf(ctx), wanted);
    if (created === null) throw notFound('survey');
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: created };
  },
});
