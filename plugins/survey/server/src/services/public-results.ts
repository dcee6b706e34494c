import type { Locale } from '@modu/participation/contracts';
import type { QuestionResult } from '../../../contracts';
import { publicResults } from './question-results';
import { surveyState } from './survey-state';
import type { Survey } from './surveys';
import type { Counts } from './tallies';

export type PublicResults =
  | { readonly kind: 'secret' }
  /**
   * Not before the close: whoever watches counts grow by one learns what one person answered, however small
   * cells are hidden.
   */
  | { readonly kind: 'later' }
  | {
      readonly kind: 'results';
      /** `null` where even that many people are few. */
      readonly responses: number | null;
      readonly questions: readonly QuestionResult[];
    };

export interface PublicResultsService {
  of(survey: Survey, locale: Locale, now: Date): Promise<PublicResults>;
}

export const createPublicResults = (counts: Counts): PublicResultsService => ({
  async of(survey, locale, now) {
    if (!survey.publicResults) return { kind: 'secret' };
    if (surveyState(survey, now) !== 'closed') return { kind: 'later' };
    const { tally } = await counts.of(survey.documentId);
    const threshold = survey.smallCellThreshold;
    return {
      kind: 'results',
      responses: tally.responses < threshold ? null : tally.responses,
      questions: publicResults(survey.version.questionnaire, tally, locale, threshold),
    };
  },
});
