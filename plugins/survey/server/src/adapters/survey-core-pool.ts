import { pool, Promise as PoolPromise, TerminateError, type Pool } from 'workerpool';
import type { AnswerProblem } from '../../../domain/src';
import type { SurveyCoreLimits } from '../config';
import { STARTED, type SurveyCoreTask } from '../workers/survey-core-task';

/** How long a response waits for a thread, new ones load survey-core for most of a second, before it is sent back. */
const MAX_WAIT_MS = 30_000;
/** How long a thread that was told to stop is waited for before it is stopped. */
const STOP_MS = 100;
const YOUNG_GENERATION_MB = 16;

/** Why answers were not checked: the questionnaire took too much, survey-core failed, or too many others wait. */
export type Unchecked = 'time' | 'memory' | 'failed' | 'busy';

export type PoolOutcome =
  | { readonly ok: true; readonly problems: readonly AnswerProblem[] }
  | { readonly ok: false; readonly reason: Unchecked; readonly message: string };

export interface SurveyCorePool {
  /** Never takes the time of this thread. Rejects only when the worker's file cannot be run at all. */
  check(task: SurveyCoreTask): Promise<PoolOutcome>;
  close(): Promise<void>;
}

type Check = (task: SurveyCoreTask) => readonly AnswerProblem[];

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

function outcomeOf(error: unknown): PoolOutcome {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof PoolPromise.CancellationError) return { ok: false, reason: 'busy', message };
  if (error instanceof PoolPromise.TimeoutError) return { ok: false, reason: 'time', message };
  if (!(error instanceof TerminateError)) return { ok: false, reason: 'failed', message };
  if (codeOf(error.cause) === 'ERR_WORKER_OUT_OF_MEMORY') return { ok: false, reason: 'memory', message };
  // The file of the thread is missing or broken: no fault of a questionnaire.
  throw error;
}

/**
 * Runs survey-core in threads of their own: each with a limit of time and of memory, none with the environment (and the
 * secrets in it) or a way to open a connection. A thread that exceeds a limit is ended, and another takes its place.
 *
 * @param workerFile the built `survey-core-worker.js`
 */
export function createSurveyCorePool(workerFile: string, limits: SurveyCoreLimits): SurveyCorePool {
  let threads: Pool | undefined;

  const started = (): Pool =>
    (threads ??= pool(workerFile, {
      workerType: 'thread',
      maxWorkers: limits.workers,
      workerTerminateTimeout: STOP_MS,
      workerThreadOpts: {
        env: {},
        argv: [],
        execArgv: [],
        resourceLimits: {
          maxOldGenerationSizeMb: limits.memoryMb,
          maxYoungGenerationSizeMb: YOUNG_GENERATION_MB,
        },
      },
    }));

  return {
    async check(task) {
      const running = started();
      if (running.stats().pendingTasks >= limits.waiting)
        return { ok: false, reason: 'busy', message: `${String(limits.waiting)} responses are waiting` };
      const work = running.exec<Check>('check', [task], {
        on(payload: unknown) {
          if (payload !== STARTED) return;
          clearTimeout(waiting);
          work.timeout(limits.timeMs);
        },
      });
      const waiting = setTimeout(() => {
        work.cancel();
      }, MAX_WAIT_MS);
      try {
        return { ok: true, problems: await work };
      } catch (error) {
        return outcomeOf(error);
      } finally {
        clearTimeout(waiting);
      }
    },
    async close() {
      await threads?.terminate(true);
      threads = undefined;
    },
  };
}
