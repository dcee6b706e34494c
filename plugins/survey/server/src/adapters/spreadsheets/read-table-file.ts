import { readCsv, type TextTable } from '../../../../domain/src/tabular/csv';
import { decodeText } from '../decode-text';
import { readWorkbook } from './read-workbook';
import { workbookLimits, type Sheet, type WorkbookRefusal } from './workbook';

export type ReadTableFile =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly reason: WorkbookRefusal | 'unclosedCell'; readonly line?: number };

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * A file of tables that somebody brought, whichever kind it is: a workbook, or CSV as its only sheet.
 *
 * @param name of the only sheet of CSV
 */
export function readTableFile(bytes: Uint8Array, name: string): ReadTableFile {
  const isOld = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isArchive(bytes) || isOld) {
    const read = readWorkbook(bytes);
    return read.ok ? { ok: true, sheets: read.workbook.sheets } : read;
  }
  if (bytes.length > workbookLimits.packedBytes) return { ok: false, reason: 'tooLarge' };
  const text = decodeText(bytes);
  if (text === undefined) return { ok: false, reason: 'notAWorkbook' };
  const csv = readCsv(text, { rows: workbookLimits.rows, cells: workbookLimits.cells });
  return csv.ok ? { ok: true, sheets: [{ name, rows: csv.rows }] } : csv;
}

/** The first sheet that has a heading; the others are somebody's notes. */
export const sheetWith = (sheets: readonly Sheet[], heading: string): TextTable =>
  sheets.find(({ rows }) => rows[0]?.some((cell) => cell.trim().toLowerCase() === heading) === true)?.rows ??
  [];
