import type { Locale } from '@modu/participation/contracts';
import { formatNumber } from '@modu/participation/page-kit';
import type { ContestGroup } from '../../../domain/src';
import { texts } from '../texts';

/** An amount in whole units of the currency. */
export const money = (amount: number, locale: Locale): string =>
  texts[locale].methods.money(formatNumber(locale, amount));

/** What a voter does in a group of so many candidates, without the last full stop. */
export function askOf({ method }: ContestGroup, candidates: number, locale: Locale): string {
  const { choosing, methods } = texts[locale];
  const { ask } = methods;
  const number = (value: number): string => formatNumber(locale, value);
  const all = number(candidates);
  switch (method.kind) {
    case 'choose':
      return choosing.group(number(method.choose), all, method.rule === 'atMost');
    case 'score':
      return ask.score(number(method.most), method.everyone);
    case 'points': {
      const points = ask.points(number(method.points), method.rule === 'atMost');
      return method.cap === undefined ? points : points + ask.cap(number(method.cap));
    }
    case 'borda':
    case 'schulze':
    case 'instantRunoff': {
      const ranks = ask.ranks(number(method.ranks), all, method.rule === 'atMost');
      return method.kind !== 'instantRunoff' && method.equalRanks ? ranks + ask.equalRanks : ranks;
    }
    case 'yesNo':
      return ask.yesNo;
    case 'budget': {
      const projects = method.most === undefined ? ask.budget(all) : ask.budgetMost(number(method.most), all);
      return method.spend === undefined ? projects : projects + ask.spend(money(method.spend, locale));
    }
  }
}

/** How a group was voted on and is counted, in a few words. */
export function shortOf({ method }: ContestGroup, candidates: number, locale: Locale): string {
  const { choosing, methods } = texts[locale];
  const { short } = methods;
  const number = (value: number): string => formatNumber(locale, value);
  switch (method.kind) {
    case 'choose':
      return choosing.short(number(method.choose), number(candidates), method.rule === 'atMost');
    case 'score':
      return short.score(number(method.most), method.by);
    case 'points':
      return short.points(number(method.points), method.rule === 'atMost');
    case 'budget':
      return short.budget(money(method.budget, locale));
    case 'borda':
    case 'instantRunoff':
    case 'schulze':
    case 'yesNo':
      return short[method.kind];
  }
}
