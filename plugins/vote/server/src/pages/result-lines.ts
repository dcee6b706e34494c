import type { Locale } from '@modu/participation/contracts';
import { formatNumber } from '@modu/participation/page-kit';
import {
  formatPercent,
  shareOf,
  type ContestGroup,
  type Fraction,
  type MethodResult,
} from '../../../domain/src';
import { texts } from '../texts';
import { decimal } from './counting-words';
import { money } from './method-words';

/** A candidate's line of a result, in words. */
export interface ResultLine {
  readonly candidate: string;
  readonly rank: number;
  readonly tied: boolean;
  readonly byTieRule: boolean;
  /** The figure that ranks. */
  readonly value: string;
  /** Below the figure. */
  readonly more: string;
  /** Below the candidate's name. */
  readonly about: string;
  /** Length of the bar, between 0 and 1; `null` where the method measures nothing that a bar could show. */
  readonly share: number | null;
  /** The candidate leads, or is elected. */
  readonly isWinner: boolean;
  /** The word for that; empty where the poll only ranks. */
  readonly outcome: string;
}

type Figures = Pick<ResultLine, 'value' | 'more' | 'about' | 'share'> & {
  /** Somebody who got nothing leads nobody. */
  readonly hasAny: boolean;
};

const toNumber = ({ num, den }: Fraction): number => Number(num) / Number(den);

const part = (of: number, whole: number): number => (whole === 0 ? 0 : of / whole);

type Write<Kind extends MethodResult['kind']> = (
  result: Extract<MethodResult, { kind: Kind }>,
  group: ContestGroup,
  locale: Locale,
) => readonly Figures[];

const votesOf = (votes: number, ballots: number, locale: Locale, about = ''): Figures => ({
  value: formatNumber(locale, votes),
  more: `${formatPercent(shareOf(votes, ballots))}%`,
  about,
  share: part(votes, ballots),
  hasAny: votes > 0,
});

const chosen: Write<'choose'> = ({ candidates, ballots }, _group, locale) =>
  candidates.map(({ votes }) => votesOf(votes, ballots, locale));

const scored: Write<'score'> = ({ candidates, ballots, by }, { method }, locale) => {
  const words = texts[locale].counting;
  const most = method.kind === 'score' ? method.most : 1;
  return candidates.map(({ sum, scored: people, mean }) => {
    const shown = { mean: mean === null ? '–' : decimal(mean, 2, locale), sum: formatNumber(locale, sum) };
    const other = by === 'mean' ? words.sumOf(shown.sum) : words.meanOf(shown.mean);
    const from = words.people(formatNumber(locale, people));
    return {
      value: shown[by],
      // Who was scored by nobody has neither a sum nor a mean worth saying.
      more: mean === null ? from : `${other}, ${from}`,
      about: '',
      share: by === 'sum' ? part(sum, most * ballots) : mean === null ? 0 : toNumber(mean) / most,
      hasAny: sum > 0,
    };
  });
};

const given: Write<'points'> = ({ candidates }, _group, locale) => {
  const all = candidates.reduce((sum, { points }) => sum + points, 0);
  return candidates.map(({ points, supporters }) => ({
    value: formatNumber(locale, points),
    more: texts[locale].counting.people(formatNumber(locale, supporters)),
    about: '',
    share: part(points, all),
    hasAny: points > 0,
  }));
};

const ranked: Write<'borda'> = ({ candidates }, _group, locale) => {
  const all = candidates.reduce((sum, { points }) => sum + toNumber(points), 0);
  return candidates.map(({ points }) => ({
    value: decimal(points, 1, locale, true),
    more: '',
    about: '',
    share: part(toNumber(points), all),
    hasAny: points.num > 0n,
  }));
};

const runoff: Write<'instantRunoff'> = ({ candidates, rounds }, _group, locale) =>
  candidates.map(({ candidate }) => {
    const out = rounds.findIndex(({ eliminated }) => eliminated.includes(candidate));
    const round = rounds[out < 0 ? rounds.length - 1 : out];
    const all = round?.votes.reduce((sum, { votes }) => sum + votes, 0) ?? 0;
    const votes = round?.votes.find((one) => one.candidate === candidate)?.votes ?? 0;
    return {
      value: formatNumber(locale, votes),
      more: `${formatPercent(shareOf(votes, all))}%`,
      about: out < 0 ? '' : texts[locale].counting.leftIn(formatNumber(locale, out + 1)),
      share: part(votes, all),
      hasAny: votes > 0,
    };
  });

const compared: Write<'schulze'> = ({ candidates }, _group, locale) =>
  candidates.map(({ beatenBy }) => ({
    value: formatNumber(locale, beatenBy.length),
    more: '',
    about: '',
    share: null,
    hasAny: true,
  }));

const answered: Write<'yesNo'> = ({ candidates, ballots }, _group, locale) =>
  candidates.map(({ yes, no, abstained }) => {
    const others = texts[locale].counting.others(formatNumber(locale, no), formatNumber(locale, abstained));
    return votesOf(yes, ballots, locale, others);
  });

const funded: Write<'budget'> = ({ candidates, ballots }, _group, locale) =>
  candidates.map(({ votes, cost }) => votesOf(votes, ballots, locale, money(cost, locale)));

function figuresOf(result: MethodResult, group: ContestGroup, locale: Locale): readonly Figures[] {
  switch (result.kind) {
    case 'choose':
      return chosen(result, group, locale);
    case 'score':
      return scored(result, group, locale);
    case 'points':
      return given(result, group, locale);
    case 'borda':
      return ranked(result, group, locale);
    case 'instantRunoff':
      return runoff(result, group, locale);
    case 'schulze':
      return compared(result, group, locale);
    case 'yesNo':
      return answered(result, group, locale);
    case 'budget':
      return funded(result, group, locale);
  }
}

/** Who is in, and by which word; `null` where the poll only ranks. */
function outcomeOf(
  result: MethodResult,
  { places, method }: ContestGroup,
  locale: Locale,
): { readonly keys: readonly string[]; readonly word: string } | null {
  const words = texts[locale].counting;
  if (result.kind === 'budget') return { keys: result.funded, word: words.elected };
  if (method.kind === 'yesNo' && places === undefined) {
    const keys = result.elected?.certain ?? [];
    return method.threshold === undefined ? null : { keys, word: words.passed };
  }
  return result.elected === null ? null : { keys: result.elected.certain, word: words.elected };
}

/** A result line by line, from the first to the last. */
export function resultLines(
  group: ContestGroup,
  result: MethodResult,
  locale: Locale,
): readonly ResultLine[] {
  const figures = figuresOf(result, group, locale);
  const outcome = outcomeOf(result, group, locale);
  const empty: Figures = { value: '', more: '', about: '', share: null, hasAny: false };
  return result.candidates.map(({ candidate, rank, tied, byTieRule }, index) => {
    const { hasAny, ...words } = figures[index] ?? empty;
    const isIn = outcome?.keys.includes(candidate) === true;
    return {
      ...words,
      candidate,
      rank,
      tied,
      byTieRule,
      isWinner: outcome === null ? rank === 1 && hasAny : isIn,
      outcome: outcome !== null && isIn ? outcome.word : '',
    };
  });
}
