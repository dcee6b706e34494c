import type { JsonObject, JsonValue } from '../json/json';
import type { Pasted } from './pasted-rows';

export interface PastedChoices {
  /** As SurveyJS writes choices: a plain value where it is its own text. */
  readonly choices: readonly JsonValue[];
  /** Texts of lines that were left out, because a choice with that value is there. */
  readonly repeated: readonly string[];
}

/** A number is a number in answers as well, so that conditions can count with it. */
const valueOf = (text: string): string | number =>
  /^(?:0|-?[1-9]\d{0,14})$/u.test(text) ? Number(text) : text;

/**
 * Choices from pasted lines or a pasted table.
 *
 * @param own the questionnaire's own language
 * @param taken values that the question has already
 */
export function choicesFrom(
  { rows, columns }: Pasted,
  { own, taken }: { readonly own: string; readonly taken: ReadonlySet<string> },
): PastedChoices {
  const used = new Set(taken);
  const hasValues = columns.includes('value');
  const choices: JsonValue[] = [];
  const repeated: string[] = [];
  for (const cells of rows) {
    const { value, texts } = readRow(cells, columns, own);
    const first = texts.default ?? Object.values(texts)[0] ?? '';
    const shown = typeof first === 'string' ? first : '';
    const given = value === '' ? shown : value;
    if (given === '') continue;
    // The same code or, without codes, the same text is the same choice.
    if (used.has(given)) {
      repeated.push(shown === '' ? given : shown);
      continue;
    }
    used.add(given);
    choices.push(choice(hasValues ? valueOf(given) : given, texts));
  }
  return { choices, repeated };
}

function readRow(
  cells: readonly string[],
  columns: Pasted['columns'],
  own: string,
): { readonly value: string; readonly texts: JsonObject } {
  const texts: [string, string][] = [];
  let value = '';
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (column === 'none' || cell === '') continue;
    if (column === 'value') value = cell;
    else texts.push([column.locale === own ? 'default' : column.locale, cell]);
  }
  return { value, texts: Object.fromEntries(texts) };
}

function choice(value: string | number, texts: JsonObject): JsonValue {
  const locales = Object.keys(texts);
  if (locales.length === 0) return value;
  const isPlain = locales.length === 1 && locales[0] === 'default';
  if (isPlain && texts.default === value) return value;
  return { value, text: isPlain && texts.default !== undefined ? texts.default : texts };
}
