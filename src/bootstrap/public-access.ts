import type { Core } from '@strapi/strapi';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/** What anybody may read through the content API: the projects of a city are public. */
const PUBLIC_ACTIONS = [
  'api::agency.agency.find',
  'api::agency.agency.findOne',
  'api::project.project.find',
  'api::project.project.findOne',
];

/** Lets everybody read projects and agencies. Once: an administrator who takes the right away has the last word. */
export async function allowPublicReading(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'modu', key: 'public-reading' });
  if ((await store.get({})) === true) return;
  const role: unknown = await strapi.db.query(ROLE).findOne({ where: { type: 'public' } });
  if (typeof role !== 'object' || role === null || !('id' in role)) return;
  const permissions = strapi.db.query(PERMISSION);
  for (const action of PUBLIC_ACTIONS) {
    const where = { action, role: role.id };
    if ((await permissions.count({ where })) === 0) await permissions.create({ data: where });
  }
  await store.set({ value: true });
}
