import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { WRAPPED } from '../../components/wrapped';
import { useText } from '../../text';
import type { Grid } from './tally-grids';

/** What a method tells besides its ranks, as a table. */
export function TallyGrid({ grid: { title, columns, rows } }: { readonly grid: Grid }) {
  const text = useText();
  return (
    <Box paddingTop={4}>
      <Typography tag="h4" variant="pi" fontWeight="bold" paddingBottom={2}>
        {title}
      </Typography>
      <Table colCount={columns.length + 1} rowCount={rows.length + 1}>
        <Thead>
          <Tr>
            {[text('tally.candidate'), ...columns].map((name, index) => (
              <Th key={index} style={WRAPPED}>
                <Typography variant="sigma" textColor="neutral600">
                  {name}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map(({ name, cells }, row) => (
            <Tr key={row}>
              <Td style={WRAPPED}>
                <Typography>{name}</Typography>
              </Td>
              {cells.map((cell, column) => (
                <Td key={column}>
                  <Typography>{cell}</Typography>
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}
