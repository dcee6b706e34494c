/** Rights of an administrator's role; editing surveys is the content manager's own permission. */
export const SURVEY_PERMISSIONS = {
  readResults: 'plugin::survey.results.read',
  readResponses: 'plugin::survey.responses.read',
  exportResponses: 'plugin::survey.responses.export',
  readFiles: 'plugin::survey.read-files',
  readPersonal: 'plugin::survey.read-personal',
  removeResponses: 'plugin::survey.responses.delete',
  createCodes: 'plugin::survey.codes.create',
} as const;

export const SURVEY_UID = 'plugin::survey.survey';
/** Type of what the audit trail says of things that are kept for the next questionnaire. */
export const LIBRARY_SUBJECT = 'plugin::survey.library';
/** By this among its `pluginOptions` the admin knows the content type whose fields it explains. */
export const FIELD_HELP = 'surveyFieldHelp';
export const QUESTIONNAIRE_FIELD = 'plugin::survey.questionnaire';
export const RESPONDENTS_FIELD = 'plugin::survey.respondents';
export const ANONYMITY_FIELD = 'plugin::survey.anonymity';
export const RETENTION_FROM_FIELD = 'plugin::survey.retentionFrom';
export const RETENTION_ACT_FIELD = 'plugin::survey.retentionAct';
export const QUOTAS_FIELD = 'plugin::survey.quotas';
