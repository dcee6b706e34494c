import type { Locale } from '@modu/participation/contracts';
import { bar, formatNumber, html, type Html } from '@modu/participation/page-kit';
import {
  formatPercent,
  type BallotGroup,
  type CandidateResult,
  type GroupResult,
  type Manifest,
} from '../../../domain/src';
import { texts } from '../texts';
import { candidateName, groupId, groupName, groupQuota, plain } from './parts';

/** So many are seen at once; the others wait behind "see the rest", never only two or three of them. */
const FIRST_ROWS = 5;
const LEAST_REST = 3;

function caption({ rule, choose }: GroupResult, locale: Locale): string {
  const words = texts[locale].results;
  const count = formatNumber(locale, choose);
  return rule === 'exactly'
    ? words.captionExact(count, formatNumber(locale, choose * 100))
    : words.captionLimit(count);
}

function row(manifest: Manifest, result: CandidateResult, locale: Locale): Html {
  const words = texts[locale].results;
  const candidate = manifest.candidates.find(({ key }) => key === result.candidate);
  const leads = result.rank === 1 && result.votes > 0;
  return html`<tr${leads && html` class="win"`}><td class="rank">${words.rankValue(String(result.rank))}${
    result.tied && html`<small>${words.tied}</small>`
  }</td><th scope="row">${candidate !== undefined && candidateName(candidate, locale)}${bar(
    result.share.num / result.share.den,
  )}</th><td class="r votes">${formatNumber(locale, result.votes)}<small>${formatPercent(result.share)}%</small></td></tr>`;
}

function table(manifest: Manifest, title: string, rows: readonly CandidateResult[], locale: Locale): Html {
  const words = texts[locale].results;
  return html`<table class="tbl">
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="rank">${words.rank}</th>
        <th scope="col">${words.candidate}</th>
        <th scope="col" class="r">${words.count}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((result) => row(manifest, result, locale))}
    </tbody>
  </table>`;
}

/** Where the table is cut: never through a tie, and not for the sake of one or two rows. */
function firstRows(candidates: readonly CandidateResult[]): number {
  const last = candidates[FIRST_ROWS - 1];
  if (last === undefined) return candidates.length;
  const cut = candidates.filter(({ rank }) => rank <= last.rank).length;
  return candidates.length - cut < LEAST_REST ? candidates.length : cut;
}

/** One group of the result: ranks, ties as ties, votes before shares. */
export function resultGroup(manifest: Manifest, result: GroupResult, locale: Locale): Html {
  const words = texts[locale].results;
  const group: BallotGroup | undefined = manifest.groups.find(({ key }) => key === result.group);
  if (group === undefined) return html``;
  const name = groupName(group, locale);
  const cut = firstRows(result.candidates);
  const rest = result.candidates.slice(cut);
  return html`<section class="section stack" id="${groupId(group.key)}">
    <div class="head">
      <h2>${name}</h2>
      <span class="small soft">${groupQuota(manifest, group, locale, 'short')}</span>
    </div>
    ${table(manifest, caption(result, locale), result.candidates.slice(0, cut), locale)}
    ${
      rest.length > 0 &&
      html`<details>
        <summary>${words.rest(formatNumber(locale, rest.length))}<span class="vh">: ${name}</span></summary>
        ${table(manifest, words.restCaption(plain(group.label, locale), String(cut + 1)), rest, locale)}
      </details>`
    }
  </section>`;
}
