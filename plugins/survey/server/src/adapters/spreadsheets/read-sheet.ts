import { parseXml } from '../xml/parse-xml';
import { decodeCell } from './cell-text';
import { dateText } from './number-format';

export class SheetTooLarge extends Error {}

/** What cells refer to, and how much room is left. */
export interface SheetSurroundings {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly is1904: boolean;
  readonly maxRows: number;
  /** Cells that may still be read; counted down. */
  readonly budget: { cells: number };
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

/** Columns that a sheet can have at all. */
const MAX_COLUMNS = 16_384;

/** @example columnOf('AB12') // 27, from 0 */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/u.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

class SheetReader {
  readonly rows: string[][] = [];
  private row = -1;
  private column = -1;
  private cell: OpenCell | undefined;
  private written = '';
  private isValue = false;
  private isReading = false;

  constructor(private readonly around: SheetSurroundings) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
      this.column = -1;
    } else if (name === 'c') this.openCell(attributes);
    else if (name === 'rPh') this.isReading = true;
    else if (name === 'v' || name === 't') this.isValue = true;
  }

  text(text: string): void {
    if (this.cell !== undefined && this.isValue && !this.isReading) this.written += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    else if (name === 'rPh') this.isReading = false;
    else if (name === 'c' && this.cell !== undefined) {
      this.put(this.cell, this.valueOf(this.cell));
      this.cell = undefined;
    }
  }

  private openCell({ r = '', t = 'n', s = '' }: Readonly<Record<string, string>>): void {
    this.column = columnOf(r) ?? this.column + 1;
    this.cell = { row: this.row, column: this.column, type: t, style: s === '' ? -1 : Number(s) };
    this.written = '';
  }

  private valueOf({ type, style }: OpenCell): string {
    const { strings, dateStyles, is1904 } = this.around;
    if (type === 's') return strings[Number(this.written)] ?? '';
    if (type === 'b') return this.written === '1' ? 'TRUE' : 'FALSE';
    if (type === 'e') return '';
    if (type !== 'n' || this.written === '') return decodeCell(this.written);
    const number = Number(this.written);
    const date = dateStyles[style] === true ? dateText(number, is1904) : undefined;
    // 0.1 may be written with seventeen digits.
    return date ?? (Number.isFinite(number) ? String(number) : this.written);
  }

  private put({ row, column }: OpenCell, value: string): void {
    if (value === '') return;
    const { maxRows, budget } = this.around;
    if (!Number.isInteger(row) || row < 0 || row >= maxRows || column >= MAX_COLUMNS)
      throw new SheetTooLarge();
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    budget.cells -= Math.max(0, column + 1 - cells.length);
    if (budget.cells < 0) throw new SheetTooLarge();
    while (cells.length <= column) cells.push('');
    cells[column] = value;
  }
}

/**
 * The rows of one sheet: what is written in cells, numbers as people write them, dates as ISO 8601, results of formulas.
 *
 * @throws SheetTooLarge, XmlRefused
 */
export function readSheet(bytes: Uint8Array, around: SheetSurroundings): readonly (readonly string[])[] {
  const reader = new SheetReader(around);
  parseXml(bytes, {
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    text: (text) => {
      reader.text(text);
    },
    close: (name) => {
      reader.close(name);
    },
  });
  return reader.rows;
}
