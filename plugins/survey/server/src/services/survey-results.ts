import type { Locale } from '@modu/participation/contracts';
import type { SurveyResults } from '../../../contracts';
import type { VersionRepository } from '../repositories/versions';
import { allResults } from './question-results';
import type { SurveySummaries } from './survey-summaries';
import type { Surveys, Version } from './surveys';
import type { Counts } from './tallies';

export interface SurveyResultsParts {
  readonly counts: Counts;
  readonly surveys: Surveys;
  readonly summaries: SurveySummaries;
  readonly versions: VersionRepository;
}

/** The version by whose questions results are told: the one answered now, or else the last one. */
async function versionToShow(
  parts: SurveyResultsParts,
  surveyId: string,
  current: number | undefined,
): Promise<Version | null> {
  const stored = await parts.versions.list(surveyId);
  const chosen = stored.find(({ number }) => number === current) ?? stored.at(-1);
  return chosen === undefined ? null : parts.surveys.version(chosen.id);
}

export interface SurveyResultsService {
  /** Results for administrators, nothing hidden; `null` when there is no such survey. */
  of(documentId: string, locale: Locale): Promise<SurveyResults | null>;
}

export const createSurveyResults = (parts: SurveyResultsParts): SurveyResultsService => ({
  async of(documentId, locale) {
    const survey = await parts.summaries.find(documentId, locale);
    if (survey === null) return null;
    const version = await versionToShow(parts, documentId, survey.version?.number);
    const { tally, perDay } = await parts.counts.of(documentId);
    return {
      survey,
      versions: await parts.summaries.versions(documentId),
      perDay: [...perDay].map(([date, count]) => ({ date, count })),
      questions: version === null ? [] : allResults(version.questionnaire, tally, locale),
    };
  },
});
