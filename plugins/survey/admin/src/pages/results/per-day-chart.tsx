import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { DataTable } from '../../components/data-table';
import { useText } from '../../text';
import { dayColumns, type DayColumn, type DayCount } from './day-columns';

const MOST_COLUMNS = 60;
const HEIGHT = 160;
/** Of a hundred units a column takes this many; the rest is the gap. */
const THICKNESS = 70;

const Chart = styled.svg`
  display: block;
  width: 100%;
  height: ${HEIGHT / 10}rem;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral500};

  rect {
    fill: ${({ theme }) => theme.colors.primary600};
  }
`;

const Details = styled.details`
  padding-top: 1.6rem;
  font-size: 1.4rem;

  summary {
    padding: 0.4rem 0;
    color: ${({ theme }) => theme.colors.primary600};
    cursor: pointer;
  }
`;

/** Names a day, or the first and the last of several, in words. */
function usePeriod(): (column: DayColumn) => string {
  const intl = useIntl();
  return ({ first, last }) =>
    first === last
      ? intl.formatDate(first, { dateStyle: 'medium', timeZone: 'UTC' })
      : intl.formatDateTimeRange(new Date(first), new Date(last), { dateStyle: 'medium', timeZone: 'UTC' });
}

function Columns({ columns }: { readonly columns: readonly DayColumn[] }) {
  const text = useText();
  const period = usePeriod();
  const [top] = [...columns].sort((a, b) => b.count - a.count);
  const first = columns[0];
  const last = columns.at(-1);
  if (top === undefined || first === undefined || last === undefined) return null;
  const label = text('perDay.chart', {
    first: period(first),
    last: period(last),
    top: period(top),
    count: top.count,
  });
  return (
    <Box>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('perDay.most', { count: top.count })}
      </Typography>
      <Chart
        role="img"
        aria-label={label}
        viewBox={`0 0 ${columns.length * 100} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {columns.map((column, index) => {
          const height = top.count === 0 ? 0 : (column.count / top.count) * HEIGHT;
          return (
            <rect
              key={column.first}
              x={index * 100 + (100 - THICKNESS) / 2}
              y={HEIGHT - height}
              width={THICKNESS}
              height={height}
            >
              <title>{`${period(column)}: ${text('responses.count', { count: column.count })}`}</title>
            </rect>
          );
        })}
      </Chart>
      <Flex justifyContent="space-between" paddingTop={1} aria-hidden>
        <Typography variant="pi" textColor="neutral600">
          {period(first)}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {period(last)}
        </Typography>
      </Flex>
    </Box>
  );
}

/** Responses over time as columns, and the same figures as a table. */
export function PerDayChart({ days }: { readonly days: readonly DayCount[] }) {
  const text = useText();
  const period = usePeriod();
  const intl = useIntl();
  const columns = dayColumns(days, MOST_COLUMNS);
  return (
    <Box>
      <Columns columns={columns} />
      <Details>
        <summary>{text('perDay.asTable')}</summary>
        <DataTable caption={text('perDay.title')}>
          <thead>
            <tr>
              <th scope="col">{text('perDay.period')}</th>
              <th scope="col" className="number">
                {text('survey.responses')}
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.first}>
                <th scope="row">{period(column)}</th>
                <td className="number">{intl.formatNumber(column.count)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Details>
    </Box>
  );
}
