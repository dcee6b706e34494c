import { commentKey } from '../flow/comment-key';
import { isQuestionWithItems, type QuestionWithItems } from '../flow/items';
import {
  isJsonObject,
  isList,
  isSameJson,
  objectFrom,
  own,
  type Answers,
  type JsonValue,
} from '../json/json';
import type { Question, Questionnaire } from '../questionnaire/model';
import { questionsOfItem } from '../questionnaire/questions-in';
import type { FormAnswers } from './answers-from-form';
import { commentField, fieldName, itemField, partField } from './field-names';
import { rankingFields } from './ranking-fields';

export type Fields = Readonly<Record<string, readonly string[]>>;
type FieldList = [string, readonly string[]][];

/** The values a page's fields have for these answers: the way back from answersFromForm. */
export function fieldsFromAnswers(questionnaire: Questionnaire, pageIndex: number, answers: Answers): Fields {
  const asked = questionnaire.questions.filter(({ page }) => page === pageIndex);
  return objectFrom(fieldsIn(asked, fieldName, answers));
}

/**
 * The fields of a page that comes back: as they were typed, but where the questionnaire itself has changed an answer
 * meanwhile.
 *
 * @param answers - all answers, with what followed from those that were typed
 */
export function fieldsAfter(
  questionnaire: Questionnaire,
  pageIndex: number,
  typed: FormAnswers,
  answers: Answers,
): Fields {
  const changed = questionnaire.questions
    .filter(
      ({ page, name }) => page === pageIndex && !isSameJson(own(typed.answers, name), own(answers, name)),
    )
    .map(({ name }) => fieldName(name));
  const isChanged = ([name]: readonly [string, unknown]): boolean =>
    changed.some((field) => name === field || name.startsWith(`${field}.`));
  const settled = Object.entries(fieldsFromAnswers(questionnaire, pageIndex, answers));
  const kept = Object.entries(typed.raw).filter((entry) => !isChanged(entry));
  return objectFrom([...settled.filter(isChanged), ...kept]);
}

function fieldsIn(
  questions: readonly Question[],
  fieldOf: (question: string) => string,
  answers: Answers,
): FieldList {
  return questions.flatMap((question): FieldList => {
    const field = fieldOf(question.name);
    const comment = own(answers, commentKey(question.name));
    const inputs = fieldsOf(question, field, own(answers, question.name));
    return typeof comment === 'string' ? [...inputs, [commentField(field), [comment]]] : inputs;
  });
}

function fieldsOf(question: Question, field: string, answer: JsonValue | undefined): FieldList {
  if (answer === undefined || answer === null) return [];
  if (isQuestionWithItems(question)) return itemFields(question, field, answer);
  if (question.type === 'ranking') return rankingFields(field, answer);
  if (question.type === 'slider' && isList(answer)) {
    const [from = null, to = null] = answer;
    return [
      [partField(field, 'from'), [textOf(from)]],
      [partField(field, 'to'), [textOf(to)]],
    ];
  }
  if (isJsonObject(answer)) {
    const isCompound = question.type === 'matrix' || question.type === 'multipletext';
    if (!isCompound) return [];
    return Object.entries(answer).map(([part, value]) => [partField(field, part), [textOf(value)]]);
  }
  return [[field, isList(answer) ? answer.map(textOf) : [textOf(answer)]]];
}

function itemFields(question: QuestionWithItems, field: string, answer: JsonValue): FieldList {
  const inner = questionsOfItem(question);
  const items = isJsonObject(answer) || isList(answer) ? Object.entries<JsonValue>(answer) : [];
  const inside = items.flatMap(([key, item]) =>
    isJsonObject(item) ? fieldsIn(inner, (name) => itemField(field, key, name), item) : [],
  );
  return isList(answer) ? [[field, [String(answer.length)]], ...inside] : inside;
}

function textOf(value: JsonValue): string {
  return typeof value === 'object' ? '' : String(value);
}
