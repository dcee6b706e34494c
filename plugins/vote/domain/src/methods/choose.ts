import { type Share, shareOf } from '../tally/share';
import { addTo, emptyAccumulator } from './accumulator';
import {
  type Checked,
  type ContestProblem,
  checkNumber,
  isListOfText,
  readCandidateKeys,
  refusal,
  writeKeys,
  wrongShape,
} from './ballot';
import type { Contest } from './contest';
import { type Elected, electIn, type Rank, rankBy } from './ranks';
import type { MethodRules } from './rules';
import type { ChooseMethod } from './types';

export interface ChooseLine extends Rank {
  readonly votes: number;
  /** Of all ballots. */
  readonly share: Share;
}

export interface ChooseResult {
  readonly kind: 'choose';
  readonly ballots: number;
  readonly candidates: readonly ChooseLine[];
  readonly elected: Elected | null;
}

/** A ballot is `[candidate, …]`; a missing one chooses nobody. */
function check(contest: Contest<ChooseMethod>, input: unknown): Checked<readonly number[]> {
  const chosen = input === undefined ? [] : input;
  if (!isListOfText(chosen)) return wrongShape(contest);
  const problems: ContestProblem[] = [];
  const coded = readCandidateKeys(contest, chosen, problems);
  problems.push(...checkNumber(contest.group, contest.method, coded.length));
  return problems.length > 0 ? refusal(problems) : { ok: true, coded };
}

/** Choosing: a vote for each chosen candidate; most votes first. */
export function chooseRules(contest: Contest<ChooseMethod>): MethodRules<readonly number[], ChooseResult> {
  return {
    check: (input) => check(contest, input),
    write: (chosen) => writeKeys(contest, chosen),
    empty: () => emptyAccumulator(contest.candidates.length),
    add(into, chosen) {
      into.ballots += 1;
      for (const index of chosen) addTo(into.sums, index, 1);
    },
    result({ ballots, sums }, priority) {
      const votesOf = (index: number): number => sums[index] ?? 0;
      const candidates = rankBy(contest, priority, (a, b) => votesOf(b) - votesOf(a)).map(
        ({ index, ...rank }): ChooseLine => ({
          ...rank,
          votes: votesOf(index),
          share: shareOf(votesOf(index), ballots),
        }),
      );
      return { kind: 'choose', ballots, candidates, elected: electIn(contest, candidates) };
    },
  };
}
