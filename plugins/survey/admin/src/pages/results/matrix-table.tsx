import type { QuestionResult } from '../../../../contracts';
import { Bar } from '../../components/bar';
import { DataTable } from '../../components/data-table';
import { useText } from '../../text';
import { useFigures } from './use-figures';

type Row = Extract<QuestionResult, { kind: 'matrix' }>['rows'][number];

function RowCells({ row }: { readonly row: Row }) {
  const { number, percent } = useFigures();
  return (
    <tr>
      <th scope="row">{row.text}</th>
      {row.cells.map((cell) => (
        <td key={cell.value} className="number">
          {number(cell.count)}
          <br />
          {percent(cell.share)}
          {cell.share === null ? null : <Bar share={cell.share} />}
        </td>
      ))}
      <td className="number">{number(row.answered)}</td>
    </tr>
  );
}

interface MatrixTableProps {
  readonly caption: string;
  readonly rows: readonly Row[];
}

/** A matrix as it was asked: rows down, columns across, with number and share of the row in each cell. */
export function MatrixTable({ caption, rows }: MatrixTableProps) {
  const text = useText();
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '25%' }}>
            {text('matrix.column.row')}
          </th>
          {(rows[0]?.cells ?? []).map((cell) => (
            <th key={cell.value} scope="col" className="number">
              {cell.text}
            </th>
          ))}
          <th scope="col" className="number">
            {text('matrix.column.answered')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RowCells key={row.value} row={row} />
        ))}
      </tbody>
    </DataTable>
  );
}
