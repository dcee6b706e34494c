export type { Answers, JsonObject, JsonValue } from './json/json';
export { isJsonObject, isList, objectFrom, own } from './json/json';
export { lineAt, placeOf, readPlaces, type Place } from './json/json-places';
export { repeatedKey } from './json/repeated-keys';

export type {
  BooleanQuestion,
  CheckboxQuestion,
  Choice,
  ChoiceValue,
  CommentQuestion,
  ExpressionQuestion,
  FileQuestion,
  Element,
  ForeignQuestion,
  HtmlElement,
  ImageElement,
  ImagePickerQuestion,
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
  RankingQuestion,
  RatingQuestion,
  SingleChoiceQuestion,
  SliderQuestion,
  TextInput,
  TextQuestion,
  UnsupportedReason,
} from './questionnaire/model';
export { textIn } from './questionnaire/localized';
export { engineSupport, pageSupport, type Support } from './questionnaire/native-support';
export { asksSomething } from './questionnaire/questions-in';
export { standsAlone } from './questionnaire/stands-alone';
export { readQuestionnaire, type ReadQuestionnaire } from './questionnaire/read-questionnaire';

export { parseExpression, type ParsedExpression } from './expressions/parse';
export { evaluate, holds, type Scope } from './expressions/evaluate';
export type { Expression, ExpressionProblem, Value } from './expressions/syntax';

export { withoutHiddenAnswers } from './flow/answers';
export { commentKey, totalKey } from './flow/comment-key';
export { nextStep, passedPages, previousStep, type NextStep } from './flow/navigation';
export { settle, startAnswers, type Change } from './flow/settle';
export { minutesFor } from './flow/answering-time';
export { isOptional } from './flow/is-optional';
export { readShown } from './flow/read-shown';
export { withBlankItems } from './flow/with-blank-items';
export { orderedChoices } from './flow/choice-order';
export {
  readFlow,
  type ChoiceFlow,
  type ElementFlow,
  type ItemFlow,
  type Flow,
  type PageFlow,
  type PanelFlow,
  type QuestionFlow,
} from './flow/flow';
export { nextPage, progressOf, type Progress } from './flow/pages';
export type { FlowContext } from './flow/scope';

export { checkPage, checkResponse, readAnswers, responseLimits } from './validation/check-response';
export { rangeEnds, sliderScale } from './validation/check-slider';
export { defaultMaxLength } from './validation/check-text';
export { linearPattern } from './validation/linear-pattern';
export {
  commentPath,
  type AnswerProblem,
  type AnswerProblemCode,
  type CheckResult,
} from './validation/problem';

export { answersFromForm, type FormAnswers } from './form/answers-from-form';
export {
  addWish,
  canAddItem,
  canRemoveItem,
  editItems,
  readItemEdit,
  removeWish,
  type ItemEdit,
} from './form/item-edits';
export { isQuestionWithItems, type QuestionWithItems } from './flow/items';
export { commentField, fieldName, itemField, partField } from './form/field-names';
export { fieldsAfter, fieldsFromAnswers } from './form/fields-from-answers';
export { changesOnPage } from './form/changes-on-page';

export {
  checkUpload,
  limitsOfQuestion,
  shortened,
  type ChosenFile,
  type FileLimits,
  type FileRefusal,
  type QuestionLimits,
} from './files/check-upload';
export type { ByteSource } from './files/byte-source';
export { takeInlineFiles, type InlineFile } from './files/inline-files';
export {
  asksForFiles,
  fileIdIn,
  fileIdsIn,
  filePlaceOf,
  filesAfter,
  filesOnPage,
  readFileRemoval,
  readFiles,
  referenceTo,
  removeFileWish,
  withContents,
  type FilePlace,
  type FileReference,
  type FilesByField,
} from './files/file-answers';
export type { FileKind } from './files/known-types';
export { decodeProgram } from './program/decode';
export { encodeProgram, type Program } from './program/encode';
export { dependsOnItself } from './program/depends-on-itself';

export { problemsBeforePublishing, problemsInDraft } from './publishing/problems-before-publishing';
export { withoutOutgoing } from './publishing/outgoing';
export { withFilesInsideAnswers } from './publishing/files-inside-answers';
export {
  addressOf,
  choicesFrom,
  remoteChoicesIn,
  withChoices,
  type AddressRefusal,
  type ListRefusal,
  type RemoteChoices,
} from './publishing/remote-choices';
export { questionnaireLimits, toJson } from './json/read-json';

export { booleanTexts, choiceText, titleOf } from './label/titles';
export { questionTexts, surveyTexts, type Texts } from './label/flow-texts';
export { withParticle } from './label/particles';
export { pipedText, type Piping } from './label/piping';
export { sizeInWords } from './label/size-in-words';
export { totalText } from './label/total-text';
export { describeAnswer } from './label/describe-answer';

export { hideSmallCells } from './results/hide-small-cells';
export { resultTables, type Cell, type ResultTable, type RowOfCells } from './results/tables';
export { addResponse, emptyTally, mergeTally, type QuestionTally, type Tally } from './results/tally';

export { exportColumns, exportRow, type ExportCell, type ExportColumn } from './export/export-columns';

export {
  readRespondents,
  RESPONDENTS,
  tiersOf,
  type Respondents,
  type RespondentTier,
} from './admission/respondents';
export {
  isCounted,
  isRestricted,
  readRules,
  type AdmissionRules,
  type WrittenRules,
} from './admission/rules';
export { offersOf, valueInWords } from './quota/offered-values';
export { cellsOf, firstFullCell, isFull, limitOf, type Quota, type QuotaCell } from './quota/quotas';
export type { RuleProblem } from './quota/read-quotas';

export { consentNeed, personalQuestions, type ConsentNeed } from './personal/personal-questions';
export { joinAnswers, splitAnswers, type SplitAnswers } from './personal/split-answers';
export { withoutPersonal } from './personal/without-personal';
export {
  ANONYMITIES,
  consentProblems,
  isConsentComplete,
  readPrivacy,
  type Anonymity,
  type ConsentTexts,
  type PrivacyProblem,
  type PrivacyRules,
  type WrittenPrivacy,
} from './privacy/privacy';
export {
  dueAt,
  readRetention,
  RETENTION_ACTS,
  RETENTION_STARTS,
  type Retention,
  type RetentionAct,
} from './privacy/retention';
