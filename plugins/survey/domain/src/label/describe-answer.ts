import { commentKey } from '../flow/comment-key';
import { isBlank, isJsonObject, isList, own, type Answers, type JsonValue } from '../json/json';
import { questionsOfItem, type QuestionWithItems } from '../questionnaire/questions-in';
import type { Choice, InputType, Question } from '../questionnaire/model';
import { isDate } from '../validation/formats';
import { expressionText } from './display-text';
import { sizeInWords } from './size-in-words';
import { booleanTexts, choiceText, titleOf } from './titles';

/** The title of a question in the row or panel with this key. */
type InnerTitle = (inner: Question, key: string) => string;

/**
 * An answer in words, one entry a line: several for a checkbox, a matrix or a multipletext, none without an answer.
 *
 * @param titleIn - what a question inside a row or a panel is called, where its title depends on answers
 * @param comment - the text that goes with "other", or the comment beside the question
 * @example describeAnswer(colours, ['red', 'other'], 'en', 'violet') // ['Red', 'Other: violet']
 */
export function describeAnswer(
  question: Question,
  value: JsonValue | undefined,
  locale: string,
  comment = '',
  titleIn: InnerTitle = (inner) => titleOf(inner, locale),
): readonly string[] {
  const lines =
    value === undefined || isBlank(value)
      ? []
      : isQuestionOfItems(question)
        ? describeItems(question, value, locale, titleIn)
        : describe(question, value, locale, comment);
  return question.hasComment && comment !== '' ? [...lines, comment] : lines;
}

function describe(question: Question, value: JsonValue, locale: string, comment: string): string[] {
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
    case 'rating':
    case 'imagepicker':
    case 'tagbox':
    case 'checkbox': {
      const values = isList(value) ? value : [value];
      return values.map((item) => describeChoice(question.choices, item, locale, comment));
    }
    case 'ranking': {
      const places = isList(value) ? value : [value];
      return places.map(
        (item, at) => `${String(at + 1)}. ${describeChoice(question.choices, item, locale, comment)}`,
      );
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
    case 'slider':
      return [
        (isList(value) ? value : [value]).map((end) => describeInput('number', end, locale)).join(' – '),
      ];
    case 'expression':
      return [expressionText(question, value, locale)];
    case 'file':
      return isList(value) ? value.flatMap((file) => fileInWords(file, locale)) : [plainText(value)];
    default:
      return [plainText(value)];
  }
}

/** A line for each row or panel that has something in it: which one, then what was answered in it. */
function describeItems(
  question: QuestionWithItems,
  value: JsonValue,
  locale: string,
  titleIn: InnerTitle,
): string[] {
  const items = isList(value) || isJsonObject(value) ? Object.entries<JsonValue>(value) : [];
  const asked = questionsOfItem(question).filter(({ type }) => type !== 'html' && type !== 'image');
  return items.flatMap(([key, item]) => {
    const parts = asked.flatMap((inner) =>
      describePart(inner, titleIn(inner, key), isJsonObject(item) ? item : {}, locale),
    );
    return parts.length === 0 ? [] : [`${itemLabel(question, key, locale)} – ${parts.join(', ')}`];
  });
}

function describePart(inner: Question, title: string, answers: Answers, locale: string): string[] {
  const comment = own(answers, commentKey(inner.name));
  const text = typeof comment === 'string' ? comment : '';
  const lines = describeAnswer(inner, own(answers, inner.name), locale, text);
  return lines.length === 0 ? [] : [`${title}: ${lines.join('; ')}`];
}

/** Rows of the author's have words; those that were added are counted. */
function itemLabel(question: QuestionWithItems, key: string, locale: string): string {
  const row =
    question.type === 'matrixdropdown' ? question.rows.find(({ value }) => String(value) === key) : undefined;
  if (row !== undefined) return choiceText(row, locale);
  return question.type === 'matrixdropdown' ? key : String(Number(key) + 1);
}

function isQuestionOfItems(question: Question): question is QuestionWithItems {
  const { type } = question;
  return type === 'matrixdropdown' || type === 'matrixdynamic' || type === 'paneldynamic';
}

function fileInWords(file: JsonValue, locale: string): string[] {
  if (!isJsonObject(file)) return [];
  const { name, size } = file;
  if (typeof name !== 'string') return [];
  return [typeof size === 'number' ? `${name} (${sizeInWords(size, locale)})` : name];
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
