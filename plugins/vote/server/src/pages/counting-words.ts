import type { Locale } from '@modu/participation/contracts';
import { formatNumber } from '@modu/participation/page-kit';
import {
  formatFraction,
  type ContestGroup,
  type Fraction,
  type MethodResult,
  type Threshold,
} from '../../../domain/src';
import { texts } from '../texts';

/** A number with its decimals, none where they are all 0 and `isShort`: `1,204.50`, `3`. */
export function decimal(value: Fraction, decimals: number, locale: Locale, isShort = false): string {
  const [whole = '0', rest = ''] = formatFraction(value, decimals).split('.');
  const text = formatNumber(locale, Number(whole));
  return rest === '' || (isShort && /^0+$/u.test(rest)) ? text : `${text}.${rest}`;
}

function thresholdWords({ num, den, of, than }: Threshold, locale: Locale): string {
  const part = den === 100 ? `${String(num)}%` : `${String(num)}/${String(den)}`;
  return texts[locale].counting.caption.threshold(part, of, than);
}

/** How a group was counted, in a sentence above its table. */
export function captionOf({ method }: ContestGroup, candidates: number, locale: Locale): string {
  const { results, counting } = texts[locale];
  const { caption } = counting;
  switch (method.kind) {
    case 'choose': {
      const count = formatNumber(locale, method.choose);
      return method.rule === 'exactly'
        ? results.captionExact(count, formatNumber(locale, method.choose * 100))
        : results.captionLimit(count);
    }
    case 'score':
      return caption[method.by];
    case 'borda': {
      const of = { zero: method.ranks, average: candidates, modified: 0 }[method.partial];
      return method.partial === 'modified'
        ? caption.borda.modified
        : caption.borda[method.partial](formatNumber(locale, of));
    }
    case 'yesNo':
      return method.threshold === undefined
        ? caption.yesNo
        : `${caption.yesNo} ${thresholdWords(method.threshold, locale)}`;
    case 'budget':
      return caption[method.count.by];
    case 'points':
    case 'instantRunoff':
    case 'schulze':
      return caption[method.kind];
  }
}

/** Heading of the column with the figure that ranks. */
export function headOf(result: MethodResult, locale: Locale): string {
  const { head } = texts[locale].counting;
  if (result.kind === 'score') return head[result.by];
  return result.kind === 'borda' ? head.points : head[result.kind];
}

/** What is still open, and how equals were told apart: sentences below the table. */
export function tieWords(group: ContestGroup, result: MethodResult, locale: Locale): readonly string[] {
  const { ties } = texts[locale].counting;
  const number = (value: number): string => formatNumber(locale, value);
  const open = result.kind === 'budget' ? result.tied : (result.elected?.tied ?? []);
  const places = result.kind === 'budget' ? 0 : (result.elected?.openPlaces ?? 0);
  const isRuled =
    result.candidates.some(({ byTieRule }) => byTieRule) ||
    (result.kind === 'instantRunoff' && result.rounds.some(({ byTieRule }) => byTieRule));
  // A lot that was not drawn told nobody apart, nor did the rules after it.
  const lot = group.ties.findIndex(({ kind }) => kind === 'lot');
  const isTied = result.candidates.some(({ tied }) => tied);
  const rules = isTied && lot >= 0 ? group.ties.slice(0, lot) : group.ties;
  return [
    ...(isRuled ? [ties.ruled(rules.map(({ kind }) => ties.rules[kind]).join(', '))] : []),
    ...(open.length > 0 && result.kind === 'budget' ? [ties.openBudget(number(open.length))] : []),
    ...(open.length > 0 && places > 0 ? [ties.open(number(open.length), number(places))] : []),
    ...(open.length > 0 && lot >= 0 ? [ties.lot] : []),
  ];
}
