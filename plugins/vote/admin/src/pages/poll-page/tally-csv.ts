import { TALLY_FIGURES, type PollTally, type TallyLine } from '../../../../contracts';
import { toCsv } from '../../csv';
import { figuresOf, hasElected, hasShares } from './tally-figures';

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
] as const;

const flag = (is: boolean | null): string => (is === null ? '' : is ? 'yes' : 'no');

/**
 * The tally as a table for spreadsheets and scripts: one line for each candidate, with every figure that one of the
 * poll's methods counts.
 */
export function tallyCsv({ groups, ballots }: PollTally): string {
  const used = new Set(groups.flatMap(({ method }) => figuresOf(method)));
  const figures = TALLY_FIGURES.filter((name) => used.has(name));
  const all = groups.flatMap(({ candidates }) => candidates);
  const [withShares, withElected] = [hasShares(all), hasElected(all)];
  const more = (line: TallyLine): readonly (string | number)[] => [
    ...figures.map((name) => line.figures[name] ?? ''),
    ballots,
    ...(withShares ? [line.share === null ? '' : Number(line.share.toFixed(6))] : []),
    ...(withElected ? [flag(line.isIn)] : []),
  ];
  const head = [
    ...HEAD,
    ...figures,
    'ballots',
    ...(withShares ? ['share'] : []),
    ...(withElected ? ['in'] : []),
  ];
  const lines = groups.flatMap(({ key, label, candidates }) =>
    candidates.map((line) => [
      key,
      label.ko,
      label.en,
      line.rank,
      flag(line.isTied),
      line.key,
      line.title.ko,
      line.title.en,
      line.owner?.ko ?? '',
      line.owner?.en ?? '',
      ...more(line),
    ]),
  );
  return toCsv([head, ...lines]);
}
