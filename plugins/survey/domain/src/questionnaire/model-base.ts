import type { ExpressionProblem, Expression } from '../expressions/syntax';
import type { JsonValue } from '../json/json';
import type { LinearPattern } from '../validation/linear-pattern';

/** A text by locale, as SurveyJS writes it; the key `default` is the text of the questionnaire's own locale. */
export type LocalizedText = Readonly<Record<string, string>>;

/** An expression found in a questionnaire. */
export interface Condition {
  readonly source: string;
  readonly path: string;
  /** Absent when the source cannot be read; `problem` then says why. */
  readonly expression: Expression | undefined;
  readonly problem: ExpressionProblem | undefined;
  /** Every function and variable is one this engine knows, so that its result can be relied upon. */
  readonly isReliable: boolean;
}

export type ChoiceValue = string | number | boolean;

/** Written by the author, or one that SurveyJS adds. "none", "refuse" and "dontknow" go with no other. */
export type ChoiceKind = 'plain' | 'none' | 'refuse' | 'dontknow' | 'other';

/** One thing to choose: a choice, a rating, a matrix row or a matrix column. */
export interface Choice {
  readonly value: ChoiceValue;
  readonly text: LocalizedText;
  readonly kind: ChoiceKind;
  readonly path: string;
  readonly visibleIf: Condition | undefined;
  readonly enableIf: Condition | undefined;
  /** An address of a picture, for imagepicker. */
  readonly image: LocalizedText;
  /** The author lets it be chosen with no other, as "none" is. Absent elsewhere. */
  readonly isExclusive?: true;
}

interface ValidatorBase {
  readonly path: string;
  /** The author's own message, if any. */
  readonly text: LocalizedText;
}

export type Validator = ValidatorBase &
  (
    | { readonly type: 'numeric'; readonly min: number | undefined; readonly max: number | undefined }
    | {
        readonly type: 'text';
        readonly minLength: number;
        readonly maxLength: number;
        readonly allowDigits: boolean;
      }
    | { readonly type: 'answercount'; readonly min: number; readonly max: number }
    | { readonly type: 'regex'; readonly source: string; readonly pattern: LinearPattern }
    | { readonly type: 'email' }
    | { readonly type: 'expression'; readonly condition: Condition | undefined }
  );

/** What pages, panels and questions have in common. */
export interface ElementBase {
  readonly name: string;
  /** JSON pointer into the questionnaire. */
  readonly path: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly visible: boolean;
  readonly visibleIf: Condition | undefined;
  readonly readOnly: boolean;
  readonly enableIf: Condition | undefined;
}

/** When and how the questionnaire itself changes an answer. */
export interface ValueRules {
  readonly defaultExpression: Condition | undefined;
  readonly setIf: Condition | undefined;
  readonly setExpression: Condition | undefined;
  readonly resetIf: Condition | undefined;
  /** What becomes of the answer when its question is hidden. */
  readonly whenHidden: WhenHidden;
}

/** Kept for good; left out of what is stored; taken back at once; the same, but also with a hidden panel or page. */
export type WhenHidden = 'none' | 'onComplete' | 'onHidden' | 'onHiddenContainer';

export interface QuestionBase extends ElementBase {
  readonly isRequired: boolean;
  readonly requiredIf: Condition | undefined;
  readonly requiredText: LocalizedText;
  readonly defaultValue: JsonValue | undefined;
  readonly values: ValueRules;
  readonly validators: readonly Validator[];
  /** Index of the page it is on. */
  readonly page: number;
  /** A comment box beside the question, stored as `<name>-Comment`. */
  readonly hasComment: boolean;
  /** Counts when questions are numbered. */
  readonly isNumbered: boolean;
  /** Its answer is personal data, kept apart and sealed; so is the whole answer when only a part of it is marked. */
  readonly isPersonal: boolean;
}
