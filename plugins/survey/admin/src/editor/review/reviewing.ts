import type { KnownPrivacy } from '../../../../domain/src/checks';
import { serverOrigin } from '../../server-address';
import { createAcknowledged, type Acknowledged } from '../state/acknowledged';
import type { EditorStore } from '../state/store';
import { whenIdle, type Slicing } from './in-slices';
import { createRehearser, type Rehearser } from './rehearsing';
import { openWorker, walkInSlices, walkInWorker } from './walking';
import { createReviewer, type Reviewer } from './reviewer';

/** What is known about a questionnaire besides what it says, as long as the editor is open. */
export interface Reviewing {
  readonly reviewer: Reviewer;
  readonly acknowledged: Acknowledged;
  readonly rehearser: Rehearser;
}

/** @param script path on the server of the worker in which made-up respondents walk */
export function createReviewing(store: EditorStore, privacy: KnownPrivacy, script: string): Reviewing {
  const now = (): number => performance.now();
  const idle: Pick<Slicing<unknown, unknown>, 'later' | 'now'> = { later: whenIdle, now };
  const open = openWorker(new URL(script, serverOrigin()));
  return {
    reviewer: createReviewer(store, privacy, idle),
    acknowledged: createAcknowledged(),
    rehearser: createRehearser(walkInWorker(open, walkInSlices(idle))),
  };
}
