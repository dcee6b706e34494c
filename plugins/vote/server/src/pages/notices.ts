import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { html, pageTitle, type Html } from '@modu/participation/page-kit';
import { choicesToFields, type BallotRefusal, type Choices } from '../../../domain/src';
import type { OpenedPoll } from '../services/opened-polls';
import { pathOf } from '../services/poll-summary';
import { recordTexts, texts } from '../texts';
import { choiceLists } from './choices';
import { fingerprintLine, moment, pollTitle } from './parts';

interface Notice {
  readonly heading: string;
  /** What stands behind the heading in the tab: the poll. */
  readonly about?: string;
  readonly text: string;
  readonly more?: Html | false;
  readonly button: { readonly label: string; readonly path: string };
  readonly languagePath: string;
  /** Whose manifest's hash stands at the foot. */
  readonly poll?: OpenedPoll;
}

const notice = (
  request: CitizenRequest,
  { heading, about, text, more, button, languagePath, poll }: Notice,
): Page => ({
  title: about === undefined ? heading : `${heading} – ${about}`,
  section: 'polls',
  privacy: 'private',
  languagePath,
  body: html`<div class="narrow">
    ${pageTitle(heading, { lead: text })} ${more}
    <div class="acts"><a class="btn" href="${request.link(button.path)}">${button.label}</a></div>
    ${poll !== undefined && html`<div class="section">${fingerprintLine(request, poll)}</div>`}
  </div>`,
});

/** No poll, or no ballot with this receipt number. */
export function unknownPage(request: CitizenRequest, what: 'poll' | 'receipt'): Page {
  const words = texts[request.locale].unknown;
  return notice(request, {
    heading: words[`${what}Title`],
    text: words[`${what}Text`],
    button: { label: words.toList, path: '/polls' },
    languagePath: '/polls',
  });
}

/** A second try, refused in kind words. */
export function alreadyVotedPage(request: CitizenRequest, poll: OpenedPoll): Page {
  const words = texts[request.locale];
  return notice(request, {
    heading: words.refusedCast.alreadyTitle,
    about: pollTitle(poll, request.locale),
    text: words.refusedCast.alreadyText,
    more: html`<p class="section">${words.refusedCast.alreadyHint}</p>`,
    button: { label: words.home, path: '/' },
    languagePath: pathOf(poll.manifest.poll.slug),
    poll,
  });
}

/** The right was handed out as a token already; a page without scripts cannot use it. */
export function tokenElsewherePage(request: CitizenRequest, poll: OpenedPoll): Page {
  const words = recordTexts[request.locale];
  const path = pathOf(poll.manifest.poll.slug);
  return notice(request, {
    heading: words.elsewhereTitle,
    about: pollTitle(poll, request.locale),
    text: words.refusals.tokenElsewhere,
    button: { label: texts[request.locale].results.toPoll, path },
    languagePath: path,
    poll,
  });
}

/** Too late or too early: why, and what had been chosen, so that nobody wonders whether it counts. */
export function notTimelyPage(
  request: CitizenRequest,
  poll: OpenedPoll,
  refusal: BallotRefusal,
  { choices, act }: { readonly choices: Choices; readonly act: string },
): Page {
  const { refusedCast: words, poll: pollWords, results } = texts[request.locale];
  const path = pathOf(poll.manifest.poll.slug);
  const isClosed = refusal.code === 'closed';
  const lists = html`<p class="section"><b>${words.choices}</b></p>
    ${choiceLists({ poll, choices, act }, request.locale)}`;
  return notice(request, {
    heading: isClosed ? words.closedTitle : words.notYetTitle,
    about: pollTitle(poll, request.locale),
    text: isClosed
      ? words.closedText(moment(request, poll.times.closesAt))
      : words.notYetText(moment(request, poll.times.opensAt)),
    more: choicesToFields(poll.manifest, choices).length > 0 && lists,
    button: isClosed
      ? { label: pollWords.toResults, path: `${path}/results` }
      : { label: results.toPoll, path },
    languagePath: path,
    poll,
  });
}
