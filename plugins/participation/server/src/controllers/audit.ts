import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { participationOf } from '../services';

const querySchema = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
  action: z
    .string()
    .regex(/^[a-z]+\.[A-Za-z]+$/u)
    .optional(),
});

export const audit = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const query = querySchema.safeParse(ctx.query);
    if (!query.success) {
      ctx.throw(400, z.prettifyError(query.error));
      return;
    }
    ctx.body = { data: await participationOf(strapi).audit.list(query.data) };
  },
});
