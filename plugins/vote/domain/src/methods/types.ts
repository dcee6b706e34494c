import type { ChoiceRule } from '../design/types';
import type { LocalText } from '../shared/local-text';

/** The best score a voter can give; the worst is 0. */
export const SCORE_SCALES = [5, 10, 100] as const;

/** Choose candidates: each chosen one gets a vote. */
export interface ChooseMethod {
  readonly kind: 'choose';
  readonly rule: ChoiceRule;
  readonly choose: number;
}

/** Score every candidate, or those one knows. */
export interface ScoreMethod {
  readonly kind: 'score';
  readonly most: (typeof SCORE_SCALES)[number];
  /** What ranks the candidates: all they got, or the mean of those who scored them. */
  readonly by: 'sum' | 'mean';
  /** A ballot scores every candidate. Otherwise one that is left out counts in no sum and no mean. */
  readonly everyone: boolean;
}

/** Distribute points among candidates (cumulative voting). */
export interface PointsMethod {
  readonly kind: 'points';
  readonly rule: ChoiceRule;
  readonly points: number;
  /** Most points that one candidate may get from one ballot; absent where there is no such limit. */
  readonly cap?: number;
}

interface RankingRule {
  /** Whether `ranks` candidates have to be ranked, or at most that many. */
  readonly rule: ChoiceRule;
  readonly ranks: number;
}

/** What candidates get that a ballot does not rank, and from where it counts. */
export const BORDA_PARTIALS = ['zero', 'average', 'modified'] as const;

/**
 * Rank candidates; a rank is worth one point less than the rank above it, equals share what their ranks are worth.
 * - `zero`: the first of a ballot gets `ranks` points, who is not ranked none (3-2-1 where three are ranked)
 * - `average`: the first gets as many points as there are candidates; the unranked share the ranks that are left
 * - `modified`: the first gets as many points as the ballot ranks candidates, who is not ranked none
 *   (modified Borda count: ranking few candidates gives none of them more)
 */
export interface BordaMethod extends RankingRule {
  readonly kind: 'borda';
  readonly partial: (typeof BORDA_PARTIALS)[number];
  readonly equalRanks: boolean;
}

/**
 * Rank candidates without equals; who has fewest first places is eliminated until one has more than half of the
 * ballots that still name somebody.
 */
export interface InstantRunoffMethod extends RankingRule {
  readonly kind: 'instantRunoff';
}

/**
 * Rank candidates; strongest paths of pairwise wins, measured in winning votes (M. Schulze 2011). Who is not ranked
 * stands equal with the others below everybody who is.
 */
export interface SchulzeMethod extends RankingRule {
  readonly kind: 'schulze';
  readonly equalRanks: boolean;
}

/** What a candidate needs to pass: yes votes as a part of those decided, or of all ballots. */
export interface Threshold {
  readonly than: 'atLeast' | 'moreThan';
  readonly num: number;
  readonly den: number;
  /** `decided`: of yes and no together. `ballots`: abstentions and blanks count as well. */
  readonly of: 'decided' | 'ballots';
}

/** Say yes, no or nothing of each candidate. */
export interface YesNoMethod {
  readonly kind: 'yesNo';
  readonly threshold?: Threshold;
}

/**
 * What to do with money that equal shares leave over.
 * - `none`: it stays unspent
 * - `greedy`: projects with most votes that still fit (utilitarian completion)
 * - `raise`: everybody's share grows by `step` and all is counted anew, until no further project fits or the next
 *   step would overspend ("add1" for the step 1); `thenGreedy` says what happens to what is left even then
 */
export type Completion =
  | { readonly kind: 'none' }
  | { readonly kind: 'greedy' }
  | { readonly kind: 'raise'; readonly step: number; readonly thenGreedy: boolean };

export type BudgetCount =
  | { readonly by: 'greedy' }
  | {
      readonly by: 'equalShares';
      /** What a funded project is worth to who chose it: its cost, or one. */
      readonly satisfaction: 'cost' | 'count';
      readonly completion: Completion;
    };

/** Choose projects that cost something; what the budget allows is funded. Amounts are whole units of the currency. */
export interface BudgetMethod {
  readonly kind: 'budget';
  readonly budget: number;
  /** Most projects on one ballot; absent where there is no limit. */
  readonly most?: number;
  /** Most that the projects on one ballot may cost together; absent where there is no limit. */
  readonly spend?: number;
  readonly count: BudgetCount;
}

/** How the ballots of a group look and how they are counted. */
export type VotingMethod =
  | ChooseMethod
  | ScoreMethod
  | PointsMethod
  | BordaMethod
  | InstantRunoffMethod
  | SchulzeMethod
  | YesNoMethod
  | BudgetMethod;

export const METHOD_KINDS = [
  'choose',
  'score',
  'points',
  'borda',
  'instantRunoff',
  'schulze',
  'yesNo',
  'budget',
] as const satisfies readonly VotingMethod['kind'][];

/**
 * Who of equals stands first.
 * - `ballotOrder`: who stands first in the manifest
 * - `lowerCost`: the cheaper project
 * - `lot`: the smaller SHA-256 of seed and candidate. `commitment` is the SHA-256 of the seed, published before
 *   anybody votes; until the seed is published too, the lot is not drawn. A seed has 16 to 256 characters on one line
 */
export type TieRule =
  | { readonly kind: 'ballotOrder' }
  | { readonly kind: 'lowerCost' }
  | { readonly kind: 'lot'; readonly commitment: string };

/** Candidates that stand against each other, and how it is decided among them. */
export interface ContestGroup {
  readonly key: string;
  /** Empty only when it is the poll's single group: then no heading is needed. */
  readonly label: LocalText;
  readonly method: VotingMethod;
  /** How many are elected. Absent where the poll only ranks, or the method itself says how many. */
  readonly places?: number;
  /** Asked one after the other; who is equal by all of them is reported as tied. */
  readonly ties: readonly TieRule[];
}
