import type { CitizenRequest } from '@modu/participation/contracts';
import { html, wholePage, type Html } from '@modu/participation/page-kit';
import type { OpenedPoll } from '../../services/opened-polls';
import { pathOf } from '../../services/poll-summary';
import { texts } from '../../texts';
import { doorTexts } from '../../texts/door';
import { addressField } from './address-field';

/**
 * Ways to show once more who one is, inside the form of a ballot paper whose pass has run out. What was chosen goes with all of
 * them. A code is asked for by the page itself.
 */
export function otherWaysAgain(request: CitizenRequest, { manifest }: OpenedPoll): Html {
  const { ballot: words, poll: pollWords } = texts[request.locale];
  const { again, email } = doorTexts[request.locale];
  const { tiers, poll } = manifest;
  const path = pathOf(poll.slug);
  const signIn = wholePage(request, `/account/sign-in?next=${encodeURIComponent(`${path}/ballot`)}`);
  const apart = (text: string, href: string, label: string): Html =>
    html`<p class="section">${text} <a href="${href}" target="_blank" rel="noopener">${label}</a></p>`;
  return html`<input type="hidden" name="way" value="again" />
    ${tiers.includes('account') && apart(words.askAgainAccount, signIn, pollWords.signIn)}
    ${
      (tiers.includes('oidc') || tiers.includes('identity')) &&
      apart(again.identity, wholePage(request, path), doorTexts[request.locale].identity.heading)
    }
    ${
      tiers.includes('email') &&
      html`<div class="section">
        <p>${again.email}</p>
        ${addressField(request.locale, '', null)}
        <div class="acts">
          <button class="btn alt" formaction="${request.link(`${path}/email`)}">${email.send}</button>
        </div>
      </div>`
    }`;
}
