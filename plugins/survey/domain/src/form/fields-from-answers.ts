import { commentKey } from '../flow/answers';
import { isJsonObject, isList, objectFrom, own, type Answers, type JsonValue } from '../json/json';
import type { Question, Questionnaire } from '../questionnaire/model';
import { commentFieldName, fieldName } from './field-names';

/** The values a page's fields have for these answers: the way back from answersFromForm. */
export function fieldsFromAnswers(
  questionnaire: Questionnaire,
  pageIndex: number,
  answers: Answers,
): Readonly<Record<string, readonly string[]>> {
  const fields = questionnaire.questions
    .filter(({ page }) => page === pageIndex)
    .flatMap((question): [string, readonly string[]][] => {
      const comment = own(answers, commentKey(question.name));
      const inputs = fieldsOf(question, own(answers, question.name));
      return typeof comment === 'string' ? [...inputs, [commentFieldName(question.name), [comment]]] : inputs;
    });
  return objectFrom(fields);
}

function fieldsOf(question: Question, answer: JsonValue | undefined): [string, readonly string[]][] {
  if (answer === undefined || answer === null) return [];
  if (isJsonObject(answer)) {
    const isCompound = question.type === 'matrix' || question.type === 'multipletext';
    if (!isCompound) return [];
    return Object.entries(answer).map(([part, value]) => [fieldName(question.name, part), [textOf(value)]]);
  }
  const values = isList(answer) ? answer.map(textOf) : [textOf(answer)];
  return [[fieldName(question.name), values]];
}

function textOf(value: JsonValue): string {
  return typeof value === 'object' ? '' : String(value);
}
