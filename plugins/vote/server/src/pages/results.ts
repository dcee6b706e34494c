import type { CitizenRequest, LocalizedText, Page } from '@modu/participation/contracts';
import {
  formatDate,
  formatNumber,
  html,
  icon,
  note,
  pageTitle,
  type Html,
} from '@modu/participation/page-kit';
import { hideSmallCells, pollState, type PollResult } from '../../../domain/src';
import type { OpenedPoll } from '../services/opened-polls';
import { pathOf } from '../services/poll-summary';
import { texts } from '../texts';
import { fingerprintLine, groupId, groupName, kicker, moment, pollTitle } from './parts';
import { resultGroup } from './results-group';

/** Fewer people than this in one row could be recognised. */
const SMALLEST_CELL = 10;

export interface ResultsView {
  readonly poll: OpenedPoll;
  readonly result: PollResult;
  readonly turnoutByTier: readonly { readonly name: LocalizedText; readonly count: number }[];
}

const frame = (request: CitizenRequest, poll: OpenedPoll, body: Html): Page => ({
  title: texts[request.locale].results.title(pollTitle(poll, request.locale)),
  section: 'polls',
  languagePath: `${pathOf(poll.manifest.poll.slug)}/results`,
  body,
});

/** Votes add up to something only where every group chooses. */
function votesGiven({ contests }: PollResult): number | null {
  let votes = 0;
  for (const { result } of contests) {
    if (result.kind !== 'choose') return null;
    votes += result.candidates.reduce((sum, line) => sum + line.votes, 0);
  }
  return votes;
}

function facts(request: CitizenRequest, { poll, result }: ResultsView): Html {
  const { locale, timeZone } = request;
  const words = texts[locale].results;
  const number = (value: number): string => formatNumber(locale, value);
  const day = (instant: string): string => formatDate(locale, new Date(instant), timeZone);
  const votes = votesGiven(result);
  return html`<dl class="facts section">
    <div>
      <dt>${words.people}</dt>
      <dd>
        ${words.peopleValue(number(result.ballots))}<small>${words.invalid(number(result.invalid))}</small>
      </dd>
    </div>
    ${
      votes !== null &&
      html`<div>
        <dt>${words.votes}</dt>
        <dd>${words.votesValue(number(votes))}</dd>
      </div>`
    }
    <div>
      <dt>${words.period}</dt>
      <dd><small>${day(poll.times.opensAt)} – ${day(poll.times.closesAt)}</small></dd>
    </div>
  </dl>`;
}

/** How many came by which way; with a single way it is the number above. */
function ways(request: CitizenRequest, { turnoutByTier }: ResultsView): Html | false {
  if (turnoutByTier.length < 2) return false;
  const { locale } = request;
  const words = texts[locale].results;
  const shown = hideSmallCells(
    turnoutByTier.map(({ count }) => count),
    SMALLEST_CELL,
  );
  const rows = turnoutByTier.map(({ name }, index) => {
    const count = shown[index] ?? null;
    const text = count === null ? words.hidden : words.peopleValue(formatNumber(locale, count));
    return html`<tr>
      <th scope="row">${name[locale]}</th>
      <td class="r">${text}</td>
    </tr>`;
  });
  return html`<section class="section stack" id="who">
    <div class="head"><h2>${words.who}</h2></div>
    <table class="tbl">
      <caption>
        ${words.whoCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.tier}</th>
          <th scope="col" class="r">${words.people}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${shown.includes(null) && html`<p class="small soft">${words.hiddenText(String(SMALLEST_CELL))}</p>`}
  </section>`;
}

/** Counts per group and rank; before the close only of a poll that is not sealed, and marked as not final. */
export function resultsPage(request: CitizenRequest, view: ResultsView): Page {
  const { locale } = request;
  const { poll, result } = view;
  const { groups } = poll.manifest;
  const words = texts[locale].results;
  const isFinal = pollState(poll.times, request.now) === 'closed';
  const jump = html`<nav class="jump" aria-label="${words.groups}">
    ${groups.map((group) => html`<a href="#${groupId(group.key)}">${groupName(group, locale)}</a>`)}
  </nav>`;
  return frame(
    request,
    poll,
    html`${pageTitle(words.title(pollTitle(poll, locale)), { kicker: kicker(request, poll, null) })}
      ${!isFinal && html`<div class="narrow section">${note('info', html`<p>${words.notFinal}</p>`)}</div>`}
      ${facts(request, view)}
      ${
        result.ballots === 0
          ? html`<p class="section">${words.noBallots}</p>`
          : html`${groups.length > 1 && jump}
            ${result.contests.map((contest) => resultGroup(poll.manifest, contest, locale))}
            ${ways(request, view)}`
      }
      <div class="section">${fingerprintLine(request, poll)}</div>`,
  );
}

/** Counts may not be shown yet: why, and when. */
export function noResultsPage(request: CitizenRequest, poll: OpenedPoll): Page {
  const words = texts[request.locale].results;
  const { manifest, times } = poll;
  const isUpcoming = pollState(times, request.now) === 'upcoming';
  const text = isUpcoming
    ? words.upcomingText(moment(request, times.opensAt))
    : words.sealedText(moment(request, times.closesAt));
  return frame(
    request,
    poll,
    html`<div class="narrow">
      ${pageTitle(words.title(pollTitle(poll, request.locale)), { kicker: kicker(request, poll, null) })}
      <div class="note section">
        ${icon('lock')}
        <p><b>${words.sealedTitle}</b></p>
        <p>${text}</p>
      </div>
      <div class="acts">
        <a class="btn" href="${request.link(pathOf(manifest.poll.slug))}">${words.toPoll}</a>
      </div>
      <div class="section">${fingerprintLine(request, poll)}</div>
    </div>`,
  );
}
