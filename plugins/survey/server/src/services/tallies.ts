import { setImmediate as breathe } from 'node:timers/promises';
import { addResponse, emptyTally, type Tally } from '../../../domain/src';
import type { RemovalRepository } from '../repositories/removals';
import type { ResponseRepository } from '../repositories/responses';
import { createKeeping } from './keeping';
import { siteDay } from './site-day';
import type { Surveys } from './surveys';

export interface CountedSurvey {
  readonly tally: Tally;
  /** Responses by day (`YYYY-MM-DD`) in the site's time zone, in order. */
  readonly perDay: ReadonlyMap<string, number>;
}

export interface TallyParts {
  readonly responses: ResponseRepository;
  readonly removals: Pick<RemovalRepository, 'count'>;
  readonly surveys: Surveys;
  readonly timeZone: () => string;
}

/** Counts all responses of a survey, in batches: each by the version it answered, on the day it was sent. */
async function countSurvey(parts: TallyParts, surveyId: string): Promise<CountedSurvey> {
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
    // Counting keeps the processor busy; other requests go first after every batch.
    await breathe();
  }
  return { tally, perDay };
}

const COUNTS_KEPT = { maxAgeMs: 10 * 60_000, maxEntries: 20 };

export interface Counts {
  of(surveyId: string): Promise<CountedSurvey>;
}

/**
 * Counts each state of a survey once, however many people look at its results: as long as as many responses are there and
 * as many were taken away as before, they are the same.
 */
export function createCounts(parts: TallyParts, now: () => Date): Counts {
  const kept = createKeeping<CountedSurvey>(now, COUNTS_KEPT);
  return {
    async of(surveyId) {
      const responses = await parts.responses.count(surveyId);
      const removed = await parts.removals.count(surveyId);
      const state = `${surveyId} ${String(responses)} ${String(removed)}`;
      return kept.get(state, () => countSurvey(parts, surveyId));
    },
  };
}
