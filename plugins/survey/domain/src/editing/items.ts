import { isJsonObject, isList, type JsonObject, type JsonValue } from '../json/json';
import { valueAt, type Patch, type Path } from './patches';
import { freeName } from './structure';
import { ownLocale, setText, textAt } from './texts';

/**
 * Things in the lists of a question: choices, rows and columns with a value and a text, or columns and fields with a name
 * and a title.
 */
export type ItemKind = 'valued' | 'named';

const TEXT = { valued: 'text', named: 'title' } as const;
const CODE = { valued: 'value', named: 'name' } as const;

const isScalar = (value: JsonValue | undefined): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** What an item is called in answers: its value or name, as text. */
export function codeOf(item: JsonValue | undefined, kind: ItemKind): string {
  if (isScalar(item)) return String(item);
  const code = isJsonObject(item) ? item[CODE[kind]] : undefined;
  return isScalar(code) ? String(code) : '';
}

/** Where the value or name of an item is written, which is what `rename` wants. */
export const codePath = (json: JsonObject, path: Path, kind: ItemKind): Path =>
  isScalar(valueAt(json, path)) ? path : [...path, CODE[kind]];

/** What people read in a language; '' where nothing is written in it. A value without a text is its own. */
export function itemText(json: JsonObject, path: Path, kind: ItemKind, locale: string): string {
  const written = textAt(json, [...path, TEXT[kind]], locale);
  if (written !== '' || locale !== ownLocale(json)) return written;
  const item = valueAt(json, path);
  return isJsonObject(item) && item[TEXT[kind]] !== undefined ? '' : codeOf(item, kind);
}

/** Writes what people read and leaves the value as it is: answers that were given stay what they were. */
export function setItemText(
  json: JsonObject,
  path: Path,
  kind: ItemKind,
  { locale, text }: { readonly locale: string; readonly text: string },
): readonly Patch[] {
  const item = valueAt(json, path);
  if (!isScalar(item)) return setText(json, path, { property: TEXT[kind], locale, text });
  if (locale === ownLocale(json))
    return text === String(item) ? [] : [{ op: 'replace', path, value: { value: item, text } }];
  return text === ''
    ? []
    : [{ op: 'replace', path, value: { value: item, text: { default: String(item), [locale]: text } } }];
}

/** A new item with a value or name that none of the list has yet. */
export function newItem(
  json: JsonObject,
  list: Path,
  kind: ItemKind,
  { locale, text, stem }: { readonly locale: string; readonly text: string; readonly stem: string },
): JsonObject {
  const items = valueAt(json, list);
  const codes = (isList(items) ? items : []).map((item) => codeOf(item, kind));
  const numbers = codes.map(Number);
  // Scales count on.
  const counts = kind === 'valued' && codes.length > 0 && numbers.every((code) => Number.isInteger(code));
  const taken = new Set(codes.map((code) => code.toLowerCase()));
  const code = counts ? Math.max(...numbers) + 1 : freeName(`${stem}0`, taken);
  return {
    [CODE[kind]]: code,
    [TEXT[kind]]: locale === ownLocale(json) || text === '' ? text : { [locale]: text },
  };
}
