import { Box, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import type { TallyFigure, TallyGroup, TallyLine } from '../../../../contracts';
import { HeadCells } from '../../components/head-cells';
import { Mark } from '../../components/mark';
import { useMethodWords } from '../../components/method-words';
import { WRAPPED } from '../../components/wrapped';
import { type TextKey, useLocalText, useText } from '../../text';
import { figuresOf, hasElected, hasShares, hasTies } from './tally-figures';
import { TallyGrid } from './tally-grid';
import { useGrids } from './tally-grids';
import { useLineWords } from './tally-words';

/** Length of a share; the figure beside it says the same, so a screen reader leaves it out. */
function Bar({ share }: { readonly share: number }) {
  return (
    <Box aria-hidden background="neutral200" hasRadius height="0.8rem" width="12rem" overflow="hidden">
      <Box background="primary600" height="100%" width={`${Math.round(share * 1000) / 10}%`} />
    </Box>
  );
}

interface LineProps {
  readonly line: TallyLine;
  readonly ballots: number;
  readonly figures: readonly TallyFigure[];
}

function Line({ line, ballots, figures }: LineProps) {
  const text = useText();
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
      {figures.map((name) => (
        <Td key={name}>
          <Typography>{words.figure(name)}</Typography>
        </Td>
      ))}
      {line.share === null ? null : (
        <Td>
          <Typography tag="p" paddingBottom={1}>
            {words.percent}
          </Typography>
          <Bar share={line.share} />
        </Td>
      )}
      {line.isIn === null ? null : (
        <Td>{line.isIn && ballots > 0 ? <Mark kind="success">{text('tally.in')}</Mark> : null}</Td>
      )}
    </Tr>
  );
}

/** One group of the tally, by rank. Equal votes share a rank, which is said rather than decided. */
export function TallyTable({ group, ballots }: { readonly group: TallyGroup; readonly ballots: number }) {
  const text = useText();
  const localText = useLocalText();
  const methodWords = useMethodWords();
  const grids = useGrids();
  const label = localText(group.label);
  const figures = figuresOf(group.method);
  const columns: readonly TextKey[] = [
    'tally.rankColumn',
    'tally.candidate',
    ...figures.map((name) => `tally.${name}` as const),
    ...(hasShares(group.candidates) ? (['tally.share'] as const) : []),
    ...(hasElected(group.candidates) ? (['tally.inColumn'] as const) : []),
  ];
  return (
    <Box>
      <Typography tag="h3" variant="epsilon" fontWeight="bold">
        {label === '' ? text('candidates.all') : label}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={3}>
        {hasTies(group, ballots) ? `${methodWords(group)} · ${text('tally.ties')}` : methodWords(group)}
      </Typography>
      <Table colCount={columns.length} rowCount={group.candidates.length + 1}>
        <HeadCells columns={columns} />
        <Tbody>
          {group.candidates.map((line) => (
            <Line key={line.key} line={line} ballots={ballots} figures={figures} />
          ))}
        </Tbody>
      </Table>
      {grids(group).map((grid) => (
        <TallyGrid key={grid.title} grid={grid} />
      ))}
    </Box>
  );
}
