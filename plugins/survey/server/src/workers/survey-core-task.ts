import type { Answers, JsonObject } from '../../../domain/src';

/** What a thread is given: plain JSON, which it gets a copy of. */
export interface SurveyCoreTask {
  readonly questionnaire: JsonObject;
  readonly answers: Answers;
  readonly locale: string;
}

/** Said by a thread when it begins with a task: from here its time counts, not from when it was made. */
export const STARTED = 'started';
