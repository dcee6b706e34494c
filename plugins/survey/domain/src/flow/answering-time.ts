import type { Question } from '../questionnaire/model';
import type { QuestionFlow } from './flow-model';

/** Seconds it takes most people to read and answer one, by type; rows and items are counted one by one. */
const SECONDS: Readonly<Record<Question['type'], number>> = {
  radiogroup: 20,
  dropdown: 15,
  checkbox: 30,
  rating: 15,
  boolean: 12,
  text: 20,
  comment: 60,
  matrix: 12,
  multipletext: 20,
  tagbox: 30,
  buttongroup: 15,
  ranking: 45,
  imagepicker: 20,
  slider: 15,
  file: 60,
  matrixdropdown: 30,
  matrixdynamic: 60,
  paneldynamic: 90,
  expression: 5,
  image: 8,
  html: 8,
  foreign: 30,
};

const partsOf = (question: Question): number =>
  question.type === 'matrix'
    ? question.rows.length
    : question.type === 'multipletext'
      ? question.items.length
      : 1;

/** How long it takes most people to read and answer a question, in seconds. */
export const secondsFor = (question: Question): number => SECONDS[question.type] * partsOf(question);

/** Whole minutes for the visible ones of these questions, at least one. */
export function minutesFor(questions: Iterable<QuestionFlow>): number {
  let seconds = 0;
  for (const { question, isVisible } of questions) if (isVisible) seconds += secondsFor(question);
  return Math.max(1, Math.ceil(seconds / 60));
}
