import { createPortal } from 'react-dom';
import { useIntl } from 'react-intl';
import { createGlobalStyle, styled } from 'styled-components';
import type { PollDetail, PollTally, TallyLine } from '../../../../contracts';
import { useLocalText, useMoment, useText } from '../../text';
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
  td:not(:nth-child(2)) {
    white-space: nowrap;
  }
  code {
    font-family: monospace;
    overflow-wrap: anywhere;
  }
`;

function Line({ line, ballots }: { readonly line: TallyLine; readonly ballots: number }) {
  const intl = useIntl();
  const localText = useLocalText();
  const { rank, percent } = useLineWords()(line, ballots);
  const owner = localText(line.owner);
  return (
    <tr>
      <td>{rank}</td>
      <td>{owner === '' ? localText(line.title) : `${localText(line.title)} (${owner})`}</td>
      <td>{intl.formatNumber(line.votes)}</td>
      <td>{percent}</td>
    </tr>
  );
}

function Group({
  group,
  ballots,
}: {
  readonly group: PollTally['groups'][number];
  readonly ballots: number;
}) {
  const text = useText();
  const localText = useLocalText();
  const label = localText(group.label);
  return (
    <section>
      <h2>{label === '' ? text('candidates.all') : label}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('tally.rankColumn')}</th>
            <th scope="col">{text('tally.candidate')}</th>
            <th scope="col">{text('tally.votes')}</th>
            <th scope="col">{text('tally.share')}</th>
          </tr>
        </thead>
        <tbody>
          {group.candidates.map((line) => (
            <Line key={line.key} line={line} ballots={ballots} />
          ))}
        </tbody>
      </table>
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
