import { formatMoment, formatNumber, html, pageTitle, timeLeft, type Html } from '../../../page-kit/src';
import type { CitizenRequest, CitizenSection, Page, ParticipationItem } from '../../../contracts';
import { texts } from '../texts';

export interface ListedItem extends ParticipationItem {
  readonly itemName: string;
}

/** How many took part; a count of none would only discourage. */
const peopleOf = ({ locale }: CitizenRequest, { participants }: ListedItem): string | null =>
  participants === null || participants === 0
    ? null
    : texts[locale].participants(formatNumber(locale, participants));

function when(request: CitizenRequest, item: ListedItem): Html {
  const { locale, now, timeZone } = request;
  const words = texts[locale];
  const counted = peopleOf(request, item);
  const people = counted !== null && html`<br />${counted}`;
  if (item.closesAt === null) return html`<p class="when">${words.noDeadline}${people}</p>`;
  const left = timeLeft(locale, item.closesAt, now);
  const soon = left.isSoon && html` class="soon"`;
  const deadline = words.closesAt(formatMoment(locale, item.closesAt, timeZone, now));
  return html`<p class="when"><b${soon}>${left.text}</b>${deadline}${people}</p>`;
}

/** One solid button a page: the first, which closes soonest. */
function openItem(request: CitizenRequest, item: ListedItem, index: number): Html {
  const address = request.link(item.path);
  return html`<li>
    <div>
      <p class="kicker"><span class="tag accent">${item.itemName}</span></p>
      <h3><a href="${address}">${item.title}</a></h3>
      <p class="soft">${item.summary}</p>
      <a class="btn${index > 0 && ' alt'}" href="${address}"
        >${item.action}<span class="vh">: ${item.title}</span></a
      >
    </div>
    ${when(request, item)}
  </li>`;
}

function upcomingItem(request: CitizenRequest, item: ListedItem): Html {
  const { locale, now, timeZone } = request;
  const moment = item.opensAt === null ? '' : formatMoment(locale, item.opensAt, timeZone, now);
  return html`<li>
    <div>
      <h3><a href="${request.link(item.path)}">${item.title}</a></h3>
      <p class="small soft">${item.itemName}</p>
    </div>
    <p class="small soft">${texts[locale].opensAt(moment)}</p>
  </li>`;
}

function closedItem(request: CitizenRequest, item: ListedItem): Html {
  const { locale, now, timeZone } = request;
  const words = texts[locale];
  const moment = item.closesAt === null ? '' : formatMoment(locale, item.closesAt, timeZone, now);
  const counted = peopleOf(request, item);
  const people = counted !== null && ` · ${counted}`;
  return html`<li>
    <div>
      <h3><a href="${request.link(item.resultsPath ?? item.path)}">${item.title}</a></h3>
      <p class="small soft">${item.itemName} · ${words.closedAt(moment)}${people}</p>
    </div>
    <p>
      ${
        item.resultsPath !== null &&
        html`<a href="${request.link(item.resultsPath)}"
          >${words.results}<span class="vh">: ${item.title}</span></a
        >`
      }
    </p>
  </li>`;
}

const byClosing = (a: ListedItem, b: ListedItem): number =>
  (a.closesAt?.getTime() ?? Infinity) - (b.closesAt?.getTime() ?? Infinity);

function sections(request: CitizenRequest, items: readonly ListedItem[]): Html {
  const words = texts[request.locale];
  const open = items.filter(({ state }) => state === 'open').sort(byClosing);
  const upcoming = items
    .filter(({ state }) => state === 'upcoming')
    .sort((a, b) => (a.opensAt?.getTime() ?? 0) - (b.opensAt?.getTime() ?? 0));
  const closed = items.filter(({ state }) => state === 'closed').sort((a, b) => byClosing(b, a));
  return html`<section class="section" aria-labelledby="open">
      <h2 class="vh" id="open">${words.openHeading}</h2>
      ${
        open.length > 0
          ? html`<ul class="open">
              ${open.map((item, index) => openItem(request, item, index))}
            </ul>`
          : html`<p class="soft">${words.noneOpen}</p>`
      }
    </section>
    ${
      upcoming.length > 0 &&
      html`<section class="section">
        <div class="head"><h2>${words.upcoming}</h2></div>
        <ul class="rows">
          ${upcoming.map((item) => upcomingItem(request, item))}
        </ul>
      </section>`
    }
    ${
      closed.length > 0 &&
      html`<section class="section">
        <div class="head"><h2>${words.past}</h2></div>
        <ul class="rows">
          ${closed.map((item) => closedItem(request, item))}
        </ul>
      </section>`
    }`;
}

/** Everything there is to take part in: until when, how many, what happens now. */
export function homePage(request: CitizenRequest, items: readonly ListedItem[], tagline: string): Page {
  const words = texts[request.locale];
  return {
    title: words.listTitle,
    body: html`${pageTitle(words.listTitle, { lead: tagline || words.listLead })}${sections(request, items)}`,
  };
}

export function sectionPage(
  request: CitizenRequest,
  section: CitizenSection,
  items: readonly ListedItem[],
): Page {
  const title = section.title[request.locale];
  return {
    title,
    section: section.key,
    body: html`${pageTitle(title)}${sections(request, items)}`,
  };
}
