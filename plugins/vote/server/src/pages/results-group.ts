import type { Locale } from '@modu/participation/contracts';
import { bar, formatNumber, html, type Html } from '@modu/participation/page-kit';
import { contestGroupsOf, type ContestResult, type PollManifest } from '../../../domain/src';
import { texts } from '../texts';
import { captionOf, headOf, tieWords } from './counting-words';
import { shortOf } from './method-words';
import { candidateName, candidatesIn, groupId, groupName, plain } from './parts';
import { resultLines, type ResultLine } from './result-lines';
import { resultMore } from './results-more';

/** So many are seen at once; the others wait behind "see the rest", never only two or three of them. */
const FIRST_ROWS = 5;
const LEAST_REST = 3;

function row(manifest: PollManifest, line: ResultLine, locale: Locale): Html {
  const { results: words, counting } = texts[locale];
  const candidate = manifest.candidates.find(({ key }) => key === line.candidate);
  const equal = line.tied ? words.tied : line.byTieRule && counting.byTieRule;
  return html`<tr${line.isWinner && html` class="win"`}><td class="rank">${words.rankValue(String(line.rank))}${
    equal !== false && html`<small>${equal}</small>`
  }</td><th scope="row">${candidate !== undefined && candidateName(candidate, locale)}${
    line.outcome !== '' && html` <span class="tag ok">${line.outcome}</span>`
  }${line.about !== '' && html` <span class="small soft">${line.about}</span>`}${
    line.share !== null && bar(line.share)
  }</th><td class="r votes">${line.value}${line.more !== '' && html`<small>${line.more}</small>`}</td></tr>`;
}

interface TableView {
  readonly manifest: PollManifest;
  readonly title: string;
  readonly head: string;
  readonly rows: readonly ResultLine[];
}

function table({ manifest, title, head, rows }: TableView, locale: Locale): Html {
  const words = texts[locale].results;
  return html`<table class="tbl">
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="rank">${words.rank}</th>
        <th scope="col">${words.candidate}</th>
        <th scope="col" class="r">${head}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((line) => row(manifest, line, locale))}
    </tbody>
  </table>`;
}

/** Where the table is cut: never through a tie, never above a winner, and not for the sake of one or two rows. */
function firstRows(lines: readonly ResultLine[]): number {
  const last = lines[FIRST_ROWS - 1];
  if (last === undefined) return lines.length;
  const lastWinner = lines.findLastIndex(({ isWinner }) => isWinner);
  const cut = Math.max(lastWinner + 1, lines.filter(({ rank }) => rank <= last.rank).length);
  return lines.length - cut < LEAST_REST ? lines.length : cut;
}

/** One group of the result: ranks, ties as ties, and what its method counts. */
export function resultGroup(manifest: PollManifest, contest: ContestResult, locale: Locale): Html {
  const words = texts[locale].results;
  const { result } = contest;
  const group = contestGroupsOf(manifest).find(({ key }) => key === contest.group);
  if (group === undefined) return html``;
  const name = groupName(group, locale);
  const { length: candidates } = candidatesIn(manifest, group.key);
  const lines = resultLines(group, result, locale);
  const cut = firstRows(lines);
  const rest = lines.slice(cut);
  const shared = { manifest, head: headOf(result, locale) };
  return html`<section class="section stack" id="${groupId(group.key)}">
    <div class="head">
      <h2>${name}</h2>
      <span class="small soft">${shortOf(group, candidates, locale)}</span>
    </div>
    ${table({ ...shared, title: captionOf(group, candidates, locale), rows: lines.slice(0, cut) }, locale)}
    ${tieWords(group, result, locale).map((sentence) => html`<p class="small soft">${sentence}</p>`)}
    ${
      rest.length > 0 &&
      html`<details>
        <summary>${words.rest(formatNumber(locale, rest.length))}<span class="vh">: ${name}</span></summary>
        ${table({ ...shared, title: words.restCaption(plain(group.label, locale), String(cut + 1)), rows: rest }, locale)}
      </details>`
    }
    ${resultMore(manifest, group, result, locale)}
  </section>`;
}
