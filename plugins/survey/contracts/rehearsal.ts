import type { JsonObject } from '../domain/src/json/json';
import type { Rehearsal } from '../domain/src/simulation';

/** What the worker of made-up respondents is sent, once. */
export interface RehearsalOrder {
  /** SurveyJS JSON. */
  readonly json: JsonObject;
  /** How many respondents there are. */
  readonly count: number;
  /** The same seed makes the same respondents. */
  readonly seed: string;
  /** ISO date. */
  readonly today: string;
  readonly locale: string;
}

/** What it says: now and then how far they are, and at last what they found. */
export type RehearsalNews =
  | { readonly kind: 'walking'; readonly done: number }
  | { readonly kind: 'done'; readonly found: Rehearsal }
  /** The questionnaire cannot be read. */
  | { readonly kind: 'unreadable' };
