import { isJsonObject, isList, type JsonObject, type JsonValue } from '../json/json';
import { LOCALIZABLE, NOT_TRANSLATED } from './localizable';
import { valueAt, type Patch, type Path } from './patches';
import { setProperty } from './structure';

/** The key under which SurveyJS keeps the text of the questionnaire's own language. */
const OWN = 'default';

/** A text of the questionnaire, in every language that it has. */
export interface TextEntry {
  /** Where it is written. */
  readonly path: Path;
  /** By language; that of the questionnaire's own language under its own code. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The language in which a questionnaire is written. SurveyJS takes English where it says nothing. */
export const ownLocale = (json: JsonObject): string =>
  typeof json.locale === 'string' && json.locale !== '' ? json.locale : 'en';

/** By language, whichever way it is written; nothing for what is no text. */
export function textsOf(value: JsonValue | undefined, own: string): Readonly<Record<string, string>> {
  if (typeof value === 'string') return { [own]: value };
  if (!isJsonObject(value)) return {};
  const written = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  // A text under the language's own code goes before the one under "default", as in survey-core.
  return Object.fromEntries(
    written
      .toSorted(([a], [b]) => Number(b === OWN) - Number(a === OWN))
      .map(([locale, text]) => [locale === OWN ? own : locale, text]),
  );
}

/**
 * Every text that people read and that may be translated, in the order of the questionnaire. A choice that is its own text is
 * one as well.
 */
export function textsIn(json: JsonObject): readonly TextEntry[] {
  const own = ownLocale(json);
  return entriesIn(json, [], own);
}

function entriesIn(value: JsonValue, path: Path, own: string): readonly TextEntry[] {
  if (isList(value)) return value.flatMap((item, index) => entriesIn(item, [...path, index], own));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]): readonly TextEntry[] => {
    const at = [...path, key];
    if (!LOCALIZABLE.has(key) || NOT_TRANSLATED.has(key)) return entriesIn(item, at, own);
    const texts = textsOf(item, own);
    // A title that is an object of something else is looked into like anything.
    return Object.keys(texts).length > 0 ? [{ path: at, texts }] : entriesIn(item, at, own);
  });
}

/** What a text says in a language, and nothing of another; '' where it says nothing. */
export function textAt(json: JsonObject, path: Path, locale: string): string {
  const texts = textsOf(valueAt(json, path), ownLocale(json));
  return Object.hasOwn(texts, locale) ? (texts[locale] ?? '') : '';
}

/**
 * Writes a text in one language and leaves the others alone. An empty text is none; where only the questionnaire's own language
 * is left, the text is written plainly.
 *
 * @param path of the object; the property may not be there yet
 */
export function setText(
  json: JsonObject,
  path: Path,
  { property, locale, text }: { readonly property: string; readonly locale: string; readonly text: string },
): readonly Patch[] {
  const own = ownLocale(json);
  const value = valueAt(json, [...path, property]);
  const before: JsonObject = isJsonObject(value) ? value : typeof value === 'string' ? { [OWN]: value } : {};
  const keys = locale === own ? ownKeys(before, own) : [locale];
  const wanted = Object.fromEntries(keys.map((key) => [key, text]));
  const entries = Object.entries({ ...before, ...wanted }).filter(
    ([name, written]) => !keys.includes(name) || written !== '',
  );
  const [first] = entries;
  if (first === undefined) return setProperty(json, path, property, undefined);
  const isPlain = entries.length === 1 && first[0] === OWN;
  return setProperty(json, path, property, isPlain ? first[1] : Object.fromEntries(entries));
}

/** Where the text of the own language stands. Where it is there twice, the older one would show through otherwise. */
function ownKeys(texts: JsonObject, own: string): readonly string[] {
  const known = [OWN, own].filter((key) => Object.hasOwn(texts, key));
  return known.length > 0 ? known : [OWN];
}
