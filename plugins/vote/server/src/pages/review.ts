import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { attributes, html, note, pageTitle } from '@modu/participation/page-kit';
import { choicesToFields, type Choices, type ContestGroup, type PollBallot } from '../../../domain/src';
import type { OpenedPoll } from '../services/opened-polls';
import { pathOf } from '../services/poll-summary';
import { recordTexts, texts } from '../texts';
import { rightField, type PageRight } from './ballot';
import { choiceLists } from './choices';
import { fingerprintLine, groupId, groupName, kicker, pollTitle } from './parts';
import { hasTokens, TOKEN_SCRIPT, tokenAttributes, tokenStatus } from './token-form';

export interface ReviewView {
  readonly poll: OpenedPoll;
  readonly right: PageRight & { readonly ok: true };
  readonly act: string;
  /** A valid ballot, as the form said it: going back shows it just so. */
  readonly choices: Choices;
  /** The same, as it would stand in the record. */
  readonly ballot: PollBallot;
}

/** The last look before casting. One form carries everything, so that going back loses nothing. */
export function reviewPage(request: CitizenRequest, { poll, right, act, choices, ballot }: ReviewView): Page {
  const { locale } = request;
  const { manifest } = poll;
  const words = texts[locale].review;
  const path = pathOf(manifest.poll.slug);
  const hidden = [['act', act], ...choicesToFields(manifest, choices)];
  const isTokenPage = hasTokens(poll, right.tier);
  const record = recordTexts[locale];
  // Without a token, or a browser that has one, the server sees the right and the ballot together.
  const secrecy = html`<p>${words.note}</p>
    <p class="small soft">${right.isToken === true ? record.token.kept : record.scriptless}</p>`;
  const back = request.link(`${path}/ballot`);
  const change = (group: ContestGroup) =>
    html`<button class="btn quiet" formaction="${back}#${groupId(group.key)}">
      ${words.change}<span class="vh">: ${groupName(group, locale)}</span>
    </button>`;
  return {
    title: `${words.title} – ${pollTitle(poll, locale)}`,
    section: 'polls',
    privacy: 'returnable',
    ...(isTokenPage ? { laterScripts: [TOKEN_SCRIPT] } : {}),
    languagePath: path,
    body: html`<div class="narrow">
      ${pageTitle(words.title, { kicker: kicker(request, poll, null), lead: words.lead })}
      <form
        method="post"
        action="${request.link(`${path}/ballots`)}"
        ${isTokenPage && attributes({ ...tokenAttributes(request, poll, right), 'data-ballot': JSON.stringify(ballot) })}
      >
        ${rightField(right)}
        ${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        ${choiceLists({ poll, choices, act, change }, locale)}
        <div class="section">${note('lock', secrecy)}</div>
        ${isTokenPage && tokenStatus()}
        <div class="acts">
          <button class="btn">${words.cast}</button>
          <button class="btn alt" formaction="${back}">${words.back}</button>
        </div>
      </form>
      <div class="section">${fingerprintLine(request, poll)}</div>
    </div>`,
  };
}
