import type { Change } from '../flow/settle';
import { isQuestionWithItems } from '../flow/items';
import { objectFrom, type Answers, type JsonValue } from '../json/json';
import type { Choice, Question, Questionnaire } from '../questionnaire/model';

/**
 * Whether an answer has no consequences but for what is shown: nothing is worked out, set or taken back. Then answers need not be
 * settled one by one, which is most of the work.
 */
export const isQuiet = ({ questions, triggers }: Questionnaire): boolean =>
  questions.every(isQuietQuestion) &&
  triggers.every(({ type }) => type === 'complete' || type === 'skip' || type === 'visible');

function isQuietQuestion(question: Question): boolean {
  const { defaultExpression, setIf, setExpression, resetIf, whenHidden } = question.values;
  const hasRules = [defaultExpression, setIf, setExpression, resetIf].some((rule) => rule !== undefined);
  const isKept = whenHidden === 'none' || whenHidden === 'onComplete';
  return (
    !hasRules &&
    isKept &&
    question.type !== 'expression' &&
    !isQuestionWithItems(question) &&
    hasFixedChoices(question)
  );
}

function hasFixedChoices(question: Question): boolean {
  if ('carryForward' in question) {
    const { carryForward, visibleIfOfChoices, enableIfOfChoices } = question;
    if ([carryForward, visibleIfOfChoices, enableIfOfChoices].some((each) => each !== undefined))
      return false;
  }
  if (question.type === 'matrix') {
    const { visibleIfOfRows, visibleIfOfColumns, rows, columns } = question;
    return (
      visibleIfOfRows === undefined &&
      visibleIfOfColumns === undefined &&
      [...rows, ...columns].every(isFixed)
    );
  }
  return !('choices' in question) || question.choices.every(isFixed);
}

const isFixed = ({ visibleIf, enableIf }: Choice): boolean =>
  visibleIf === undefined && enableIf === undefined;

/** The answers with these changes and nothing else. */
export function withChanges(answers: Answers, changes: readonly Change[]): Answers {
  const changed = new Set(changes.map(([name]) => name));
  const given = changes.filter((change): change is readonly [string, JsonValue] => change[1] !== null);
  return objectFrom([...Object.entries(answers).filter(([name]) => !changed.has(name)), ...given]);
}
