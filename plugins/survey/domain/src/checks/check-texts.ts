import type { ConditionTree } from '../editing/conditions/condition-tree';
import type { Path } from '../editing/patches';
import type { FixLabel, Rule, RuleDetails } from './finding';

/** What a sentence needs besides its details. */
export interface Say {
  /** 4번 ‘민원 창구’. */
  readonly question: (path: Path) => string;
  /** A condition of these tests, all of which have to hold. */
  readonly tests: (tests: readonly ConditionTree[], at: Path) => string;
}

export interface Sentence {
  /** What is wrong. */
  readonly what: string;
  /** Why that matters, or where it comes from; '' where nothing is to be said. */
  readonly why: string;
}

/** The sentences of one language: every rule has one, every fix a label. */
export interface CheckTexts {
  readonly rules: { readonly [R in Rule]: (details: RuleDetails[R], say: Say) => Sentence };
  readonly fixes: Readonly<Record<FixLabel, string>>;
}
