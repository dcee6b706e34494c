import { commentKey, totalKey } from '../flow/comment-key';
import { isQuestionWithItems } from '../flow/items';
import type { Question, Questionnaire } from '../questionnaire/model';
import { questionsOfItem } from '../questionnaire/questions-in';

/** The questions whose answers are personal data, in the order in which they are asked. */
export function personalQuestions({ questions }: Questionnaire): readonly Question[] {
  return questions.filter(({ isPersonal, type }) => isPersonal && type !== 'html' && type !== 'image');
}

/** Every key of a response under which an answer to this question is found. */
export function keysOf({ name }: Question): readonly string[] {
  return [name, commentKey(name), totalKey(name)];
}

/** What refusing consent means: nothing, fewer questions, or not to take part. */
export type ConsentNeed = 'none' | 'optional' | 'required';

/**
 * Whether a questionnaire can be answered by those who refuse to give personal data. A question that is required under a
 * condition counts as required: nobody should find out on the last page that they cannot go on.
 */
export function consentNeed(questionnaire: Questionnaire): ConsentNeed {
  const personal = personalQuestions(questionnaire);
  if (personal.length === 0) return 'none';
  return personal.some(demandsAnAnswer) ? 'required' : 'optional';
}

function demandsAnAnswer(question: Question): boolean {
  if (question.isRequired || question.requiredIf !== undefined) return true;
  if (question.type === 'multipletext') return question.items.some(({ isRequired }) => isRequired);
  if (question.type === 'matrix') return question.isEachRowRequired;
  if (!isQuestionWithItems(question)) return false;
  // Rows that citizens add may be left out; those that are there from the start may not.
  const isThere = question.type === 'matrixdropdown' || question.initialCount > 0 || question.minCount > 0;
  return isThere && questionsOfItem(question).some(demandsAnAnswer);
}
