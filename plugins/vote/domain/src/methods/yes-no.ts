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
import { elect, type Elected, type Rank, rankBy } from './ranks';
import type { MethodRules } from './rules';
import type { Threshold, YesNoMethod } from './types';

type Answer = 'yes' | 'no';

type Answers = Entries<Answer>;

export interface YesNoLine extends Rank {
  readonly yes: number;
  readonly no: number;
  /** Ballots that say nothing of this candidate. */
  readonly abstained: number;
  /** Reaches the threshold; always true where there is none. */
  readonly passes: boolean;
}

export interface YesNoResult {
  readonly kind: 'yesNo';
  readonly ballots: number;
  readonly candidates: readonly YesNoLine[];
  /** Of those who pass; all of them where the poll has no number of places. */
  readonly elected: Elected;
}

/** A ballot is `{ candidate: 'yes' | 'no' | 'abstain' }`; abstaining is the same as saying nothing. */
function check(contest: Contest<YesNoMethod>, input: unknown): Checked<Answers> {
  const problems: ContestProblem[] = [];
  const coded = readEntries(contest, input, problems, (value, index): Answer | undefined => {
    if (value === 'yes' || value === 'no') return value;
    if (value === 'abstain') return undefined;
    const params = { candidate: keyOf(contest, index) };
    problems.push({ code: 'badAnswer', group: contest.group, params });
    return undefined;
  });
  if (coded === null) return wrongShape(contest);
  return problems.length > 0 ? refusal(problems) : { ok: true, coded };
}

/** Nothing of nothing reaches no threshold. */
function reaches(threshold: Threshold | undefined, yes: number, no: number, ballots: number): boolean {
  if (threshold === undefined) return true;
  const whole = threshold.of === 'decided' ? yes + no : ballots;
  const [part, needed] = [BigInt(yes) * BigInt(threshold.den), BigInt(whole) * BigInt(threshold.num)];
  if (whole === 0) return false;
  return threshold.than === 'atLeast' ? part >= needed : part > needed;
}

function result(
  contest: Contest<YesNoMethod>,
  { ballots, sums }: Accumulator,
  priority: readonly number[],
): YesNoResult {
  const yesOf = (index: number): number => sums[2 * index] ?? 0;
  const candidates = rankBy(contest, priority, (a, b) => yesOf(b) - yesOf(a)).map(
    ({ index, ...rank }): YesNoLine => {
      const [yes, no] = [yesOf(index), sums[2 * index + 1] ?? 0];
      const passes = reaches(contest.method.threshold, yes, no, ballots);
      return { ...rank, yes, no, abstained: ballots - yes - no, passes };
    },
  );
  const passing = candidates.filter(({ passes }) => passes);
  const elected = elect(passing, contest.places ?? passing.length);
  return { kind: 'yesNo', ballots, candidates, elected };
}

/** Yes, no or nothing: ranked by yes; a candidate passes by the threshold, whatever the others got. */
export function yesNoRules(contest: Contest<YesNoMethod>): MethodRules<Answers, YesNoResult> {
  return {
    check: (input) => check(contest, input),
    write: (answers) => writeEntries(contest, answers),
    empty: () => emptyAccumulator(2 * contest.candidates.length),
    add(into, answers) {
      into.ballots += 1;
      for (const [index, answer] of answers) addTo(into.sums, 2 * index + (answer === 'yes' ? 0 : 1), 1);
    },
    result: (counted, priority) => result(contest, counted, priority),
  };
}
