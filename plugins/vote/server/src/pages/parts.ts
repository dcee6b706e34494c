import type { CitizenRequest, Locale } from '@modu/participation/contracts';
import { formatMoment, formatNumber, html, icon, type Html } from '@modu/participation/page-kit';
import {
  contestGroupsOf,
  pollState,
  textIn,
  type Candidate,
  type ContestGroup,
  type LocalText,
  type PollManifest,
} from '../../../domain/src';
import type { OpenedPoll } from '../services/opened-polls';
import { pathOf } from '../services/poll-summary';
import { recordTexts, texts } from '../texts';
import { askOf } from './method-words';

/** A text as a plain string, for titles and attributes. */
export const plain = (text: LocalText | undefined, locale: Locale): string =>
  textIn(text, locale)?.text ?? '';

/** A text on the page; where it stands in for the other language, it says so (WCAG 3.1.2). */
export function localText(text: LocalText | undefined, locale: Locale): Html {
  const found = textIn(text, locale);
  if (found === null) return html``;
  return found.lang === locale ? html`${found.text}` : html`<span lang="${found.lang}">${found.text}</span>`;
}

export const pollTitle = ({ manifest }: OpenedPoll, locale: Locale): string =>
  plain(manifest.poll.title, locale);

/** Heading of a group; the single group of a poll without groups has the word for candidates. */
export const groupName = ({ label }: Pick<ContestGroup, 'label'>, locale: Locale): Html =>
  textIn(label, locale) === null ? html`${texts[locale].noGroup}` : localText(label, locale);

/** Where error messages and the bar at the foot lead. */
export const groupId = (key: string): string => `g-${key}`;

export const candidatesIn = ({ candidates }: PollManifest, group: string): readonly Candidate[] =>
  candidates.filter((candidate) => candidate.group === group);

/** Organisation and title of a candidate, as ballot and tables show them: one above the other. */
export function candidateName({ owner, title }: Candidate, locale: Locale): Html {
  const name = html`<span class="ti">${localText(title, locale)}</span>`;
  return owner === undefined ? name : html`<span class="ag">${localText(owner, locale)}</span> ${name}`;
}

/** The same in one line of a list. */
export function candidateLine({ owner, title }: Candidate, locale: Locale): Html {
  const name = html`<b>${localText(title, locale)}</b>`;
  return owner === undefined ? name : html`<span class="soft">${localText(owner, locale)}</span> ${name}`;
}

/** "Choose 7 of 48 candidates. Metropolitan 1, City 2, …"; other methods in their own words. */
export function choosing(manifest: PollManifest, locale: Locale): string {
  const { choosing: words, methods } = texts[locale];
  const number = (value: number): string => formatNumber(locale, value);
  const groups = contestGroupsOf(manifest);
  const [first] = groups;
  const choices = groups.flatMap(({ label, method }) =>
    method.kind === 'choose' ? [{ label, choose: method.choose, isLimit: method.rule === 'atMost' }] : [],
  );
  const { length: candidates } = manifest.candidates;
  if (choices.length < groups.length) {
    return first === undefined || groups.length > 1
      ? methods.eachItsWay
      : `${askOf(first, candidates, locale)}.`;
  }
  const total = choices.reduce((sum, { choose }) => sum + choose, 0);
  const all = words.all(
    number(total),
    number(candidates),
    choices.some(({ isLimit }) => isLimit),
  );
  if (choices.length === 1) return all;
  const parts = choices.map(({ label, choose, isLimit }) =>
    words.part(plain(label, locale), number(choose), isLimit),
  );
  return `${all} ${words.parts(parts)}`;
}

/** `9f3c71ae…` → `9f3c 71ae …`: people compare it by eye, so no group is torn apart at the end of a line. */
const fingerprint = (hash: string): Html =>
  html`<span class="code"
    >${hash.match(/.{4}/gu)?.map((group) => html`<span class="nb">${group}</span> `)}</span
  >`;

export const moment = (request: CitizenRequest, instant: string): string =>
  formatMoment(request.locale, new Date(instant), request.timeZone, request.now);

/** What stands above a poll's heading: the kind, the date that matters now, how many took part. */
export function kicker(request: CitizenRequest, { times }: OpenedPoll, turnout: number | null): Html {
  const words = texts[request.locale];
  const state = pollState(times, request.now);
  const when =
    state === 'upcoming'
      ? words.opens(moment(request, times.opensAt))
      : words[state === 'open' ? 'closes' : 'closed'](moment(request, times.closesAt));
  return html`<span>${words.vote}</span><span>${when}</span>${
      turnout !== null &&
      turnout > 0 &&
      html`<span>${words.participants(formatNumber(request.locale, turnout))}</span>`
    }`;
}

export const sealedNote = (locale: Locale): Html =>
  html`<div class="note">
    ${icon('lock')}
    <p><b>${texts[locale].poll.sealedTitle}</b></p>
    <p class="small soft">${texts[locale].poll.sealedText}</p>
  </div>`;

export function fingerprintLine(request: CitizenRequest, poll: OpenedPoll): Html {
  const words = texts[request.locale].poll;
  const address = request.link(`${pathOf(poll.manifest.poll.slug)}/manifest`);
  return html`<p class="fine">
    ${words.fingerprint} ${fingerprint(poll.hash)}<br />${words.fingerprintText}
    <a href="${address}" download>${words.manifest}</a> ·
    <a href="${request.link(`${pathOf(poll.manifest.poll.slug)}/record`)}"
      >${recordTexts[request.locale].link}</a
    >
  </p>`;
}
