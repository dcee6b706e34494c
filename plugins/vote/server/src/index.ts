import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { apiDescription } from './api-description';
import { config } from './config';
import { customFields, pollSchema } from './content-types/poll/schema';
import { codeBatches } from './controllers/admin/code-batches';
import { polls } from './controllers/admin/polls';
import { admissionRoutes } from './controllers/citizen/admission';
import { ballotRoutes } from './controllers/citizen/ballot';
import { pollRoutes as citizenPollRoutes } from './controllers/citizen/poll';
import { recordRoutes } from './controllers/citizen/record';
import { tokenRoutes } from './controllers/citizen/tokens';
import { registerActions } from './permissions';
import { migrations } from './repositories/migrations';
import { codeBatchRoutes } from './routes/admin/code-batches';
import { pollRoutes } from './routes/admin/polls';
import { services, votingOf } from './services';
import { votesSection } from './services/section';

/** Every node looks; what one has done the others find done. */
const EVERY_TEN_SECONDS = '*/10 * * * * *';

function scheduleClosing(strapi: Core.Strapi): void {
  const task = async (): Promise<void> => {
    try {
      await votingOf(strapi).closing.run();
    } catch (error) {
      // The next look tries again.
      strapi.log.error(error);
    }
  };
  strapi.cron.add({ modu_vote_closing: { task, options: { rule: EVERY_TEN_SECONDS } } });
}

export default {
  config,
  services,
  controllers: { polls, 'code-batches': codeBatches },
  contentTypes: { poll: { schema: pollSchema } },
  routes: { admin: { type: 'admin', routes: [...pollRoutes, ...codeBatchRoutes] } },

  register({ strapi }: { strapi: Core.Strapi }): void {
    strapi.customFields.register([...customFields]);
    const voting = votingOf(strapi);
    const { site } = voting.participation;
    site.addRoutes([
      ...citizenPollRoutes(voting),
      ...admissionRoutes(voting),
      ...tokenRoutes(voting),
      ...ballotRoutes(voting),
      ...recordRoutes(voting),
    ]);
    site.addAssets('vote', join(__dirname, '..', 'browser'));
    site.addSection(votesSection(voting));
    site.addApiDescription(apiDescription);
    voting.documents.watch(voting.guard);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    const voting = votingOf(strapi);
    await voting.participation.storage.migrate('vote', migrations);
    await voting.adoptEarlierPolls();
    await registerActions(strapi);
    scheduleClosing(strapi);
  },
};
