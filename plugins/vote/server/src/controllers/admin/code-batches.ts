import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { SYSTEM_ACTOR } from '@modu/participation/contracts';
import { answer } from '../../errors';
import { votingOf } from '../../services';
import { administratorOf } from '../../services/administrator';
import { codeBatchOf, documentIdOf } from './inputs';

export const codeBatches = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: (ctx: Context): Promise<void> => answer(ctx, () => votingOf(strapi).codes.list(documentIdOf(ctx))),

  create: (ctx: Context): Promise<void> =>
    answer(ctx, () =>
      votingOf(strapi).codes.create(
        documentIdOf(ctx),
        codeBatchOf(ctx),
        administratorOf(ctx.state) ?? SYSTEM_ACTOR,
      ),
    ),
});
