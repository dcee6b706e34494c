import { type Accumulator, addTo, emptyAccumulator } from './accumulator';
import {
  type Checked,
  type ContestProblem,
  type Entries,
  keyOf,
  readEntries,
  refusal,
  wrongShape,
  writeEntries,
} from './ballot';
import type { Contest } from './contest';
import { type Elected, electIn, type Rank, rankBy } from './ranks';
import type { MethodRules } from './rules';
import type { PointsMethod } from './types';

/** None of them 0. */
type Points = Entries<number>;

export interface PointsLine extends Rank {
  readonly points: number;
  /** Ballots that give this candidate anything. */
  readonly supporters: number;
}

export interface PointsResult {
  readonly kind: 'points';
  readonly ballots: number;
  readonly candidates: readonly PointsLine[];
  readonly elected: Elected | null;
}

function checkSum({ group, method }: Contest<PointsMethod>, given: number): readonly ContestProblem[] {
  const { rule, points } = method;
  if (given > points) {
    return [{ code: 'tooManyPoints', group, params: { given, points, over: given - points } }];
  }
  if (rule === 'exactly' && given < points) {
    return [{ code: 'tooFewPoints', group, params: { given, points, missing: points - given } }];
  }
  return [];
}

/** 0 is not kept: it says what saying nothing says. */
function readPoints(
  contest: Contest<PointsMethod>,
  value: unknown,
  index: number,
  problems: ContestProblem[],
): number | undefined {
  const { group, method } = contest;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    problems.push({ code: 'badPoints', group, params: { candidate: keyOf(contest, index) } });
    return undefined;
  }
  if (method.cap !== undefined && value > method.cap) {
    const params = { candidate: keyOf(contest, index), points: value, cap: method.cap };
    problems.push({ code: 'aboveCap', group, params });
  }
  return value === 0 ? undefined : value;
}

/** A ballot is `{ candidate: points }`; a missing one gives none. */
function check(contest: Contest<PointsMethod>, input: unknown): Checked<Points> {
  const problems: ContestProblem[] = [];
  const coded = readEntries(contest, input, problems, (value, index) =>
    readPoints(contest, value, index, problems),
  );
  if (coded === null) return wrongShape(contest);
  const given = coded.reduce((sum, [, points]) => sum + points, 0);
  problems.push(...checkSum(contest, given));
  return problems.length > 0 ? refusal(problems) : { ok: true, coded };
}

function result(
  contest: Contest<PointsMethod>,
  { ballots, sums }: Accumulator,
  priority: readonly number[],
): PointsResult {
  const pointsOf = (index: number): number => sums[2 * index] ?? 0;
  const candidates = rankBy(contest, priority, (a, b) => pointsOf(b) - pointsOf(a)).map(
    ({ index, ...rank }): PointsLine => ({
      ...rank,
      points: pointsOf(index),
      supporters: sums[2 * index + 1] ?? 0,
    }),
  );
  return { kind: 'points', ballots, candidates, elected: electIn(contest, candidates) };
}

/** Distributing points: the sum of what a candidate got; the highest first. */
export function pointsRules(contest: Contest<PointsMethod>): MethodRules<Points, PointsResult> {
  return {
    check: (input) => check(contest, input),
    write: (given) => writeEntries(contest, given),
    empty: () => emptyAccumulator(2 * contest.candidates.length),
    add(into, given) {
      into.ballots += 1;
      for (const [index, points] of given) {
        addTo(into.sums, 2 * index, points);
        addTo(into.sums, 2 * index + 1, 1);
      }
    },
    result: (counted, priority) => result(contest, counted, priority),
  };
}
