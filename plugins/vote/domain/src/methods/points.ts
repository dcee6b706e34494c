import { type Accumulator, addTo, emptyAccumulator } from './accumulator';
import {
  type Checked,
  type ContestProblem,
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

/** Points by the index of the candidate, none of them 0, in the order of the manifest. */
type Points = readonly (readonly [number, number])[];

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

function readPoints(
  contest: Contest<PointsMethod>,
  [index, value]: readonly [number, unknown],
  problems: ContestProblem[],
): [number, number][] {
  const { group, method } = contest;
  const candidate = keyOf(contest, index);
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    problems.push({ code: 'badPoints', group, params: { candidate } });
    return [];
  }
  if (method.cap !== undefined && value > method.cap) {
    problems.push({ code: 'aboveCap', group, params: { candidate, points: value, cap: method.cap } });
  }
  return value === 0 ? [] : [[index, value]];
}

/** A ballot is `{ candidate: points }`; who is missing gets 0, which is not written down. */
function check(contest: Contest<PointsMethod>, input: unknown): Checked<Points> {
  const problems: ContestProblem[] = [];
  const entries = readEntries(contest, input ?? {}, problems);
  if (entries === null) return wrongShape(contest);
  const coded = entries.flatMap((entry) => readPoints(contest, entry, problems));
  const given = coded.reduce((sum, [, points]) => sum + points, 0);
  problems.push(...checkSum(contest, given));
  return problems.length > 0 ? refusal(problems) : { ok: true, ballot: writeEntries(contest, coded), coded };
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
