import { ImportRefused } from '../report';
import type { SheetRow } from './sheet-table';

/** A question, or a group or repeat with what is in it. */
export type Node =
  | { readonly kind: 'question'; readonly row: SheetRow; readonly type: string; readonly list: string }
  | { readonly kind: 'group' | 'repeat'; readonly row: SheetRow; readonly children: readonly Node[] };

const MAX_DEPTH = 12;

interface Open {
  readonly kind: 'group' | 'repeat';
  readonly row: SheetRow;
  readonly children: Node[];
}

/** Words that were written differently over the years. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:select one|select1|select_one)(?: from)? /u, 'select_one '],
  [/^(?:select multiple|select all that apply|select_multiple)(?: from)? /u, 'select_multiple '],
  [/^(?:string|txt)$/u, 'text'],
  [/^int$/u, 'integer'],
  [/^(?:photo)$/u, 'image'],
  [/^(?:trigger)$/u, 'acknowledge'],
  [/^date ?time$/u, 'datetime'],
];

/** @example readType('Select one from districts or_other') // { type: 'select_one', list: 'districts or_other' } */
export function readType(written: string): { readonly type: string; readonly list: string } {
  const spaced = written.trim().replace(/\s+/gu, ' ');
  const lower = spaced.toLowerCase();
  const [pattern, word] = SYNONYMS.find(([each]) => each.test(lower)) ?? [];
  const found = pattern === undefined || word === undefined ? lower : lower.replace(pattern, word);
  const [type = ''] = found.split(' ');
  // Names of lists keep their capitals.
  const rest = found.slice(type.length).trim();
  return { type, list: rest === '' ? '' : spaced.slice(-rest.length) };
}

/**
 * The lines of the survey sheet as a tree.
 *
 * @throws ImportRefused where groups do not close as they opened
 */
export function treeOf(rows: readonly SheetRow[]): readonly Node[] {
  const root: Node[] = [];
  const open: Open[] = [];
  const siblings = (): Node[] => open.at(-1)?.children ?? root;
  for (const row of rows) {
    const written = row.cell('type');
    const edge = /^(begin|end)[ _](group|repeat|loop)$/iu.exec(written.trim());
    if (edge === null) {
      if (written !== '') siblings().push({ kind: 'question', row, ...readType(written) });
      continue;
    }
    const kind = edge[2]?.toLowerCase() === 'group' ? 'group' : 'repeat';
    if (edge[1]?.toLowerCase() === 'begin') {
      if (open.length >= MAX_DEPTH) throw new ImportRefused('tooDeep', row.cell('name'), row.line);
      open.push({ kind, row, children: [] });
    } else close(open, kind, row, siblings);
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined)
    throw new ImportRefused('groupNotClosed', unclosed.row.cell('name'), unclosed.row.line);
  return root;
}

function close(open: Open[], kind: Open['kind'], row: SheetRow, siblings: () => Node[]): void {
  const last = open.pop();
  if (last?.kind !== kind) throw new ImportRefused('groupNotOpened', row.cell('name'), row.line);
  siblings().push(last);
}
