import type { Question, Questionnaire } from './model';

/** Whether something else than a person gives an answer. Answers may also come with the address of the page. */
export function isSetOtherwise({ triggers }: Questionnaire, question: Question): boolean {
  const { defaultExpression, setIf, setExpression } = question.values;
  const name = question.name.toLowerCase();
  return (
    question.type === 'expression' ||
    question.defaultValue !== undefined ||
    [defaultExpression, setIf, setExpression].some((condition) => condition !== undefined) ||
    triggers.some((trigger) => 'target' in trigger && trigger.target.toLowerCase() === name)
  );
}
