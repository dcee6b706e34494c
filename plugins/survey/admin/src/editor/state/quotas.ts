import type { JsonValue } from '../../../../domain/src';
import { renameInQuotas } from '../../../../domain/src/quota/rename-in-quotas';
import type { EditorStore } from './store';

/** The quotas of the survey, which stand beside its questionnaire. */
export interface Quotas {
  /** With what was renamed here carried over, saved or not. */
  readonly get: () => JsonValue;
  /** As the server has them. */
  readonly set: (stored: JsonValue) => void;
}

export function createQuotas(first: JsonValue, store: EditorStore): Quotas {
  let stored = first;
  return {
    get: () => store.get().renamed.reduce(renameInQuotas, stored),
    set(next) {
      stored = next;
    },
  };
}
