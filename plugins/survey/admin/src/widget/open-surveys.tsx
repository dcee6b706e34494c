import { Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { useSurveys } from '../api/surveys';
import { Instant } from '../components/instant';
import { resultsLink } from '../links';
import { useContentLocale } from '../locale';
import { useText } from '../text';

const COLUMNS = ['survey.title', 'survey.responses', 'survey.closes'] as const;

/** On the home page: what takes answers now, with how many there are. */
export function OpenSurveysWidget() {
  const text = useText();
  const intl = useIntl();
  const { data, isLoading } = useSurveys({ locale: useContentLocale() });
  if (isLoading) return <Widget.Loading>{text('loading')}</Widget.Loading>;
  if (data === undefined) return <Widget.Error>{text('failure.other')}</Widget.Error>;
  const open = data.filter(({ state }) => state === 'open');
  if (open.length === 0) return <Widget.NoData>{text('widget.none')}</Widget.NoData>;
  return (
    <Table colCount={COLUMNS.length} rowCount={open.length + 1}>
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
        {open.map((survey) => (
          <Tr key={survey.documentId}>
            <Td>
              <Link tag={RouterLink} to={resultsLink(survey.documentId)}>
                {survey.title}
              </Link>
            </Td>
            <Td>
              <Typography textColor="neutral800">{intl.formatNumber(survey.responses)}</Typography>
            </Td>
            <Td>
              <Instant at={survey.closesAt} otherwise={text('survey.closes.never')} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
