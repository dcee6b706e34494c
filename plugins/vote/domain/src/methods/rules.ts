import type { Accumulator } from './accumulator';
import type { Checked, ContestBallot } from './ballot';
import type { Priority } from './ties';

/** One method in one contest: how a ballot is checked, what is kept of it, and what comes of all of them. */
export interface MethodRules<Coded, Result> {
  check(input: unknown): Checked<Coded>;
  /** The ballot as it is stored: equal ballots are written alike. */
  write(coded: Coded): ContestBallot;
  empty(): Accumulator;
  /** Counts one checked ballot; never looks at another. */
  add(into: Accumulator, coded: Coded): void;
  result(counted: Accumulator, priority: Priority): Result;
}
