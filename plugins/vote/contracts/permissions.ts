/** Rights of an administrator's role; editing polls is the content manager's own permission. */
export const VOTE_PERMISSIONS = {
  readPolls: 'plugin::vote.polls.read',
  openPolls: 'plugin::vote.polls.open',
  createCodes: 'plugin::vote.codes.create',
  readTurnout: 'plugin::vote.turnout.read',
  readTally: 'plugin::vote.tally.read',
} as const;

export const POLL_UID = 'plugin::vote.poll';
