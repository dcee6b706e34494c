import type { QuestionResult } from '../../../../contracts';
import { DataTable } from '../../components/data-table';
import { useText } from '../../text';
import { useFigures } from './use-figures';

const MEASURES = ['min', 'max', 'mean', 'median'] as const;

interface NumbersTableProps {
  readonly question: Extract<QuestionResult, { kind: 'numbers' }>;
}

/** Where the numbers that were answered lie. */
export function NumbersTable({ question }: NumbersTableProps) {
  const text = useText();
  const { number } = useFigures();
  return (
    <DataTable caption={question.title}>
      <thead>
        <tr>
          <th scope="col" className="number">
            {text('numbers.count')}
          </th>
          {MEASURES.map((measure) => (
            <th key={measure} scope="col" className="number">
              {text(`numbers.${measure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <td className="number">{number(question.answered)}</td>
          {MEASURES.map((measure) => (
            <td key={measure} className="number">
              {number(question[measure])}
            </td>
          ))}
        </tr>
      </tbody>
    </DataTable>
  );
}
