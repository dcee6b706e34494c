import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { SYSTEM_ACTOR, type Actor } from '@modu/participation/contracts';
import { VOTE_PERMISSIONS } from '../../../../contracts';
import { answer } from '../../errors';
import { votingOf } from '../../services';
import { administratorOf } from '../../services/administrator';
import type { Rights } from '../../services/polls';
import { cancellationOf, documentIdOf, extensionOf, seedOf } from './inputs';
import { can } from './rights';

const rightsOf = (ctx: Context): Rights => ({ turnout: can(ctx, VOTE_PERMISSIONS.readTurnout) });

/** These routes are only for administrators. */
const actorOf = (ctx: Context): Actor => administratorOf(ctx.state) ?? SYSTEM_ACTOR;

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

  extend: (ctx: Context): Promise<void> =>
    answer(ctx, async () => {
      const { acts, polls: service } = votingOf(strapi);
      const pollId = documentIdOf(ctx);
      await acts.extend({ pollId, ...extensionOf(ctx), actor: actorOf(ctx) });
      return service.detail(pollId, rightsOf(ctx));
    }),

  cancel: (ctx: Context): Promise<void> =>
    answer(ctx, async () => {
      const { acts, polls: service } = votingOf(strapi);
      const pollId = documentIdOf(ctx);
      await acts.cancel({ pollId, ...cancellationOf(ctx), actor: actorOf(ctx) });
      return service.detail(pollId, rightsOf(ctx));
    }),

  publish: (ctx: Context): Promise<void> =>
    answer(ctx, async () => {
      const { acts, polls: service } = votingOf(strapi);
      const pollId = documentIdOf(ctx);
      await acts.publish({ pollId, ...seedOf(ctx), actor: actorOf(ctx) });
      return service.detail(pollId, rightsOf(ctx));
    }),

  tally: (ctx: Context): Promise<void> =>
    answer(ctx, () => votingOf(strapi).tallies.forAdministrator(documentIdOf(ctx))),
});
