import type { TierKey } from '@modu/participation/contracts';

/** Where a survey stands: never published, published and waiting, taking answers, over. */
export type SurveyState = 'draft' | 'upcoming' | 'open' | 'closed';

export interface QuestionnaireVersion {
  /** Counts from 1 within a survey. */
  readonly number: number;
  /** SHA-256 of the questionnaire's canonical JSON, hex. */
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly responses: number;
}

/** `GET /survey/surveys` answers `{ data: SurveySummary[] }`. */
export interface SurveySummary {
  readonly documentId: string;
  readonly title: string;
  readonly slug: string;
  readonly state: SurveyState;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  /** The version being answered now; `null` before the first publication. */
  readonly version: QuestionnaireVersion | null;
  readonly responses: number;
  /** How people are let in; empty where anyone may answer, as often as they like. */
  readonly tiers: readonly TierKey[];
  /** Path of the citizen page on this server. */
  readonly publicPath: string;
}
