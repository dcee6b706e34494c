import { commentKey } from '../flow/comment-key';
import { isOtherSelected } from '../flow/answers';
import { isJsonObject, isList, own, type JsonObject, type JsonValue } from '../json/json';
import type {
  BooleanQuestion,
  CheckboxQuestion,
  ChoiceValue,
  ImagePickerQuestion,
  RankingQuestion,
} from '../questionnaire/model';
import { standsAlone } from '../questionnaire/stands-alone';
import { isBlankText } from './check-text';
import { commentPath } from './problem';
import { isScalar, selectable, type Complaint, type QuestionCheck } from './question-check';

/** radiogroup, dropdown, rating: one value from the list. */
export function checkSingle(check: QuestionCheck, value: JsonValue): JsonValue | undefined {
  if (!isScalar(value)) return check.refuse({ code: 'wrongType' });
  const selected = selectable(check.flow.choices, value);
  if (selected === undefined) return check.refuse({ code: 'notOnList', params: { value: String(value) } });
  checkOtherText(check, selected);
  return selected;
}

/** checkbox, tagbox and their like: values from the list, each once; "none" and its like only alone. */
export function checkSeveral(
  check: QuestionCheck,
  question: CheckboxQuestion | ImagePickerQuestion | RankingQuestion,
  value: JsonValue,
): JsonValue | undefined {
  const selected = checkEach(check, value);
  if (selected === undefined) return undefined;
  const alone = check.flow.choices.filter(({ choice }) => standsAlone(choice));
  const isAlone = alone.some(({ choice }) => selected.includes(choice.value));
  if (isAlone && selected.length > 1) return check.refuse({ code: 'noneWithOthers' });
  if (question.type !== 'imagepicker') checkNumber(check, question, selected.length, isAlone);
  checkOtherText(check, selected);
  return selected;
}

/** ranking: as above, and every choice has its place unless some are to be picked. */
export function checkRanking(
  check: QuestionCheck,
  question: RankingQuestion,
  value: JsonValue,
): JsonValue | undefined {
  if (isJsonObject(value)) return refusePlaces(check, question, value);
  const selected = checkSeveral(check, question, value);
  if (!isList(selected) || question.selectToRank) return selected;
  const isWhole = check.flow.choices.every(({ choice }) => selected.includes(choice.value));
  return isWhole ? selected : check.refuse({ code: 'notRanked' });
}

/** A form gives places that make no order as they were chosen: each choice is told what is wrong with its place. */
function refusePlaces(
  check: QuestionCheck,
  question: RankingQuestion,
  places: JsonObject,
): JsonValue | undefined {
  const taken = new Set<JsonValue>();
  for (const { choice } of check.flow.choices) {
    const path = String(choice.value);
    const place = own(places, path);
    if (place === undefined) {
      if (!question.selectToRank) check.refuse({ code: 'rankMissing', path });
    } else if (typeof place !== 'number') check.refuse({ code: 'rankMissing', path });
    else if (taken.has(place)) check.refuse({ code: 'rankTaken', path, params: { value: place } });
    else taken.add(place);
  }
  return check.problems.length > 0 ? undefined : check.refuse({ code: 'wrongType' });
}

/** imagepicker: one, or several where the author allows it. */
export function checkImages(
  check: QuestionCheck,
  question: ImagePickerQuestion,
  value: JsonValue,
): JsonValue | undefined {
  return question.isMultiple ? checkSeveral(check, question, value) : checkSingle(check, value);
}

/** The values that were selected, as the author wrote them; undefined when one cannot be taken. */
function checkEach(check: QuestionCheck, value: JsonValue): ChoiceValue[] | undefined {
  const selected: ChoiceValue[] = [];
  for (const item of isList(value) ? value : [value]) {
    const choice = selectable(check.flow.choices, item);
    const complaint = complaintOf(item, choice, isList(value), selected);
    if (choice === undefined || complaint !== undefined) {
      check.refuse(complaint ?? { code: 'wrongType' });
      return undefined;
    }
    selected.push(choice);
  }
  return selected;
}

function complaintOf(
  item: JsonValue,
  choice: ChoiceValue | undefined,
  isInList: boolean,
  selected: readonly ChoiceValue[],
): Complaint | undefined {
  if (!isInList || !isScalar(item)) return { code: 'wrongType' };
  const params = { value: String(item) };
  if (choice === undefined) return { code: 'notOnList', params };
  return selected.includes(choice) ? { code: 'duplicate', params } : undefined;
}

function checkNumber(
  check: QuestionCheck,
  { minSelected, maxSelected }: CheckboxQuestion | RankingQuestion,
  count: number,
  isAlone: boolean,
): void {
  // "None of these" is an answer in full.
  if (!isAlone && minSelected > 0 && count < minSelected)
    check.refuse({ code: 'tooFew', params: { min: minSelected } });
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
