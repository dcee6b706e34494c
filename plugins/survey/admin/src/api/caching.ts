import { SURVEY_UID } from '../../../contracts';
import type { ContentLocale } from '../locale';

/** What is asked of one survey, in the language of the admin. */
export interface OfSurvey {
  readonly documentId: string;
  readonly locale: ContentLocale;
}

/** The tags by which the content manager says that a survey was saved or published: what is shown here is then stale. */
export const ALL_SURVEYS = { type: 'Document', id: `${SURVEY_UID}_LIST` } as const;
export const survey = (documentId: string) =>
  ({ type: 'Document', id: `${SURVEY_UID}_${documentId}` }) as const;

/** Responses come in while nobody looks: coming back to a page asks again. */
export const FRESH = { keepUnusedDataFor: 0 } as const;
