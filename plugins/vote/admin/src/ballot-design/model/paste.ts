import type { GroupDraft, TextDraft } from './draft';

/** A row of a spreadsheet: title in Korean, title in English, owner, group, cost. */
export interface PastedRow {
  readonly title: TextDraft;
  readonly owner: string;
  /** What stands in the group column. */
  readonly groupName: string;
  /** Key of the group that is meant; empty where none has that key or name. */
  readonly group: string;
  /** Whole units of the currency; `undefined` where there is no number. */
  readonly cost: number | undefined;
}

const HEADINGS = new Set([
  '제목',
  '제목(한국어)',
  '제목(국문)',
  '사례명',
  '후보',
  'title',
  'title(ko)',
  'titleko',
]);

/**
 * Cells of what a spreadsheet puts on the clipboard: tabs between cells, lines between rows, quotes around a
 * cell that holds a tab, a line break or a quote (which is then doubled).
 *
 * @example parseCells('가\t"나\n다"') // [['가', '나\n다']]
 */
export function parseCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/u.exec(rest);
    const cell = quoted?.[0] ?? /^[^\t\n]*/u.exec(rest)?.[0] ?? '';
    row.push((quoted?.[1]?.replaceAll('""', '"') ?? cell).trim());
    const end = rest.charAt(cell.length);
    rest = rest.slice(cell.length + 1);
    if (end === '\t' && rest === '') row.push('');
    if (end !== '\t' || rest === '') {
      rows.push(row);
      row = [];
    }
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

function isHeading([first = '']: readonly string[]): boolean {
  return HEADINGS.has(first.replace(/[\s_]/gu, '').toLowerCase());
}

function sameName(one: string, other: string): boolean {
  return one !== '' && one.normalize('NFKC').toLowerCase() === other.trim().normalize('NFKC').toLowerCase();
}

/** @example parseCost('₩ 1,200,000원') // 1200000 */
function parseCost(cell: string): number | undefined {
  const digits = cell.normalize('NFKC').replace(/[\s,₩원]/gu, '');
  return /^\d{1,15}$/u.test(digits) ? Number(digits) : undefined;
}

/** Reads rows copied from a spreadsheet. A row of headings is left out; groups are found by key or name. */
export function parsePaste(text: string, groups: readonly GroupDraft[]): readonly PastedRow[] {
  const rows = parseCells(text);
  const [first] = rows;
  const body = first !== undefined && isHeading(first) ? rows.slice(1) : rows;
  return body.map(([ko = '', en = '', owner = '', groupName = '', cost = '']) => {
    const group = groups.find(({ key, label }) =>
      [key, label.ko, label.en].some((name) => sameName(groupName, name)),
    );
    return { title: { ko, en }, owner, groupName, group: group?.key ?? '', cost: parseCost(cost) };
  });
}
