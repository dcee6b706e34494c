import type { LocalizedText, TierKey } from '@modu/participation/contracts';

/** `GET /vote/polls/:documentId/tally` answers `{ data: PollTally }`, or 409 while a sealed poll is open. */
export interface PollTally {
  readonly ballots: number;
  readonly isFinal: boolean;
  readonly groups: readonly {
    readonly key: string;
    readonly label: LocalizedText;
    readonly rule: 'exactly' | 'atMost';
    readonly choose: number;
    readonly candidates: readonly TallyLine[];
  }[];
  readonly turnoutByTier: readonly {
    readonly tier: TierKey;
    readonly name: LocalizedText;
    readonly count: number;
  }[];
}

export interface TallyLine {
  readonly key: string;
  readonly title: LocalizedText;
  readonly owner: LocalizedText | null;
  readonly votes: number;
  /** Of all ballots, between 0 and 1. */
  readonly share: number;
  /** 1, 2, 2, 4: equal votes share a rank. */
  readonly rank: number;
  readonly isTied: boolean;
}
