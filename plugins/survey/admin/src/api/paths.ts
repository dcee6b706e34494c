/** The admin API of this plugin. */
export const SURVEYS_PATH = '/survey/surveys';

export function surveyPath(documentId: string): string {
  return `${SURVEYS_PATH}/${encodeURIComponent(documentId)}`;
}

export const LIBRARY_PATH = '/survey/library';
