import type { Core } from '@strapi/strapi';
import config from './config';
import { siteSchema } from './content-types/site/schema';
import { audit } from './controllers/audit';
import { actions, registerActions } from './permissions';
import { migrations } from './repositories/migrations';
import { auditRoutes } from './routes/admin/audit';
import { participationOf, services } from './services';

export default {
  config,
  services,
  controllers: { audit },
  contentTypes: { site: { schema: siteSchema } },
  routes: { admin: { type: 'admin', routes: auditRoutes } },

  register({ strapi }: { strapi: Core.Strapi }): void {
    participationOf(strapi).mount();
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await participationOf(strapi).storage.migrate('participation', migrations);
    await registerActions(strapi, actions);
  },
};
