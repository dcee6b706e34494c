import type { JsonObject, JsonValue } from '../../json/json';
import { choice, localized, object, type Texts } from '../building';
import type { ImportNotes, NotePlace } from '../report';

/** One of a list in a cell: what it is called in answers, '' where nothing is said, and its text. */
interface Listed {
  readonly code: string;
  readonly text: string;
}

/** "1 = 매우 불만족": letters, digits and a few marks before the sign are a code. */
const CODED = /^([\p{L}\p{N}_.-]{1,60})\s*=\s*(\S.*)$/u;

const listed = (line: string): Listed => {
  const [, code = '', text = line] = CODED.exec(line) ?? [];
  return { code, text: text.trim() };
};

/** By lines; on a single line by | or, without one, by ;. */
function partsOf(cell: string): readonly string[] {
  const lines = cell.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== '');
  const [only = ''] = lines;
  const parts = lines.length > 1 ? lines : only.split(only.includes('|') ? '|' : /[;；]/u);
  return parts.map((part) => part.replace(/\s+/gu, ' ').trim()).filter((part) => part !== '');
}

interface Item {
  readonly code: string;
  readonly texts: Texts;
}

/** The lists of all languages side by side; the own language says which there are. */
function itemsOf(cells: Texts, own: string, at: NotePlace, notes: ImportNotes): readonly Item[] {
  const lists = [...cells].map(([language, cell]) => [language, partsOf(cell).map(listed)] as const);
  const [first] = lists.toSorted(([a], [b]) => Number(b === own) - Number(a === own));
  if (first === undefined) return [];
  const [, leading] = first;
  const fitting = lists.filter(([language, list]) => {
    const fits = list.length === leading.length;
    if (!fits && list.length > 0) notes.lose('choicesUneven', at, language);
    return fits;
  });
  const used = new Set<string>();
  return leading.flatMap(({ code, text }, index): readonly Item[] => {
    const value = code === '' ? text : code;
    if (used.has(value)) {
      notes.assume('choiceRepeated', at, value);
      return [];
    }
    used.add(value);
    return [
      { code: value, texts: new Map(fitting.map(([language, list]) => [language, list[index]?.text ?? ''])) },
    ];
  });
}

/** A number is a number in answers as well, so that conditions can count with it. */
const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/u;

function choiceOf({ code, texts }: Item, own: string): JsonValue {
  if (!INTEGER.test(code)) return choice(code, texts, own);
  const text = localized(texts, own);
  return text === undefined || text === code ? Number(code) : { value: Number(code), text };
}

/** Choices, rows or points of a scale from cells by language. */
export const choicesIn = (
  cells: Texts,
  own: string,
  at: NotePlace,
  notes: ImportNotes,
): readonly JsonValue[] => itemsOf(cells, own, at, notes).map((item) => choiceOf(item, own));

/** Fields that are named. */
export const fieldsIn = (
  cells: Texts,
  own: string,
  at: NotePlace,
  notes: ImportNotes,
): readonly JsonObject[] =>
  itemsOf(cells, own, at, notes).map(({ code, texts }, index) => {
    const title = localized(texts, own);
    const isNamed = title !== code;
    return object({ name: isNamed ? code : `item${String(index + 1)}`, title });
  });
