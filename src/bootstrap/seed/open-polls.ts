import type { Core } from '@strapi/strapi';

/** The one act of the vote plugin that a seed needs. */
interface Polls {
  open(request: { pollDocumentId: string; actor: null }): Promise<unknown>;
}

function isPolls(service: unknown): service is Polls {
  return (
    typeof service === 'object' && service !== null && 'open' in service && typeof service.open === 'function'
  );
}

function pollsOf(strapi: Core.Strapi): Polls | null {
  if (!Object.hasOwn(strapi.plugins, 'vote')) return null;
  const service: unknown = strapi.plugin('vote').service('polls');
  return isPolls(service) ? service : null;
}

/**
 * Opens the seeded polls, which freezes their candidates. Returns whether all of them are open: a poll that
 * refuses is reported and leaves the site usable, for an administrator can open it later.
 */
export async function openPolls(strapi: Core.Strapi, pollDocumentIds: Iterable<string>): Promise<boolean> {
  const polls = pollsOf(strapi);
  if (polls === null) {
    strapi.log.warn('The votes are not installed here; no seeded poll was opened.');
    return false;
  }
  let areOpen = true;
  for (const pollDocumentId of pollDocumentIds) {
    try {
      await polls.open({ pollDocumentId, actor: null });
    } catch (error) {
      strapi.log.error('A seeded poll could not be opened. Open it in the admin.', error);
      areOpen = false;
    }
  }
  return areOpen;
}
