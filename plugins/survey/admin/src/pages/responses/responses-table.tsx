import { Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { ResponseSummary } from '../../../../contracts';
import { grouped } from '../../components/grouped';
import { Instant } from '../../components/instant';
import { responseLink } from '../../links';
import { useText } from '../../text';
import { useLanguageName } from './use-language-name';

const COLUMNS = ['response.number', 'response.submittedAt', 'survey.version', 'response.language'] as const;

interface ResponsesTableProps {
  readonly documentId: string;
  readonly responses: readonly ResponseSummary[];
}

export function ResponsesTable({ documentId, responses }: ResponsesTableProps) {
  const text = useText();
  const languageName = useLanguageName();
  return (
    <Table colCount={COLUMNS.length} rowCount={responses.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((key) => (
            <Th key={key}>
              <Typography variant="sigma" textColor="neutral600">
                {text(key)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {responses.map((response) => (
          <Tr key={response.number}>
            <Td>
              <Link tag={RouterLink} to={responseLink(documentId, response.number)}>
                {grouped(response.number, '-')}
              </Link>
            </Td>
            <Td>
              <Instant at={response.submittedAt} />
            </Td>
            <Td>
              <Typography textColor="neutral800">
                {text('version.number', { number: response.version })}
              </Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">{languageName(response.locale)}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
