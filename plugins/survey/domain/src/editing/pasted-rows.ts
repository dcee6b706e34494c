/** Cells of one line, as a spreadsheet puts them on the clipboard. */
export type PastedRow = readonly string[];

/** What a column of a pasted table is: the value of a choice, its text in a language, or nothing of interest. */
export type PastedColumn = 'value' | 'none' | { readonly locale: string };

export interface Pasted {
  readonly rows: readonly PastedRow[];
  /** A guess for each column, to be corrected by whoever pastes. */
  readonly columns: readonly PastedColumn[];
}

/** Tabs part cells; a cell with a line break or a quotation mark in it stands in quotation marks, doubled inside. */
const CELL = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;
const LINE_END = /\r\n|\n|\r/y;

function readRows(text: string): PastedRow[] {
  const rows: PastedRow[] = [];
  let cells: string[] = [];
  for (let at = 0; ;) {
    CELL.lastIndex = at;
    const found = CELL.exec(text);
    const [whole = '', quoted, plain] = found ?? [];
    cells.push((quoted?.replaceAll('""', '"') ?? plain ?? '').replace(/\s+/gu, ' ').trim());
    at += whole.length;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(cells);
    cells = [];
    LINE_END.lastIndex = at;
    const end = LINE_END.exec(text)?.[0];
    if (end === undefined) return rows;
    at += end.length;
  }
}

/** "1. ", "2)", "①", "가. ", "- ", "• ": marks of a list that was typed by hand. */
const MARK = /^(?:\(?\d{1,3}[.)]|[①-⑳]|[가-하][.)]|[-–•·*▪○□])\s+|^[①-⑳]/u;

/** Only where every line has one: "2. 28 공원" alone is a name. */
function withoutMarks(rows: readonly PastedRow[]): readonly PastedRow[] {
  if (rows.length < 2 || !rows.every(([first = '']) => MARK.test(first))) return rows;
  return rows.map(([first = '', ...rest]) => [first.replace(MARK, ''), ...rest]);
}

const HEADINGS: readonly (readonly [RegExp, PastedColumn])[] = [
  [/^(?:code|value|id|no\.?|값|코드|번호)$/iu, 'value'],
  [/^(?:ko|kor|korean|한국어|국문|한글)$/iu, { locale: 'ko' }],
  [/^(?:en|eng|english|영어|영문)$/iu, { locale: 'en' }],
];

const headingOf = (cell: string): PastedColumn | undefined =>
  HEADINGS.find(([pattern]) => pattern.test(cell))?.[1];

const HANGUL = /\p{Script=Hangul}/u;
const CODE = /^[A-Za-z0-9_.-]{1,24}$/u;

/** What the cells of a column look like, among several columns. */
function guess(cells: readonly string[], isFirst: boolean): PastedColumn {
  const written = cells.filter((cell) => cell !== '');
  if (written.length === 0) return 'none';
  if (written.some((cell) => HANGUL.test(cell))) return { locale: 'ko' };
  const isUnique = new Set(written).size === written.length;
  return isFirst && isUnique && written.length === cells.length && written.every((cell) => CODE.test(cell))
    ? 'value'
    : { locale: 'en' };
}

/** Of two columns in one language, the second is left out. */
function once(columns: readonly PastedColumn[]): readonly PastedColumn[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    if (column === 'none') return column;
    const key = column === 'value' ? column : column.locale;
    const isSeen = seen.has(key);
    seen.add(key);
    return isSeen ? 'none' : column;
  });
}

/**
 * Reads what was copied from a spreadsheet, a document or a message: lines, or a table. A heading line is understood and left
 * out, marks of a list are taken off.
 *
 * @param own the language that plain lines are in
 * @example readPasted('1. 사과\n2. 배', 'ko').rows // [['사과'], ['배']]
 */
export function readPasted(text: string, own: string): Pasted {
  const rows = readRows(text.normalize('NFC')).filter((cells) => cells.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const headings = (rows[0] ?? []).map(headingOf);
  const hasHeadings =
    rows.length > 1 && headings.length > 0 && headings.every((heading) => heading !== undefined);
  const body = withoutMarks(hasHeadings ? rows.slice(1) : rows);
  if (width === 1 && !hasHeadings) return { rows: body, columns: [{ locale: own }] };
  const columns = Array.from(
    { length: width },
    (_, index): PastedColumn =>
      (hasHeadings ? headings[index] : undefined) ??
      guess(
        body.map((cells) => cells[index] ?? ''),
        index === 0,
      ),
  );
  return { rows: body, columns: once(columns) };
}
