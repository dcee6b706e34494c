import type { Core } from '@strapi/strapi';

/** What an administrator's role may be given, beyond editing content: see SURVEY_PERMISSIONS in the contracts. */
const actions = [
  { section: 'plugins', pluginName: 'survey', uid: 'results.read', displayName: 'Read results' },
  { section: 'plugins', pluginName: 'survey', uid: 'responses.read', displayName: 'Read single responses' },
  { section: 'plugins', pluginName: 'survey', uid: 'responses.export', displayName: 'Export responses' },
  {
    section: 'plugins',
    pluginName: 'survey',
    uid: 'responses.delete',
    displayName: 'Delete single responses',
  },
  { section: 'plugins', pluginName: 'survey', uid: 'read-files', displayName: 'Read files of responses' },
  { section: 'plugins', pluginName: 'survey', uid: 'read-personal', displayName: 'Read personal answers' },
  { section: 'plugins', pluginName: 'survey', uid: 'codes.create', displayName: 'Make invitation codes' },
];

interface PermissionService {
  readonly actionProvider: { registerMany(added: unknown): Promise<unknown> };
}

/** Strapi's permission service has no types of its own. */
function isPermissionService(service: unknown): service is PermissionService {
  const provider: unknown = Reflect.get(Object(service), 'actionProvider');
  return typeof Reflect.get(Object(provider), 'registerMany') === 'function';
}

export async function registerActions(strapi: Core.Strapi): Promise<void> {
  const service: unknown = strapi.service('admin::permission');
  if (!isPermissionService(service))
    throw new Error('Strapi has no permission service of the expected shape');
  await service.actionProvider.registerMany(actions);
}
