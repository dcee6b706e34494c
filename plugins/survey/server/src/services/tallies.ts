import { addResponse, emptyTally, type Tally } from '../../../domain/src';
import type { ResponseRepository } from '../repositories/responses';
import { siteDay } from './site-day';
import type { Surveys } from './surveys';

export interface CountedSurvey {
  readonly tally: Tally;
  /** Responses by day (`YYYY-MM-DD`) in the site's time zone, in order. */
  readonly perDay: ReadonlyMap<string, number>;
}

export interface TallyParts {
  readonly responses: ResponseRepository;
  readonly surveys: Surveys;
  readonly timeZone: () => string;
}

/** Counts all responses of a survey, in batches: each by the version it answered, on the day it was sent. */
export async function countSurvey(parts: TallyParts, surveyId: string): Promise<CountedSurvey> {
  const tally = emptyTally();
  const perDay = new Map<string, number>();
  const timeZone = parts.timeZone();
  for await (const batch of parts.responses.batches(surveyId)) {
    for (const { versionId, answers, submittedAt } of batch) {
      const version = await parts.surveys.version(versionId);
      if (version === null) throw new Error(`A response points to version ${versionId}, which is not there`);
      const today = siteDay(submittedAt, timeZone);
      perDay.set(today, (perDay.get(today) ?? 0) + 1);
      addResponse(tally, version.questionnaire, answers, { today });
    }
  }
  return { tally, perDay };
}
