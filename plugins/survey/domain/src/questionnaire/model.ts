import type { ExpressionProblem, Expression } from '../expressions/syntax';
import type { JsonObject, JsonValue } from '../json/json';
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

/** One thing to choose: a choice, a rating, a matrix row or a matrix column. */
export interface Choice {
  readonly value: ChoiceValue;
  readonly text: LocalizedText;
  readonly kind: 'plain' | 'none' | 'other';
  readonly path: string;
  readonly visibleIf: Condition | undefined;
  readonly enableIf: Condition | undefined;
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
interface ElementBase {
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

export interface QuestionBase extends ElementBase {
  readonly isRequired: boolean;
  readonly requiredIf: Condition | undefined;
  readonly requiredText: LocalizedText;
  readonly defaultValue: JsonValue | undefined;
  readonly validators: readonly Validator[];
  /** Index of the page it is on. */
  readonly page: number;
  /** A comment box beside the question, stored as `<name>-Comment`. */
  readonly hasComment: boolean;
  /** Counts when questions are numbered. */
  readonly isNumbered: boolean;
}

interface ChoiceQuestionBase extends QuestionBase {
  /** In the author's order, with "none" and "other" last. */
  readonly choices: readonly Choice[];
  readonly order: 'none' | 'asc' | 'desc' | 'random';
}

export interface SingleChoiceQuestion extends ChoiceQuestionBase {
  readonly type: 'radiogroup' | 'dropdown';
  readonly placeholder: LocalizedText;
}

export interface CheckboxQuestion extends ChoiceQuestionBase {
  readonly type: 'checkbox';
  /** 0 means no limit. */
  readonly minSelected: number;
  readonly maxSelected: number;
}

export interface RatingQuestion extends QuestionBase {
  readonly type: 'rating';
  readonly choices: readonly Choice[];
  readonly minDescription: LocalizedText;
  readonly maxDescription: LocalizedText;
}

export const inputTypes = [
  ...(['text', 'number', 'range', 'date', 'datetime-local', 'time', 'month', 'week'] as const),
  ...(['email', 'tel', 'url', 'color', 'password'] as const),
];
export type InputType = (typeof inputTypes)[number];

/** One input: a text question, or an item of a multipletext. */
export interface TextInput {
  readonly inputType: InputType;
  readonly min: string | number | undefined;
  readonly max: string | number | undefined;
  readonly minExpression: Condition | undefined;
  readonly maxExpression: Condition | undefined;
  readonly step: number | undefined;
  /** Undefined when the author gave none. */
  readonly maxLength: number | undefined;
  readonly placeholder: LocalizedText;
  readonly autocomplete: string;
}

export interface TextQuestion extends QuestionBase, TextInput {
  readonly type: 'text';
}

export interface CommentQuestion extends QuestionBase {
  readonly type: 'comment';
  readonly maxLength: number | undefined;
  readonly rows: number;
  readonly placeholder: LocalizedText;
}

export interface BooleanQuestion extends QuestionBase {
  readonly type: 'boolean';
  readonly valueTrue: ChoiceValue;
  readonly valueFalse: ChoiceValue;
  readonly labelTrue: LocalizedText;
  readonly labelFalse: LocalizedText;
}

export interface MatrixQuestion extends QuestionBase {
  readonly type: 'matrix';
  readonly rows: readonly Choice[];
  readonly columns: readonly Choice[];
  readonly isEachRowRequired: boolean;
  readonly isEachRowUnique: boolean;
}

export interface MultipleTextItem extends TextInput {
  readonly name: string;
  readonly path: string;
  readonly title: LocalizedText;
  readonly isRequired: boolean;
  readonly requiredText: LocalizedText;
  readonly validators: readonly Validator[];
}

export interface MultipleTextQuestion extends QuestionBase {
  readonly type: 'multipletext';
  readonly items: readonly MultipleTextItem[];
}

export interface HtmlElement extends QuestionBase {
  readonly type: 'html';
  readonly html: LocalizedText;
}

/** A type this engine does not read: its answers are only bounded, and survey-react-ui shows it. */
export interface ForeignQuestion extends QuestionBase {
  readonly type: 'foreign';
  readonly declaredType: string;
}

export type Question =
  | SingleChoiceQuestion
  | CheckboxQuestion
  | RatingQuestion
  | TextQuestion
  | CommentQuestion
  | BooleanQuestion
  | MatrixQuestion
  | MultipleTextQuestion
  | HtmlElement
  | ForeignQuestion;

export type ChoiceQuestion = SingleChoiceQuestion | CheckboxQuestion;

export interface Panel extends ElementBase {
  readonly type: 'panel';
  readonly elements: readonly Element[];
}

export type Element = Panel | Question;

export interface Page extends ElementBase {
  readonly index: number;
  readonly elements: readonly Element[];
}

/** Something a native page cannot show. */
export interface UnsupportedReason {
  readonly path: string;
  readonly question: string | undefined;
  readonly kind: 'type' | 'feature';
  /** The type or property, as the questionnaire writes it. */
  readonly name: string;
}

/** What is wrong or doubtful in a questionnaire, for those who publish it. */
export interface QuestionnaireProblem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly path: string;
  readonly question: string | undefined;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Something of the questionnaire, and where it stands. */
export interface Found<T> {
  readonly path: string;
  readonly question: string | undefined;
  readonly value: T;
}

/** A reading of a SurveyJS questionnaire. The JSON stays the source of truth. */
export interface Questionnaire {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** The locale of texts written without one. */
  readonly defaultLocale: string;
  readonly numbering: 'off' | 'throughout' | 'eachPage';
  readonly firstNumber: string;
  readonly pages: readonly Page[];
  /** Every question, html elements included, in reading order. */
  readonly questions: readonly Question[];
  readonly questionByName: ReadonlyMap<string, Question>;
  /** By name in lower case: expressions do not tell cases apart. */
  readonly questionByFoldedName: ReadonlyMap<string, Question>;
  readonly unsupported: readonly UnsupportedReason[];
  /** Every expression and every localized text, for checks that concern all of them. */
  readonly conditions: readonly Found<Condition>[];
  readonly texts: readonly Found<LocalizedText>[];
  /** The JSON it was read from. */
  readonly json: JsonObject;
}
