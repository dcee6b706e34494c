import { VOTE_PERMISSIONS } from '../../../../contracts';
import { adminRoute } from './route';

const PATH = '/polls/:documentId/code-batches';

export const codeBatchRoutes = [
  adminRoute('GET', PATH, 'code-batches.find', VOTE_PERMISSIONS.createCodes),
  adminRoute('POST', PATH, 'code-batches.create', VOTE_PERMISSIONS.createCodes),
];
