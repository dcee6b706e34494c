import type { Core } from '@strapi/strapi';
import { apiDescription } from './api-description';
import { customFields, pollSchema } from './content-types/poll/schema';
import { codeBatches } from './controllers/admin/code-batches';
import { polls } from './controllers/admin/polls';
import { admissionRoutes } from './controllers/citizen/admission';
import { ballotRoutes } from './controllers/citizen/ballot';
import { pollRoutes as citizenPollRoutes } from './controllers/citizen/poll';
import { registerActions } from './permissions';
import { migrations } from './repositories/migrations';
import { codeBatchRoutes } from './routes/admin/code-batches';
import { pollRoutes } from './routes/admin/polls';
import { services, votingOf } from './services';
import { votesSection } from './services/section';

export default {
  services,
  controllers: { polls, 'code-batches': codeBatches },
  contentTypes: { poll: { schema: pollSchema } },
  routes: { admin: { type: 'admin', routes: [...pollRoutes, ...codeBatchRoutes] } },

  register({ strapi }: { strapi: Core.Strapi }): void {
    strapi.customFields.register([...customFields]);
    const voting = votingOf(strapi);
    const { site } = voting.participation;
    site.addRoutes([...citizenPollRoutes(voting), ...admissionRoutes(voting), ...ballotRoutes(voting)]);
    site.addSection(votesSection(voting));
    site.addApiDescription(apiDescription);
    voting.documents.watch(voting.guard);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await votingOf(strapi).participation.storage.migrate('vote', migrations);
    await registerActions(strapi);
  },
};
