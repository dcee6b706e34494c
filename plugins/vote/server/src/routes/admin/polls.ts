import { VOTE_PERMISSIONS } from '../../../../contracts';
import { adminRoute } from './route';

export const pollRoutes = [
  adminRoute('GET', '/polls', 'polls.find', VOTE_PERMISSIONS.readPolls),
  adminRoute('GET', '/polls/:documentId', 'polls.findOne', VOTE_PERMISSIONS.readPolls),
  adminRoute('POST', '/polls/:documentId/open', 'polls.open', VOTE_PERMISSIONS.openPolls),
  adminRoute('POST', '/polls/:documentId/extend', 'polls.extend', VOTE_PERMISSIONS.openPolls),
  adminRoute('POST', '/polls/:documentId/cancel', 'polls.cancel', VOTE_PERMISSIONS.openPolls),
  adminRoute('POST', '/polls/:documentId/publish', 'polls.publish', VOTE_PERMISSIONS.openPolls),
  adminRoute('GET', '/polls/:documentId/tally', 'polls.tally', VOTE_PERMISSIONS.readTally),
];
