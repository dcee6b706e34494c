import type { LimeRow, LimeSurveyFile } from '../../../../domain/src/imports/limesurvey/file';
import { parseXml, XmlRefused } from '../xml/parse-xml';

export type ReadLss =
  | { readonly ok: true; readonly file: LimeSurveyFile }
  | { readonly ok: false; readonly reason: 'broken' | 'notThisKind' | 'tooLarge' };

export interface LssLimits {
  readonly bytes: number;
  readonly rows: number;
}

/** Larger than the largest survey of a few hundred questions in several languages. */
export const lssLimits: LssLimits = { bytes: 10_000_000, rows: 60_000 };

class TooManyRows extends Error {}

/** `document/<table>/rows/row/<field>` */
const ROW_DEPTH = 4;

class LssReader {
  readonly tables = new Map<string, LimeRow[]>();
  docType = '';
  dbVersion = '';
  root = '';
  private readonly path: string[] = [];
  private row: Map<string, string> | undefined;
  private written = '';
  private count = 0;

  constructor(private readonly maxRows: number) {}

  open(name: string): void {
    if (this.path.length === 0) this.root = name;
    this.path.push(name);
    this.written = '';
    if (this.isRow()) this.row = new Map();
  }

  text(text: string): void {
    this.written += text;
  }

  close(name: string): void {
    if (this.isRow()) this.endRow();
    else if (this.row !== undefined && this.path.length === ROW_DEPTH + 1)
      this.row.set(name, this.written.trim());
    else if (this.path.length === 2 && name === 'LimeSurveyDocType') this.docType = this.written.trim();
    else if (this.path.length === 2 && name === 'DBVersion') this.dbVersion = this.written.trim();
    this.path.pop();
    this.written = '';
  }

  private isRow(): boolean {
    return this.path.length === ROW_DEPTH && this.path[2] === 'rows' && this.path[3] === 'row';
  }

  private endRow(): void {
    this.count += 1;
    if (this.count > this.maxRows) throw new TooManyRows();
    const table = this.path[1] ?? '';
    const rows = this.tables.get(table) ?? [];
    if (this.row !== undefined) rows.push(Object.fromEntries(this.row));
    this.tables.set(table, rows);
    this.row = undefined;
  }
}

/**
 * Reads a survey that LimeSurvey exported (.lss) as its tables. Never throws for what is in the file.
 *
 * @example readLss(await readFile('survey.lss'))
 */
export function readLss(bytes: Uint8Array, limits: LssLimits = lssLimits): ReadLss {
  if (bytes.length > limits.bytes) return { ok: false, reason: 'tooLarge' };
  const reader = new LssReader(limits.rows);
  try {
    parseXml(bytes, {
      open: (name) => {
        reader.open(name);
      },
      text: (text) => {
        reader.text(text);
      },
      close: (name) => {
        reader.close(name);
      },
    });
  } catch (error) {
    if (error instanceof TooManyRows) return { ok: false, reason: 'tooLarge' };
    if (error instanceof XmlRefused) return { ok: false, reason: 'broken' };
    throw error;
  }
  const { root, docType, dbVersion, tables } = reader;
  return root === 'document' && docType !== ''
    ? { ok: true, file: { docType, dbVersion, tables } }
    : { ok: false, reason: 'notThisKind' };
}
