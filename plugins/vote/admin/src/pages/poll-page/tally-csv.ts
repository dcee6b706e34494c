import type { PollTally } from '../../../../contracts';
import { toCsv } from '../../csv';

const HEAD = [
  'group',
  'group_ko',
  'group_en',
  'rank',
  'tied',
  'candidate',
  'title_ko',
  'title_en',
  'owner_ko',
  'owner_en',
  'votes',
  'ballots',
  'share',
] as const;

/** The tally as a table for spreadsheets and scripts: one line for each candidate. */
export function tallyCsv({ groups, ballots }: PollTally): string {
  const lines = groups.flatMap(({ key, label, candidates }) =>
    candidates.map((line) => [
      key,
      label.ko,
      label.en,
      line.rank,
      line.isTied ? 'yes' : 'no',
      line.key,
      line.title.ko,
      line.title.en,
      line.owner?.ko ?? '',
      line.owner?.en ?? '',
      line.votes,
      ballots,
      Number(line.share.toFixed(6)),
    ]),
  );
  return toCsv([HEAD, ...lines]);
}
