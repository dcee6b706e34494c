import { asksSomething } from '../questionnaire/questions-in';
import type { QuestionFlow } from './flow-model';

/** Nothing in it has to be answered: rows and items can be required one by one. */
export function isOptional({ question, isRequired, isEnabled, items }: QuestionFlow): boolean {
  if (isRequired || !isEnabled || !asksSomething(question)) return false;
  if (question.type === 'matrix') return !question.isEachRowRequired;
  if (items.some(({ questions }) => [...questions.values()].some((inner) => inner.isRequired))) return false;
  return question.type !== 'multipletext' || !question.items.some((item) => item.isRequired);
}
