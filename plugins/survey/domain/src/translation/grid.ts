import { ownLocale } from '../editing/texts';
import type { JsonObject } from '../json/json';
import { keyedTextsIn, type KeyedText } from './keyed-texts';
import { lostPiping } from './piped-names';
import { widthOf } from './text-width';

/** What is the matter with a text in one language; `written` where nothing is. */
export type CellState =
  | 'written'
  | 'missing'
  /** Like the source to the letter: an e-mail address, a name, or one that was forgotten. */
  | 'sameAsSource'
  /** Nothing in it needs a translation: '2025', '10–19'. */
  | 'notNeeded';

export interface GridCell {
  readonly text: string;
  readonly state: CellState;
  /** Names of answers that the source takes over and this does not. */
  readonly lostPiping: readonly string[];
  /** So much longer than the source that a button or a table may not hold it. */
  readonly isLong: boolean;
}

export interface GridRow extends KeyedText {
  readonly source: string;
  /** By language, without that of the source. */
  readonly cells: ReadonlyMap<string, GridCell>;
}

export interface Grid {
  /** The language that is translated from. */
  readonly source: string;
  readonly languages: readonly string[];
  readonly rows: readonly GridRow[];
}

/** Languages that any text of a questionnaire is in, its own first. */
export function languagesIn(json: JsonObject): readonly string[] {
  const own = ownLocale(json);
  const others = keyedTextsIn(json).flatMap(({ texts }) => Object.keys(texts));
  return [...new Set([own, ...others.toSorted()])];
}

/**
 * All texts of a questionnaire beside each other: one row a text, one column a language.
 *
 * @param languages to translate into; that of the questionnaire itself is the source
 */
export function gridOf(json: JsonObject, languages: readonly string[] = languagesIn(json)): Grid {
  const source = ownLocale(json);
  const wanted = languages.filter((language) => language !== source);
  const rows = keyedTextsIn(json).map((row): GridRow => {
    const from = textIn(row, source);
    const cells = new Map(wanted.map((language) => [language, cellOf(from, textIn(row, language))]));
    return { ...row, source: from, cells };
  });
  return { source, languages: wanted, rows };
}

const textIn = ({ texts }: KeyedText, language: string): string =>
  Object.hasOwn(texts, language) ? (texts[language] ?? '') : '';

function cellOf(source: string, text: string): GridCell {
  return {
    text,
    state: stateOf(source, text),
    lostPiping: lostPiping(source, text),
    isLong: isLong(source, text),
  };
}

function stateOf(source: string, text: string): CellState {
  const needsWords = /\p{L}/u.test(source);
  if (text === '') return needsWords || source === '' ? 'missing' : 'notNeeded';
  return text === source && needsWords ? 'sameAsSource' : 'written';
}

/** Below this a text fits anywhere; in widths of a Latin letter. */
const SHORT = 40;
const TIMES_LONGER = 2.5;

const isLong = (source: string, text: string): boolean =>
  widthOf(text) > Math.max(SHORT, widthOf(source) * TIMES_LONGER);

export interface GridCount {
  readonly texts: number;
  readonly missing: number;
  readonly same: number;
  readonly lostPiping: number;
  readonly long: number;
}

/** How far the translation into one language has come. */
export function countOf(grid: Grid, language: string): GridCount {
  const cells = grid.rows.flatMap(({ cells }) => cells.get(language) ?? []);
  const count = (holds: (cell: GridCell) => boolean): number => cells.filter(holds).length;
  return {
    texts: cells.length,
    missing: count(({ state }) => state === 'missing'),
    same: count(({ state }) => state === 'sameAsSource'),
    lostPiping: count((cell) => cell.lostPiping.length > 0),
    long: count((cell) => cell.isLong),
  };
}
