import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { EXPORT_CONTENT_TYPE, type RemovedResponse } from '../../../contracts';
import { notFound } from '../errors';
import { surveyServices } from '../services';
import { documentIdOf, localeQuery, pageQuery, read } from './input';

const fileParams = z.object({ number: z.string().min(1).max(32), id: z.string().regex(/^[0-9a-f]{32}$/u) });

/** Saved by the browser, never shown as a page of the admin, whatever is in it. */
const FILE_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
} as const;

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

  async file(ctx: Context): Promise<void> {
    const { number, id } = read(fileParams, Reflect.get(ctx, 'params'));
    const file = await surveyServices(strapi).downloads.begin(documentIdOf(ctx), number, id);
    if (file === null) throw notFound('file');
    ctx.attachment(file.name);
    ctx.set({ ...FILE_HEADERS, 'Content-Type': file.type });
    ctx.body = file.content;
  },

  async readPersonal(ctx: Context): Promise<void> {
    const { locale } = read(localeQuery, ctx.query);
    const { number } = read(numberParams, Reflect.get(ctx, 'params'));
    const personal = await surveyServices(strapi).responses.readPersonal(documentIdOf(ctx), number, locale);
    if (personal === null) throw notFound('response');
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: personal };
  },

  async remove(ctx: Context): Promise<void> {
    const { number } = read(numberParams, Reflect.get(ctx, 'params'));
    const isRemoved = await surveyServices(strapi).responseRemovals.remove(documentIdOf(ctx), number);
    if (!isRemoved) throw notFound('response');
    const removed: RemovedResponse = { number };
    ctx.body = { data: removed };
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
