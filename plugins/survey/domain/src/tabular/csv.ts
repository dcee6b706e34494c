/** Rows of cells as text: what CSV files and the sheets of workbooks come down to. */
export type TextTable = readonly (readonly string[])[];

export interface TableLimits {
  readonly rows: number;
  readonly cells: number;
}

/** More than any questionnaire has texts. */
export const tableLimits: TableLimits = { rows: 20_000, cells: 400_000 };

export type ReadCsv =
  | { readonly ok: true; readonly rows: TextTable }
  /** `line` from 1: where a cell begins that never ends, or where there was too much. */
  | { readonly ok: false; readonly reason: 'unclosedCell' | 'tooLarge'; readonly line: number };

const BOM = '\ufeff';
/** What a spreadsheet takes for a formula, however many apostrophes already stand in front of it. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/u;
/** Also what parts cells in the CSV of other countries: how the file is parted is seen by what stands unquoted. */
const QUOTED = /[",;\t\r\n]/u;

const cellText = (cell: string): string => {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A table as CSV (RFC 4180) with a byte order mark, which is how Excel knows that it is UTF-8. Cells that a spreadsheet would
 * take for a formula begin with an apostrophe; `readCsv` takes it off again.
 *
 * @example writeCsv([['key', 'ko'], ['title', '=1+1']]) // '\ufeffkey,ko\r\ntitle,\'=1+1\r\n'
 */
export const writeCsv = (rows: TextTable): string =>
  // A row of one empty cell would be no row at all.
  `${BOM}${rows.map((row) => `${row.length === 1 && row[0] === '' ? '""' : row.map(cellText).join(',')}\r\n`).join('')}`;

/** Behind the quotation mark that ends the cell which begins at a quotation mark; undefined where none does. */
function endOfQuoted(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1;
  return undefined;
}

const separators = [',', ';', '\t'] as const;

/** The separator of the first line: programs of some countries write semicolons, or tabs, under the same file name. */
function separatorOf(text: string): string {
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  for (let at = 0; at < text.length && text[at] !== '\n' && text[at] !== '\r'; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') at = (endOfQuoted(text, at) ?? text.length) - 1;
    else if (counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return separators.find((separator) => counts.get(separator) === most) ?? ',';
}

class TooMuch extends Error {}

class CsvReader {
  private readonly rows: string[][] = [];
  private row: string[] = [];
  private cells = 0;
  at = 0;

  constructor(
    private readonly text: string,
    private readonly limits: TableLimits,
  ) {}

  /** @returns false where a quoted cell has no end; then `at` is where it begins */
  read(): boolean {
    const separator = separatorOf(this.text);
    const plain = separator === '\t' ? /[^\t\r\n]*/y : new RegExp(`[^${separator}\\r\\n]*`, 'y');
    while (this.at < this.text.length) {
      const cell = this.text[this.at] === '"' ? this.quoted(plain) : this.take(plain);
      if (cell === undefined) return false;
      this.add(cell);
      if (this.text[this.at] === separator) {
        this.at += 1;
        // A line that ends with a separator has one more cell, and it is empty.
        if (this.at < this.text.length && !/[\r\n]/u.test(this.text[this.at] ?? '')) continue;
        this.add('');
      }
      this.endRow();
    }
    return true;
  }

  table(): TextTable {
    return this.rows;
  }

  private add(cell: string): void {
    this.cells += 1;
    if (this.cells > this.limits.cells) throw new TooMuch();
    this.row.push(GUARDED.test(cell) ? cell.slice(1) : cell);
  }

  private endRow(): void {
    this.take(/\r\n|\n|\r/y);
    this.rows.push(this.row);
    this.row = [];
    if (this.rows.length > this.limits.rows) throw new TooMuch();
  }

  private quoted(plain: RegExp): string | undefined {
    const end = endOfQuoted(this.text, this.at);
    if (end === undefined) return undefined;
    const inside = this.text.slice(this.at + 1, end - 1).replaceAll('""', '"');
    this.at = end;
    // What stands behind the quotation mark by mistake belongs to the cell.
    return `${inside}${this.take(plain)}`;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

/**
 * Reads CSV: with or without a byte order mark, with any kind of line end, parted by commas, semicolons or tabs.
 *
 * @example readCsv('key,ko\r\ntitle,"가, 나"') // { ok: true, rows: [['key', 'ko'], ['title', '가, 나']] }
 */
export function readCsv(written: string, limits: TableLimits = tableLimits): ReadCsv {
  const text = written.startsWith(BOM) ? written.slice(1) : written;
  const reader = new CsvReader(text, limits);
  const line = (): number => text.slice(0, reader.at).split(/\r\n|\n|\r/u).length;
  try {
    if (!reader.read()) return { ok: false, reason: 'unclosedCell', line: line() };
  } catch (error) {
    if (error instanceof TooMuch) return { ok: false, reason: 'tooLarge', line: line() };
    throw error;
  }
  return { ok: true, rows: reader.table() };
}
