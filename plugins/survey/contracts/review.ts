import type { AskRefusal, DecisionRefusal, ReviewStanding, Verdict } from '../domain/src/review';

/**
 * Review before publishing, below `/survey/surveys/:documentId/questionnaire/review`. Whoever may change surveys asks, somebody
 * else who may publish them decides; then whoever may publish publishes that very text. Where it is required, nothing else is
 * published, whichever way: see `reviewRequired` of the content type and `reviewAlways` of the plugin's settings.
 */

/** `GET …/review` answers `{ data: QuestionnaireReview }`; it is part of what an opened questionnaire says as well. */
export interface QuestionnaireReview {
  readonly isRequired: boolean;
  /** Of the survey that is stored now: its questions, titles and other texts, dates, who may answer, what becomes of the data. */
  readonly standing: ReviewStanding;
  /** The one who asks for this has asked for the latest review, and cannot decide about it. */
  readonly isOwn: boolean;
  /** The latest first, 20 at most. */
  readonly requests: readonly AskedReview[];
}

export interface AskedReview {
  /** Of the text it is about, where nothing else has changed since: SHA-256, hex. */
  readonly revision: string;
  readonly askedBy: string;
  /** ISO 8601, UTC. */
  readonly askedAt: string;
  readonly note: string;
  /** Names of warnings that whoever asked has read and left as they are. */
  readonly acknowledged: readonly string[];
  readonly decision: DecidedReview | null;
}

export interface DecidedReview {
  readonly verdict: Verdict;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly comment: string;
}

/** Letters of a note or a comment. */
export const MAX_REVIEW_TEXT = 2_000;

/** Body of `POST …/review/requests`; answers `{ data: ReviewReply }`. */
export interface ReviewWish {
  /** What is to be reviewed; refused when it is not what is stored any more. */
  readonly revision: string;
  readonly note: string;
  /** As of a publication: 500 of 200 letters at most. */
  readonly acknowledged: readonly string[];
}

/** Body of `POST …/review/decisions`; answers `{ data: ReviewReply }`. */
export interface DecisionWish {
  readonly revision: string;
  readonly verdict: Verdict;
  /** Needed where something is sent back. */
  readonly comment: string;
}

export type ReviewReply =
  | { readonly kind: 'done'; readonly review: QuestionnaireReview }
  | { readonly kind: 'changedMeanwhile' }
  | { readonly kind: 'refused'; readonly reason: AskRefusal | DecisionRefusal };
