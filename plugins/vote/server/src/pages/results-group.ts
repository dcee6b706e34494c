import type { Locale } from '@modu/participation/contracts';
import { bar, formatNumber, html, type Html } from '@modu/participation/page-kit';
import {
  contestGroupsOf,
  formatPercent,
  type ContestGroup,
  type ContestResult,
  type MethodResult,
  type PollManifest,
} from '../../../domain/src';
import { texts } from '../texts';
import { shortOf } from './method-words';
import { candidateName, candidatesIn, groupId, groupName, plain } from './parts';

type Line = MethodResult['candidates'][number];

/** So many are seen at once; the others wait behind "see the rest", never only two or three of them. */
const FIRST_ROWS = 5;
const LEAST_REST = 3;

function caption({ method }: ContestGroup, locale: Locale): string {
  const words = texts[locale].results;
  if (method.kind !== 'choose') return '';
  const count = formatNumber(locale, method.choose);
  return method.rule === 'exactly'
    ? words.captionExact(count, formatNumber(locale, method.choose * 100))
    : words.captionLimit(count);
}

function row(manifest: PollManifest, line: Line, locale: Locale): Html {
  const words = texts[locale].results;
  const candidate = manifest.candidates.find(({ key }) => key === line.candidate);
  const votes = 'share' in line ? line.votes : 0;
  const leads = line.rank === 1 && votes > 0;
  return html`<tr${leads && html` class="win"`}><td class="rank">${words.rankValue(String(line.rank))}${
    line.tied && html`<small>${words.tied}</small>`
  }</td><th scope="row">${candidate !== undefined && candidateName(candidate, locale)}${
    'share' in line && bar(line.share.num / line.share.den)
  }</th><td class="r votes">${
    'share' in line && html`${formatNumber(locale, votes)}<small>${formatPercent(line.share)}%</small>`
  }</td></tr>`;
}

function table(manifest: PollManifest, title: string, rows: readonly Line[], locale: Locale): Html {
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
      ${rows.map((line) => row(manifest, line, locale))}
    </tbody>
  </table>`;
}

/** Where the table is cut: never through a tie, and not for the sake of one or two rows. */
function firstRows(candidates: readonly Line[]): number {
  const last = candidates[FIRST_ROWS - 1];
  if (last === undefined) return candidates.length;
  const cut = candidates.filter(({ rank }) => rank <= last.rank).length;
  return candidates.length - cut < LEAST_REST ? candidates.length : cut;
}

/** One group of the result: ranks, ties as ties, votes before shares. */
export function resultGroup(manifest: PollManifest, contest: ContestResult, locale: Locale): Html {
  const words = texts[locale].results;
  const group = contestGroupsOf(manifest).find(({ key }) => key === contest.group);
  if (group === undefined) return html``;
  const name = groupName(group, locale);
  const lines: readonly Line[] = contest.result.candidates;
  const cut = firstRows(lines);
  const rest = lines.slice(cut);
  return html`<section class="section stack" id="${groupId(group.key)}">
    <div class="head">
      <h2>${name}</h2>
      <span class="small soft">${shortOf(group, candidatesIn(manifest, group.key).length, locale)}</span>
    </div>
    ${table(manifest, caption(group, locale), lines.slice(0, cut), locale)}
    ${
      rest.length > 0 &&
      html`<details>
        <summary>${words.rest(formatNumber(locale, rest.length))}<span class="vh">: ${name}</span></summary>
        ${table(manifest, words.restCaption(plain(group.label, locale), String(cut + 1)), rest, locale)}
      </details>`
    }
  </section>`;
}
