import type { BallotGroup } from '../design/types';
import { type Share, shareOf } from './share';
import type { Tally } from './tally';

export interface CandidateResult {
  readonly candidate: string;
  readonly votes: number;
  /** Standard competition ranking: 1, 2, 2, 4. */
  readonly rank: number;
  /** Another candidate of the group has as many votes. */
  readonly tied: boolean;
  /** Of all valid ballots. */
  readonly share: Share;
}

export interface GroupResult {
  readonly group: string;
  readonly rule: BallotGroup['rule'];
  readonly choose: number;
  /** All votes in the group. */
  readonly votes: number;
  /** By votes; equals stand in the order of the manifest, which means nothing. */
  readonly candidates: readonly CandidateResult[];
}

export interface TierTurnout {
  readonly tier: string;
  readonly ballots: number;
}

export interface TallyResult {
  /** Valid ballots. */
  readonly ballots: number;
  readonly invalid: number;
  readonly turnout: readonly TierTurnout[];
  readonly groups: readonly GroupResult[];
}

function rank(counts: readonly { candidate: string; votes: number }[], ballots: number): CandidateResult[] {
  const sorted = [...counts].sort((a, b) => b.votes - a.votes);
  return sorted.map(({ candidate, votes }) => ({
    candidate,
    votes,
    rank: 1 + sorted.findIndex((other) => other.votes === votes),
    tied: sorted.filter((other) => other.votes === votes).length > 1,
    share: shareOf(votes, ballots),
  }));
}

function groupResult(tally: Tally, group: BallotGroup, ballots: number): GroupResult {
  const counts = tally.manifest.candidates
    .filter((candidate) => candidate.group === group.key)
    .map(({ key }) => ({ candidate: key, votes: tally.votes.get(key) ?? 0 }));
  return {
    group: group.key,
    rule: group.rule,
    choose: group.choose,
    votes: counts.reduce((sum, { votes }) => sum + votes, 0),
    candidates: rank(counts, ballots),
  };
}

/** The result of what has been counted so far: turnout by tier, and every group with ranks and ties. */
export function tallyResult(tally: Tally): TallyResult {
  const turnout = [...tally.turnout].map(([tier, ballots]) => ({ tier, ballots }));
  const ballots = turnout.reduce((sum, tier) => sum + tier.ballots, 0);
  return {
    ballots,
    invalid: tally.invalid,
    turnout,
    groups: tally.manifest.groups.map((group) => groupResult(tally, group, ballots)),
  };
}
