import { Box, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PollTally, TallyLine } from '../../../../contracts';
import { HeadCells } from '../../components/head-cells';
import { Mark } from '../../components/mark';
import { useRuleWords } from '../../components/rule-words';
import { WRAPPED } from '../../components/wrapped';
import { useLocalText, useText } from '../../text';
import { useLineWords } from './tally-words';

type Group = PollTally['groups'][number];

const COLUMNS = ['tally.rankColumn', 'tally.candidate', 'tally.votes', 'tally.share'] as const;

/** Length of a share; the figure beside it says the same, so a screen reader leaves it out. */
function Bar({ share }: { readonly share: number }) {
  return (
    <Box aria-hidden background="neutral200" hasRadius height="0.8rem" width="12rem" overflow="hidden">
      <Box background="primary600" height="100%" width={`${Math.round(share * 1000) / 10}%`} />
    </Box>
  );
}

function Line({ line, ballots }: { readonly line: TallyLine; readonly ballots: number }) {
  const intl = useIntl();
  const localText = useLocalText();
  const words = useLineWords()(line, ballots);
  return (
    <Tr>
      <Td>
        {line.isTied && ballots > 0 ? (
          <Mark kind="warning">{words.rank}</Mark>
        ) : (
          <Typography fontWeight="bold">{words.rank}</Typography>
        )}
      </Td>
      <Td style={WRAPPED}>
        <Typography tag="p">{localText(line.title)}</Typography>
        {line.owner === null ? null : (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {localText(line.owner)}
          </Typography>
        )}
      </Td>
      <Td>
        <Typography>{intl.formatNumber(line.votes)}</Typography>
      </Td>
      <Td>
        <Typography tag="p" paddingBottom={1}>
          {words.percent}
        </Typography>
        <Bar share={line.share} />
      </Td>
    </Tr>
  );
}

/** One group of the tally, by rank. Equal votes share a rank, which is said rather than decided. */
export function TallyTable({ group, ballots }: { readonly group: Group; readonly ballots: number }) {
  const text = useText();
  const localText = useLocalText();
  const ruleWords = useRuleWords();
  const label = localText(group.label);
  const hasTies = group.candidates.some(({ isTied, votes }) => isTied && votes > 0);
  return (
    <Box>
      <Typography tag="h3" variant="epsilon" fontWeight="bold">
        {label === '' ? text('candidates.all') : label}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={3}>
        {hasTies ? `${ruleWords(group)} · ${text('tally.ties')}` : ruleWords(group)}
      </Typography>
      <Table colCount={COLUMNS.length} rowCount={group.candidates.length + 1}>
        <HeadCells columns={COLUMNS} />
        <Tbody>
          {group.candidates.map((line) => (
            <Line key={line.key} line={line} ballots={ballots} />
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}
