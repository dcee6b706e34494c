import { useIntl } from 'react-intl';
import type { TallyFigure, TallyLine } from '../../../../contracts';
import { formatPercent, shareOf } from '../../../../domain/src';
import { useText } from '../../text';

interface LineWords {
  readonly rank: string;
  /** Empty where the method counts no votes. */
  readonly percent: string;
  readonly figure: (name: TallyFigure) => string;
}

/** How a line of the tally is written: "공동 2위", "33.3%". */
export function useLineWords(): (line: TallyLine, ballots: number) => LineWords {
  const text = useText();
  const intl = useIntl();
  return ({ rank, isTied, figures }, ballots) => {
    const votes = figures.votes ?? figures.yes;
    return {
      // Before the first ballot everybody would be first.
      rank: ballots === 0 ? '–' : text(isTied ? 'tally.tiedRank' : 'tally.rank', { rank }),
      // From the counts rather than the rounded share, as the citizens' page has it.
      percent: typeof votes === 'number' ? `${formatPercent(shareOf(votes, ballots))}%` : '',
      figure: (name) => {
        const value = figures[name] ?? '–';
        return typeof value === 'number' ? intl.formatNumber(value) : value;
      },
    };
  };
}
