import type { Locale } from '@modu/participation/contracts';
import { bar, formatNumber, html, type Html } from '@modu/participation/page-kit';
import {
  formatPercent,
  shareOf,
  type Candidate,
  type ContestGroup,
  type MethodResult,
  type PollManifest,
} from '../../../domain/src';
import { texts } from '../texts';
import { money } from './method-words';
import { candidateName, candidatesIn, localText, plain } from './parts';

type Result<Kind extends MethodResult['kind']> = Extract<MethodResult, { kind: Kind }>;

type Round = Result<'instantRunoff'>['rounds'][number];

/** A table with the votes of one round, most first, and who is out after it. */
function round(
  candidates: readonly Candidate[],
  { votes, exhausted, eliminated }: Round,
  locale: Locale,
): Html {
  const { counting, results } = texts[locale];
  const number = (value: number): string => formatNumber(locale, value);
  const all = votes.reduce((sum, one) => sum + one.votes, 0);
  const rows = [...votes]
    .sort((a, b) => b.votes - a.votes)
    .map((one) => {
      const candidate = candidates.find(({ key }) => key === one.candidate);
      const isOut = eliminated.includes(one.candidate);
      return html`<tr>
        <th scope="row">
          ${candidate !== undefined && candidateName(candidate, locale)}${
            isOut && html` <span class="tag">${counting.rounds.left}</span>`
          }${bar(all === 0 ? 0 : one.votes / all)}
        </th>
        <td class="r votes">${number(one.votes)}<small>${formatPercent(shareOf(one.votes, all))}%</small></td>
      </tr>`;
    });
  return html`<table class="tbl">
    <caption>
      ${counting.rounds.caption(number(all), number(Math.floor(all / 2) + 1))}
    </caption>
    <thead>
      <tr>
        <th scope="col">${results.candidate}</th>
        <th scope="col" class="r">${results.count}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
      <tr>
        <th scope="row">${counting.rounds.exhausted}</th>
        <td class="r">${number(exhausted)}</td>
      </tr>
    </tbody>
  </table>`;
}

const roundsOf = (
  candidates: readonly Candidate[],
  { rounds }: Result<'instantRunoff'>,
  locale: Locale,
): Html =>
  html`${rounds.map(
    (one, index) =>
      html`<details>
        <summary>${texts[locale].counting.rounds.heading(formatNumber(locale, index + 1))}</summary>
        ${round(candidates, one, locale)}
      </details>`,
  )}`;

/** One candidate against each other: a row of the matrix of pairs, as a table that fits a phone. */
function pairs(
  candidates: readonly Candidate[],
  index: number,
  { preferences }: Result<'schulze'>,
  locale: Locale,
): Html {
  const { counting } = texts[locale];
  const [own] = candidates.slice(index);
  const number = (row: number, column: number): string =>
    formatNumber(locale, preferences[row]?.[column] ?? 0);
  const rows = candidates.map(
    (other, column) =>
      column !== index &&
      html`<tr>
        <th scope="row">${localText(other.title, locale)}</th>
        <td class="r">${number(index, column)}</td>
        <td class="r">${number(column, index)}</td>
      </tr>`,
  );
  return html`<details>
    <summary>${localText(own?.title, locale)}</summary>
    <table class="tbl">
      <caption>
        ${counting.pairs.caption(plain(own?.title, locale))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${counting.pairs.other}</th>
          <th scope="col" class="r">${counting.pairs.above}</th>
          <th scope="col" class="r">${counting.pairs.below}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </details>`;
}

const pairsOf = (candidates: readonly Candidate[], result: Result<'schulze'>, locale: Locale): Html =>
  html`<h3>${texts[locale].counting.pairs.heading}</h3>
    ${candidates.map((_, index) => pairs(candidates, index, result, locale))}`;

function budgetOf({ budget, spent }: Result<'budget'>, locale: Locale): Html {
  const words = texts[locale].counting.budget;
  const fact = (term: string, amount: number): Html =>
    html`<div>
      <dt>${term}</dt>
      <dd>${money(amount, locale)}</dd>
    </div>`;
  return html`<dl class="facts">
    ${fact(words.budget, budget)} ${fact(words.spent, spent)} ${fact(words.left, budget - spent)}
  </dl>`;
}

/** What only some methods have to show besides their ranks. */
export function resultMore(
  manifest: PollManifest,
  group: ContestGroup,
  result: MethodResult,
  locale: Locale,
): Html | false {
  const candidates = candidatesIn(manifest, group.key);
  switch (result.kind) {
    case 'instantRunoff':
      return roundsOf(candidates, result, locale);
    case 'schulze':
      return pairsOf(candidates, result, locale);
    case 'budget':
      return budgetOf(result, locale);
    default:
      return false;
  }
}
