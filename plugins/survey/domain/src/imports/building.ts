import { objectFrom, type JsonObject, type JsonValue } from '../json/json';

/** An object without what is undefined. */
export const object = (members: Readonly<Record<string, JsonValue | undefined>>): JsonObject =>
  objectFrom(Object.entries(members).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined));

/** Texts by language, as files of other programs have them. */
export type Texts = ReadonlyMap<string, string>;

export const NO_TEXTS: Texts = new Map();

/** As SurveyJS writes a text: plainly where it is only in the questionnaire's own language. Undefined for none. */
export function localized(texts: Texts, own: string): JsonValue | undefined {
  const written = [...texts].filter(([, text]) => text !== '');
  const [first] = written;
  if (first === undefined) return undefined;
  if (written.length === 1 && first[0] === own) return first[1];
  return objectFrom(written.map(([language, text]) => [language === own ? 'default' : language, text]));
}

/** A choice, as short as SurveyJS writes it. */
export function choice(value: string, texts: Texts, own: string, visibleIf?: string): JsonValue {
  const text = localized(texts, own);
  const isItsText = text === undefined || text === value;
  if (isItsText && visibleIf === undefined) return value;
  return object({ value, text: isItsText ? undefined : text, visibleIf });
}

/** Texts of our own, for choices that the other program has words for itself. */
export const words = (ko: string, en: string): Texts =>
  new Map([
    ['ko', ko],
    ['en', en],
  ]);

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Every text changed in the same way. */
export const mapTexts = (texts: Texts, change: (text: string) => string): Texts =>
  new Map([...texts].map(([language, text]) => [language, change(text)]));
