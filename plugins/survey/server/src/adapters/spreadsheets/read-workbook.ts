import type { Unzipped } from 'fflate';
import { XmlRefused } from '../xml/parse-xml';
import { readDateStyles, readOverview, readRelations, readSharedStrings } from './read-parts';
import { readSheet, SheetTooLarge } from './read-sheet';
import { unpack, UnpackRefused } from './unpack';
import {
  MAX_ENTRIES,
  workbookLimits,
  type Sheet,
  type Workbook,
  type WorkbookLimits,
  type WorkbookRefusal,
} from './workbook';

export type ReadWorkbook =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly reason: WorkbookRefusal };

const OLD = [0xd0, 0xcf, 0x11, 0xe0];

const isWanted = (name: string): boolean =>
  /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$/iu.test(name) ||
  name === 'xl/_rels/workbook.xml.rels';

/**
 * Reads a workbook of Excel (.xlsx), LibreOffice or Google Sheets as texts. Formulas are not worked out: their last result is
 * read. Never throws for what is in the file.
 *
 * @example readWorkbook(await readFile('form.xlsx'))
 */
export function readWorkbook(bytes: Uint8Array, limits: WorkbookLimits = workbookLimits): ReadWorkbook {
  if (OLD.every((byte, index) => bytes[index] === byte)) return { ok: false, reason: 'oldOrLocked' };
  try {
    const parts = unpack(bytes, isWanted, { ...limits, entries: MAX_ENTRIES });
    const sheets = sheetsIn(parts, limits);
    return sheets === undefined ? { ok: false, reason: 'notAWorkbook' } : { ok: true, workbook: { sheets } };
  } catch (error) {
    const reason = refusalFor(error);
    if (reason === undefined) throw error;
    return { ok: false, reason };
  }
}

function refusalFor(error: unknown): WorkbookRefusal | undefined {
  if (error instanceof SheetTooLarge) return 'tooLarge';
  if (error instanceof UnpackRefused) return error.reason === 'tooLarge' ? 'tooLarge' : 'notAWorkbook';
  return error instanceof XmlRefused ? 'broken' : undefined;
}

function sheetsIn(parts: Unzipped, limits: WorkbookLimits): readonly Sheet[] | undefined {
  const [book, relations] = [parts['xl/workbook.xml'], parts['xl/_rels/workbook.xml.rels']];
  if (book === undefined || relations === undefined) return undefined;
  const overview = readOverview(book);
  if (overview.sheets.length > limits.sheets) throw new SheetTooLarge();
  const targets = readRelations(relations);
  const { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles } = parts;
  const around = {
    strings: strings === undefined ? [] : readSharedStrings(strings),
    dateStyles: styles === undefined ? [] : readDateStyles(styles),
    is1904: overview.is1904,
    maxRows: limits.rows,
    budget: { cells: limits.cells },
  };
  return overview.sheets.flatMap(({ name, relation }): readonly Sheet[] => {
    const sheet = parts[targets.get(relation) ?? ''];
    // A sheet that is a chart has no cells.
    return sheet === undefined ? [] : [{ name, rows: readSheet(sheet, around) }];
  });
}
