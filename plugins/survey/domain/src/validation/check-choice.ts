import { isOtherSelected, commentKey } from '../flow/answers';
import { isList, own, type JsonValue } from '../json/json';
import type { BooleanQuestion, CheckboxQuestion, ChoiceValue } from '../questionnaire/model';
import { isBlankText } from './check-text';
import { commentPath } from './problem';
import { isScalar, selectable, type QuestionCheck } from './question-check';

/** radiogroup, dropdown, rating: one value from the list. */
export function checkSingle(check: QuestionCheck, value: JsonValue): JsonValue | undefined {
  if (!isScalar(value)) return check.refuse({ code: 'wrongType' });
  const selected = selectable(check.flow.choices, value);
  if (selected === undefined) return check.refuse({ code: 'notOnList', params: { value: String(value) } });
  checkOtherText(check, selected);
  return selected;
}

/** checkbox: a list of values from the list, each once, "none" only alone. */
export function checkSeveral(
  check: QuestionCheck,
  question: CheckboxQuestion,
  value: JsonValue,
): JsonValue | undefined {
  if (!isList(value)) return check.refuse({ code: 'wrongType' });
  const selected: ChoiceValue[] = [];
  for (const item of value) {
    if (!isScalar(item)) return check.refuse({ code: 'wrongType' });
    const choice = selectable(check.flow.choices, item);
    if (choice === undefined) return check.refuse({ code: 'notOnList', params: { value: String(item) } });
    if (selected.includes(choice))
      return check.refuse({ code: 'duplicate', params: { value: String(item) } });
    selected.push(choice);
  }
  const isNone = question.choices.some(({ kind }) => kind === 'none') && selected.includes('none');
  if (isNone && selected.length > 1) return check.refuse({ code: 'noneWithOthers' });
  checkNumber(check, question, isNone ? question.minSelected : selected.length);
  checkOtherText(check, selected);
  return selected;
}

function checkNumber(
  check: QuestionCheck,
  { minSelected, maxSelected }: CheckboxQuestion,
  count: number,
): void {
  if (minSelected > 0 && count < minSelected) check.refuse({ code: 'tooFew', params: { min: minSelected } });
  if (maxSelected > 0 && count > maxSelected) check.refuse({ code: 'tooMany', params: { max: maxSelected } });
}

function checkOtherText(check: QuestionCheck, selected: JsonValue): void {
  const { question } = check.flow;
  if (!isOtherSelected(question, selected)) return;
  const text = own(check.answers, commentKey(question.name));
  if (isBlankText(text)) check.refuse({ code: 'otherWithoutText', path: commentPath });
}

/** boolean: one of its two values. */
export function checkBoolean(
  check: QuestionCheck,
  { valueTrue, valueFalse }: BooleanQuestion,
  value: JsonValue,
): JsonValue | undefined {
  if (!isScalar(value)) return check.refuse({ code: 'wrongType' });
  if (value === valueTrue || value === valueFalse) return value;
  return check.refuse({ code: typeof value === typeof valueTrue ? 'notOnList' : 'wrongType' });
}
