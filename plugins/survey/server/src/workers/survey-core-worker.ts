import { worker, workerEmit } from 'workerpool';
import type { AnswerProblem } from '../../../domain/src';
import { checkWithSurveyCore } from '../adapters/survey-core';
import { STARTED, type SurveyCoreTask } from './survey-core-task';

/** Nothing in a questionnaire makes a server open a connection: in this thread there is nothing to open one with. */
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'])
  Object.defineProperty(globalThis, name, { value: undefined, configurable: false, writable: false });

worker({
  check({ questionnaire, answers, locale }: SurveyCoreTask): readonly AnswerProblem[] {
    workerEmit(STARTED);
    return checkWithSurveyCore(questionnaire, answers, locale);
  },
});
