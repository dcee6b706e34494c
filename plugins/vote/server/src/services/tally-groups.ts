import type { TallyGroup, TallyLine } from '../../../contracts';
import {
  contestGroupsOf,
  formatFraction,
  inBothLanguages,
  shareOf,
  type Elected,
  type Fraction,
  type MethodResult,
  type PollManifest,
  type PollResult,
} from '../../../domain/src';
import { toPollGroup } from './poll-summary';

/** As they are published: points are whole or a half, and beside a mean stand the sum and the number it comes from. */
const MEAN_DECIMALS = 4;
const POINTS_DECIMALS = 1;

type Counted = Pick<TallyLine, 'figures'> & {
  readonly candidate: string;
  readonly rank: number;
  readonly tied: boolean;
  readonly byTieRule: boolean;
  /** Of all ballots. */
  readonly votes?: number;
};

const meanText = (mean: Fraction | null): string | null =>
  mean === null ? null : formatFraction(mean, MEAN_DECIMALS);

/** What a method counted for each candidate, from the first to the last. */
function countedLines(result: MethodResult): readonly Counted[] {
  switch (result.kind) {
    case 'choose':
      return result.candidates.map((line) => ({ ...line, figures: { votes: line.votes } }));
    case 'score':
      return result.candidates.map((line) => ({
        ...line,
        figures: { sum: line.sum, mean: meanText(line.mean), scored: line.scored },
      }));
    case 'points':
      return result.candidates.map((line) => ({
        ...line,
        figures: { points: line.points, supporters: line.supporters },
      }));
    case 'borda':
      return result.candidates.map((line) => ({
        ...line,
        figures: { points: formatFraction(line.points, POINTS_DECIMALS) },
      }));
    case 'instantRunoff':
      return result.candidates.map((line) => ({ ...line, figures: {} }));
    case 'schulze':
      return result.candidates.map((line) => ({ ...line, figures: { defeats: line.beatenBy.length } }));
    case 'yesNo':
      return result.candidates.map(({ yes, no, abstained, ...line }) => ({
        ...line,
        votes: yes,
        figures: { yes, no, abstained },
      }));
    case 'budget':
      return result.candidates.map((line) => ({ ...line, figures: { votes: line.votes, cost: line.cost } }));
  }
}

function electedIn(result: MethodResult): Elected | null {
  if (result.kind !== 'budget') return result.elected;
  return { certain: result.funded, tied: result.tied, openPlaces: 0 };
}

/**
 * What only some methods tell besides.
 *
 * @param keys the candidates in the order of the manifest
 */
function partsOf(result: MethodResult, keys: readonly string[]): Pick<TallyGroup, 'rounds' | 'preferences'> {
  if (result.kind === 'schulze') {
    const order = result.candidates.map(({ candidate }) => keys.indexOf(candidate));
    const { preferences } = result;
    return { preferences: order.map((row) => order.map((column) => preferences[row]?.[column] ?? 0)) };
  }
  if (result.kind !== 'instantRunoff') return {};
  const rounds = result.rounds.map(({ byTieRule, ...round }) => ({ ...round, isByTieRule: byTieRule }));
  return { rounds };
}

function linesOf(manifest: PollManifest, result: MethodResult): readonly TallyLine[] {
  const candidates = new Map(manifest.candidates.map((candidate) => [candidate.key, candidate]));
  const elected = electedIn(result);
  return countedLines(result).map(({ candidate: key, rank, tied, byTieRule, figures, votes }) => {
    const { title, owner } = candidates.get(key) ?? {};
    const share = votes === undefined ? null : shareOf(votes, result.ballots);
    return {
      key,
      title: inBothLanguages(title),
      owner: owner === undefined ? null : inBothLanguages(owner),
      rank,
      isTied: tied,
      isByTieRule: byTieRule,
      isIn: elected === null ? null : elected.certain.includes(key),
      figures,
      share: share === null ? null : share.num / share.den,
    };
  });
}

/** A result as administrators read it, whatever the methods. */
export function tallyGroups(manifest: PollManifest, { contests }: PollResult): readonly TallyGroup[] {
  const groups = new Map(contestGroupsOf(manifest).map((group) => [group.key, group]));
  return contests.flatMap(({ group: key, result }): TallyGroup[] => {
    const group = groups.get(key);
    if (group === undefined) return [];
    const own = manifest.candidates.filter((candidate) => candidate.group === key);
    return [
      {
        ...toPollGroup(group),
        candidates: linesOf(manifest, result),
        elected: electedIn(result),
        ...partsOf(
          result,
          own.map((candidate) => candidate.key),
        ),
      },
    ];
  });
}
