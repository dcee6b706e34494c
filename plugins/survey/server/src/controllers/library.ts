import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { MAX_LIBRARY_CONTENT, MAX_LIBRARY_DESCRIPTION, MAX_LIBRARY_TITLE } from '../../../contracts';
import { questionnaireLimits, toJson, type JsonValue } from '../../../domain/src';
import { isLicence } from '../../../domain/src/exchange/licences';
import { isCleanLine, isCleanText } from '../../../domain/src/json/text-safety';
import { OWN_KINDS } from '../../../domain/src/templates/own-content';
import { contentRights, type ContentRights } from '../content-rights';
import { notAllowed, notFound } from '../errors';
import { surveyServices } from '../services';
import { read } from './input';
import { answer } from './opened-questionnaire';

const line = z.string().trim().max(MAX_LIBRARY_TITLE).refine(isCleanLine, 'is not one line of text');
const paragraph = z.string().trim().max(MAX_LIBRARY_DESCRIPTION).refine(isCleanText, 'is no text');

const words = {
  title: z.strictObject({ ko: line, en: line }).refine(({ ko, en }) => ko !== '' || en !== '', 'is empty'),
  description: z.strictObject({ ko: paragraph, en: paragraph }),
};

const content = z.unknown().transform((value, context): JsonValue => {
  const json = toJson(value, questionnaireLimits);
  if (json !== undefined && JSON.stringify(json).length <= MAX_LIBRARY_CONTENT) return json;
  context.addIssue('is too large or nested too deeply');
  return z.NEVER;
});

const origin = z.strictObject({
  city: line.min(1),
  contact: line.min(1).exactOptional(),
  url: line.regex(/^https:\/\/[^\s"'<>\\]+$/u).exactOptional(),
});

const itemBody = z.strictObject({
  ...words,
  kind: z.enum(OWN_KINDS),
  content,
  origin: origin.nullable(),
  licence: z
    .string()
    .max(100)
    .refine((text) => text === '' || isLicence(text), 'is no licence'),
});

const wordsBody = z.strictObject(words);

const params = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/u) });

const idOf = (ctx: Context): string => read(params, Reflect.get(ctx, 'params')).id;

/** What administrators keep for the next questionnaire: see `contracts/library.ts`. */
export const library = ({ strapi }: { strapi: Core.Strapi }) => {
  const allow = (ctx: Context, right: keyof ContentRights): void => {
    if (!contentRights(strapi, ctx.state.userAbility)[right]) throw notAllowed();
  };
  return {
    async find(ctx: Context): Promise<void> {
      allow(ctx, 'read');
      answer(ctx, await surveyServices(strapi).library.list());
    },

    async findOne(ctx: Context): Promise<void> {
      allow(ctx, 'read');
      const found = await surveyServices(strapi).library.content(idOf(ctx));
      if (found === null) throw notFound('library item');
      answer(ctx, found);
    },

    async create(ctx: Context): Promise<void> {
      allow(ctx, 'update');
      const id = await surveyServices(strapi).library.save(read(itemBody, ctx.request.body));
      answer(ctx, { id });
    },

    async update(ctx: Context): Promise<void> {
      allow(ctx, 'update');
      const wanted = read(wordsBody, ctx.request.body);
      const id = idOf(ctx);
      if (!(await surveyServices(strapi).library.rename(id, wanted))) throw notFound('library item');
      answer(ctx, { id });
    },

    async remove(ctx: Context): Promise<void> {
      allow(ctx, 'update');
      const id = idOf(ctx);
      if (!(await surveyServices(strapi).library.remove(id))) throw notFound('library item');
      answer(ctx, { id });
    },
  };
};
