import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TallyGroup, TallyRound } from '../../../../contracts';
import { WRAPPED } from '../../components/wrapped';
import { useLocalText, useText } from '../../text';

interface TallyRoundsProps {
  readonly group: TallyGroup;
  readonly rounds: readonly TallyRound[];
}

/** First places round by round: a column for each round, a dash for who had left before. */
export function TallyRounds({ group, rounds }: TallyRoundsProps) {
  const text = useText();
  const intl = useIntl();
  const localText = useLocalText();
  const figure = (votes: number | undefined): string =>
    votes === undefined ? '–' : intl.formatNumber(votes);
  return (
    <Box paddingTop={4}>
      <Table colCount={rounds.length + 1} rowCount={group.candidates.length + 2}>
        <Thead>
          <Tr>
            <Th>
              <Typography variant="sigma" textColor="neutral600">
                {text('tally.candidate')}
              </Typography>
            </Th>
            {rounds.map((_, index) => (
              <Th key={index}>
                <Typography variant="sigma" textColor="neutral600">
                  {text('tally.round', { round: index + 1 })}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {group.candidates.map(({ key, title }) => (
            <Tr key={key}>
              <Td style={WRAPPED}>
                <Typography>{localText(title)}</Typography>
              </Td>
              {rounds.map(({ votes }, index) => (
                <Td key={index}>
                  <Typography>{figure(votes.find(({ candidate }) => candidate === key)?.votes)}</Typography>
                </Td>
              ))}
            </Tr>
          ))}
          <Tr>
            <Td style={WRAPPED}>
              <Typography textColor="neutral600">{text('tally.exhausted')}</Typography>
            </Td>
            {rounds.map(({ exhausted }, index) => (
              <Td key={index}>
                <Typography textColor="neutral600">{figure(exhausted)}</Typography>
              </Td>
            ))}
          </Tr>
        </Tbody>
      </Table>
    </Box>
  );
}
