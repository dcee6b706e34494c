import type { TallyLine } from '../../../../contracts';
import { formatPercent, shareOf } from '../../../../domain/src';
import { useText } from '../../text';

interface LineWords {
  readonly rank: string;
  readonly percent: string;
}

/** How a line of the tally is written: "공동 2위", "33.3%". */
export function useLineWords(): (line: TallyLine, ballots: number) => LineWords {
  const text = useText();
  return ({ rank, isTied, votes }, ballots) => ({
    // Before the first ballot everybody would be first.
    rank: ballots === 0 ? '–' : text(isTied ? 'tally.tiedRank' : 'tally.rank', { rank }),
    // From the counts rather than the rounded share, as the citizens' page has it.
    percent: `${formatPercent(shareOf(votes, ballots))}%`,
  });
}
