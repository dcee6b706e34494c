import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { VOTE_PERMISSIONS } from '../../contracts';

const { readPolls, openPolls, createCodes, readTurnout, readTally } = VOTE_PERMISSIONS;

const action = (permission: string, displayName: string) => ({
  section: 'plugins',
  displayName,
  uid: permission.replace('plugin::vote.', ''),
  pluginName: 'vote',
});

/** What an administrator's role may be given; editing polls is the content manager's own permission. */
const actions = [
  action(readPolls, 'See the polls and their state'),
  action(openPolls, 'Open, extend and cancel polls'),
  action(createCodes, 'Make invitation codes'),
  action(readTurnout, 'See the turnout'),
  action(readTally, 'See the tally'),
];

interface ActionProvider {
  registerMany(added: unknown): Promise<unknown>;
}

/** Strapi's permission service has no types of its own. */
const serviceSchema = z.looseObject({
  actionProvider: z.custom<ActionProvider>(
    (value) => typeof Reflect.get(Object(value), 'registerMany') === 'function',
  ),
});

export async function registerActions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = serviceSchema.parse(strapi.service('admin::permission'));
  await actionProvider.registerMany(actions);
}
