import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { html, note, pageTitle } from '@modu/participation/page-kit';
import { choicesToFields, type Choices, type ContestGroup } from '../../../domain/src';
import type { OpenedPoll } from '../services/opened-polls';
import { pathOf } from '../services/poll-summary';
import { texts } from '../texts';
import { choiceLists } from './choices';
import { fingerprintLine, groupId, groupName, kicker, pollTitle } from './parts';

export interface ReviewView {
  readonly poll: OpenedPoll;
  readonly pass: string;
  readonly act: string;
  /** A valid ballot, as the form said it: going back shows it just so. */
  readonly choices: Choices;
}

/** The last look before casting. One form carries everything, so that going back loses nothing. */
export function reviewPage(request: CitizenRequest, { poll, pass, act, choices }: ReviewView): Page {
  const { locale } = request;
  const { manifest } = poll;
  const words = texts[locale].review;
  const path = pathOf(manifest.poll.slug);
  const hidden = [['pass', pass], ['act', act], ...choicesToFields(manifest, choices)];
  const back = request.link(`${path}/ballot`);
  const change = (group: ContestGroup) =>
    html`<button class="btn quiet" formaction="${back}#${groupId(group.key)}">
      ${words.change}<span class="vh">: ${groupName(group, locale)}</span>
    </button>`;
  return {
    title: `${words.title} – ${pollTitle(poll, locale)}`,
    section: 'polls',
    privacy: 'returnable',
    languagePath: path,
    body: html`<div class="narrow">
      ${pageTitle(words.title, { kicker: kicker(request, poll, null), lead: words.lead })}
      <form method="post" action="${request.link(`${path}/ballots`)}">
        ${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        ${choiceLists({ poll, choices, act, change }, locale)}
        <div class="section">${note('lock', html`<p>${words.note}</p>`)}</div>
        <div class="acts">
          <button class="btn">${words.cast}</button>
          <button class="btn alt" formaction="${back}">${words.back}</button>
        </div>
      </form>
      <div class="section">${fingerprintLine(request, poll)}</div>
    </div>`,
  };
}
