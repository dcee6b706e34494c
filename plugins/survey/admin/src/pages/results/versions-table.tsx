import type { QuestionnaireVersion } from '../../../../contracts';
import { Card } from '../../components/card';
import { DataTable } from '../../components/data-table';
import { Fingerprint } from '../../components/fingerprint';
import { Instant } from '../../components/instant';
import { useText } from '../../text';
import { useFigures } from './use-figures';

/** The published questionnaires: each response belongs to one of them. */
export function VersionsTable({ versions }: { readonly versions: readonly QuestionnaireVersion[] }) {
  const text = useText();
  const { number } = useFigures();
  return (
    <Card title={text('versions.title')} note={text('versions.note')}>
      <DataTable caption={text('versions.title')}>
        <thead>
          <tr>
            <th scope="col">{text('survey.version')}</th>
            <th scope="col">{text('version.fingerprint')}</th>
            <th scope="col">{text('version.publishedAt')}</th>
            <th scope="col" className="number">
              {text('survey.responses')}
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.number}>
              <th scope="row">{text('version.number', { number: version.number })}</th>
              <td>
                <Fingerprint hash={version.hash} />
              </td>
              <td>
                <Instant at={version.publishedAt} />
              </td>
              <td className="number">{number(version.responses)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}
