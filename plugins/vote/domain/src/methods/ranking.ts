import type { ChoiceRule } from '../design/types';
import {
  type Checked,
  checkNumber,
  type ContestProblem,
  isListOfText,
  readCandidateKeys,
  refusal,
  writeKeys,
  wrongShape,
} from './ballot';
import type { Contest } from './contest';

/** Ranks from the first to the last, each with those who share it. */
export type Ranking = readonly (readonly number[])[];

function isRanking(value: unknown): value is readonly (readonly string[])[] {
  return Array.isArray(value) && value.every((rank) => isListOfText(rank) && rank.length > 0);
}

/**
 * A ballot is `[[first], [second, equal to it], …]`: the ranks from the top, each with those who share it.
 * A missing one ranks nobody.
 */
export function checkRanking(
  contest: Contest,
  {
    rule,
    ranks,
    equalRanks,
  }: { readonly rule: ChoiceRule; readonly ranks: number; readonly equalRanks: boolean },
  input: unknown,
): Checked<Ranking> {
  const named = input === undefined ? [] : input;
  if (!isRanking(named)) return wrongShape(contest);
  const { group } = contest;
  const problems: ContestProblem[] = [];
  const ranked = readCandidateKeys(contest, named.flat(), problems);
  problems.push(...checkNumber(group, { rule, choose: ranks }, ranked.length));
  for (const [index, { length }] of named.entries()) {
    if (length > 1 && !equalRanks) problems.push({ code: 'equalRanks', group, params: { rank: index + 1 } });
  }
  if (problems.length > 0) return refusal(problems);
  let start = 0;
  const coded = named.map(({ length }) => ranked.slice(start, (start += length)));
  return { ok: true, coded };
}

export function writeRanking(contest: Contest, ranking: Ranking): readonly (readonly string[])[] {
  return ranking.map((rank) => writeKeys(contest, rank));
}
