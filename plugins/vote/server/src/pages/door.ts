import type { CitizenRequest, RefusalReason } from '@modu/participation/contracts';
import { codeField, html, outOfFrame, wholePage, type Html } from '@modu/participation/page-kit';
import type { OpenedPoll } from '../services/opened-polls';
import { pathOf } from '../services/poll-summary';
import { texts } from '../texts';

/** A code that was typed and why it opened nothing; `null` before anything was tried. */
export interface Attempt {
  readonly code: string;
  readonly reason: RefusalReason | null;
}

export const CODE_FIELD = 'code';

export function codeInput(request: CitizenRequest, { code, reason }: Attempt): Html {
  const { poll, refusals } = texts[request.locale];
  const error = reason === null ? null : refusals[reason];
  return codeField(request.locale, { label: poll.code, hint: poll.codeHint, code, error });
}

function codeForm(request: CitizenRequest, { manifest }: OpenedPoll, attempt: Attempt): Html {
  const { poll: words } = texts[request.locale];
  return html`<section class="section">
    <div class="head"><h2>${words.codeHeading}</h2></div>
    <form method="post" action="${request.link(`${pathOf(manifest.poll.slug)}/admission`)}">
      ${codeInput(request, attempt)}
      <div class="acts"><button class="btn">${words.getBallot}</button></div>
    </form>
  </section>`;
}

function accountWay(request: CitizenRequest, { manifest }: OpenedPoll): Html {
  const { poll: words } = texts[request.locale];
  const ballot = `${pathOf(manifest.poll.slug)}/ballot`;
  const next = encodeURIComponent(ballot);
  // One solid button a page: the code's, where the poll takes codes as well.
  const look = `btn${manifest.tiers.includes('code') ? ' alt' : ''}`;
  const way = (path: string, label: string, className: string): Html =>
    html`<a class="${className}" href="${wholePage(request, path)}" ${outOfFrame(request)}>${label}</a>`;
  const inside =
    request.account === null
      ? html`<p>${words.signInText}</p>
          <div class="acts">
            ${way(`/account/sign-in?next=${next}`, words.signIn, look)}
            ${way(`/account/register?next=${next}`, words.register, 'btn quiet')}
          </div>`
      : html`<p>${words.signedInAs(request.account.name)}</p>
          <div class="acts">${way(ballot, words.getBallot, look)}</div>`;
  return html`<section class="section">
    <div class="head"><h2>${words.accountHeading}</h2></div>
    ${inside}${request.embedded && html`<p class="small soft">${words.inNewWindow}</p>`}
  </section>`;
}

/** Every way in that this poll accepts. */
export const ways = (request: CitizenRequest, poll: OpenedPoll, attempt: Attempt): Html =>
  html`${poll.manifest.tiers.includes('code') && codeForm(request, poll, attempt)}
  ${poll.manifest.tiers.includes('account') && accountWay(request, poll)}`;
