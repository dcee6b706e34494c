import type { CitizenRequest, Page, TierKey, LocalizedText } from '@modu/participation/contracts';
import {
  errorSummary,
  errorTitle,
  formatNumber,
  html,
  pageTitle,
  paragraphs,
  PROOF_SCRIPT,
  type Html,
} from '@modu/participation/page-kit';
import { contestGroupsOf, pollState, textIn, type LocalText } from '../../../domain/src';
import { showsCounts, type OpenedPoll } from '../services/opened-polls';
import type { Offers } from '../services/admission';
import { knownTiers } from '../services/poll-versions';
import { pathOf } from '../services/poll-summary';
import { texts } from '../texts';
import { doorTexts } from '../texts/door';
import { openWays, ways, type Attempt } from './door';
import { PLACES, reasonText, wayOf } from './door/attempt';
import {
  candidateLine,
  candidatesIn,
  choosing,
  fingerprintLine,
  kicker,
  moment,
  plain,
  pollTitle,
  sealedNote,
} from './parts';
import { isPerVoter } from './voter-order';

export interface PollView {
  readonly poll: OpenedPoll;
  readonly introduction: LocalText;
  readonly turnout: number;
  readonly tierNames: Readonly<Record<TierKey, LocalizedText>>;
  readonly attempt: Attempt;
  readonly offers: Offers;
}

function introduction(request: CitizenRequest, text: LocalText): Html | false {
  const found = textIn(text, request.locale);
  if (found === null) return false;
  const lang = found.lang !== request.locale && html` lang="${found.lang}"`;
  return html`<div class="narrow prose section" ${lang}>${paragraphs(found.text)}</div>`;
}

/** Until when, how many, how it is checked who may vote. */
function facts(request: CitizenRequest, { poll, tierNames }: PollView): Html {
  const { locale } = request;
  const words = texts[locale];
  const { manifest, times } = poll;
  const isChosen = contestGroupsOf(manifest).every(({ method }) => method.kind === 'choose');
  const names = knownTiers(manifest.tiers).map((tier) => tierNames[tier][locale]);
  const rows: readonly (readonly [string, string])[] = [
    ...(pollState(times, request.now) === 'upcoming'
      ? [[words.poll.fromWhen, moment(request, times.opensAt)] as const]
      : []),
    [words.poll.untilWhen, moment(request, times.closesAt)],
    [isChosen ? words.poll.howMany : words.methods.howTo, choosing(manifest, locale)],
    [words.poll.who, names.join(words.or)],
  ];
  return html`<dl class="review section">
    ${rows.map(
      ([term, text]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

function candidateLists(request: CitizenRequest, poll: OpenedPoll): Html {
  const { locale } = request;
  const { manifest } = poll;
  const words = texts[locale].poll;
  return html`<section class="section stack">
    <div class="head"><h2>${words.candidates}</h2></div>
    ${isPerVoter(poll) && html`<p class="small soft">${texts[locale].methods.perVoter}</p>`}
    ${manifest.groups.map((group) => {
      const candidates = candidatesIn(manifest, group.key);
      const name = plain(group.label, locale) || texts[locale].noGroup;
      return html`<details>
        <summary>${words.groupCandidates(name, formatNumber(locale, candidates.length))}</summary>
        <ul class="bullets" aria-label="${name}">
          ${candidates.map((candidate) => html`<li>${candidateLine(candidate, locale)}</li>`)}
        </ul>
      </details>`;
    })}
  </section>`;
}

function action(request: CitizenRequest, view: PollView): Html {
  const { manifest, times } = view.poll;
  const words = texts[request.locale].poll;
  const state = pollState(times, request.now);
  const results = request.link(`${pathOf(manifest.poll.slug)}/results`);
  if (state === 'upcoming')
    return html`<p class="section">${words.notOpenYet(moment(request, times.opensAt))}</p>`;
  if (state === 'closed')
    return html`<div class="section">
      <p>${words.over}</p>
      <div class="acts"><a class="btn" href="${results}">${words.toResults}</a></div>
    </div>`;
  return html`${ways(request, view.poll, view.attempt, view.offers)}${
    showsCounts(view.poll, request.now) &&
    html`<p class="section"><a href="${results}">${words.toCounts}</a></p>`
  }`;
}

/** What the vote is, until when, how many to choose, who may vote and how. */
export function pollPage(request: CitizenRequest, view: PollView): Page {
  const { locale } = request;
  const { poll, attempt } = view;
  const { slug } = poll.manifest.poll;
  const title = pollTitle(poll, locale);
  const reason = reasonText(request, attempt);
  const way = wayOf(attempt);
  const errors = reason === null ? [] : [{ fieldId: PLACES[way], message: reason }];
  const state = pollState(poll.times, request.now);
  return {
    title: errors.length > 0 ? errorTitle(locale, title) : title,
    section: 'polls',
    languagePath: pathOf(slug),
    privacy: errors.length > 0 ? 'returnable' : view.offers.identified === null ? 'public' : 'private',
    scripts: state === 'open' && openWays(poll, view.offers).includes('open') ? [PROOF_SCRIPT] : [],
    description: textIn(view.introduction, locale)?.text ?? '',
    body: html`${pageTitle(title, { kicker: kicker(request, poll, state === 'upcoming' ? null : view.turnout) })}
      <div class="narrow">
        ${errorSummary(locale, errors, doorTexts[locale].mend[way === 'code' ? 'code' : 'other'])}
      </div>
      ${introduction(request, view.introduction)}
      <div class="narrow">
        ${facts(request, view)}
        ${poll.manifest.sealed && state !== 'closed' && html`<div class="section">${sealedNote(locale)}</div>`}
        ${action(request, view)} ${candidateLists(request, poll)}
        <div class="section">${fingerprintLine(request, poll)}</div>
      </div>`,
  };
}
