import type { Locale, ParticipationItem } from '@modu/participation/contracts';
import type { ResponseRepository } from '../repositories/responses';
import type { SurveyDocument } from '../repositories/survey-documents';
import { texts } from '../texts';
import { createKeeping } from './keeping';
import { surveyState, textsIn } from './survey-state';
import type { Surveys } from './surveys';

/** Lists are read often; how many took part may be half a minute old. */
const COUNTS_KEPT = { maxAgeMs: 30_000, maxEntries: 500 };
const MAX_SUMMARY = 200;

/** The first paragraph of an introduction, cut where it gets long. */
function summaryOf(introduction: string): string {
  const [first = ''] = introduction.trim().split(/\n\s*\n/u);
  return first.length > MAX_SUMMARY ? `${first.slice(0, MAX_SUMMARY - 1).trimEnd()}…` : first;
}

export interface SurveyListParts {
  readonly surveys: Surveys;
  readonly responses: ResponseRepository;
  readonly now: () => Date;
}

/** Published surveys as the lists of the citizen site show them. */
export function createSurveyList({ surveys, responses, now: clock }: SurveyListParts) {
  const counts = createKeeping<number>(clock, COUNTS_KEPT);

  async function item(survey: SurveyDocument, locale: Locale, now: Date): Promise<ParticipationItem> {
    const { documentId, slug, opensAt, closesAt } = survey;
    const { title, introduction } = textsIn(survey, locale);
    const state = surveyState(survey, now);
    const participants = await counts.get(documentId, () => responses.count(documentId));
    return {
      title,
      summary: summaryOf(introduction),
      path: `/surveys/${slug}`,
      state,
      opensAt,
      closesAt,
      action: texts[locale].action,
      resultsPath: state === 'closed' && survey.publicResults ? `/surveys/${slug}/results` : null,
      // Few people are a small cell of their own.
      participants: participants < survey.smallCellThreshold ? null : participants,
    };
  }

  return async (locale: Locale, now: Date): Promise<readonly ParticipationItem[]> => {
    const all = await surveys.list();
    return Promise.all(all.map((survey) => item(survey, locale, now)));
  };
}
