/**
 * What runs in a citizen's browser: the flow of a questionnaire that was read elsewhere. Apart from `index.ts`, so that
 * nothing else of the domain comes along.
 */
export type { Answers } from './json/json';
export { own } from './json/json';
export type { Question } from './questionnaire/model';
export type { ChoiceFlow, ElementFlow, Flow, ItemFlow, PageFlow, QuestionFlow } from './flow/flow-model';
export { readShown } from './flow/read-shown';
export { isOptional } from './flow/is-optional';
export { isQuestionWithItems } from './flow/items';
export { settle, type Change } from './flow/settle';
export { answersFromForm } from './form/answers-from-form';
export { changesOnPage } from './form/changes-on-page';
export { fieldsFromAnswers } from './form/fields-from-answers';
export { canAddItem, canRemoveItem, editItems, readItemEdit, type ItemEdit } from './form/item-edits';
export { expressionText } from './label/display-text';
export { questionTexts, surveyTexts, type Texts } from './label/flow-texts';
export { pipedText } from './label/piping';
export { choiceText } from './label/titles';
export { totalText } from './label/total-text';
export { decodeProgram } from './program/decode';
