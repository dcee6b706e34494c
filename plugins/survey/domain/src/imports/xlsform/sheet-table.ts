import type { TextTable } from '../../tabular/csv';
import { languageOf } from '../../translation/languages';
import type { Texts } from '../building';
import type { ImportNotes } from '../report';

/** One line of a sheet, by its headings. */
export interface SheetRow {
  /** In the sheet, from 1. */
  readonly line: number;
  /** '' where nothing is written. */
  readonly cell: (heading: string) => string;
  readonly texts: (heading: string) => Texts;
  /** What is written in columns nobody has asked for. */
  readonly others: () => readonly (readonly [heading: string, text: string])[];
}

export interface SheetTable {
  readonly rows: readonly SheetRow[];
  readonly headings: ReadonlySet<string>;
  /** Languages of its columns, in their order. */
  readonly languages: readonly string[];
}

interface Column {
  readonly index: number;
  /** In lower case, without its language. */
  readonly heading: string;
  /** '' for the questionnaire's own. */
  readonly language: string;
}

/** Columns that may be there once for each language. */
const TRANSLATED =
  /^(label|hint|guidance_hint|constraint_message|required_message|media::\w+|image|audio|video|big-image)(?:::?\s*(.+))?$/u;

/** @example readHeading('label::한국어 (ko)') // { heading: 'label', language: 'ko' } */
function readHeading(written: string): { readonly heading: string; readonly language: string | undefined } {
  const text = written.trim();
  const lower = text.toLowerCase();
  const found = TRANSLATED.exec(lower);
  if (found === null) return { heading: ALIASES.get(lower) ?? lower.replace(/\s+/gu, '_'), language: '' };
  const [, heading = '', language] = found;
  return { heading, language: language === undefined ? '' : languageOf(language) };
}

const ALIASES = new Map([
  ['relevance', 'relevant'],
  ['caption', 'label'],
  ['list name', 'list_name'],
  ['read_only', 'readonly'],
  ['value', 'name'],
  ['count', 'repeat_count'],
  ['calculate', 'calculation'],
]);

function columnsIn(headings: readonly string[], sheet: string, notes: ImportNotes): readonly Column[] {
  return headings.flatMap((written, index): readonly Column[] => {
    if (written.trim() === '') return [];
    const { heading, language } = readHeading(written);
    if (language === undefined) notes.lose('languageUnknown', { place: sheet, line: 1 }, written);
    return language === undefined ? [] : [{ index, heading, language }];
  });
}

/**
 * A sheet as rows by heading. Empty lines are left out, and so are those that are switched off.
 *
 * @param own the language of columns that name none
 */
export function sheetTable(
  rows: TextTable,
  { sheet, own }: { readonly sheet: string; readonly own: string },
  notes: ImportNotes,
): SheetTable {
  const [headings = [], ...lines] = rows;
  const columns = columnsIn(headings, sheet, notes);
  const found = lines.map((cells, index) => rowOf(cells, index + 2, columns, own));
  return {
    rows: found.filter((row) => row.others().length > 0 && !isSwitchedOff(row)),
    headings: new Set(columns.map(({ heading }) => heading)),
    languages: [...new Set(columns.flatMap(({ language }) => (language === '' ? [] : [language])))],
  };
}

const isSwitchedOff = (row: SheetRow): boolean => /^(?:yes|true)/iu.test(row.cell('disabled'));

function rowOf(cells: readonly string[], line: number, columns: readonly Column[], own: string): SheetRow {
  const asked = new Set<string>();
  const textAt = (index: number): string => (cells[index] ?? '').normalize('NFC').trim();
  return {
    line,
    cell: (heading) => {
      asked.add(heading);
      const column = columns.find((each) => each.heading === heading);
      return column === undefined ? '' : textAt(column.index);
    },
    texts: (heading) => {
      asked.add(heading);
      const own_ = columns.filter((each) => each.heading === heading);
      // A column of its own language goes before the one that names none.
      const ordered = own_.toSorted((a, b) => Number(a.language !== '') - Number(b.language !== ''));
      return new Map(
        ordered
          .map(({ index, language }) => [language === '' ? own : language, textAt(index)] as const)
          .filter(([, text]) => text !== ''),
      );
    },
    others: () =>
      columns
        .filter(({ heading }) => !asked.has(heading))
        .map(({ heading, index }) => [heading, textAt(index)] as const)
        .filter(([, text]) => text !== ''),
  };
}
