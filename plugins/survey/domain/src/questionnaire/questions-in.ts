import type {
  Element,
  MatrixDropdownQuestion,
  MatrixDynamicQuestion,
  PanelDynamicQuestion,
  Question,
} from './model';

/** Every question in these elements and their panels, in reading order. */
export function questionsIn(elements: readonly Element[]): Question[] {
  return elements.flatMap((element) =>
    element.type === 'panel' ? questionsIn(element.elements) : [element],
  );
}

/** Whether it is to be answered; the others are to be read. */
export function asksSomething({ type }: Question): boolean {
  return type !== 'html' && type !== 'image' && type !== 'expression';
}

export type QuestionWithItems = MatrixDropdownQuestion | MatrixDynamicQuestion | PanelDynamicQuestion;

/** What is asked in every row or panel of a question: its columns, and what a row unfolds; or what its panels hold. */
export function questionsOfItem(question: QuestionWithItems): Question[] {
  if (question.type === 'paneldynamic') return questionsIn(question.elements);
  return [...question.columns.map(({ cell }) => cell), ...questionsIn(question.detail)];
}
