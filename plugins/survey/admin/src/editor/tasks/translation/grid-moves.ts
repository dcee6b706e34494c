import type { GridRow } from '../../../../../domain/src/translation/grid';

/** A cell: which row, and which column; column 0 is the place, the source comes next. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Rows that PageUp and PageDown pass. */
const SCREEN = 10;

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads in a grid that is not being written in; undefined for keys that lead nowhere. */
export function cellAfter(
  { row, column }: CellAt,
  { key, ctrlKey }: Key,
  size: GridSize,
): CellAt | undefined {
  const to = (wanted: CellAt): CellAt => ({
    row: Math.min(size.rows - 1, Math.max(0, wanted.row)),
    column: Math.min(size.columns - 1, Math.max(0, wanted.column)),
  });
  switch (key) {
    case 'ArrowUp':
      return to({ row: row - 1, column });
    case 'ArrowDown':
      return to({ row: row + 1, column });
    case 'ArrowLeft':
      return to({ row, column: column - 1 });
    case 'ArrowRight':
      return to({ row, column: column + 1 });
    case 'PageUp':
      return to({ row: row - SCREEN, column });
    case 'PageDown':
      return to({ row: row + SCREEN, column });
    case 'Home':
      return to({ row: ctrlKey ? 0 : row, column: 0 });
    case 'End':
      return to({ row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 });
    default:
      return undefined;
  }
}

/** The next cell that can be written in, as people read; undefined behind the last, and before the first. */
export function cellBeside({ row, column }: CellAt, step: 1 | -1, size: GridSize): CellAt | undefined {
  const texts = size.columns - 1;
  const at = row * texts + (column - 1) + step;
  if (at < 0 || at >= size.rows * texts) return undefined;
  return { row: Math.floor(at / texts), column: (at % texts) + 1 };
}

/** What is written in one language; that of the source included. */
export const textIn = (row: GridRow, language: string): string =>
  row.cells.get(language)?.text ?? sourceIn(row, language);

const sourceIn = ({ cells, source }: GridRow, language: string): string =>
  cells.has(language) ? '' : source;

export const isMissing = (row: GridRow, language: string): boolean => {
  const cell = row.cells.get(language);
  return cell === undefined ? row.source === '' : cell.state === 'missing';
};

/** The next cell without a text from here on, all around the grid; undefined where nothing is missing. */
export function nextMissing(
  rows: readonly GridRow[],
  languages: readonly string[],
  { row, column }: CellAt,
): CellAt | undefined {
  const size = { rows: rows.length, columns: languages.length + 1 };
  const texts = size.rows * languages.length;
  let at: CellAt = { row, column: Math.max(1, column) };
  for (let steps = 0; steps < texts; steps += 1) {
    at = cellBeside(at, 1, size) ?? { row: 0, column: 1 };
    const [found, language] = [rows[at.row], languages[at.column - 1]];
    if (found !== undefined && language !== undefined && isMissing(found, language)) return at;
  }
  return undefined;
}
