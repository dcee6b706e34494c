import { valueAt, type Patch } from '../editing/patches';
import { ownLocale, setText } from '../editing/texts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json';
import type { KeyedText } from './keyed-texts';

/**
 * Writes a text of the grid in one language. A choice that was its own text keeps its value and what people read in the
 * questionnaire's own language.
 */
export function setKeyedText(
  json: JsonObject,
  { path, property }: Pick<KeyedText, 'path' | 'property'>,
  locale: string,
  text: string,
): readonly Patch[] {
  const value = valueAt(json, path);
  const isOwn = locale === ownLocale(json);
  if (isJsonObject(value)) {
    const shown = property === 'text' && value.text === undefined ? wordsOf(value.value) : undefined;
    if (shown === undefined || isOwn || text === '') return setText(json, path, { property, locale, text });
    return [{ op: 'add', path: [...path, property], value: { default: shown, [locale]: text } }];
  }
  const shown = wordsOf(value);
  if (value === undefined || shown === undefined || text === '' || (isOwn && text === shown)) return [];
  const written = isOwn ? text : { default: shown, [locale]: text };
  return [{ op: 'replace', path, value: { value, text: written } }];
}

const wordsOf = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
