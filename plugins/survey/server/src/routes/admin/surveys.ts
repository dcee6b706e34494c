import { SURVEY_PERMISSIONS } from '../../../../contracts';

const guarded = (action: string) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
});

const { readResults, readResponses, exportResponses } = SURVEY_PERMISSIONS;

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
];
