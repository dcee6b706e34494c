import type { BallotGroup, Candidate } from '../design/types';
import type { ContestGroup } from './types';

export interface ContestCandidate {
  readonly key: string;
  /** Whole units of the currency; 0 where the method knows no cost. */
  readonly cost: number;
}

/** A group with its candidates, in the order of the manifest. Counting names them by their index. */
export interface Contest<Method extends ContestGroup['method'] = ContestGroup['method']> {
  readonly group: string;
  readonly method: Method;
  readonly places?: number;
  readonly ties: ContestGroup['ties'];
  readonly candidates: readonly ContestCandidate[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Group of every candidate of the poll, to say where a stranger belongs. */
  readonly groupOf: ReadonlyMap<string, string>;
}

/** The contests of a poll, in the order of its groups. */
export function contestsOf(
  groups: readonly ContestGroup[],
  candidates: readonly Candidate[],
): readonly Contest[] {
  const groupOf = new Map(candidates.map(({ key, group }) => [key, group]));
  return groups.map(({ key: group, method, places, ties }) => {
    const own = candidates
      .filter((candidate) => candidate.group === group)
      .map(({ key, cost = 0 }) => ({ key, cost }));
    return {
      group,
      method,
      ...(places === undefined ? {} : { places }),
      ties,
      candidates: own,
      indexOf: new Map(own.map(({ key }, index) => [key, index])),
      groupOf,
    };
  });
}

/** A group of a poll from before there were other methods. */
export function toContestGroup({ key, label, rule, choose }: BallotGroup): ContestGroup {
  return { key, label, method: { kind: 'choose', rule, choose }, ties: [] };
}
