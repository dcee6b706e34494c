import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { html, icon, pageTitle, stub, type Html } from '@modu/participation/page-kit';
import { pollState } from '../../../domain/src';
import type { OpenedPoll } from '../services/opened-polls';
import { pathOf } from '../services/poll-summary';
import { texts } from '../texts';
import { fingerprintLine, moment, pollTitle } from './parts';

const bullets = (heading: string, points: readonly string[]): Html =>
  html`<section class="section">
    <div class="head"><h2>${heading}</h2></div>
    <ul class="bullets">
      ${points.map((point) => html`<li>${point}</li>`)}
    </ul>
  </section>`;

function next(request: CitizenRequest, { manifest }: OpenedPoll): Html {
  const words = texts[request.locale].receipt;
  const step = (what: string, more: string): Html =>
    html`<li><b>${what}</b><br /><span class="soft">${more}</span></li>`;
  return html`<section class="section">
    <div class="head"><h2>${words.next}</h2></div>
    <ol class="num-list">
      ${step(words.nextCloses(moment(request, manifest.closesAt)), manifest.sealed ? words.nextSealed : words.nextOpen)}
      ${step(words.nextResults, words.nextResultsText)}
    </ol>
  </section>`;
}

/** What a voter keeps: that the ballot is in, and neither what nor when. */
export function receiptPage(request: CitizenRequest, poll: OpenedPoll, number: string): Page {
  const { locale } = request;
  const words = texts[locale];
  const isClosed = pollState(poll.manifest, request.now) === 'closed';
  const results = request.link(`${pathOf(poll.manifest.poll.slug)}/results`);
  return {
    title: `${words.receipt.title} – ${pollTitle(poll, locale)}`,
    section: 'polls',
    privacy: 'private',
    clearsCache: true,
    body: html`<div class="narrow">
      <div class="done-mark">${icon('check')}</div>
      ${pageTitle(words.receipt.title, { lead: words.receipt.lead(pollTitle(poll, locale)) })}
      <div class="section">
        ${stub([{ label: words.receipt.number, value: number, hint: words.receipt.numberHint }])}
      </div>
      <div class="acts">
        <a class="btn" href="${request.link('/')}">${words.home}</a>${
          isClosed && html`<a class="btn alt" href="${results}">${words.poll.toResults}</a>`
        }
      </div>
      ${!isClosed && next(request, poll)} ${bullets(words.receipt.secrecy, words.receipt.secrecyPoints)}
      ${bullets(words.receipt.limits, words.receipt.limitPoints)}
      <div class="section">${fingerprintLine(request, poll)}</div>
    </div>`,
  };
}
