import type { CitizenRequest, Page, RefusalReason, TierKey } from '@modu/participation/contracts';
import {
  attributes,
  errorSummary,
  errorTitle,
  html,
  note,
  pageTitle,
  type Html,
  type SummaryError,
} from '@modu/participation/page-kit';
import { contestGroupsOf, type Choices, type ContestProblem } from '../../../domain/src';
import type { OpenedPoll } from '../services/opened-polls';
import { pathOf } from '../services/poll-summary';
import { texts } from '../texts';
import { ballotGroup } from './ballot-group';
import { chosenIn } from './chosen';
import { CODE_FIELD, codeInput, takesCodes } from './door';
import { otherWaysAgain } from './door/ask-again';
import { choosing, fingerprintLine, groupId, groupName, kicker, pollTitle, sealedNote } from './parts';
import { problemText } from './problem-text';

/** The right to vote that this page carries along, or why there is none any more. */
export type PageRight =
  | { readonly ok: true; readonly pass: string; readonly tier: TierKey }
  | { readonly ok: false; readonly reason: RefusalReason; readonly code: string };

export interface BallotView {
  readonly poll: OpenedPoll;
  readonly turnout: number;
  readonly right: PageRight;
  readonly act: string;
  readonly choices: Choices;
  readonly problems: readonly ContestProblem[];
  /** The page was sent with an act that cannot be used; it carries a new one now. */
  readonly isActRenewed?: boolean;
}

const ASK_AGAIN = 'ask-again';

/** A problem with a group that is not on the ballot leads to the first that is. */
function placeOf({ poll }: BallotView, group: string): string {
  const { groups } = poll.manifest;
  const known = groups.find(({ key }) => key === group) ?? groups[0];
  return known === undefined ? ASK_AGAIN : groupId(known.key);
}

function summaryOf(request: CitizenRequest, view: BallotView): readonly SummaryError[] {
  const { locale } = request;
  const { right, poll } = view;
  const words = texts[locale];
  const first = placeOf(view, '');
  return [
    ...(right.ok
      ? []
      : [{ fieldId: takesCodes(poll) ? CODE_FIELD : ASK_AGAIN, message: words.refusals[right.reason] }]),
    ...(view.isActRenewed === true ? [{ fieldId: first, message: words.problems.actUnusable }] : []),
    ...view.problems.map((problem) => ({
      fieldId: placeOf(view, problem.group),
      message: problemText(poll.manifest, problem, locale),
    })),
  ];
}

/** The pass went stale while somebody was choosing: they show once more who they are, and lose nothing. */
function askAgain(request: CitizenRequest, poll: OpenedPoll, right: PageRight & { ok: false }): Html {
  const { ballot: words } = texts[request.locale];
  return html`<section class="narrow section" id="${ASK_AGAIN}" tabindex="-1">
    <div class="head"><h2>${words.askAgainHeading}</h2></div>
    ${takesCodes(poll) && codeInput(request, poll, { code: right.code, reason: right.reason })}
    ${otherWaysAgain(request, poll)}
  </section>`;
}

function notes(request: CitizenRequest, { poll, right }: BallotView): Html {
  const { locale } = request;
  return html`<div class="narrow stack section">
    ${right.ok && note('check', html`<p>${texts[locale].ballot.confirmed[right.tier]}</p>`, 'ok')}
    ${poll.manifest.sealed && sealedNote(locale)}
  </div>`;
}

/** How many are left in each group, counted by the browser, and the button; always in sight. */
function tallyBar(request: CitizenRequest, { poll, right }: BallotView): Html {
  const words = texts[request.locale].ballot;
  const links = poll.manifest.groups.map(
    (group, index) =>
      html`<li>
        <a href="#${groupId(group.key)}">${groupName(group, request.locale)} <b class="l${index + 1}"></b></a>
      </li>`,
  );
  return html`<div class="tally">
    <div class="in">
      <ul aria-label="${words.leftInGroups}">
        ${links}
      </ul>
      <button class="btn">${right.ok ? words.check : words.askAgain}</button>
    </div>
  </div>`;
}

function groups(request: CitizenRequest, view: BallotView): readonly Html[] {
  const { manifest } = view.poll;
  const chosen = chosenIn(manifest, view.choices);
  return contestGroupsOf(manifest).map((group, index) => {
    const errors = view.problems
      .filter((problem) => problem.group === group.key)
      .map((problem) => problemText(manifest, problem, request.locale));
    return ballotGroup({ manifest, group, number: index + 1, chosen, errors }, request.locale);
  });
}

function form(request: CitizenRequest, view: BallotView): Html {
  const { poll, right, act } = view;
  const words = texts[request.locale];
  const step = right.ok ? 'review' : 'admission';
  const texting = attributes({
    'data-text-left': words.choosing.left,
    'data-text-done': words.choosing.done,
    'data-text-over': words.choosing.over,
  });
  return html`<form
    class="ballot"
    method="post"
    action="${request.link(`${pathOf(poll.manifest.poll.slug)}/${step}`)}"
    ${texting}
  >
    ${right.ok && html`<input type="hidden" name="pass" value="${right.pass}" />`}
    <input type="hidden" name="act" value="${act}" />
    ${!right.ok && askAgain(request, poll, right)} ${groups(request, view)}
    <div class="narrow stack section">
      <p class="small soft">${words.ballot.notYet}</p>
      ${fingerprintLine(request, poll)}
    </div>
    ${tallyBar(request, view)}
  </form>`;
}

/** The ballot paper: every candidate, what is chosen so far, what is wrong. */
export function ballotPage(request: CitizenRequest, view: BallotView): Page {
  const { locale } = request;
  const title = pollTitle(view.poll, locale);
  const errors = summaryOf(request, view);
  return {
    title: errors.length > 0 ? errorTitle(locale, title) : title,
    section: 'polls',
    htmlClass: 'has-tally',
    privacy: 'returnable',
    languagePath: pathOf(view.poll.manifest.poll.slug),
    body: html`${pageTitle(title, {
        kicker: kicker(request, view.poll, view.turnout),
        lead: choosing(view.poll.manifest, locale),
      })}
      <div class="narrow">${errorSummary(locale, errors, texts[locale].errorHint)}</div>
      ${notes(request, view)} ${form(request, view)}`,
  };
}
