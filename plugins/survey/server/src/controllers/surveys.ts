import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import type { CapacityReply } from '../../../contracts';
import { notFound } from '../errors';
import { surveyServices } from '../services';
import { documentIdOf, localeQuery, read } from './input';

export const surveys = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const { locale } = read(localeQuery, ctx.query);
    ctx.body = { data: await surveyServices(strapi).summaries.list(locale) };
  },

  async capacity(ctx: Context): Promise<void> {
    const { locale } = read(localeQuery, ctx.query);
    const reply: CapacityReply = {
      data: await surveyServices(strapi).capacities.of(documentIdOf(ctx), locale),
    };
    // Strapi answers 204 to nothing at all, but nothing within `data` is an answer.
    ctx.body = reply;
  },

  async results(ctx: Context): Promise<void> {
    const { locale } = read(localeQuery, ctx.query);
    const results = await surveyServices(strapi).results.of(documentIdOf(ctx), locale);
    if (results === null) throw notFound('survey');
    ctx.body = { data: results };
  },
});
