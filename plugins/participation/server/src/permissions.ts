import type { Core } from '@strapi/strapi';

/** What an administrator's role may be given, beyond editing content. */
export const actions = [
  {
    section: 'plugins',
    displayName: 'Read the audit trail',
    uid: 'audit.read',
    pluginName: 'participation',
  },
] as const;

interface PermissionService {
  readonly actionProvider: { registerMany(added: unknown): Promise<unknown> };
}

/** Strapi's permission service has no types of its own. */
function isPermissionService(service: unknown): service is PermissionService {
  const provider: unknown = Reflect.get(Object(service), 'actionProvider');
  return typeof Reflect.get(Object(provider), 'registerMany') === 'function';
}

export async function registerActions(strapi: Core.Strapi, added: typeof actions): Promise<void> {
  const service: unknown = strapi.service('admin::permission');
  if (!isPermissionService(service))
    throw new Error('Strapi has no permission service of the expected shape');
  await service.actionProvider.registerMany(added);
}
