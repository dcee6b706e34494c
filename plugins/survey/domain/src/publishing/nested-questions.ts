import { isQuestionWithItems } from '../flow/items';
import type { Element, Question } from '../questionnaire/model';
import { questionsIn } from '../questionnaire/questions-in';

/** What is asked in a question's rows or panels; nothing for other questions. */
export function elementsInside(question: Question): readonly Element[] {
  if (!isQuestionWithItems(question)) return [];
  if (question.type === 'paneldynamic') return question.elements;
  return [...question.columns.map(({ cell }) => cell), ...question.detail];
}

/** These questions and those in their rows and panels, however deep. */
export function withNested(questions: readonly Question[]): readonly Question[] {
  return questions.flatMap((question) => [question, ...withNested(questionsIn(elementsInside(question)))]);
}
