import { createPortal } from 'react-dom';
import { useIntl } from 'react-intl';
import { createGlobalStyle, styled } from 'styled-components';
import type { PollDetail, PollTally, TallyFigure, TallyGroup, TallyLine } from '../../../../contracts';
import { useMethodWords } from '../../components/method-words';
import { useLocalText, useMoment, useText } from '../../text';
import { figuresOf, hasElected, hasShares } from './tally-figures';
import { type Grid, useGrids } from './tally-grids';
import { useLineWords } from './tally-words';

const SHEET = 'modu-tally-sheet';

/** On paper the sheet stands alone: the admin's frame scrolls, and a scrolled frame prints one page of it. */
const OnPaper = createGlobalStyle`
  .${SHEET} { display: none; }
  @media print {
    body > *:not(.${SHEET}) { display: none !important; }
    .${SHEET} { display: block; }
  }
`;

const Sheet = styled.div`
  color: #000;
  background: #fff;
  font-size: 11pt;
  line-height: 1.4;

  h1 {
    font-size: 16pt;
    font-weight: 700;
    margin-bottom: 4pt;
  }
  h3 {
    font-size: 11pt;
    font-weight: 700;
    margin: 8pt 0 4pt;
    break-after: avoid;
  }
  h2 {
    font-size: 12pt;
    font-weight: 700;
    margin: 14pt 0 4pt;
    break-after: avoid;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  thead {
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    border: 0.5pt solid #000;
    padding: 2pt 4pt;
    text-align: left;
    vertical-align: top;
  }
  table:not(.grid) td:not(:nth-child(2)) {
    white-space: nowrap;
  }
  code {
    font-family: monospace;
    overflow-wrap: anywhere;
  }
`;

interface LineProps {
  readonly line: TallyLine;
  readonly ballots: number;
  readonly figures: readonly TallyFigure[];
}

function Line({ line, ballots, figures }: LineProps) {
  const text = useText();
  const localText = useLocalText();
  const { rank, percent, figure } = useLineWords()(line, ballots);
  const owner = localText(line.owner);
  return (
    <tr>
      <td>{rank}</td>
      <td>{owner === '' ? localText(line.title) : `${localText(line.title)} (${owner})`}</td>
      {figures.map((name) => (
        <td key={name}>{figure(name)}</td>
      ))}
      {line.share === null ? null : <td>{percent}</td>}
      {line.isIn === null ? null : <td>{line.isIn && ballots > 0 ? text('tally.in') : ''}</td>}
    </tr>
  );
}

function PrintedGrid({ grid: { title, columns, rows } }: { readonly grid: Grid }) {
  const text = useText();
  return (
    <>
      <h3>{title}</h3>
      <table className="grid">
        <thead>
          <tr>
            {[text('tally.candidate'), ...columns].map((name, index) => (
              <th key={index} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }, row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Group({ group, ballots }: { readonly group: TallyGroup; readonly ballots: number }) {
  const text = useText();
  const localText = useLocalText();
  const methodWords = useMethodWords();
  const grids = useGrids();
  const label = localText(group.label);
  const figures = figuresOf(group.method);
  return (
    <section>
      <h2>{label === '' ? text('candidates.all') : label}</h2>
      <p>{methodWords(group)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('tally.rankColumn')}</th>
            <th scope="col">{text('tally.candidate')}</th>
            {figures.map((name) => (
              <th key={name} scope="col">
                {text(`tally.${name}`)}
              </th>
            ))}
            {hasShares(group.candidates) ? <th scope="col">{text('tally.share')}</th> : null}
            {hasElected(group.candidates) ? <th scope="col">{text('tally.inColumn')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {group.candidates.map((line) => (
            <Line key={line.key} line={line} ballots={ballots} figures={figures} />
          ))}
        </tbody>
      </table>
      {grids(group).map((grid) => (
        <PrintedGrid key={grid.title} grid={grid} />
      ))}
    </section>
  );
}

/** The tally as a sheet for the files; it shows only on paper. */
export function TallyPrint({ poll, tally }: { readonly poll: PollDetail; readonly tally: PollTally }) {
  const text = useText();
  const intl = useIntl();
  const moment = useMoment();
  const localText = useLocalText();
  const turnout = tally.turnoutByTier
    .map(({ name, count }) => `${localText(name)} ${intl.formatNumber(count)}`)
    .join(', ');
  return createPortal(
    <Sheet className={SHEET} aria-hidden>
      <OnPaper />
      <h1>{poll.title}</h1>
      {poll.opensAt === null || poll.closesAt === null ? null : (
        <p>{text('tally.period', { from: moment(poll.opensAt), to: moment(poll.closesAt) })}</p>
      )}
      <p>{text('tally.ballots', { ballots: tally.ballots })}</p>
      <p>{text('tally.turnout', { turnout })}</p>
      {tally.isFinal ? null : <p>{text('tally.interim')}</p>}
      {tally.groups.map((group) => (
        <Group key={group.key} group={group} ballots={tally.ballots} />
      ))}
      <h2>{text('fingerprint.title')}</h2>
      <code>{poll.manifestHash}</code>
    </Sheet>,
    document.body,
  );
}
