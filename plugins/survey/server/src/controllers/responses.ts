import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { EXPORT_CONTENT_TYPE } from '../../../contracts';
import { notFound } from '../errors';
import { surveyServices } from '../services';
import { documentIdOf, localeQuery, pageQuery, read } from './input';

const numberParams = z.object({ number: z.string().min(1).max(32) });

export const responses = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const { page, pageSize } = read(pageQuery, ctx.query);
    ctx.body = { data: await surveyServices(strapi).responses.page(documentIdOf(ctx), page, pageSize) };
  },

  async findOne(ctx: Context): Promise<void> {
    const { locale } = read(localeQuery, ctx.query);
    const { number } = read(numberParams, Reflect.get(ctx, 'params'));
    const response = await surveyServices(strapi).responses.find(documentIdOf(ctx), number, locale);
    if (response === null) throw notFound('response');
    ctx.body = { data: response };
  },

  async export(ctx: Context): Promise<void> {
    const { locale } = read(localeQuery, ctx.query);
    const file = await surveyServices(strapi).exports.begin(documentIdOf(ctx), locale);
    if (file === null) throw notFound('survey');
    ctx.attachment(file.filename);
    ctx.set('Content-Type', EXPORT_CONTENT_TYPE);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = file.content;
  },
});
