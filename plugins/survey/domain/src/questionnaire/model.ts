import type { JsonObject, JsonValue } from '../json/json';
import type { Choice, Condition, ElementBase, LocalizedText, QuestionBase } from './model-base';
import type {
  BooleanQuestion,
  CheckboxQuestion,
  CommentQuestion,
  ExpressionQuestion,
  FileQuestion,
  ForeignQuestion,
  HtmlElement,
  ImageElement,
  ImagePickerQuestion,
  MatrixQuestion,
  MultipleTextQuestion,
  RankingQuestion,
  RatingQuestion,
  SingleChoiceQuestion,
  SliderQuestion,
  TextQuestion,
} from './model-questions';

export * from './model-base';
export * from './model-questions';

/** A column of a matrix: its cells are questions like this one, a value a row. */
export interface MatrixColumn {
  readonly cell: Question;
  readonly isUnique: boolean;
  /** The total below the column, if any, kept in `<matrix>-total`. */
  readonly total: Condition | undefined;
}

interface MatrixOfCells extends QuestionBase {
  readonly columns: readonly MatrixColumn[];
  /** Further questions of each row, in a panel that folds out. */
  readonly detail: readonly Element[];
  readonly visibleIfOfRows: Condition | undefined;
  readonly visibleIfOfColumns: Condition | undefined;
  /** What cells and details are asked, by name in lower case. */
  readonly questionByFoldedName: ReadonlyMap<string, Question>;
  readonly duplicateText: LocalizedText;
}

/** Rows of the author's; the answer is an object from row to an object from column to value. */
export interface MatrixDropdownQuestion extends MatrixOfCells {
  readonly type: 'matrixdropdown';
  readonly rows: readonly Choice[];
}

/** Rows the citizen adds; the answer is a list of objects from column to value. */
export interface MatrixDynamicQuestion extends MatrixOfCells, ItemRules {
  readonly type: 'matrixdynamic';
}

/** How many rows or panels there are, and what a new one starts with. */
export interface ItemRules {
  /** How many there are before anything is answered. */
  readonly initialCount: number;
  readonly minCount: number;
  readonly maxCount: number;
  /** Citizens may add one, or take one away. */
  readonly canAdd: boolean;
  readonly canRemove: boolean;
  readonly defaultItem: JsonValue | undefined;
  /** The question whose answers differ from one item to the next; '' for none. */
  readonly keyName: string;
}

/** Panels the citizen adds; the answer is a list of objects from question to answer. */
export interface PanelDynamicQuestion extends QuestionBase, ItemRules {
  readonly type: 'paneldynamic';
  readonly elements: readonly Element[];
  readonly visibleIfOfPanels: Condition | undefined;
  readonly questionByFoldedName: ReadonlyMap<string, Question>;
  readonly duplicateText: LocalizedText;
  readonly panelTitle: LocalizedText;
}

export type Question =
  | SingleChoiceQuestion
  | CheckboxQuestion
  | RankingQuestion
  | ImagePickerQuestion
  | SliderQuestion
  | FileQuestion
  | ExpressionQuestion
  | ImageElement
  | MatrixDropdownQuestion
  | MatrixDynamicQuestion
  | PanelDynamicQuestion
  | RatingQuestion
  | TextQuestion
  | CommentQuestion
  | BooleanQuestion
  | MatrixQuestion
  | MultipleTextQuestion
  | HtmlElement
  | ForeignQuestion;

export type ChoiceQuestion = SingleChoiceQuestion | CheckboxQuestion | RankingQuestion | ImagePickerQuestion;

export interface Panel extends ElementBase {
  readonly type: 'panel';
  /** Its questions, those in panels inside included, by name in lower case. */
  readonly names: ReadonlySet<string>;
  readonly elements: readonly Element[];
}

export type Element = Panel | Question;

/** A named value worked out from the answers. */
export interface CalculatedValue {
  readonly name: string;
  readonly path: string;
  readonly expression: Condition | undefined;
  /** Stored with the answers. */
  readonly isStored: boolean;
}

interface TriggerBase {
  readonly path: string;
  /** Absent: whenever the trigger's source changes. */
  readonly condition: Condition | undefined;
}

export type Trigger = TriggerBase &
  (
    | { readonly type: 'complete' }
    | { readonly type: 'setvalue'; readonly target: string; readonly value: JsonValue | undefined }
    | { readonly type: 'copyvalue'; readonly target: string; readonly source: string }
    | { readonly type: 'runexpression'; readonly target: string; readonly run: Condition | undefined }
    | { readonly type: 'skip'; readonly target: string }
    | { readonly type: 'visible'; readonly elements: readonly string[] }
  );

export interface Page extends ElementBase {
  readonly index: number;
  readonly elements: readonly Element[];
}

/** Something that is beyond this engine, or beyond the pages it is shown on. */
export interface UnsupportedReason {
  /** Who cannot: the engine means that survey-core must check the answers, the pages that survey-react-ui must show it. */
  readonly by: 'engine' | 'pages';
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
  /** Every question, html elements included, in reading order; those inside rows and panels belong to their own. */
  readonly questions: readonly Question[];
  readonly questionByName: ReadonlyMap<string, Question>;
  /** By name in lower case: expressions do not tell cases apart. */
  readonly questionByFoldedName: ReadonlyMap<string, Question>;
  readonly calculated: readonly CalculatedValue[];
  readonly triggers: readonly Trigger[];
  readonly unsupported: readonly UnsupportedReason[];
  /** Every expression and every localized text, for checks that concern all of them. */
  readonly conditions: readonly Found<Condition>[];
  readonly texts: readonly Found<LocalizedText>[];
  /** The JSON it was read from. */
  readonly json: JsonObject;
}
