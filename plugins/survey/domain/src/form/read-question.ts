import { objectFrom, type JsonValue } from '../json/json';
import type { Choice, ChoiceValue, Question, TextInput } from '../questionnaire/model';
import { isNumberInput } from '../validation/check-text';
import { rangeEnds } from '../validation/check-slider';
import { partField } from './field-names';
import { parseNumber } from './parse-number';
import { readRanking } from './ranking-fields';
import { lastOf, valuesOf, withPlainBreaks, type Typed } from './typed-fields';

/** The answer that a question's own fields give; undefined when there is none. */
export function readQuestion(question: Question, field: string, typed: Typed): JsonValue | undefined {
  const last = lastOf(typed, field);
  switch (question.type) {
    case 'radiogroup':
    case 'buttongroup':
    case 'dropdown':
    case 'rating':
      return last === undefined ? undefined : choiceValue(question.choices, last);
    case 'checkbox':
    case 'tagbox':
      return readSeveral(question.choices, field, typed);
    case 'imagepicker':
      if (question.isMultiple) return readSeveral(question.choices, field, typed);
      return last === undefined ? undefined : choiceValue(question.choices, last);
    case 'ranking':
      return readRanking(question, field, typed);
    case 'slider':
      return question.isRange ? readRange(field, typed) : last && numberFrom(last);
    case 'boolean':
      return last === undefined ? undefined : booleanValue(question, last);
    case 'text':
      return last === undefined ? undefined : inputValue(question, last);
    case 'comment':
      return last === undefined ? undefined : withPlainBreaks(last);
    case 'matrix':
      return readParts(question.rows, field, typed, (value) => choiceValue(question.columns, value));
    case 'multipletext':
      return readItems(question.items, field, typed);
    default:
      return undefined;
  }
}

function readSeveral(choices: readonly Choice[], field: string, typed: Typed): JsonValue {
  return valuesOf(typed, field).map((value) => choiceValue(choices, value));
}

/** Both ends of a range; `null` for one that was left empty, for validation to refuse. */
function readRange(field: string, typed: Typed): JsonValue | undefined {
  const ends = rangeEnds.map((end) => lastOf(typed, partField(field, end)));
  if (ends.every((end) => end === undefined)) return undefined;
  return ends.map((end) => (end === undefined ? null : numberFrom(end)));
}

function readParts(
  rows: readonly Choice[],
  field: string,
  typed: Typed,
  read: (value: string) => JsonValue,
): JsonValue {
  return objectFrom(
    rows.flatMap(({ value }): [string, JsonValue][] => {
      const given = lastOf(typed, partField(field, value));
      return given === undefined ? [] : [[String(value), read(given)]];
    }),
  );
}

function readItems(
  items: readonly (TextInput & { readonly name: string })[],
  field: string,
  typed: Typed,
): JsonValue {
  return objectFrom(
    items.flatMap((item): [string, JsonValue][] => {
      const given = lastOf(typed, partField(field, item.name));
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
  if (isNumberInput(inputType)) return numberFrom(text);
  return inputType === 'text' || inputType === 'password' ? text : text.trim();
}

/** The text itself when it is no number. */
function numberFrom(text: string): string | number {
  return parseNumber(text) ?? text;
}
