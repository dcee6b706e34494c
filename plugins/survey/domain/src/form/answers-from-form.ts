import { commentKey } from '../flow/comment-key';
import { isOtherSelected } from '../flow/answers';
import { isQuestionWithItems, type QuestionWithItems } from '../flow/items';
import { isBlank, objectFrom, type Answers, type JsonValue } from '../json/json';
import type { Question, Questionnaire } from '../questionnaire/model';
import { questionsOfItem } from '../questionnaire/questions-in';
import type { FilesByField } from '../files/file-answers';
import { commentField, fieldName, itemField } from './field-names';
import { parseNumber } from './parse-number';
import { readQuestion } from './read-question';
import { lastOf, withPlainBreaks, type Typed } from './typed-fields';

export interface FormAnswers {
  /** The answers of this page, typed. What does not parse stays as it was typed, for validation to refuse. */
  readonly answers: Answers;
  /** Every field of the questionnaire as it came, so that a page can show it again. */
  readonly raw: Readonly<Record<string, readonly string[]>>;
}

/** What was typed, and the files that are there: those that came before, and those that came with the form. */
interface Given {
  readonly typed: Typed;
  readonly files: FilesByField;
}

/**
 * Turns the fields of one page's form into answers.
 *
 * @param files - all files of this page, by the fields of their questions: no field of a form holds any
 * @example answersFromForm(questionnaire, 0, [['q.age', '1,200']]).answers // { age: 1200 }
 */
export function answersFromForm(
  questionnaire: Questionnaire,
  pageIndex: number,
  fields: readonly (readonly [string, string])[],
  files: FilesByField = new Map(),
): FormAnswers {
  const typed = new Map<string, string[]>();
  for (const [name, value] of fields) {
    if (name.startsWith('q.')) typed.set(name, [...(typed.get(name) ?? []), value]);
  }
  const asked = questionnaire.questions.filter(({ page }) => page === pageIndex);
  return { answers: readAnswers(asked, fieldName, { typed, files }), raw: objectFrom(typed) };
}

/** The answers to some questions: those of a page, of a row, of a panel. */
function readAnswers(
  questions: readonly Question[],
  fieldOf: (question: string) => string,
  given: Given,
): Answers {
  const { typed, files } = given;
  const entries: [string, JsonValue][] = [];
  for (const question of questions) {
    const field = fieldOf(question.name);
    const value = isQuestionWithItems(question)
      ? readItems(question, field, given)
      : question.type === 'file'
        ? files.get(field)
        : readQuestion(question, field, typed);
    if (value !== undefined && !isBlank(value)) entries.push([question.name, value]);
    const comment = typed.get(commentField(field))?.[0] ?? '';
    const isWanted = question.hasComment || isOtherSelected(question, value);
    if (comment !== '' && isWanted) entries.push([commentKey(question.name), withPlainBreaks(comment)]);
  }
  return objectFrom(entries);
}

/**
 * Rows and panels. How many there are is said by a field of its own, since one with nothing in it leaves no other trace.
 */
function readItems(question: QuestionWithItems, field: string, given: Given): JsonValue | undefined {
  const { typed } = given;
  const inner = questionsOfItem(question);
  const itemAt = (key: string): Answers => readAnswers(inner, (name) => itemField(field, key, name), given);
  if (question.type === 'matrixdropdown') {
    const rows = question.rows.map(({ value }) => String(value));
    return objectFrom(rows.map((row) => [row, itemAt(row)] as const).filter(([, row]) => !isBlank(row)));
  }
  const count = parseNumber(lastOf(typed, field) ?? '') ?? 0;
  const length = Math.max(0, Math.min(Math.trunc(count), question.maxCount));
  return Array.from({ length }, (_, index) => itemAt(String(index)));
}
