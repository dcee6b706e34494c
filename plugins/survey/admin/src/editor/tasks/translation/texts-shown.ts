import type { JsonObject } from '../../../../../domain/src';
import type { Patch } from '../../../../../domain/src/editing';
import { languagesIn, type Grid, type GridRow } from '../../../../../domain/src/translation/grid';
import { keyedTextsIn } from '../../../../../domain/src/translation/keyed-texts';
import { setKeyedText } from '../../../../../domain/src/translation/set-keyed-text';
import { placeInWords } from '../../../../../domain/src/translation/text-place';
import { isMissing, textIn } from './grid-moves';

/** What is shown of the grid: everything, or where something is to be done. */
export const FILTERS = ['all', 'missing', 'lostPiping', 'same', 'long'] as const;
export type Filter = (typeof FILTERS)[number];

/** The languages of the questionnaire, its own first, and those of the survey. */
export const languagesFor = (json: JsonObject, locales: readonly string[]): readonly string[] => [
  ...new Set([...languagesIn(json), ...locales]),
];

/** All columns of a grid that hold texts, that of the source first. */
export const columnsOf = ({ source, languages }: Grid): readonly string[] => [source, ...languages];

function holds(row: GridRow, filter: Filter, columns: readonly string[]): boolean {
  if (filter === 'all') return true;
  if (filter === 'missing') return columns.some((language) => isMissing(row, language));
  return [...row.cells.values()].some(({ state, lostPiping, isLong }) => {
    if (filter === 'same') return state === 'sameAsSource';
    return filter === 'long' ? isLong : lostPiping.length > 0;
  });
}

/** Keys of the rows that a filter lets through. */
export const keysFor = (grid: Grid, filter: Filter): ReadonlySet<string> =>
  new Set(grid.rows.filter((row) => holds(row, filter, columnsOf(grid))).map(({ key }) => key));

/** Texts that are not there, in all languages together. */
export const missingIn = (grid: Grid): number =>
  grid.rows.reduce(
    (count, row) => count + columnsOf(grid).filter((language) => isMissing(row, language)).length,
    0,
  );

/** Rows that say what is sought, in whichever language, or stand where it says. */
export function rowsWith(grid: Grid, sought: string, words: 'ko' | 'en'): readonly GridRow[] {
  const wanted = sought.trim().toLowerCase();
  if (wanted === '') return grid.rows;
  return grid.rows.filter((row) =>
    [placeInWords(row.place, words), ...columnsOf(grid).map((language) => textIn(row, language))].some(
      (text) => text.toLowerCase().includes(wanted),
    ),
  );
}

interface Written {
  readonly key: string;
  readonly language: string;
  readonly text: string;
}

/** Writes a cell as the questionnaire is now; nothing where the text has gone, or says that already. */
export function writtenCell(json: JsonObject, { key, language, text }: Written): readonly Patch[] {
  const at = keyedTextsIn(json).find((each) => each.key === key);
  if (at === undefined) return [];
  const before = Object.hasOwn(at.texts, language) ? (at.texts[language] ?? '') : '';
  return before === text ? [] : setKeyedText(json, at, language, text);
}
