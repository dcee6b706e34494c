import { IconButton, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { SurveySummary } from '../../../contracts';
import { CitizenLinks } from '../components/citizen-links';
import { Instant } from '../components/instant';
import { StateBadge } from '../components/state-badge';
import { editorLink, resultsLink } from '../links';
import { useText } from '../text';

const COLUMNS = [
  'survey.title',
  'survey.state',
  'survey.responses',
  'survey.closes',
  'survey.version',
  'citizenPage.title',
  'survey.edit',
] as const;

function Row({ survey }: { readonly survey: SurveySummary }) {
  const text = useText();
  const intl = useIntl();
  return (
    <Tr>
      <Td>
        <Link tag={RouterLink} to={resultsLink(survey.documentId)}>
          {survey.title}
        </Link>
      </Td>
      <Td>
        <StateBadge state={survey.state} />
      </Td>
      <Td>
        <Typography textColor="neutral800">{intl.formatNumber(survey.responses)}</Typography>
      </Td>
      <Td>
        <Instant at={survey.closesAt} otherwise={text('survey.closes.never')} />
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {survey.version === null ? '–' : text('version.number', { number: survey.version.number })}
        </Typography>
      </Td>
      <Td>
        {survey.version === null ? (
          <Typography textColor="neutral600">{text('citizenPage.none')}</Typography>
        ) : (
          <CitizenLinks survey={survey} />
        )}
      </Td>
      <Td>
        <IconButton
          tag={RouterLink}
          to={editorLink(survey.documentId)}
          label={text('survey.edit.label', { title: survey.title })}
          variant="ghost"
        >
          <Pencil />
        </IconButton>
      </Td>
    </Tr>
  );
}

export function SurveysTable({ surveys }: { readonly surveys: readonly SurveySummary[] }) {
  const text = useText();
  return (
    <Table colCount={COLUMNS.length} rowCount={surveys.length + 1}>
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
        {surveys.map((survey) => (
          <Row key={survey.documentId} survey={survey} />
        ))}
      </Tbody>
    </Table>
  );
}
