import type { CitizenRequest, TierKey } from '@modu/participation/contracts';
import { codeField, html, outOfFrame, wholePage, type Html } from '@modu/participation/page-kit';
import type { Offers } from '../services/admission';
import type { OpenedPoll } from '../services/opened-polls';
import { knownTiers } from '../services/poll-versions';
import { pathOf } from '../services/poll-summary';
import { texts } from '../texts';
import { doorTexts } from '../texts/door';
import { PLACES, reasonText, wayOf, type Attempt, type Way } from './door/attempt';
import { emailWay } from './door/email';
import { identityWay } from './door/identity';
import { openWay } from './door/open';
import { placeError } from './door/place-error';

export type { Attempt } from './door/attempt';

export const CODE_FIELD = PLACES.code;

const takes = ({ manifest }: OpenedPoll, ...tiers: readonly TierKey[]): boolean =>
  tiers.some((tier) => manifest.tiers.includes(tier));

/** Whether a code is something to ask for: of an invitation, or of a slip. */
export const takesCodes = (poll: OpenedPoll): boolean => takes(poll, 'code', 'onsite');

/** One field for both kinds of code: nobody has to know which theirs is. */
function codeWords(
  request: CitizenRequest,
  poll: OpenedPoll,
): { heading: string; label: string; hint: string } {
  const { poll: words } = texts[request.locale];
  const { code } = doorTexts[request.locale];
  if (!takes(poll, 'onsite')) return { heading: words.codeHeading, label: words.code, hint: words.codeHint };
  return takes(poll, 'code')
    ? { heading: code.bothHeading, label: code.bothLabel, hint: words.codeHint }
    : { heading: code.onsiteHeading, label: code.onsiteLabel, hint: code.onsiteHint };
}

export function codeInput(request: CitizenRequest, poll: OpenedPoll, attempt: Attempt): Html {
  const { label, hint } = codeWords(request, poll);
  const isTried = wayOf(attempt) === 'code';
  const error = isTried ? reasonText(request, attempt) : null;
  return codeField(request.locale, { label, hint, code: isTried ? attempt.code : '', error });
}

function codeWay(request: CitizenRequest, poll: OpenedPoll, attempt: Attempt, look: string): Html {
  const { poll: words } = texts[request.locale];
  return html`<section class="section">
    <div class="head"><h2>${codeWords(request, poll).heading}</h2></div>
    <form method="post" action="${request.link(`${pathOf(poll.manifest.poll.slug)}/admission`)}">
      ${codeInput(request, poll, attempt)}
      <div class="acts"><button class="${look}">${words.getBallot}</button></div>
    </form>
  </section>`;
}

function accountWay(request: CitizenRequest, { manifest }: OpenedPoll, attempt: Attempt, look: string): Html {
  const { poll: words } = texts[request.locale];
  const ballot = `${pathOf(manifest.poll.slug)}/ballot`;
  const next = encodeURIComponent(ballot);
  const error = wayOf(attempt) === 'account' ? reasonText(request, attempt) : null;
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
  return html`<section class="section" id="${PLACES.account}" tabindex="-1">
    <div class="head"><h2>${words.accountHeading}</h2></div>
    ${placeError(request, PLACES.account, error)}
    ${inside}${request.embedded && html`<p class="small soft">${words.inNewWindow}</p>`}
  </section>`;
}

const TIERS: Readonly<Record<Way, readonly TierKey[]>> = {
  code: ['code', 'onsite'],
  identity: ['oidc', 'identity'],
  email: ['email'],
  account: ['account'],
  open: ['open'],
};

/** What checks most comes first; what checks nothing comes last. */
const ORDER: readonly Way[] = ['code', 'identity', 'email', 'account', 'open'];

/** The ways in that this poll accepts and this site can offer, in the order of the page. */
export function openWays({ manifest }: OpenedPoll, { available }: Offers): readonly Way[] {
  const tiers = knownTiers(manifest.tiers).filter((tier) => available.includes(tier));
  return ORDER.filter((way) => TIERS[way].some((tier) => tiers.includes(tier)));
}

/** Every way in, each in a part of its own. */
export function ways(request: CitizenRequest, poll: OpenedPoll, attempt: Attempt, offers: Offers): Html {
  const open = openWays(poll, offers);
  if (open.length === 0) return html`<p class="section">${doorTexts[request.locale].nothingNow}</p>`;
  return html`${open.map((way, index) => {
    // One solid button a page: the first way's.
    const look = index === 0 ? 'btn' : 'btn alt';
    switch (way) {
      case 'code':
        return codeWay(request, poll, attempt, look);
      case 'identity':
        return identityWay(request, poll, { attempt, offers, look });
      case 'email':
        return emailWay(request, poll, attempt, look);
      case 'account':
        return accountWay(request, poll, attempt, look);
      case 'open':
        return openWay(request, poll, attempt, look);
    }
  })}`;
}
