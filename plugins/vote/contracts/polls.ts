import type { LocalizedText, TierKey } from '@modu/participation/contracts';
import type { TieRule, VotingMethod } from '../domain/src';

/** `draft`: not opened, may still change. The others: opened, frozen, before, during and after its time. */
export type PollState = 'draft' | 'upcoming' | 'open' | 'closed';

/** `GET /vote/polls` answers `{ data: PollSummary[] }`. */
export interface PollSummary {
  readonly documentId: string;
  readonly title: string;
  readonly slug: string;
  readonly isPublished: boolean;
  readonly state: PollState;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly tiers: readonly TierKey[];
  /** No counts for anyone before the end. */
  readonly sealed: boolean;
  /** SHA-256 of the frozen manifest's canonical JSON, hex; `null` before opening. */
  readonly manifestHash: string | null;
  /** People who voted; `null` without the right to read turnout. */
  readonly turnout: number | null;
  /** Path of the citizen page on this server. */
  readonly publicPath: string;
}

export interface PollProblem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly message: LocalizedText;
}

/** A group of a poll: how it is voted on, and who stands in it. */
export interface PollGroup {
  readonly key: string;
  readonly label: LocalizedText;
  readonly method: VotingMethod;
  /** How many are elected; `null` where the poll only ranks, or the method itself says how many. */
  readonly places: number | null;
  readonly ties: readonly TieRule[];
}

export interface PollCandidate {
  readonly key: string;
  readonly title: LocalizedText;
  /** Whole units of the currency; `null` where candidates cost nothing. */
  readonly cost: number | null;
}

/** `GET /vote/polls/:documentId` and `POST /vote/polls/:documentId/open` answer `{ data: PollDetail }`. */
export interface PollDetail extends PollSummary {
  /** What stands in the way of opening. Opening with an error answers 400 with `error.details.problems`. */
  readonly problems: readonly PollProblem[];
  readonly groups: readonly (PollGroup & { readonly candidates: readonly PollCandidate[] })[];
  readonly turnoutByTier: readonly {
    readonly tier: TierKey;
    readonly name: LocalizedText;
    readonly count: number;
  }[];
}
