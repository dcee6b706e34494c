import { type Accumulator, emptyAccumulator, packIndexes, raise, unpackIndexes } from './accumulator';
import { keyOf } from './ballot';
import type { Contest } from './contest';
import { checkRanking, type Ranking, writeRanking } from './ranking';
import { elect, type Elected, type Rank, type RankedIndex, rankBy } from './ranks';
import type { MethodRules } from './rules';
import { lastByRule, type Priority } from './ties';
import type { InstantRunoffMethod } from './types';

export interface RunoffRound {
  /** First places among those who are left, in the order of the manifest. */
  readonly votes: readonly { readonly candidate: string; readonly votes: number }[];
  /** Ballots that name nobody who is left. */
  readonly exhausted: number;
  /** Who leaves after this round; several where their order cannot matter. Empty in the last round. */
  readonly eliminated: readonly string[];
  /** Others had as few votes; a tie rule says who leaves. */
  readonly byTieRule: boolean;
}

export interface RunoffResult {
  readonly kind: 'instantRunoff';
  readonly ballots: number;
  readonly rounds: readonly RunoffRound[];
  /** Those of the last round by its votes, then the eliminated from the last to the first. */
  readonly candidates: readonly Rank[];
  /**
   * The winner. Tied where the last round is a tie that no rule breaks: all who are left in it, for whom of them is
   * eliminated may decide.
   */
  readonly elected: Elected;
}

interface Group {
  readonly ranking: readonly number[];
  readonly ballots: number;
}

interface Round {
  readonly votes: ReadonlyMap<number, number>;
  readonly continuing: number;
}

function countRound(groups: readonly Group[], standing: ReadonlySet<number>): Round {
  const votes = new Map([...standing].map((index) => [index, 0]));
  let continuing = 0;
  for (const { ranking, ballots } of groups) {
    const first = ranking.find((index) => standing.has(index));
    if (first === undefined) continue;
    votes.set(first, (votes.get(first) ?? 0) + ballots);
    continuing += ballots;
  }
  return { votes, continuing };
}

interface Elimination {
  readonly eliminated: readonly number[];
  readonly byTieRule: boolean;
}

const NOBODY: Elimination = { eliminated: [], byTieRule: false };

/**
 * Who leaves: one with fewest votes. Several equals leave together where they have fewer votes in all than anybody
 * else, for then each of them would leave before any other, in whatever order. Empty when equals are left that
 * neither this nor a tie rule separates.
 */
function toEliminate({ votes }: Round, priority: Priority): Elimination {
  const fewest = Math.min(...votes.values());
  const lowest = [...votes].filter(([, count]) => count === fewest).map(([index]) => index);
  const last = lastByRule(priority, lowest);
  if (last.length === 1) return { eliminated: last, byTieRule: lowest.length > 1 };
  const others = [...votes.values()].filter((count) => count > fewest);
  const isSafe = others.length > 0 && fewest * lowest.length < Math.min(...others);
  return { eliminated: isSafe ? lowest : [], byTieRule: false };
}

function hasMajority({ votes, continuing }: Round): boolean {
  return 2 * Math.max(...votes.values()) > continuing;
}

interface Counted extends Elimination {
  readonly round: Round;
}

interface Course {
  readonly rounds: readonly Counted[];
  /** The last round ends in a majority, or in one candidate. */
  readonly isDecided: boolean;
}

function runRounds(groups: readonly Group[], candidates: number, priority: Priority): Course {
  const standing = new Set(Array.from({ length: candidates }, (_, index) => index));
  const rounds: Counted[] = [];
  for (;;) {
    const round = countRound(groups, standing);
    const isDecided = standing.size <= 1 || hasMajority(round);
    const leaving = isDecided ? NOBODY : toEliminate(round, priority);
    rounds.push({ round, ...leaving });
    if (leaving.eliminated.length === 0) return { rounds, isDecided };
    for (const index of leaving.eliminated) standing.delete(index);
  }
}

/** Sorts the last round by its votes, and before that who was eliminated later; one number each, highest first. */
function ranksOf(contest: Contest, priority: Priority, rounds: Course['rounds']): readonly RankedIndex[] {
  const left = new Map<number, number>();
  for (const [number, { eliminated }] of rounds.entries()) {
    for (const index of eliminated) left.set(index, number);
  }
  const lastVotes = rounds.at(-1)?.round.votes;
  const standing = (index: number): number => left.get(index) ?? rounds.length;
  const votes = (index: number): number => lastVotes?.get(index) ?? 0;
  return rankBy(contest, priority, (a, b) => standing(b) - standing(a) || votes(b) - votes(a));
}

function result(
  contest: Contest<InstantRunoffMethod>,
  { ballots, alike }: Accumulator,
  priority: Priority,
): RunoffResult {
  const groups = [...alike].map(([packed, times]) => ({ ranking: unpackIndexes(packed), ballots: times }));
  const { rounds, isDecided } = runRounds(groups, contest.candidates.length, priority);
  const candidates = ranksOf(contest, priority, rounds).map(({ candidate, rank, tied, byTieRule }): Rank => ({
    candidate,
    rank,
    tied,
    byTieRule,
  }));
  const left = [...(rounds.at(-1)?.round.votes.keys() ?? [])];
  return {
    kind: 'instantRunoff',
    ballots,
    rounds: rounds.map(({ round, eliminated, byTieRule }) => ({
      votes: [...round.votes].map(([index, votes]) => ({ candidate: keyOf(contest, index), votes })),
      exhausted: ballots - round.continuing,
      eliminated: eliminated.map((index) => keyOf(contest, index)),
      byTieRule,
    })),
    candidates,
    elected: isDecided
      ? elect(candidates, 1)
      : { certain: [], tied: left.map((index) => keyOf(contest, index)), openPlaces: 1 },
  };
}

/** Instant runoff (alternative vote), counted from the ballots that are alike. */
export function instantRunoffRules(
  contest: Contest<InstantRunoffMethod>,
): MethodRules<Ranking, RunoffResult> {
  return {
    check: (input) => checkRanking(contest, { ...contest.method, equalRanks: false }, input),
    write: (ranking) => writeRanking(contest, ranking),
    empty: () => emptyAccumulator(0),
    add(into, ranking) {
      into.ballots += 1;
      raise(into.alike, packIndexes(ranking.flat()), 1);
    },
    result: (counted, priority) => result(contest, counted, priority),
  };
}
