import type { CitizenRequest } from '@modu/participation/contracts';
import { html, outOfFrame, wholePage, type Html } from '@modu/participation/page-kit';
import type { Offers } from '../../services/admission';
import type { OpenedPoll } from '../../services/opened-polls';
import { pathOf } from '../../services/poll-summary';
import { doorTexts } from '../../texts/door';
import { PLACES, reasonText, wayOf, type Attempt } from './attempt';
import { placeError } from './place-error';

/** Providers whose people this poll takes, each a link that leads there and back. */
function providerLinks(
  request: CitizenRequest,
  { manifest }: OpenedPoll,
  offers: Offers,
  look: string,
): Html {
  const words = doorTexts[request.locale].identity;
  const next = encodeURIComponent(pathOf(manifest.poll.slug));
  const wanted = offers.providers.filter(({ tier }) => manifest.tiers.includes(tier));
  if (wanted.length === 0) return html`<p>${words.elsewhere}</p>`;
  return html`<p>${words.text}</p>
    <div class="acts">
      ${wanted.map(
        ({ name, path }, index) =>
          html`<a
            class="${index === 0 ? look : 'btn alt'}"
            href="${wholePage(request, `${path}?next=${next}`)}"
            ${outOfFrame(request)}
            >${words.by(name[request.locale])}</a
          >`,
      )}
    </div>
    ${request.embedded && html`<p class="small soft">${doorTexts[request.locale].inNewWindow}</p>`}`;
}

/** People whom a provider knows: on the way there, or just back. */
export function identityWay(
  request: CitizenRequest,
  poll: OpenedPoll,
  { attempt, offers, look }: { attempt: Attempt; offers: Offers; look: string },
): Html {
  const { identity: words, getBallot } = doorTexts[request.locale];
  const { tiers, poll: about } = poll.manifest;
  const isBack = offers.identified !== null && tiers.includes(offers.identified);
  const error = wayOf(attempt) === 'identity' ? reasonText(request, attempt) : null;
  return html`<section class="section" id="${PLACES.identity}" tabindex="-1">
    <div class="head"><h2>${tiers.includes('identity') ? words.heading : words.oidcHeading}</h2></div>
    ${placeError(request, PLACES.identity, error)}
    ${
      isBack && error === null
        ? html`<form method="post" action="${request.link(`${pathOf(about.slug)}/admission`)}">
            <input type="hidden" name="way" value="identity" />
            <p>${words.ready}</p>
            <div class="acts"><button class="${look}">${getBallot}</button></div>
          </form>`
        : providerLinks(request, poll, offers, look)
    }
  </section>`;
}
