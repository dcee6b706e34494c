import type { BallotGroup, Candidate } from '../design/types';
import type { LocalText } from '../shared/local-text';

export const MANIFEST_VERSION = 1;

export interface PollIdentity {
  readonly id: string;
  readonly slug: string;
  readonly title: LocalText;
}

/** What a poll is opened with. Candidates and tiers may come in any order; times carry their offset. */
export interface ManifestInput {
  readonly poll: PollIdentity;
  readonly groups: readonly BallotGroup[];
  readonly candidates: readonly Candidate[];
  readonly opensAt: string;
  readonly closesAt: string;
  /** Ways to show that one may vote, as the eligibility of `participation` names them. */
  readonly tiers: readonly string[];
  /** Nobody sees counts before the poll closes. */
  readonly sealed: boolean;
}

/**
 * Everything that decides a poll's result, frozen when it opens. Its canonical JSON is what gets hashed.
 * `method` names how ballots are counted; another method is another shape under another version.
 */
export interface Manifest extends ManifestInput {
  readonly version: typeof MANIFEST_VERSION;
  readonly method: 'choose';
  /** ISO 8601, UTC, included. */
  readonly opensAt: string;
  /** ISO 8601, UTC, excluded. */
  readonly closesAt: string;
  /** By group in the order of the groups, within a group in the order of the ballot. */
  readonly candidates: readonly Candidate[];
  /** Sorted: their order means nothing. */
  readonly tiers: readonly string[];
}
