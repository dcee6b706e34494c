import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { formatNumber, html, note, pageTitle, type Html } from '@modu/participation/page-kit';
import { writeNoteKey } from '../../../domain/src';
import { sha256 } from '../adapters/node-crypto';
import type { OpenedPoll } from '../services/opened-polls';
import { pathOf } from '../services/poll-summary';
import { recordTexts, texts } from '../texts';
import { fingerprintLine, kicker, moment, pollTitle } from './parts';

/** A receipt number that somebody looked for. */
export interface Search {
  readonly typed: string;
  /** `null` when no ballot has it. */
  readonly found: { readonly number: string; readonly position: number } | null;
}

export interface RecordView {
  readonly poll: OpenedPoll;
  readonly ballots: number;
  readonly leaves: number;
  /** Whether the whole record may be downloaded. */
  readonly isPublic: boolean;
  /** `null` before anybody looked. */
  readonly search: Search | null;
}

const bullets = (heading: string, points: readonly string[]): Html =>
  html`<section class="section">
    <div class="head"><h2>${heading}</h2></div>
    <ul class="bullets">
      ${points.map((point) => html`<li>${point}</li>`)}
    </ul>
  </section>`;

function outcome(request: CitizenRequest, poll: OpenedPoll, { found }: Search): Html {
  const words = recordTexts[request.locale];
  if (found === null) return note('info', html`<p role="alert">${words.notFound}</p>`);
  const file = request.link(`${pathOf(poll.manifest.poll.slug)}/receipts/${found.number}/proof`);
  const line = formatNumber(request.locale, found.position + 1);
  return note(
    'check',
    html`<p role="status"><b>${words.found(line)}</b></p>
      <p class="small soft">${words.foundProofText}</p>
      <p><a href="${file}" download>${words.foundProof}</a></p>`,
  );
}

function finder(request: CitizenRequest, { poll, search }: RecordView): Html {
  const words = recordTexts[request.locale];
  const action = request.link(`${pathOf(poll.manifest.poll.slug)}/record`);
  return html`<section class="section stack" id="find">
    <div class="head"><h2>${words.find}</h2></div>
    ${search !== null && outcome(request, poll, search)}
    <form method="get" action="${action}" class="stack">
      ${request.embedded && html`<input type="hidden" name="embed" value="1" />`}
      <label for="number"><b>${words.findLabel}</b></label>
      <p class="small soft" id="number-hint">${words.findHint}</p>
      <input
        class="input code"
        type="text"
        id="number"
        name="number"
        value="${search?.typed ?? ''}"
        maxlength="40"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        required
        aria-describedby="number-hint"
      />
      <div class="acts"><button class="btn">${words.findButton}</button></div>
    </form>
  </section>`;
}

function state(request: CitizenRequest, { poll, ballots, leaves }: RecordView): Html {
  const { locale } = request;
  const words = recordTexts[locale];
  const checkpoint = request.link(`${pathOf(poll.manifest.poll.slug)}/checkpoint`);
  return html`<section class="section stack">
    <div class="head"><h2>${words.state}</h2></div>
    <dl class="facts">
      <div>
        <dt>${words.ballots}</dt>
        <dd>${words.ballotsValue(formatNumber(locale, ballots))}</dd>
      </div>
      <div>
        <dt>${words.leaves}</dt>
        <dd>${words.leavesValue(formatNumber(locale, leaves))}</dd>
      </div>
    </dl>
    <p><b>${words.checkpoint}</b><br /><span class="soft">${words.checkpointText}</span></p>
    <p><a href="${checkpoint}" download>${words.checkpointFile}</a></p>
    <p><b>${words.key}</b><br /><span class="soft">${words.keyText}</span></p>
    <p class="code key-line">${writeNoteKey(poll.recordKey, sha256)}</p>
    ${fingerprintLine(request, poll)}
  </section>`;
}

function recount(request: CitizenRequest, { poll, isPublic }: RecordView): Html {
  const words = recordTexts[request.locale];
  const path = `${pathOf(poll.manifest.poll.slug)}/record/file`;
  const closes = moment(request, new Date(poll.status.closesAt).toISOString());
  return html`<section class="section stack">
    <div class="head"><h2>${words.download}</h2></div>
    <p>${words.downloadText(words.downloadNone)}</p>
    ${
      isPublic
        ? html`<p><a href="${request.link(path)}" download>${words.downloadFile}</a></p>`
        : html`<p class="soft">${words.downloadLater(closes)}</p>`
    }
    <div class="head"><h2>${words.verify}</h2></div>
    <p>${words.verifyText}</p>
    <pre
      class="code"
      tabindex="0"
    ><code>npx @modu/verify ${request.address(path)} --manifest ${poll.hash}</code></pre>
  </section>`;
}

/** Where anybody checks: that a ballot is in, that nothing was changed, that the result is right. */
export function recordPage(request: CitizenRequest, view: RecordView): Page {
  const { locale } = request;
  const { poll } = view;
  const words = recordTexts[locale];
  return {
    title: `${words.title} – ${pollTitle(poll, locale)}`,
    section: 'polls',
    languagePath: `${pathOf(poll.manifest.poll.slug)}/record`,
    // A receipt number in the address belongs to somebody.
    ...(view.search === null ? {} : { privacy: 'private' as const }),
    body: html`<div class="narrow">
      ${pageTitle(words.title, { kicker: kicker(request, poll, null), lead: words.lead })}
      ${finder(request, view)} ${state(request, view)} ${recount(request, view)}
      ${bullets(words.promises, words.promisePoints)} ${bullets(words.limits, words.limitPoints)}
      <div class="acts">
        <a class="btn alt" href="${request.link(pathOf(poll.manifest.poll.slug))}"
          >${texts[locale].results.toPoll}</a
        >
      </div>
    </div>`,
  };
}
