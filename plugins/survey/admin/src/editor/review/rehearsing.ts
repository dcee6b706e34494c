import type { JsonObject } from '../../../../domain/src';
import type { Rehearsal } from '../../../../domain/src/simulation';
import type { Walk } from './walking';

/** Made-up respondents on their way, or what they found. */
export type Rehearsing =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'walking'; readonly done: number; readonly count: number }
  | { readonly kind: 'done'; readonly json: JsonObject; readonly found: Rehearsal };

/** Sends made-up respondents through a questionnaire while somebody goes on with something else. */
export interface Rehearser {
  readonly get: () => Rehearsing;
  readonly subscribe: (listener: () => void) => () => void;
  readonly start: (json: JsonObject, options: { readonly today: string; readonly locale: string }) => void;
  /** What had been found before is there again. */
  readonly stop: () => void;
}

export const RESPONDENTS = 1_000;

export function createRehearser(walk: Walk): Rehearser {
  let state: Rehearsing = { kind: 'none' };
  let before: Rehearsing = state;
  let halt: (() => void) | undefined;
  const listeners = new Set<() => void>();
  const become = (next: Rehearsing): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start(json, { today, locale }) {
      halt?.();
      if (state.kind !== 'walking') before = state;
      become({ kind: 'walking', done: 0, count: RESPONDENTS });
      // The same respondents each time: what differs from before is the questionnaire's doing.
      halt = walk({ json, count: RESPONDENTS, seed: 'modu', today, locale }, (news) => {
        if (news.kind === 'walking') become({ ...news, count: RESPONDENTS });
        else become(news.kind === 'done' ? { ...news, json } : news);
      });
    },
    stop() {
      halt?.();
      if (state.kind === 'walking') become(before);
    },
  };
}
