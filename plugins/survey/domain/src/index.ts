export type { Answers, JsonObject, JsonValue } from './json/json';
export { isJsonObject, own } from './json/json';

export type {
  BooleanQuestion,
  CheckboxQuestion,
  Choice,
  ChoiceValue,
  CommentQuestion,
  Element,
  ForeignQuestion,
  HtmlElement,
  InputType,
  LocalizedText,
  MatrixQuestion,
  MultipleTextItem,
  MultipleTextQuestion,
  Page,
  Panel,
  Question,
  Questionnaire,
  QuestionnaireProblem,
  RatingQuestion,
  SingleChoiceQuestion,
  TextInput,
  TextQuestion,
  UnsupportedReason,
} from './questionnaire/model';
export { textIn } from './questionnaire/localized';
export { nativeSupport, type NativeSupport } from './questionnaire/native-support';
export { readQuestionnaire, type ReadQuestionnaire } from './questionnaire/read-questionnaire';

export { parseExpression, type ParsedExpression } from './expressions/parse';
export { evaluate, holds, type Scope } from './expressions/evaluate';
export type { Expression, ExpressionProblem, Value } from './expressions/syntax';

export { commentKey, defaultAnswers, withoutHiddenAnswers } from './flow/answers';
export { orderedChoices } from './flow/choice-order';
export {
  readFlow,
  type ChoiceFlow,
  type ElementFlow,
  type Flow,
  type PageFlow,
  type PanelFlow,
  type QuestionFlow,
} from './flow/flow';
export { nextPage, pageTitle, previousPage, progressOf, type Progress } from './flow/pages';
export type { FlowContext } from './flow/scope';

export { checkPage, checkResponse } from './validation/check-response';
export { defaultMaxLength } from './validation/check-text';
export { linearPattern } from './validation/linear-pattern';
export {
  commentPath,
  type AnswerProblem,
  type AnswerProblemCode,
  type CheckResult,
} from './validation/problem';

export { answersFromForm, withPageAnswers, type FormAnswers } from './form/answers-from-form';
export { commentFieldName, fieldName } from './form/field-names';
export { fieldsFromAnswers } from './form/fields-from-answers';

export { problemsBeforePublishing } from './publishing/problems-before-publishing';

export { booleanTexts, choiceText, titleOf } from './label/titles';
export { describeAnswer } from './label/describe-answer';

export { hideSmallCells } from './results/hide-small-cells';
export { resultTables, type Cell, type ResultTable, type RowOfCells } from './results/tables';
export { addResponse, emptyTally, mergeTally, type QuestionTally, type Tally } from './results/tally';

export { exportColumns, exportRow, type ExportCell, type ExportColumn } from './export/export-columns';
