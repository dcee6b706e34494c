import { applyPatches, type Patch } from '../editing/patches';
import { ownLocale } from '../editing/texts';
import type { JsonObject } from '../json/json';
import { isCleanText } from '../json/text-safety';
import type { TextTable } from '../tabular/csv';
import { isPlaceHeading, KEY_HEADING } from './grid-table';
import { keyedTextsIn, type KeyedText } from './keyed-texts';
import { languageOf } from './languages';
import { lostPiping } from './piped-names';
import { setKeyedText } from './set-keyed-text';

/** Longer than any text people read at once. */
export const maxTextLength = 10_000;

interface AtCell {
  readonly key: string;
  readonly language: string;
}

/** What became of each cell that was not simply the same as before. */
export interface TableReport {
  readonly taken: readonly (AtCell & { readonly before: string; readonly text: string })[];
  /** Cells that say what the questionnaire says. */
  readonly same: number;
  /** Rows, from 1, whose key is nowhere in the questionnaire; such as of a question that has been removed. */
  readonly unknown: readonly { readonly row: number; readonly key: string }[];
  /** Rows whose key came before; the first counts. */
  readonly repeated: readonly { readonly row: number; readonly key: string }[];
  /** Texts whose source is not what the translator saw. What was translated is taken. */
  readonly sourceChanged: readonly { readonly key: string; readonly seen: string; readonly now: string }[];
  /** Taken, although an answer that the source takes over is not in it. */
  readonly lostPiping: readonly (AtCell & { readonly names: readonly string[] })[];
  /** Empty where there is a text, which stays. */
  readonly empty: readonly AtCell[];
  /** Not taken. */
  readonly tooLong: readonly (AtCell & { readonly length: number })[];
  /** Not taken: characters that no text may have. */
  readonly unclean: readonly AtCell[];
  /** Headings of columns that were left out, since they name no language. */
  readonly ignored: readonly string[];
}

export type ReadGridTable =
  | { readonly ok: true; readonly patches: readonly Patch[]; readonly report: TableReport }
  | { readonly ok: false; readonly reason: 'empty' | 'noKeys' | 'noLanguages' };

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

interface Column {
  readonly index: number;
  readonly language: string;
}

class TableReader {
  readonly report: Writable<TableReport>;
  readonly patches: Patch[] = [];
  private readonly known: ReadonlyMap<string, KeyedText>;
  private readonly seen = new Set<string>();
  private readonly source: string;

  constructor(
    private json: JsonObject,
    ignored: readonly string[],
  ) {
    this.known = new Map(keyedTextsIn(json).map((text) => [text.key, text]));
    this.source = ownLocale(json);
    this.report = {
      taken: [],
      same: 0,
      unknown: [],
      repeated: [],
      sourceChanged: [],
      lostPiping: [],
      empty: [],
      tooLong: [],
      unclean: [],
      ignored: [...ignored],
    };
  }

  row(key: string, row: number, cells: readonly (readonly [language: string, text: string])[]): void {
    const text = this.known.get(key);
    if (text === undefined) this.report.unknown.push({ row, key });
    else if (this.seen.has(key)) this.report.repeated.push({ row, key });
    else for (const [language, written] of cells) this.cell(text, language, normal(written));
    this.seen.add(key);
  }

  private cell(at: KeyedText, language: string, text: string): void {
    const { key } = at;
    const before = Object.hasOwn(at.texts, language) ? (at.texts[language] ?? '') : '';
    if (normal(before) === text) this.report.same += 1;
    else if (language === this.source) this.report.sourceChanged.push({ key, seen: text, now: before });
    else if (text === '') this.report.empty.push({ key, language });
    else if (text.length > maxTextLength) this.report.tooLong.push({ key, language, length: text.length });
    else if (!isCleanText(text)) this.report.unclean.push({ key, language });
    else this.take(at, language, text, before);
  }

  private take(at: KeyedText, language: string, text: string, before: string): void {
    const { key } = at;
    this.report.taken.push({ key, language, before, text });
    const names = lostPiping(at.texts[this.source] ?? '', text);
    if (names.length > 0) this.report.lostPiping.push({ key, language, names });
    const patches = setKeyedText(this.json, at, language, text);
    this.json = applyPatches(this.json, patches).json;
    this.patches.push(...patches);
  }
}

/** Spreadsheets write line ends their own way, and spaces at the end get lost on the way. */
const normal = (text: string): string => text.normalize('NFC').replace(/\r\n?/gu, '\n').trim();

/**
 * Reads a table that came back from a translator, whatever the order of its rows and columns.
 *
 * @returns patches for the questionnaire, and what became of every cell
 */
export function readGridTable(json: JsonObject, table: TextTable): ReadGridTable {
  const [headings, ...rows] = table;
  if (headings === undefined || rows.length === 0) return { ok: false, reason: 'empty' };
  const keyAt = headings.findIndex((heading) => heading.trim().toLowerCase() === KEY_HEADING);
  if (keyAt === -1) return { ok: false, reason: 'noKeys' };
  const { columns, ignored } = columnsIn(headings, keyAt);
  if (columns.length === 0) return { ok: false, reason: 'noLanguages' };
  const reader = new TableReader(json, ignored);
  for (const [index, cells] of rows.entries()) {
    const key = (cells[keyAt] ?? '').trim();
    const texts = columns.map(({ index: at, language }) => [language, cells[at] ?? ''] as const);
    if (key !== '' || texts.some(([, text]) => text.trim() !== '')) reader.row(key, index + 2, texts);
  }
  return { ok: true, patches: reader.patches, report: reader.report };
}

function columnsIn(
  headings: readonly string[],
  keyAt: number,
): { readonly columns: readonly Column[]; readonly ignored: readonly string[] } {
  const columns: Column[] = [];
  const ignored: string[] = [];
  for (const [index, heading] of headings.entries()) {
    const language = index === keyAt ? undefined : languageOf(heading);
    const isNew = columns.every((column) => column.language !== language);
    if (language !== undefined && isNew) columns.push({ index, language });
    else if (index !== keyAt && heading.trim() !== '' && !isPlaceHeading(heading)) ignored.push(heading);
  }
  return { columns, ignored };
}
