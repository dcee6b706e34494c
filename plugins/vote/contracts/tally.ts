import type { LocalizedText, TierKey } from '@modu/participation/contracts';
import type { Elected } from '../domain/src';
import type { PollGroup } from './polls';

/** `GET /vote/polls/:documentId/tally` answers `{ data: PollTally }`, or 409 while a sealed poll is open. */
export interface PollTally {
  readonly ballots: number;
  /** Stored, but against the rules of the manifest: not counted. */
  readonly invalid: number;
  readonly isFinal: boolean;
  readonly groups: readonly TallyGroup[];
  readonly turnoutByTier: readonly {
    readonly tier: TierKey;
    readonly name: LocalizedText;
    readonly count: number;
  }[];
}

export interface TallyGroup extends PollGroup {
  /** From the first to the last. */
  readonly candidates: readonly TallyLine[];
  /** Keys of candidates; `null` where the poll names no number of places. */
  readonly elected: Elected | null;
  /** What was counted round by round, where the method is instant runoff. */
  readonly rounds?: readonly TallyRound[];
  /** Rows and columns are the candidates as above: how many ballots put the row above the column. */
  readonly preferences?: readonly (readonly number[])[];
}

/** What a method counts for a candidate. */
export const TALLY_FIGURES = [
  'votes',
  'sum',
  'mean',
  'scored',
  'points',
  'supporters',
  'yes',
  'no',
  'abstained',
  'defeats',
  'cost',
] as const;

export type TallyFigure = (typeof TALLY_FIGURES)[number];

export interface TallyLine {
  readonly key: string;
  readonly title: LocalizedText;
  readonly owner: LocalizedText | null;
  /** 1, 2, 2, 4: equals share a rank. */
  readonly rank: number;
  readonly isTied: boolean;
  /** Equal by the count; a tie rule of the poll separates them. */
  readonly isByTieRule: boolean;
  /** Elected, passed or funded whatever happens to a tie; `null` where the poll only ranks. */
  readonly isIn: boolean | null;
  /** Whole numbers as such, others as text in decimal notation, `null` where there is none (the mean of no scores). */
  readonly figures: Readonly<Partial<Record<TallyFigure, number | string | null>>>;
  /** Votes of all ballots, between 0 and 1; `null` where the method counts no votes. */
  readonly share: number | null;
}

export interface TallyRound {
  readonly votes: readonly { readonly candidate: string; readonly votes: number }[];
  /** Ballots that name nobody who is left. */
  readonly exhausted: number;
  readonly eliminated: readonly string[];
  readonly isByTieRule: boolean;
}
