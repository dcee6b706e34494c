import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { formatNumber, html, icon, pageTitle, stub, type Html } from '@modu/participation/page-kit';
import { pollState } from '../../../domain/src';
import type { OpenedPoll } from '../services/opened-polls';
import { pathOf } from '../services/poll-summary';
import { recordTexts, texts } from '../texts';
import { fingerprintLine, moment, pollTitle } from './parts';

const bullets = (heading: string, points: readonly string[]): Html =>
  html`<section class="section">
    <div class="head"><h2>${heading}</h2></div>
    <ul class="bullets">
      ${points.map((point) => html`<li>${point}</li>`)}
    </ul>
  </section>`;

function next(request: CitizenRequest, { manifest, times }: OpenedPoll): Html {
  const words = texts[request.locale].receipt;
  const step = (what: string, more: string): Html =>
    html`<li><b>${what}</b><br /><span class="soft">${more}</span></li>`;
  return html`<section class="section">
    <div class="head"><h2>${words.next}</h2></div>
    <ol class="num-list">
      ${step(words.nextCloses(moment(request, times.closesAt)), manifest.sealed ? words.nextSealed : words.nextOpen)}
      ${step(words.nextResults, words.nextResultsText)}
    </ol>
  </section>`;
}

/** What a voter keeps: that the ballot is in, and neither what nor when. */
export function receiptPage(
  request: CitizenRequest,
  poll: OpenedPoll,
  { number, position }: { readonly number: string; readonly position: number },
): Page {
  const { locale } = request;
  const words = texts[locale];
  const record = recordTexts[locale];
  const path = pathOf(poll.manifest.poll.slug);
  const line = formatNumber(locale, position + 1);
  const isClosed = pollState(poll.times, request.now) === 'closed';
  const results = request.link(`${path}/results`);
  return {
    title: `${words.receipt.title} – ${pollTitle(poll, locale)}`,
    section: 'polls',
    privacy: 'private',
    clearsCache: true,
    body: html`<div class="narrow">
      <div class="done-mark">${icon('check')}</div>
      ${pageTitle(words.receipt.title, { lead: words.receipt.lead(pollTitle(poll, locale)) })}
      <div class="section">
        ${stub([
          { label: words.receipt.number, value: number, hint: words.receipt.numberHint },
          { label: record.receiptPlaceLabel, value: record.receiptPlace(line) },
        ])}
      </div>
      <div class="acts">
        <a class="btn" href="${request.link('/')}">${words.home}</a>${
          isClosed && html`<a class="btn alt" href="${results}">${words.poll.toResults}</a>`
        }
      </div>
      <p class="section">
        <a href="${request.link(`${path}/record?number=${number}`)}">${record.link}</a> ·
        <a href="${request.link(`${path}/receipts/${number}/proof`)}" download>${record.foundProof}</a>
      </p>
      ${!isClosed && next(request, poll)} ${bullets(words.receipt.secrecy, words.receipt.secrecyPoints)}
      ${bullets(words.receipt.limits, words.receipt.limitPoints)}
      <div class="section">${fingerprintLine(request, poll)}</div>
    </div>`,
  };
}
