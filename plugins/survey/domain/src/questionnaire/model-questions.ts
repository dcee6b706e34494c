import type { Choice, ChoiceValue, Condition, LocalizedText, QuestionBase, Validator } from './model-base';

export interface ChoiceQuestionBase extends QuestionBase {
  /** In the author's order, with "none" and "other" last. */
  readonly choices: readonly Choice[];
  readonly order: 'none' | 'asc' | 'desc' | 'random';
  /** Conditions of every choice, with `{item}` for its value. */
  readonly visibleIfOfChoices: Condition | undefined;
  readonly enableIfOfChoices: Condition | undefined;
  readonly carryForward: CarryForward | undefined;
}

/** Choices taken over from another question: from its choices, or from the rows or panels of its answer. */
export interface CarryForward {
  readonly from: string;
  readonly mode: 'all' | 'selected' | 'unselected';
  readonly valueKey: string;
  readonly textKey: string;
}

export interface SingleChoiceQuestion extends ChoiceQuestionBase {
  readonly type: 'radiogroup' | 'dropdown' | 'buttongroup';
  readonly placeholder: LocalizedText;
}

export interface CheckboxQuestion extends ChoiceQuestionBase {
  readonly type: 'checkbox' | 'tagbox';
  /** 0 means no limit. */
  readonly minSelected: number;
  readonly maxSelected: number;
}

export interface RankingQuestion extends ChoiceQuestionBase {
  readonly type: 'ranking';
  /** Some are picked and ranked; otherwise all are. */
  readonly selectToRank: boolean;
  readonly minSelected: number;
  readonly maxSelected: number;
}

export interface ImagePickerQuestion extends ChoiceQuestionBase {
  readonly type: 'imagepicker';
  readonly isMultiple: boolean;
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
  readonly visibleIfOfRows: Condition | undefined;
  readonly visibleIfOfColumns: Condition | undefined;
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

/** A picture of the author's; asks nothing. */
export interface ImageElement extends QuestionBase {
  readonly type: 'image';
  readonly image: LocalizedText;
  readonly altText: LocalizedText;
}

/** A value the questionnaire works out by itself. */
export interface ExpressionQuestion extends QuestionBase {
  readonly type: 'expression';
  readonly expression: Condition | undefined;
  /** Digits after the point; undefined for as many as there are. */
  readonly precision: number | undefined;
  readonly format: LocalizedText;
  readonly displayStyle: 'none' | 'decimal' | 'currency' | 'percent' | 'date';
  readonly currency: string;
  readonly maxFractionDigits: number | undefined;
  readonly minFractionDigits: number | undefined;
  readonly useGrouping: boolean;
}

/** One number, or a range of two. */
export interface SliderQuestion extends QuestionBase {
  readonly type: 'slider';
  readonly isRange: boolean;
  readonly min: number;
  readonly max: number;
  readonly minExpression: Condition | undefined;
  readonly maxExpression: Condition | undefined;
  readonly step: number;
  readonly minRangeLength: number | undefined;
  readonly maxRangeLength: number | undefined;
}

/** Files, each stored by the server, which alone knows what a reference to one looks like. */
export interface FileQuestion extends QuestionBase {
  readonly type: 'file';
  readonly maxFiles: number;
  /** In bytes; 0 for no limit of the author's. */
  readonly maxSize: number;
  /** File name endings ('.pdf') and media types ('image/*'), in lower case; empty for any. */
  readonly accepted: readonly string[];
}

/** A type this engine does not read: its answers are only bounded, and survey-core checks them. */
export interface ForeignQuestion extends QuestionBase {
  readonly type: 'foreign';
  readonly declaredType: string;
}
