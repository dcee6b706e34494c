/** Whose right it is, the content manager's permissions say: that depends on the survey, and the controller asks. */
const config = { policies: ['admin::isAuthenticatedAdmin'] };

const QUESTIONNAIRE = '/surveys/:documentId/questionnaire';

const REVIEW = `${QUESTIONNAIRE}/review`;

/** Below `/survey`: the questionnaire's editor. */
export const questionnaireRoutes = [
  { method: 'GET', path: QUESTIONNAIRE, handler: 'questionnaires.findOne', config },
  { method: 'PUT', path: QUESTIONNAIRE, handler: 'questionnaires.update', config },
  {
    method: 'GET',
    path: `${QUESTIONNAIRE}/versions/:number`,
    handler: 'questionnaires.version',
    config,
  },
  { method: 'POST', path: `${QUESTIONNAIRE}/presence`, handler: 'questionnaires.meet', config },
  { method: 'POST', path: `${QUESTIONNAIRE}/preview`, handler: 'questionnaires.preview', config },
  {
    method: 'DELETE',
    path: `${QUESTIONNAIRE}/preview/links`,
    handler: 'questionnaires.revokePreviews',
    config,
  },
  { method: 'POST', path: `${QUESTIONNAIRE}/publication`, handler: 'questionnaires.publish', config },
  { method: 'GET', path: REVIEW, handler: 'questionnaire-reviews.findOne', config },
  { method: 'POST', path: `${REVIEW}/requests`, handler: 'questionnaire-reviews.ask', config },
  { method: 'POST', path: `${REVIEW}/decisions`, handler: 'questionnaire-reviews.decide', config },
  { method: 'POST', path: `${QUESTIONNAIRE}/workbook`, handler: 'questionnaire-files.workbook', config },
  { method: 'POST', path: `${QUESTIONNAIRE}/tables`, handler: 'questionnaire-files.tables', config },
  { method: 'POST', path: `${QUESTIONNAIRE}/import`, handler: 'questionnaire-files.import', config },
];
