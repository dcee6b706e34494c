import { Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PollDetail } from '../../../contracts';
import { useLocalText, useText } from '../text';
import { HeadCells } from './head-cells';

/** How many voted, by the way they showed that they may. */
export function TurnoutTable({ rows }: { readonly rows: PollDetail['turnoutByTier'] }) {
  const text = useText();
  const intl = useIntl();
  const localText = useLocalText();
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <Table colCount={2} rowCount={rows.length + 2}>
      <HeadCells columns={['turnout.tier', 'turnout.people']} />
      <Tbody>
        {rows.map(({ tier, name, count }) => (
          <Tr key={tier}>
            <Td>
              <Typography>{localText(name)}</Typography>
            </Td>
            <Td>
              <Typography>{intl.formatNumber(count)}</Typography>
            </Td>
          </Tr>
        ))}
        <Tr>
          <Td>
            <Typography fontWeight="bold">{text('turnout.total')}</Typography>
          </Td>
          <Td>
            <Typography fontWeight="bold">{intl.formatNumber(total)}</Typography>
          </Td>
        </Tr>
      </Tbody>
    </Table>
  );
}
