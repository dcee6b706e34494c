import { codeOf, itemText, type ItemKind } from '../../editing/items';
import { elementsPath, outlineOf, type OutlineEntry } from '../../editing/outline';
import { ownLocale, textAt } from '../../editing/texts';
import { valueAt, type Path } from '../../editing/patches';
import { isList, type JsonObject } from '../../json/json';
import type { TextTable } from '../../tabular/csv';
import { headingFor, PARTS, type Part } from './headings';
import { SHEET_TYPES, typeWord, type SheetType } from './types';

const LANGUAGES = ['ko', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const TRANSLATED: ReadonlySet<Part> = new Set(['title', 'description', 'rows', 'choices']);

interface Column {
  readonly part: Part;
  readonly language: '' | Language;
}

const COLUMNS = PARTS.flatMap((part): readonly Column[] =>
  TRANSLATED.has(part) ? LANGUAGES.map((language) => ({ part, language })) : [{ part, language: '' }],
);

/**
 * The questions of a questionnaire as a table that `importSheet` reads: one a line, pages as lines of their own. Conditions and
 * whatever else a line cannot say stay behind, and so do kinds of questions that it does not know.
 *
 * @param words the language of headings and types
 */
export function questionSheet(json: JsonObject, words: Language): TextTable {
  const heading = COLUMNS.map(({ part, language }) => headingFor(part, words, language));
  const entries = outlineOf(json).filter(({ path }) => isOnPage(json, path));
  return [heading, ...entries.flatMap((entry) => lineOf(json, entry, words))];
}

/** What stands in a panel is no line of its own. */
function isOnPage(json: JsonObject, path: Path): boolean {
  const page = path[0] === 'pages' ? path.slice(0, 2) : [];
  return path.length <= page.length || path.length === elementsPath(json, page).length + 1;
}

function lineOf(json: JsonObject, entry: OutlineEntry, words: Language): TextTable {
  const type = entry.kind === 'page' ? 'page' : sheetTypeOf(entry.json);
  if (type === undefined) return [];
  return [COLUMNS.map(({ part, language }) => cellOf(json, entry, { type, part, language, words }))];
}

function sheetTypeOf({ type, inputType }: JsonObject): SheetType | undefined {
  const own = type === 'text' && typeof inputType === 'string' && inputType !== 'text' ? inputType : type;
  return SHEET_TYPES.find((each) => each === own);
}

interface Wanted extends Column {
  readonly type: SheetType;
  readonly words: Language;
}

function cellOf(json: JsonObject, { path, json: owner }: OutlineEntry, wanted: Wanted): string {
  const { type, part, language, words } = wanted;
  const name = typeof owner.name === 'string' ? owner.name : '';
  switch (part) {
    case 'type':
      return typeWord(type, words);
    case 'name':
      return type === 'page' ? '' : name;
    case 'required':
      return owner.isRequired === true ? { ko: '예', en: 'yes' }[words] : '';
    case 'title':
      return (
        titleOf(json, path, type, language) || (language === ownLocale(json) && type !== 'page' ? name : '')
      );
    case 'description':
      return type === 'page' ? '' : textAt(json, [...path, 'description'], language);
    case 'rows':
      return type === 'multipletext'
        ? listOf(json, [...path, 'items'], 'named', language)
        : listOf(json, [...path, 'rows'], 'valued', language);
    case 'choices':
      return listOf(json, [...path, choicesOf(type)], 'valued', language);
  }
}

const choicesOf = (type: SheetType): string =>
  type === 'rating' ? 'rateValues' : type === 'matrix' ? 'columns' : 'choices';

function titleOf(json: JsonObject, path: Path, type: SheetType, language: string): string {
  if (type !== 'html') return textAt(json, [...path, 'title'], language);
  return textAt(json, [...path, 'html'], language)
    .replace(/<br\s*\/?>/gu, '\n')
    .replace(/<[^<>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}

/** One a line, with what it is called in answers where that is not its text. */
function listOf(json: JsonObject, list: Path, kind: ItemKind, language: string): string {
  const items = valueAt(json, list);
  if (!isList(items)) return '';
  const own = ownLocale(json);
  const texts = items.map((item, index) => {
    const text = itemText(json, [...list, index], kind, language).replace(/\s+/gu, ' ');
    const code = codeOf(item, kind);
    // The own language says what an item is called; the others only translate.
    return text === '' || code === text || language !== own ? text : `${code} = ${text}`;
  });
  return texts.every((text) => text !== '') ? texts.join('\n') : '';
}
