import type { ConditionTree } from '../editing/conditions/condition-tree';
import type { Patch, Path } from '../editing/patches';
import type { CircleKind } from '../publishing/circles';

export type Severity = 'error' | 'warning' | 'hint';
export type CheckGroup = 'logic' | 'accessibility' | 'wording' | 'privacy';

/** What is asked for that tells who somebody is, or what the law protects most. */
export type PersonalKind = 'residentNumber' | 'name' | 'phone' | 'address' | 'email' | 'birthDate' | 'health';

/** Every rule, and what its sentence is made of. Paths lead to questions, pages and panels. */
export interface RuleDetails {
  readonly removedQuestion: { readonly name: string };
  readonly removedChoice: { readonly value: string; readonly question: Path };
  /** An answer that is written down: a default, the right answer, what a trigger sets. */
  readonly removedDefault: { readonly value: string; readonly property: string };
  readonly neverShown: {
    readonly kind: 'page' | 'panel' | 'question';
    /** `clash`: tests that cannot hold together. `hidden`: a test of an answer nobody can give. `written`: hidden by hand. */
    readonly cause: 'clash' | 'hidden' | 'written';
    readonly tests: readonly ConditionTree[];
    readonly at: Path;
  };
  readonly contradiction: { readonly tests: readonly ConditionTree[]; readonly at: Path };
  readonly laterOnly: { readonly questions: readonly Path[] };
  /** Each depends on the next, and the last on the first. */
  readonly circular: { readonly kind: CircleKind; readonly questions: readonly Path[] };
  readonly duplicateName: { readonly name: string; readonly first: Path; readonly second: Path };
  readonly duplicateChoice: { readonly value: string };
  readonly noChoices: Readonly<Record<string, never>>;
  readonly emptyContainer: { readonly kind: 'page' | 'panel' };
  readonly emptyTitle: Readonly<Record<string, never>>;
  readonly requiredReadOnly: Readonly<Record<string, never>>;
  readonly impossibleLimits: { readonly min: string; readonly max: string };

  readonly imageWithoutText: Readonly<Record<string, never>>;
  readonly choiceImageWithoutText: { readonly count: number };
  readonly drawnOnly: Readonly<Record<string, never>>;
  readonly wideMatrix: { readonly columns: number };
  readonly colourAlone: { readonly words: string };

  readonly doubleBarrelled: { readonly first: string; readonly second: string };
  readonly doubleNegative: { readonly words: string };
  readonly leading: { readonly words: string };
  readonly unbalancedScale: { readonly positive: number; readonly negative: number };
  readonly overlappingRanges: { readonly value: number; readonly first: string; readonly second: string };
  readonly gappedRanges: {
    readonly from: number;
    readonly to: number;
    readonly first: string;
    readonly second: string;
  };
  /** In characters for Korean, in words for English. */
  readonly longSentence: { readonly length: number; readonly max: number };
  readonly officialese: { readonly word: string; readonly plain: string };

  readonly asksPersonal: { readonly kind: PersonalKind };
  readonly residentNumber: Readonly<Record<string, never>>;
  readonly personalWithoutConsent: {
    readonly kind: PersonalKind | undefined;
    readonly missing: 'consent' | 'retention' | 'both';
    /** Languages without consent form, where others have one. */
    readonly languages: readonly string[];
  };
  readonly openText: Readonly<Record<string, never>>;
}

export type Rule = keyof RuleDetails;

/** What a fix does, for its button. */
export type FixLabel =
  | 'removeTest'
  | 'useOr'
  | 'show'
  | 'removeDefault'
  | 'removeName'
  | 'rename'
  | 'removeChoice'
  | 'renameChoice'
  | 'removeContainer'
  | 'allowAnswers'
  | 'swapLimits'
  | 'listRows'
  | 'lowerLimit'
  | 'separateRanges'
  | 'closeGap'
  | 'balanceScale'
  | 'plainWord'
  | 'markPersonal'
  | 'addNote';

export interface Fix {
  readonly label: FixLabel;
  readonly patches: readonly Patch[];
}

/** What one rule found, before it is given its name. */
export type Found<R extends Rule = Rule> = {
  readonly [K in R]: {
    readonly rule: K;
    readonly severity: Severity;
    readonly path: Path;
    readonly details: RuleDetails[K];
    readonly fix?: Fix;
  };
}[R];

/** Something to look at in a questionnaire while it is written. */
export type Finding<R extends Rule = Rule> = Found<R> & {
  /** The rule, the language of a text and the place by names, so that it stays the same while other things move: what somebody acknowledged. */
  readonly id: string;
  readonly group: CheckGroup;
};
