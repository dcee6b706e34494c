/** Rights of an administrator's role; editing surveys is the content manager's own permission. */
export const SURVEY_PERMISSIONS = {
  readResults: 'plugin::survey.results.read',
  readResponses: 'plugin::survey.responses.read',
  exportResponses: 'plugin::survey.responses.export',
} as const;

export const SURVEY_UID = 'plugin::survey.survey';
export const QUESTIONNAIRE_FIELD = 'plugin::survey.questionnaire';
