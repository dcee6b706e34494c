import type { CitizenRequest } from '@modu/participation/contracts';
import { html, note, proofField, type Html } from '@modu/participation/page-kit';
import type { OpenedPoll } from '../../services/opened-polls';
import { pathOf } from '../../services/poll-summary';
import { doorTexts } from '../../texts/door';
import { PLACES, reasonText, wayOf, type Attempt } from './attempt';
import { placeError } from './place-error';

/** Whoever likes, as often as they like. Says so before anybody votes. */
export function openWay(
  request: CitizenRequest,
  { manifest }: OpenedPoll,
  attempt: Attempt,
  look: string,
): Html {
  const { open: words, getBallot } = doorTexts[request.locale];
  const error = wayOf(attempt) === 'open' ? reasonText(request, attempt) : null;
  return html`<section class="section" id="${PLACES.open}" tabindex="-1">
    <div class="head"><h2>${words.heading}</h2></div>
    ${note('info', html`<p>${words.text}</p>`)}
    <form method="post" action="${request.link(`${pathOf(manifest.poll.slug)}/admission`)}">
      <input type="hidden" name="way" value="open" />
      ${placeError(request, PLACES.open, error)} ${proofField(request)}
      <div class="acts"><button class="${look}">${getBallot}</button></div>
    </form>
  </section>`;
}
