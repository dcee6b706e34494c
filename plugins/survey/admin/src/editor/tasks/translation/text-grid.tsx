import { useMemo, useReducer, type KeyboardEvent } from 'react';
import { entryAt, outlineOf } from '../../../../../domain/src/editing';
import type { GridRow } from '../../../../../domain/src/translation/grid';
import { languageHeading } from '../../../../../domain/src/translation/languages';
import { placeInWords } from '../../../../../domain/src/translation/text-place';
import { useContentLocale } from '../../../locale';
import { useText } from '../../../text';
import { change, jsonOf, useEditor, type Editor } from '../../state/editor-context';
import type { Leaving } from './cell-draft';
import { cellAfter, cellBeside, nextMissing, type CellAt, type GridSize } from './grid-moves';
import { HeadRow, Table } from './grid-parts';
import { caretOfCell, caretOfDraft, gridPlace, type GridAction, type GridPlace } from './grid-state';
import { TextRowOf, type RowActs } from './text-row';
import { writtenCell } from './texts-shown';

interface TextGridProps {
  readonly rows: readonly GridRow[];
  readonly columns: readonly string[];
  /** Goes to where questions are written. */
  readonly onWrite: () => void;
}

function show(editor: Editor, row: GridRow, onWrite: () => void): void {
  const entry = entryAt(outlineOf(jsonOf(editor)), row.path);
  if (entry !== undefined) editor.store.select(entry.path);
  onWrite();
}

/** The cell that somebody goes to when a text is left. */
function cellBehind(at: CellAt, to: Leaving, size: GridSize): CellAt | undefined {
  if (to === 'away') return undefined;
  if (to === 'down') return cellAfter(at, { key: 'ArrowDown', ctrlKey: false }, size);
  if (to === 'stay') return at;
  return cellBeside(at, to === 'next' ? 1 : -1, size) ?? at;
}

const cellOf = (target: EventTarget): CellAt | undefined => {
  if (!(target instanceof HTMLElement)) return undefined;
  const { column } = target.dataset;
  const row = target.parentElement?.dataset.row;
  return column === undefined || row === undefined ? undefined : { row: Number(row), column: Number(column) };
};

/** Where the keyboard is among the rows that are shown; at the first text where its row is not shown. */
function placeAmong(rows: readonly GridRow[], place: GridPlace): GridPlace {
  if (rows.some(({ key }) => key === place.key)) return place;
  return { key: rows[0]?.key ?? '', column: 1, isWriting: false };
}

/** What can be done in the grid, from whichever row. */
function useRowActs({ rows, columns, onWrite }: TextGridProps, go: (action: GridAction) => void): RowActs {
  const editor = useEditor();
  const text = useText();
  const words = useContentLocale();
  return useMemo(
    () => ({
      go(action) {
        go(action);
        if (action.kind === 'write') editor.caretTo(caretOfDraft(action.key, action.column));
      },
      write(row, language, written) {
        change(editor, (json) => writtenCell(json, { key: row.key, language, text: written }), {
          label: text('edit.did.wrote', { what: `${placeInWords(row.place, words)} (${language})` }),
        });
      },
      leave({ key }, column, to) {
        go({ kind: 'leave' });
        const row = rows.findIndex((each) => each.key === key);
        const size = { rows: rows.length, columns: columns.length + 1 };
        const next = cellBehind({ row, column }, to, size);
        const found = next === undefined ? undefined : rows[next.row];
        if (next !== undefined && found !== undefined) editor.caretTo(caretOfCell(found.key, next.column));
      },
      show(row) {
        show(editor, row, onWrite);
      },
    }),
    [editor, text, words, rows, columns, onWrite, go],
  );
}

/** All texts by language: arrows go from cell to cell, Enter writes. */
export function TextGrid({ rows, columns, onWrite }: TextGridProps) {
  const text = useText();
  const editor = useEditor();
  const [place, go] = useReducer(gridPlace, { key: '', column: 1, isWriting: false });
  const acts = useRowActs({ rows, columns, onWrite }, go);
  const current = placeAmong(rows, place);
  const goTo = (at: CellAt | undefined): void => {
    const row = at === undefined ? undefined : rows[at.row];
    if (at !== undefined && row !== undefined) editor.caretTo(caretOfCell(row.key, at.column));
  };
  const enter = ({ row, column }: CellAt): void => {
    const found = rows[row];
    if (found === undefined) return;
    if (column === 0) acts.show(found);
    else if (editor.mayEdit) acts.go({ kind: 'write', key: found.key, column });
  };
  const moveFrom = (at: CellAt, event: KeyboardEvent): CellAt | undefined => {
    const { key, altKey, ctrlKey } = event;
    if (altKey) return key === 'ArrowDown' ? nextMissing(rows, columns, at) : undefined;
    return cellAfter(at, { key, ctrlKey }, { rows: rows.length, columns: columns.length + 1 });
  };
  // Before the editor's own keys, which would move the question that is selected.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const at = cellOf(event.target);
    if (at === undefined) return;
    const next = moveFrom(at, event);
    const isEnter = event.key === 'Enter' || event.key === 'F2';
    if (next === undefined && !isEnter) return;
    event.preventDefault();
    event.stopPropagation();
    if (isEnter) enter(at);
    else goTo(next);
  };
  return (
    <Table
      role="grid"
      aria-label={text('edit.translation.grid')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      $columns={columns.length}
      onKeyDownCapture={onKeyDownCapture}
    >
      <HeadRow role="row" aria-rowindex={1}>
        {[text('edit.translation.place'), ...columns.map(languageHeading)].map((heading, index) => (
          <div key={heading} role="columnheader" aria-colindex={index + 1}>
            {heading}
          </div>
        ))}
      </HeadRow>
      {rows.map((row, index) => (
        <TextRowOf
          key={row.key}
          row={row}
          index={index}
          columns={columns}
          current={row.key === current.key ? current.column : null}
          isWriting={row.key === current.key && current.isWriting}
          mayEdit={editor.mayEdit}
          acts={acts}
        />
      ))}
    </Table>
  );
}
