import { SURVEY_PERMISSIONS } from '../../../../contracts';

const guarded = (action: string) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
});

const { readResults, readResponses, readPersonal, readFiles, exportResponses, removeResponses, createCodes } =
  SURVEY_PERMISSIONS;

/** Below `/survey`, as the contracts describe them. */
export const surveyRoutes = [
  { method: 'GET', path: '/surveys', handler: 'surveys.find', config: guarded(readResults) },
  {
    method: 'GET',
    path: '/surveys/:documentId/results',
    handler: 'surveys.results',
    config: guarded(readResults),
  },
  {
    method: 'GET',
    path: '/surveys/:documentId/capacity',
    handler: 'surveys.capacity',
    config: guarded(readResults),
  },
  {
    method: 'GET',
    path: '/surveys/:documentId/code-batches',
    handler: 'code-batches.find',
    config: guarded(createCodes),
  },
  {
    method: 'POST',
    path: '/surveys/:documentId/code-batches',
    handler: 'code-batches.create',
    config: guarded(createCodes),
  },
  {
    method: 'GET',
    path: '/surveys/:documentId/responses',
    handler: 'responses.find',
    config: guarded(readResponses),
  },
  {
    method: 'GET',
    path: '/surveys/:documentId/responses.csv',
    handler: 'responses.export',
    config: guarded(exportResponses),
  },
  {
    method: 'GET',
    path: '/surveys/:documentId/responses/:number',
    handler: 'responses.findOne',
    config: guarded(readResponses),
  },
  {
    method: 'DELETE',
    path: '/surveys/:documentId/responses/:number',
    handler: 'responses.remove',
    config: guarded(removeResponses),
  },
  {
    method: 'GET',
    path: '/surveys/:documentId/responses/:number/files/:id',
    handler: 'responses.file',
    config: guarded(readFiles),
  },
  {
    method: 'POST',
    path: '/surveys/:documentId/responses/:number/personal',
    handler: 'responses.readPersonal',
    config: guarded(readPersonal),
  },
];
