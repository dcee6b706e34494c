import { commentKey, isOtherSelected } from '../flow/answers';
import { isBlank, objectFrom, type Answers, type JsonValue } from '../json/json';
import type { Choice, ChoiceValue, Question, Questionnaire, TextInput } from '../questionnaire/model';
import { isNumberInput } from '../validation/check-text';
import { commentFieldName, fieldName } from './field-names';
import { parseNumber } from './parse-number';

export interface FormAnswers {
  /** The answers of this page, typed. What does not parse stays as it was typed, for validation to refuse. */
  readonly answers: Answers;
  /** Every field of the questionnaire as it came, so that a page can show it again. */
  readonly raw: Readonly<Record<string, readonly string[]>>;
}

/**
 * Turns the fields of one page's form into answers.
 *
 * @example answersFromForm(questionnaire, 0, [['q.age', '1,200']]).answers // { age: 1200 }
 */
export function answersFromForm(
  questionnaire: Questionnaire,
  pageIndex: number,
  fields: readonly (readonly [string, string])[],
): FormAnswers {
  const typed = new Map<string, string[]>();
  for (const [name, value] of fields) {
    if (name.startsWith('q.')) typed.set(name, [...(typed.get(name) ?? []), value]);
  }
  const entries: [string, JsonValue][] = [];
  for (const question of questionnaire.questions) {
    if (question.page !== pageIndex) continue;
    const value = readAnswer(question, typed);
    if (value !== undefined && !isBlank(value)) entries.push([question.name, value]);
    const comment = typed.get(commentFieldName(question.name))?.[0];
    if (
      comment !== undefined &&
      comment !== '' &&
      (question.hasComment || isOtherSelected(question, value))
    ) {
      entries.push([commentKey(question.name), withPlainBreaks(comment)]);
    }
  }
  return { answers: objectFrom(entries), raw: objectFrom(typed) };
}

/** All answers, those of one page replaced: what is missing from its form was taken back. */
export function withPageAnswers(
  questionnaire: Questionnaire,
  pageIndex: number,
  answers: Answers,
  pageAnswers: Answers,
): Answers {
  const onPage = new Set(
    questionnaire.questions
      .filter(({ page }) => page === pageIndex)
      .flatMap(({ name }) => [name, commentKey(name)]),
  );
  const elsewhere = Object.entries(answers).filter(([key]) => !onPage.has(key));
  return objectFrom([...elsewhere, ...Object.entries(pageAnswers)]);
}

type Typed = ReadonlyMap<string, readonly string[]>;

function readAnswer(question: Question, typed: Typed): JsonValue | undefined {
  const values = (typed.get(fieldName(question.name)) ?? []).filter((value) => value !== '');
  const last = values[values.length - 1];
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'rating':
      return last === undefined ? undefined : choiceValue(question.choices, last);
    case 'checkbox':
      return values.map((value) => choiceValue(question.choices, value));
    case 'boolean':
      return last === undefined ? undefined : booleanValue(question, last);
    case 'text':
      return last === undefined ? undefined : inputValue(question, last);
    case 'comment':
      return last === undefined ? undefined : withPlainBreaks(last);
    case 'matrix':
      return readParts(question.rows, typed, question.name, (value) => choiceValue(question.columns, value));
    case 'multipletext':
      return readItems(question.items, typed, question.name);
    default:
      return undefined;
  }
}

function lastOf(typed: Typed, field: string): string | undefined {
  return (typed.get(field) ?? []).filter((text) => text !== '').at(-1);
}

function readParts(
  rows: readonly Choice[],
  typed: Typed,
  question: string,
  read: (value: string) => JsonValue,
): JsonValue {
  return objectFrom(
    rows.flatMap(({ value }): [string, JsonValue][] => {
      const given = lastOf(typed, fieldName(question, value));
      return given === undefined ? [] : [[String(value), read(given)]];
    }),
  );
}

function readItems(
  items: readonly (TextInput & { readonly name: string })[],
  typed: Typed,
  question: string,
): JsonValue {
  return objectFrom(
    items.flatMap((item): [string, JsonValue][] => {
      const given = lastOf(typed, fieldName(question, item.name));
      return given === undefined ? [] : [[item.name, inputValue(item, given)]];
    }),
  );
}

/** The choice with this value; the text itself when there is none, for validation to refuse. */
function choiceValue(choices: readonly Choice[], text: string): ChoiceValue {
  return choices.find(({ value }) => String(value) === text)?.value ?? text;
}

function booleanValue(question: Question & { readonly type: 'boolean' }, text: string): ChoiceValue {
  if (text === String(question.valueTrue)) return question.valueTrue;
  return text === String(question.valueFalse) ? question.valueFalse : text;
}

function inputValue({ inputType }: TextInput, text: string): string | number {
  if (isNumberInput(inputType)) return parseNumber(text) ?? text;
  return inputType === 'text' || inputType === 'password' ? text : text.trim();
}

/** HTML forms send CRLF for a line break; SurveyJS stores LF. */
function withPlainBreaks(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
