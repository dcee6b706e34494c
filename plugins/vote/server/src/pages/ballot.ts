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
import { recordTexts, texts } from '../texts';
import { ballotGroup, placeOf } from './ballot-group';
import { chosenIn } from './chosen';
import { CODE_FIELD, codeInput, takesCodes } from './door';
import { otherWaysAgain } from './door/ask-again';
import { choosing, fingerprintLine, groupId, groupName, kicker, pollTitle, sealedNote } from './parts';
import { problemText } from './problem-text';
import { hasTokens, TOKEN_SCRIPT, tokenAttributes, tokenRecovery, tokenStatus } from './token-form';
import { candidatesFor, isPerVoter } from './voter-order';

/** The right to vote that this page carries along, or why there is none any more. */
export type PageRight =
  | {
      readonly ok: true;
      /** Empty where the browser has a token instead. */
      readonly pass: string;
      readonly tier: TierKey;
      readonly isToken?: boolean;
      /** Under which name the browser keeps the voter's seed; empty where the page no longer knows who it is. */
      readonly wallet?: string;
      /** A token was issued for this right before. */
      readonly isIssued?: boolean;
    }
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

/** Problems that belong nowhere on the ballot lead to its first group. */
function firstPlace({ poll }: BallotView): string {
  const [first] = poll.manifest.groups;
  return first === undefined ? ASK_AGAIN : groupId(first.key);
}

function summaryOf(request: CitizenRequest, view: BallotView): readonly SummaryError[] {
  const { locale } = request;
  const { right, poll } = view;
  const words = texts[locale];
  const first = firstPlace(view);
  return [
    ...(right.ok
      ? []
      : [{ fieldId: takesCodes(poll) ? CODE_FIELD : ASK_AGAIN, message: words.refusals[right.reason] }]),
    ...(view.isActRenewed === true ? [{ fieldId: first, message: words.problems.actUnusable }] : []),
    ...view.problems.map((problem) => ({
      fieldId: placeOf(poll.manifest, problem) ?? first,
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
    ${right.ok && right.isIssued === true && note('info', html`<p>${recordTexts[locale].token.issued}</p>`)}
    ${poll.manifest.sealed && sealedNote(locale)}
    ${isPerVoter(poll) && note('info', html`<p>${texts[locale].methods.perVoter}</p>`)}
  </div>`;
}

/** How many are left in each group, counted by the browser, and the button; always in sight. */
function tallyBar(request: CitizenRequest, { poll, right }: BallotView): Html {
  const words = texts[request.locale].ballot;
  const isCounted = contestGroupsOf(poll.manifest).every(({ method }) => method.kind === 'choose');
  // Only choices can be counted by the browser; the other groups are there to be found.
  const links = contestGroupsOf(poll.manifest).map(
    (group, index) =>
      html`<li>
        <a href="#${groupId(group.key)}"
          >${groupName(group, request.locale)}
          ${group.method.kind === 'choose' && html`<b class="l${index + 1}"></b>`}</a
        >
      </li>`,
  );
  return html`<div class="tally">
    <div class="in">
      <ul aria-label="${isCounted ? words.leftInGroups : texts[request.locale].results.groups}">
        ${links}
      </ul>
      <button class="btn">${right.ok ? words.check : words.askAgain}</button>
    </div>
  </div>`;
}

function groups(request: CitizenRequest, view: BallotView): readonly Html[] {
  const { poll, act } = view;
  const { manifest } = poll;
  const chosen = chosenIn(manifest, view.choices);
  return contestGroupsOf(manifest).map((group, index) => {
    const problems = view.problems.filter((problem) => problem.group === group.key);
    const candidates = candidatesFor(poll, group.key, act);
    return ballotGroup({ manifest, group, candidates, number: index + 1, chosen, problems }, request.locale);
  });
}

function form(request: CitizenRequest, view: BallotView): Html {
  const { poll, right, act } = view;
  const words = texts[request.locale];
  const step = right.ok ? 'review' : 'admission';
  const isTokenPage = right.ok && hasTokens(poll, right.tier);
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
    ${right.ok && attributes(tokenAttributes(request, poll, right))}
  >
    ${right.ok && rightField(right)}
    <input type="hidden" name="act" value="${act}" />
    ${!right.ok && askAgain(request, poll, right)} ${groups(request, view)}
    <div class="narrow stack section">
      <p class="small soft">${words.ballot.notYet}</p>
      ${isTokenPage && tokenRecovery(request)} ${isTokenPage && tokenStatus()}
      ${fingerprintLine(request, poll)}
    </div>
    ${tallyBar(request, view)}
  </form>`;
}

/** What shows the right to vote: the pass, or the tier of the token that the browser has. */
export const rightField = ({ pass, tier, isToken = false }: PageRight & { ok: true }): Html =>
  isToken
    ? html`<input type="hidden" name="token" value="${tier}" />`
    : html`<input type="hidden" name="pass" value="${pass}" />`;

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
    ...(view.right.ok && hasTokens(view.poll, view.right.tier) ? { laterScripts: [TOKEN_SCRIPT] } : {}),
    languagePath: pathOf(view.poll.manifest.poll.slug),
    body: html`${pageTitle(title, {
        kicker: kicker(request, view.poll, view.turnout),
        lead: choosing(view.poll.manifest, locale),
      })}
      <div class="narrow">${errorSummary(locale, errors, texts[locale].errorHint)}</div>
      ${notes(request, view)} ${form(request, view)}`,
  };
}
