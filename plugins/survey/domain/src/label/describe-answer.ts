import { isBlank, isJsonObject, isList, own, type JsonValue } from '../json/json';
import type { Choice, InputType, Question } from '../questionnaire/model';
import { isDate } from '../validation/formats';
import { booleanTexts, choiceText, titleOf } from './titles';

/**
 * An answer in words, one entry a line: several for a checkbox, a matrix or a multipletext, none without an answer.
 *
 * @param comment - the text that goes with "other", or the comment beside the question
 * @example describeAnswer(colours, ['red', 'other'], 'en', 'violet') // ['Red', 'Other: violet']
 */
export function describeAnswer(
  question: Question,
  value: JsonValue | undefined,
  locale: string,
  comment = '',
): readonly string[] {
  const lines = value === undefined || isBlank(value) ? [] : describe(question, value, locale, comment);
  return question.hasComment && comment !== '' ? [...lines, comment] : lines;
}

function describe(question: Question, value: JsonValue, locale: string, comment: string): string[] {
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'rating':
    case 'checkbox': {
      const values = isList(value) ? value : [value];
      return values.map((item) => describeChoice(question.choices, item, locale, comment));
    }
    case 'boolean': {
      const { yes, no } = booleanTexts(question, locale);
      return [value === question.valueTrue ? yes : value === question.valueFalse ? no : plainText(value)];
    }
    case 'text':
      return [describeInput(question.inputType, value, locale)];
    case 'matrix':
      return question.rows.flatMap((row) => {
        const column = isJsonObject(value) ? own(value, String(row.value)) : undefined;
        if (column === undefined) return [];
        return [`${choiceText(row, locale)}: ${describeChoice(question.columns, column, locale, '')}`];
      });
    case 'multipletext':
      return question.items.flatMap((item) => {
        const given = isJsonObject(value) ? own(value, item.name) : undefined;
        if (given === undefined) return [];
        return [`${titleOf(item, locale)}: ${describeInput(item.inputType, given, locale)}`];
      });
    default:
      return [plainText(value)];
  }
}

function describeChoice(
  choices: readonly Choice[],
  value: JsonValue,
  locale: string,
  comment: string,
): string {
  const choice = choices.find((candidate) => candidate.value === value);
  if (choice === undefined) return plainText(value);
  const text = choiceText(choice, locale);
  return choice.kind === 'other' && comment !== '' ? `${text}: ${comment}` : text;
}

/** Dates and numbers as they are written in the reader's language. */
function describeInput(inputType: InputType, value: JsonValue, locale: string): string {
  if (typeof value === 'number')
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(value);
  if (inputType === 'password') return '••••••';
  if (inputType === 'date' && typeof value === 'string' && isDate(value)) {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${value}T00:00:00Z`));
  }
  return plainText(value);
}

function plainText(value: JsonValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
