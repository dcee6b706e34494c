import type { Core } from '@strapi/strapi';
import { SURVEY_UID } from '../../contracts';

/** What an administrator may do to surveys in the content manager. */
export interface ContentRights {
  readonly read: boolean;
  readonly update: boolean;
  readonly publish: boolean;
}

type Check = (entry?: object, field?: string) => boolean;

interface Checker {
  readonly can: { readonly read: Check; readonly update: Check; readonly publish: Check };
}

interface CheckerService {
  create(given: { readonly userAbility: unknown; readonly model: string }): Checker;
}

/** The content manager's services have no types of their own. */
const isCheckerService = (service: unknown): service is CheckerService =>
  typeof Reflect.get(Object(service), 'create') === 'function';

/**
 * The content manager's own permissions, asked of every language of a survey: whoever may edit one of them edits the
 * questionnaire that they share; it is published in all of them. Without entries, whether there is any survey that this may be done to.
 *
 * @param userAbility `ctx.state.userAbility` of the administrator's request
 */
export function contentRights(
  strapi: Core.Strapi,
  userAbility: unknown,
  entries: readonly object[] = [],
): ContentRights {
  const service: unknown = strapi.plugin('content-manager').service('permission-checker');
  if (!isCheckerService(service))
    throw new Error('The content manager has no permission checker of the expected shape');
  const { can } = service.create({ userAbility, model: SURVEY_UID });
  const among = (check: Check, field?: string): boolean =>
    entries.length === 0 ? check(undefined, field) : entries.some((entry) => check(entry, field));
  return {
    read: among(can.read, 'questionnaire'),
    update: among(can.update, 'questionnaire'),
    publish: can.publish() && entries.every((entry) => can.publish(entry)),
  };
}
