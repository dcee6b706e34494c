import {
  attributes,
  errorSummary,
  errorTitle,
  fieldError,
  formatDate,
  formatMoment,
  html,
  inFours,
  note,
  pageTitle,
  paragraphs,
  type Html,
} from '@modu/participation/page-kit';
import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { isRestricted } from '../../../domain/src';
import type { OwnResponse } from '../services/my-responses';
import type { AnswerInWords } from '../services/survey-responses';
import { textsIn } from '../services/survey-state';
import type { Survey } from '../services/surveys';
import { privacyWords, texts } from '../texts';
import { noticePage } from './notice';
import { SECTION, surveyPaths } from './survey-paths';

/** What was typed at the door of one's own response. */
export interface Typed {
  readonly number: string;
  readonly code: string;
}

const titled = (request: CitizenRequest, survey: Survey, title: string): string =>
  `${title} – ${textsIn(survey, request.locale).title}`;

interface Input {
  readonly name: 'number' | 'code';
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error: string | null;
}

function input({ locale }: CitizenRequest, { name, label, hint, value, error }: Input): Html {
  const id = `my-${name}`;
  return html`<div class="q${error !== null && ' bad'}">
    <label class="ask" for="${id}">${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${error !== null && fieldError(locale, `${id}-error`, error)}
    <input
      class="text code"
      ${attributes({
        id,
        name,
        type: 'text',
        value,
        maxlength: 64,
        autocomplete: 'off',
        autocapitalize: 'characters',
        spellcheck: 'false',
        'aria-invalid': error !== null && 'true',
        'aria-describedby': error === null ? `${id}-hint` : `${id}-hint ${id}-error`,
      })}
    />
  </div>`;
}

/** @param typed what opened nothing; `null` before anything was tried */
export function myResponseDoor(request: CitizenRequest, survey: Survey, typed: Typed | null): Page {
  const { locale } = request;
  const words = privacyWords[locale].mine;
  const title = titled(request, survey, words.title);
  const error = typed === null ? null : words.unknown;
  const path = surveyPaths.mine(survey.slug);
  return {
    title: error === null ? title : errorTitle(locale, title),
    section: SECTION,
    privacy: 'private',
    languagePath: path,
    body: html`<div class="narrow">
      ${pageTitle(words.title, { kicker: textsIn(survey, locale).title, lead: words.lead })}
      ${error !== null && errorSummary(locale, [{ fieldId: 'my-number', message: error }])}
      <form method="post" action="${request.link(path)}">
        ${input(request, {
          name: 'number',
          label: words.number,
          hint: words.numberHint,
          value: typed?.number ?? '',
          error,
        })}
        ${input(request, {
          name: 'code',
          label: words.code,
          hint: words.codeHint,
          value: typed?.code ?? '',
          error: null,
        })}
        <div class="acts"><button class="btn">${words.open}</button></div>
      </form>
    </div>`,
  };
}

/** Number and code go along in the form: there is no session, and no address holds them. */
const credentials = ({ number, code }: Typed): Html =>
  html`<input type="hidden" name="number" value="${number}" /><input
      type="hidden"
      name="code"
      value="${code}"
    />`;

function answer({ locale }: CitizenRequest, { title, lines }: AnswerInWords): Html {
  const [first] = lines;
  const words =
    lines.length > 1
      ? html`<ul class="bullets">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
      : first === undefined
        ? html`<span class="soft">${texts[locale].review.empty}</span>`
        : paragraphs(first);
  return html`<div>
    <dt>${title}</dt>
    <dd>${words}</dd>
  </div>`;
}

function keptNote({ locale, timeZone }: CitizenRequest, { retention }: OwnResponse): Html | false {
  if (retention === null) return false;
  const day = formatDate(locale, retention.at, timeZone);
  return html`<div class="section">
    ${note('info', html`<p>${privacyWords[locale].mine.ends[retention.act](day)}</p>`)}
  </div>`;
}

/** Everything that was sent, in words, and what can be done with it. */
export function myResponsePage(
  request: CitizenRequest,
  survey: Survey,
  typed: Typed,
  response: OwnResponse,
): Page {
  const { locale, now, timeZone } = request;
  const words = privacyWords[locale].mine;
  const sentAt = formatMoment(locale, response.submittedAt, timeZone, now);
  return {
    title: titled(request, survey, words.shownTitle),
    section: SECTION,
    privacy: 'private',
    languagePath: surveyPaths.mine(survey.slug),
    body: html`<div class="narrow">
      ${pageTitle(words.shownTitle, { kicker: textsIn(survey, locale).title })}
      <dl class="facts section">
        <div>
          <dt>${words.number}</dt>
          <dd>${inFours(response.number)}</dd>
        </div>
        <div>
          <dt>${words.sentAt}</dt>
          <dd>${sentAt}</dd>
        </div>
      </dl>
      ${keptNote(request, response)}
      <section class="section stack">
        <h2>${words.answers}</h2>
        <dl class="review">${response.answers.map((each) => answer(request, each))}</dl>
      </section>
      <div class="acts">
        <form method="post" action="${request.link(surveyPaths.mineFile(survey.slug))}" data-repeatable>
          ${credentials(typed)}<button class="btn alt">${words.download}</button>
        </form>
        <form method="post" action="${request.link(surveyPaths.withdrawal(survey.slug))}">
          ${credentials(typed)}<button class="btn bad">${words.withdraw}</button>
        </form>
      </div>
    </div>`,
  };
}

/** The last moment to think again. */
export function withdrawalPage(request: CitizenRequest, survey: Survey, typed: Typed): Page {
  const words = privacyWords[request.locale].mine;
  return {
    title: titled(request, survey, words.confirmTitle),
    section: SECTION,
    privacy: 'private',
    languagePath: surveyPaths.mine(survey.slug),
    body: html`<div class="narrow">
      ${pageTitle(words.confirmTitle, { lead: words.confirmText })}
      ${isRestricted(survey.rules) && html`<div class="section">${note('info', html`<p>${words.confirmOnce}</p>`)}</div>`}
      <form method="post" action="${request.link(surveyPaths.withdrawal(survey.slug))}">
        ${credentials(typed)}
        <div class="acts">
          <button class="btn bad" name="confirmed" value="yes">${words.confirm}</button
          ><button class="btn alt" formaction="${request.link(surveyPaths.mine(survey.slug))}">
            ${words.cancel}
          </button>
        </div>
      </form>
    </div>`,
  };
}

/** It is gone; "back" shows nothing of it either. */
export function withdrawnPage(request: CitizenRequest, survey: Survey): Page {
  const words = privacyWords[request.locale].mine;
  const links = [{ label: texts[request.locale].gone.survey, path: surveyPaths.start(survey.slug) }];
  return {
    ...noticePage(request, { title: words.withdrawnTitle, text: words.withdrawnText, links }),
    clearsCache: true,
  };
}

/** Number and code are right, but there is nothing any more. */
export function removedPage(request: CitizenRequest, survey: Survey): Page {
  const words = privacyWords[request.locale].mine;
  const path = surveyPaths.start(survey.slug);
  const links = [{ label: texts[request.locale].gone.survey, path }];
  return noticePage(request, {
    title: words.removedTitle,
    text: words.removedText,
    links,
    languagePath: surveyPaths.mine(survey.slug),
  });
}
