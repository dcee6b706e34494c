import type { CitizenRequest } from '@modu/participation/contracts';
import { html, type Html } from '@modu/participation/page-kit';
import type { OpenedPoll } from '../../services/opened-polls';
import { pathOf } from '../../services/poll-summary';
import { doorTexts } from '../../texts/door';
import { addressField } from './address-field';
import { reasonText, wayOf, type Attempt } from './attempt';

/** A code is sent to an address; what follows is a page of its own. */
export function emailWay(
  request: CitizenRequest,
  { manifest }: OpenedPoll,
  attempt: Attempt,
  look: string,
): Html {
  const words = doorTexts[request.locale].email;
  const isTried = wayOf(attempt) === 'email';
  return html`<section class="section">
    <div class="head"><h2>${words.heading}</h2></div>
    <p>${words.text}</p>
    <form method="post" action="${request.link(`${pathOf(manifest.poll.slug)}/email`)}">
      ${addressField(request.locale, isTried ? attempt.code : '', isTried ? reasonText(request, attempt) : null)}
      <div class="acts"><button class="${look}">${words.send}</button></div>
    </form>
  </section>`;
}
