import type { Locale } from '@modu/participation/contracts';
import type { QuestionResult } from '../../../contracts';
import { createKeeping } from './keeping';
import { publicResults } from './question-results';
import { surveyState } from './survey-state';
import type { Survey } from './surveys';
import { countSurvey, type CountedSurvey, type TallyParts } from './tallies';

/** After the close nothing changes but what an administrator publishes; a crowd of readers costs one count. */
const COUNTS_KEPT = { maxAgeMs: 60_000, maxEntries: 20 };

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

export function createPublicResults(parts: TallyParts, clock: () => Date): PublicResultsService {
  const counts = createKeeping<CountedSurvey>(clock, COUNTS_KEPT);
  return {
    async of(survey, locale, now) {
      if (!survey.publicResults) return { kind: 'secret' };
      if (surveyState(survey, now) !== 'closed') return { kind: 'later' };
      const key = `${survey.documentId} ${survey.version.id}`;
      const { tally } = await counts.get(key, () => countSurvey(parts, survey.documentId));
      const threshold = survey.smallCellThreshold;
      return {
        kind: 'results',
        responses: tally.responses < threshold ? null : tally.responses,
        questions: publicResults(survey.version.questionnaire, tally, locale, threshold),
      };
    },
  };
}
