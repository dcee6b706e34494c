import type { Core } from '@strapi/strapi';
import { createFirstAdministrator } from './bootstrap/first-administrator';
import { ensureLocales } from './bootstrap/locales';
import { allowPublicReading } from './bootstrap/public-access';
import { seedDemonstration } from './bootstrap/seed/seed-demonstration';
import { writeLogBackBeside } from './bootstrap/sqlite-checkpoints';

export default {
  /** Runs after the bootstrap of every plugin and before the first request is taken. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    writeLogBackBeside(strapi);
    await ensureLocales(strapi);
    await createFirstAdministrator(strapi);
    await allowPublicReading(strapi);
    await seedDemonstration(strapi, new Date());
  },
};
