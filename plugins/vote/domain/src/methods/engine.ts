import type { Accumulator } from './accumulator';
import type { ContestBallot, ContestProblem } from './ballot';
import { bordaRules, type BordaResult } from './borda';
import { budgetRules, type BudgetResult } from './budget';
import { chooseRules, type ChooseResult } from './choose';
import type { Contest } from './contest';
import { instantRunoffRules, type RunoffResult } from './instant-runoff';
import { pointsRules, type PointsResult } from './points';
import type { MethodRules } from './rules';
import { schulzeRules, type SchulzeResult } from './schulze';
import { scoreRules, type ScoreResult } from './score';
import { priorityOf } from './ties';
import { yesNoRules, type YesNoResult } from './yes-no';

/** What comes of a contest; `kind` is the one of its method. Candidates stand from the first to the last. */
export type MethodResult =
  | ChooseResult
  | ScoreResult
  | PointsResult
  | BordaResult
  | RunoffResult
  | SchulzeResult
  | YesNoResult
  | BudgetResult;

type EngineCheck =
  | { readonly ok: true; readonly ballot: ContestBallot }
  | { readonly ok: false; readonly problems: readonly ContestProblem[] };

/** A contest that can check and count ballots, whatever its method. */
export interface Engine {
  readonly group: string;
  check(input: unknown): EngineCheck;
  empty(): Accumulator;
  /** What counts this ballot, or `null` when it breaks the rules; nothing is counted before that is called. */
  prepare(input: unknown): ((into: Accumulator) => void) | null;
  /** @param seed of a lot among equals, once it is published */
  result(counted: Accumulator, seed: string | null): MethodResult;
}

function engine<Coded>(contest: Contest, rules: MethodRules<Coded, MethodResult>): Engine {
  return {
    group: contest.group,
    check(input) {
      const checked = rules.check(input);
      return checked.ok ? { ok: true, ballot: rules.write(checked.coded) } : checked;
    },
    empty: () => rules.empty(),
    prepare(input) {
      const checked = rules.check(input);
      return checked.ok ? (into) => rules.add(into, checked.coded) : null;
    },
    result: (counted, seed) => rules.result(counted, priorityOf(contest, seed)),
  };
}

export function engineOf(contest: Contest): Engine {
  const { method } = contest;
  switch (method.kind) {
    case 'choose':
      return engine(contest, chooseRules({ ...contest, method }));
    case 'score':
      return engine(contest, scoreRules({ ...contest, method }));
    case 'points':
      return engine(contest, pointsRules({ ...contest, method }));
    case 'borda':
      return engine(contest, bordaRules({ ...contest, method }));
    case 'instantRunoff':
      return engine(contest, instantRunoffRules({ ...contest, method }));
    case 'schulze':
      return engine(contest, schulzeRules({ ...contest, method }));
    case 'yesNo':
      return engine(contest, yesNoRules({ ...contest, method }));
    case 'budget':
      return engine(contest, budgetRules({ ...contest, method }));
  }
}
