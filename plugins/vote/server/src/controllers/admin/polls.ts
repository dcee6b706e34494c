import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { VOTE_PERMISSIONS } from '../../../../contracts';
import { answer } from '../../errors';
import { votingOf } from '../../services';
import { administratorOf } from '../../services/administrator';
import type { Rights } from '../../services/polls';
import { documentIdOf } from './inputs';
import { can } from './rights';

const rightsOf = (ctx: Context): Rights => ({ turnout: can(ctx, VOTE_PERMISSIONS.readTurnout) });

export const polls = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: (ctx: Context): Promise<void> => answer(ctx, () => votingOf(strapi).polls.list(rightsOf(ctx))),

  findOne: (ctx: Context): Promise<void> =>
    answer(ctx, () => votingOf(strapi).polls.detail(documentIdOf(ctx), rightsOf(ctx))),

  open: (ctx: Context): Promise<void> =>
    answer(ctx, async () => {
      const { polls: service } = votingOf(strapi);
      const pollDocumentId = documentIdOf(ctx);
      await service.open({ pollDocumentId, actor: administratorOf(ctx.state) });
      return service.detail(pollDocumentId, rightsOf(ctx));
    }),

  tally: (ctx: Context): Promise<void> =>
    answer(ctx, () => votingOf(strapi).tallies.forAdministrator(documentIdOf(ctx))),
});
