import { readDate } from '../expressions/dates';
import type { Value } from '../expressions/syntax';
import { isEmptyValue, isNumeric, isValueList, toText } from '../expressions/values';
import { textIn } from '../questionnaire/localized';
import type { BooleanQuestion, Choice, ExpressionQuestion, Question } from '../questionnaire/model';
import { booleanTexts, choiceText } from './titles';

/**
 * An answer as survey-core's displayValue and `{name}` in a text give it: the texts of choices rather than their values.
 * What has no words of its own comes back as it is.
 */
export function displayText(question: Question, value: Value, comment: Value, locale: string): Value {
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
    case 'rating':
    case 'checkbox':
    case 'tagbox':
    case 'ranking':
    case 'imagepicker':
      return choiceTexts(question.choices, value, comment, locale);
    case 'boolean':
      return booleanText(question, value, locale);
    case 'expression':
      return expressionText(question, value, locale);
    default:
      return isEmptyValue(value) ? '' : value;
  }
}

function choiceTexts(choices: readonly Choice[], value: Value, comment: Value, locale: string): string {
  if (isEmptyValue(value)) return '';
  const texts = (isValueList(value) ? value : [value]).map((item) => {
    const choice = choices.find((known) => String(known.value) === toText(item));
    if (choice?.kind === 'other' && typeof comment === 'string' && comment !== '') return comment;
    return choice === undefined ? toText(item) : choiceText(choice, locale);
  });
  return texts.join(', ');
}

function booleanText(question: BooleanQuestion, value: Value, locale: string): string {
  const { yes, no } = booleanTexts(question, locale);
  if (value === question.valueTrue) return yes;
  return value === question.valueFalse ? no : '';
}

/** The value of an expression question as it is shown: a number, an amount of money, a date, in the author's frame. */
export function expressionText(question: ExpressionQuestion, value: Value, locale: string): string {
  if (isEmptyValue(value)) return '';
  const text = numberText(question, value, locale);
  const frame = textIn(question.format, locale);
  return frame === '' ? text : frame.replaceAll('{0}', text);
}

function numberText(question: ExpressionQuestion, value: Value, locale: string): string {
  const { displayStyle: style, minFractionDigits, maxFractionDigits } = question;
  if (style === 'date') {
    const date = readDate(value);
    return Number.isNaN(date.getTime())
      ? toText(value)
      : new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).format(date);
  }
  if (style === 'none' || typeof value !== 'number' || !isNumeric(value)) return toText(value);
  const format = new Intl.NumberFormat(locale, {
    style,
    useGrouping: question.useGrouping,
    ...(style === 'currency' ? { currency: question.currency } : {}),
    ...(minFractionDigits === undefined ? {} : { minimumFractionDigits: minFractionDigits }),
    ...(maxFractionDigits === undefined ? {} : { maximumFractionDigits: maxFractionDigits }),
  });
  return format.format(value);
}
