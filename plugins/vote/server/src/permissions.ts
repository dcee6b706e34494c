import { VOTE_PERMISSIONS } from '../../contracts';

const { readPolls, openPolls, createCodes, readTurnout, readTally } = VOTE_PERMISSIONS;

const action = (permission: string, displayName: string) => ({
  section: 'plugins',
  displayName,
  uid: permission.replace('plugin::vote.', ''),
  pluginName: 'vote',
});

/** What an administrator's role may be given; editing polls is the content manager's own permission. */
export const actions = [
  action(readPolls, 'See the polls and their state'),
  action(openPolls, 'Open polls'),
  action(createCodes, 'Make invitation codes'),
  action(readTurnout, 'See the turnout'),
  action(readTally, 'See the tally'),
];
