import { strToU8, zipSync } from 'fflate';
import { encodeCell } from './cell-text';
import type { Workbook } from './workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** The same workbook is the same file. */
const WRITTEN_AT = '1980-01-02T00:00:00';

/** Style 0 keeps what is written as text, wraps it and starts at the top; style 1 is that in bold, for the heading. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}">
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="2">${[0, 1].map(styleOf).join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;

function styleOf(font: number): string {
  return `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"
 applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @example columnName(27) // 'AB', from 0 */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

function rowXml(cells: readonly string[], index: number): string {
  const row = String(index + 1);
  const style = index === 0 ? 1 : 0;
  const written = cells.map((cell, column) =>
    cell === ''
      ? ''
      : `<c r="${columnName(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(encodeCell(cell))}</t></is></c>`,
  );
  return `<row r="${row}">${written.join('')}</row>`;
}

const NARROW = 8;
const WIDE = 60;

function sheetXml(rows: readonly (readonly string[])[]): string {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0);
    const width = Math.min(WIDE, Math.max(NARROW, Math.ceil(longest * 1.3)));
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;
}

/** Names that Excel takes: short, and without the signs that mean something in formulas. */
function sheetName(name: string, index: number): string {
  const usable = encodeCell(name)
    .replace(/[[\]:*?/\\']/gu, ' ')
    .trim()
    .slice(0, 31);
  return usable === '' ? `Sheet${index + 1}` : usable;
}

const typeOf = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

/**
 * Writes a workbook of texts that Excel, LibreOffice and Google Sheets open. Every cell is text, so that none is a formula and
 * codes such as 007 stay. The first row is the heading: bold, and it stays in view.
 */
export function writeWorkbook({ sheets }: Workbook): Uint8Array {
  const names = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inside: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const listed = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escaped(sheetName(name, index))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${typeOf('workbook.xml', 'sheet.main')}${typeOf('styles.xml', 'styles')}${names.map((name) => typeOf(name, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      `${names.map((name, index) => relation(`rId${index + 1}`, 'worksheet', name)).join('')}${relation(`rId${names.length + 1}`, 'styles', 'styles.xml')}`,
    ),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map(({ rows }, index) => [`xl/${names[index] ?? ''}`, sheetXml(rows)])),
  };
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: WRITTEN_AT });
}
