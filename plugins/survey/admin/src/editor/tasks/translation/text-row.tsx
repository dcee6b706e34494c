import { memo, type Dispatch } from 'react';
import type { GridRow } from '../../../../../domain/src/translation/grid';
import { languageHeading } from '../../../../../domain/src/translation/languages';
import { placeInWords } from '../../../../../domain/src/translation/text-place';
import { useContentLocale } from '../../../locale';
import { CellDraft, type Leaving } from './cell-draft';
import { CellMarks, Missing } from './cell-marks';
import { isMissing, textIn } from './grid-moves';
import { Cell, Place, TextRow } from './grid-parts';
import { caretOfCell, caretOfDraft, type GridAction } from './grid-state';

export interface RowActs {
  readonly go: Dispatch<GridAction>;
  readonly write: (row: GridRow, language: string, text: string) => void;
  readonly leave: (row: GridRow, column: number, to: Leaving) => void;
  /** Shows the question, page or survey that a text belongs to. */
  readonly show: (row: GridRow) => void;
}

export interface DrawnRowProps {
  readonly row: GridRow;
  /** From 0, among those that are shown. */
  readonly index: number;
  readonly columns: readonly string[];
  /** Column of this row that Tab leads to, or `null` where it leads to another row. */
  readonly current: number | null;
  readonly isWriting: boolean;
  readonly mayEdit: boolean;
  readonly acts: RowActs;
}

interface TextCellProps extends Pick<DrawnRowProps, 'row' | 'mayEdit' | 'acts'> {
  readonly language: string;
  readonly column: number;
  readonly place: string;
  readonly isCurrent: boolean;
  readonly isWriting: boolean;
}

function TextCell({ row, language, column, place, isCurrent, isWriting, mayEdit, acts }: TextCellProps) {
  const written = textIn(row, language);
  const cell = row.cells.get(language);
  const heading = languageHeading(language);
  return (
    <Cell
      role="gridcell"
      aria-colindex={column + 1}
      aria-readonly={!mayEdit}
      tabIndex={isCurrent ? 0 : -1}
      data-language={heading}
      data-caret={caretOfCell(row.key, column)}
      data-column={column}
      onFocus={() => {
        acts.go({ kind: 'go', key: row.key, column });
      }}
      onClick={() => {
        if (mayEdit) acts.go({ kind: 'write', key: row.key, column });
      }}
    >
      {isWriting ? (
        <CellDraft
          caret={caretOfDraft(row.key, column)}
          label={`${place}, ${heading}`}
          language={language}
          written={written}
          onWrite={(text) => {
            acts.write(row, language, text);
          }}
          onLeave={(to) => {
            acts.leave(row, column, to);
          }}
        />
      ) : (
        <>
          {isMissing(row, language) ? <Missing /> : <span lang={language}>{written}</span>}
          {cell === undefined ? null : <CellMarks cell={cell} />}
        </>
      )}
    </Cell>
  );
}

function DrawnRow({ row, index, columns, current, isWriting, mayEdit, acts }: DrawnRowProps) {
  const place = placeInWords(row.place, useContentLocale());
  return (
    // The heading is the first row.
    <TextRow role="row" aria-rowindex={index + 2} data-row={index}>
      <Place
        role="rowheader"
        aria-colindex={1}
        tabIndex={current === 0 ? 0 : -1}
        data-caret={caretOfCell(row.key, 0)}
        data-column={0}
        onFocus={() => {
          acts.go({ kind: 'go', key: row.key, column: 0 });
        }}
        onClick={() => {
          acts.show(row);
        }}
      >
        {place}
      </Place>
      {columns.map((language, at) => (
        <TextCell
          key={language}
          row={row}
          language={language}
          column={at + 1}
          place={place}
          isCurrent={current === at + 1}
          isWriting={isWriting && current === at + 1}
          mayEdit={mayEdit}
          acts={acts}
        />
      ))}
    </TextRow>
  );
}

const sameTexts = (a: GridRow, b: GridRow): boolean =>
  a.key === b.key &&
  a.source === b.source &&
  JSON.stringify([a.path, a.place]) === JSON.stringify([b.path, b.place]) &&
  JSON.stringify([...a.cells]) === JSON.stringify([...b.cells]);

/**
 * Drawn again only when its own texts changed, or the keyboard comes to it or leaves it. Acts change with the rows around; only
 * the row that is being written goes on to one of those.
 */
export const TextRowOf = memo(
  DrawnRow,
  (a, b) =>
    a.index === b.index &&
    a.current === b.current &&
    a.isWriting === b.isWriting &&
    a.mayEdit === b.mayEdit &&
    a.columns.join() === b.columns.join() &&
    (a.acts === b.acts || !b.isWriting) &&
    sameTexts(a.row, b.row),
);
