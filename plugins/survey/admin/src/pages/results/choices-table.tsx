import type { ChoiceCount } from '../../../../contracts';
import { Bar } from '../../components/bar';
import { DataTable } from '../../components/data-table';
import { useText } from '../../text';
import { useFigures } from './use-figures';

interface ChoicesTableProps {
  readonly caption: string;
  readonly choices: readonly ChoiceCount[];
}

/** How many chose each choice: number, share and bar. */
export function ChoicesTable({ caption, choices }: ChoicesTableProps) {
  const text = useText();
  const { number, percent } = useFigures();
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{text('choice.column.choice')}</th>
          <th scope="col" className="number" style={{ width: '10rem' }}>
            {text('choice.column.count')}
          </th>
          <th scope="col" className="number" style={{ width: '10rem' }}>
            {text('choice.column.share')}
          </th>
          <td style={{ width: '40%' }} />
        </tr>
      </thead>
      <tbody>
        {choices.map((choice) => (
          <tr key={choice.value}>
            <th scope="row">{choice.text}</th>
            <td className="number">{number(choice.count)}</td>
            <td className="number">{percent(choice.share)}</td>
            <td style={{ verticalAlign: 'middle' }}>
              {choice.share === null ? null : <Bar share={choice.share} />}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
