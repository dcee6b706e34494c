import { compareFractions, type Fraction, fraction } from '../shared/fraction';
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
import type { ScoreMethod } from './types';

type Scores = Entries<number>;

export interface ScoreLine extends Rank {
  readonly sum: number;
  /** Ballots that score this candidate. */
  readonly scored: number;
  /** Mean of those ballots; `null` where there is none. */
  readonly mean: Fraction | null;
}

export interface ScoreResult {
  readonly kind: 'score';
  readonly ballots: number;
  readonly by: ScoreMethod['by'];
  readonly candidates: readonly ScoreLine[];
  readonly elected: Elected | null;
}

function isScore(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;
}

function checkEveryone({ group, candidates }: Contest, scores: Scores): readonly ContestProblem[] {
  const scored = new Set(scores.map(([index]) => index));
  return candidates.flatMap(({ key: candidate }, index): ContestProblem[] =>
    scored.has(index) ? [] : [{ code: 'notScored', group, params: { candidate } }],
  );
}

/** A ballot is `{ candidate: score }`; a missing one scores nobody. */
function check(contest: Contest<ScoreMethod>, input: unknown): Checked<Scores> {
  const { group, method } = contest;
  const problems: ContestProblem[] = [];
  const coded = readEntries(contest, input, problems, (value, index) => {
    if (isScore(value, method.most)) return value;
    const params = { candidate: keyOf(contest, index), most: method.most };
    problems.push({ code: 'badScore', group, params });
    return undefined;
  });
  if (coded === null) return wrongShape(contest);
  if (problems.length > 0) return refusal(problems);
  // Among distinct candidates of the contest, as many as there are is all of them.
  if (!method.everyone || coded.length === contest.candidates.length) return { ok: true, coded };
  return refusal(checkEveryone(contest, coded));
}

/** Who was never scored has no mean and stands after everybody who has one. */
function compareMeans(a: Fraction | null, b: Fraction | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareFractions(b, a);
}

function result(
  contest: Contest<ScoreMethod>,
  { ballots, sums }: Accumulator,
  priority: readonly number[],
): ScoreResult {
  const scores = contest.candidates.map((_, index) => {
    const [sum, scored] = [sums[2 * index] ?? 0, sums[2 * index + 1] ?? 0];
    return { sum, scored, mean: scored === 0 ? null : fraction(sum, scored) };
  });
  const none = { sum: 0, scored: 0, mean: null };
  const scoresOf = (index: number): (typeof scores)[number] => scores[index] ?? none;
  const { by } = contest.method;
  const ranking = rankBy(contest, priority, (a, b) =>
    by === 'sum' ? scoresOf(b).sum - scoresOf(a).sum : compareMeans(scoresOf(a).mean, scoresOf(b).mean),
  );
  const candidates = ranking.map(({ index, ...rank }): ScoreLine => ({ ...rank, ...scoresOf(index) }));
  return { kind: 'score', ballots, by, candidates, elected: electIn(contest, candidates) };
}

/** Scoring: the sum of a candidate's scores, or their exact mean; the highest first. */
export function scoreRules(contest: Contest<ScoreMethod>): MethodRules<Scores, ScoreResult> {
  return {
    check: (input) => check(contest, input),
    write: (scores) => writeEntries(contest, scores),
    empty: () => emptyAccumulator(2 * contest.candidates.length),
    add(into, scores) {
      into.ballots += 1;
      for (const [index, score] of scores) {
        addTo(into.sums, 2 * index, score);
        addTo(into.sums, 2 * index + 1, 1);
      }
    },
    result: (counted, priority) => result(contest, counted, priority),
  };
}
