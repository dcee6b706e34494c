import type { JsonValue } from '../json/json';
import type { Question } from '../questionnaire/model';
import { displayText, expressionText } from './display-text';

/** A total below a column, in words; '' without one. */
export function totalText(cell: Question, value: JsonValue | undefined, locale: string): string {
  if (value === undefined) return '';
  if (cell.type === 'expression') return expressionText(cell, value, locale);
  if (typeof value === 'number')
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(value);
  const words = displayText(cell, value, undefined, locale);
  return typeof words === 'string' ? words : '';
}
