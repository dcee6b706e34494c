import {
  attributes,
  errorTitle,
  fieldError,
  formatMoment,
  html,
  note,
  paragraphs,
  type Html,
} from '@modu/participation/page-kit';
import type { CitizenRequest, Page } from '@modu/participation/contracts';
import {
  asksSomething,
  isRestricted,
  minutesFor,
  readFlow,
  startAnswers,
  type Flow,
} from '../../../domain/src';
import { siteDay } from '../services/site-day';
import { surveyState, textsIn } from '../services/survey-state';
import type { Survey } from '../services/surveys';
import { privacyWords, texts } from '../texts';
import { consentErrors, consentLead, consentSection, type ConsentError } from './consent';
import { doorErrors, ways, type Attempt } from './door';
import { fullText } from './full';
import { scriptedForm, SCRIPTED_ASSETS } from './scripted-form';
import { SECTION, surveyPaths } from './survey-paths';

/** What is known of whoever stands before the survey. */
export interface Entrance {
  /** The survey takes no more responses. */
  readonly isFull: boolean;
  /** What they tried at the door, where there is one. */
  readonly attempt: Attempt;
  /** What the door gave: a questionnaire shown by a script carries it along. */
  readonly pass: string | null;
  /** The code of a draft they wanted to go on with, which opened none; `null` when they tried none. */
  readonly resumeCode: string | null;
  /** What was decided about personal data before a questionnaire that a script shows; `null` before that. */
  readonly consent: { readonly mayAsk: boolean } | { readonly error: ConsentError } | null;
  /** Bytes that one file may have on this site. */
  readonly maxFileBytes: number;
}

function firstFlow({ version: { questionnaire } }: Survey, request: CitizenRequest): Flow {
  const context = { today: siteDay(request.now, request.timeZone) };
  return readFlow(questionnaire, startAnswers(questionnaire, context), context);
}

function facts(request: CitizenRequest, survey: Survey): Html {
  const { locale, now, timeZone } = request;
  const words = texts[locale].start;
  const flow = firstFlow(survey, request);
  const questions = [...flow.questions.values()].filter(
    ({ isVisible, question }) => isVisible && asksSomething(question),
  );
  const closing =
    survey.closesAt === null ? words.noClosing : formatMoment(locale, survey.closesAt, timeZone, now);
  const { who, whoIs } = texts[locale].door;
  return html`<dl class="facts section">
    <div>
      <dt>${who}</dt>
      <dd>${whoIs[survey.rules.respondents]}</dd>
    </div>
    <div>
      <dt>${words.pages}</dt>
      <dd>${words.amount(flow.visiblePages.length, questions.length)}</dd>
    </div>
    <div>
      <dt>${words.minutes}</dt>
      <dd>${words.about(minutesFor(flow.questions.values()))}</dd>
    </div>
    <div>
      <dt>${words.closes}</dt>
      <dd>${closing}</dd>
    </div>
  </dl>`;
}

function consent(request: CitizenRequest, survey: Survey): Html | false {
  const { consentNotice } = textsIn(survey, request.locale);
  if (consentNotice === '') return false;
  const words = texts[request.locale].start;
  return html`<section class="panel section stack" aria-labelledby="consent">
    <h2 id="consent">${words.consent}</h2>
    ${paragraphs(consentNotice)}
    <p class="small soft">${words.beginNote}</p>
  </section>`;
}

const beginForm = (request: CitizenRequest, survey: Survey): Html =>
  html`<form method="post" action="${request.link(surveyPaths.drafts(survey.slug))}">
    <div class="acts"><button class="btn">${texts[request.locale].start.begin}</button></div>
  </form>`;

/** For those who have begun already: the code they wrote down. Open when it did not fit. */
function resumeForm(request: CitizenRequest, survey: Survey, typed: string | null): Html {
  const { locale } = request;
  const words = texts[locale].later;
  const isWrong = typed !== null;
  return html`<details class="section" ${isWrong && html` open`}>
    <summary>${words.resume}</summary>
    <form method="post" action="${request.link(surveyPaths.resume(survey.slug))}">
      <div class="q${isWrong && ' bad'}">
        <label class="ask" for="resume-code">${words.code}</label>
        <p class="hint" id="resume-hint">${words.resumeHint}</p>
        ${isWrong && fieldError(locale, 'resume-error', words.unknown)}
        <input
          class="text code"
          ${attributes({
            id: 'resume-code',
            name: 'resumeCode',
            type: 'text',
            value: typed ?? '',
            maxlength: 64,
            autocomplete: 'off',
            autocapitalize: 'characters',
            spellcheck: 'false',
            autofocus: isWrong,
            'aria-invalid': isWrong && 'true',
            'aria-describedby': isWrong ? 'resume-hint resume-error' : 'resume-hint',
          })}
        />
      </div>
      <div class="acts"><button class="btn alt">${words.goOn}</button></div>
    </form>
  </details>`;
}

/** Whether anybody learns who answers, in plain words. */
function privacy(
  { locale }: CitizenRequest,
  { rules, privacy: { anonymity: promised, consent } }: Survey,
): Html {
  const words = privacyWords[locale].anonymity;
  const isPlain = promised === 'confidential' && consent === 'none';
  return html`<div class="section">
    ${note(
      'lock',
      html`<p>${words[isPlain ? 'confidentialPlain' : promised]}</p>
        ${isRestricted(rules) && html`<p>${words.once}</p>`}`,
    )}
  </div>`;
}

/** Before the first question of a questionnaire that a script shows, where it asks for personal data. */
function scriptedConsent(request: CitizenRequest, survey: Survey, { pass, consent }: Entrance): Html {
  const { title } = privacyWords[request.locale].consent;
  const { version, slug } = survey;
  return html`<section class="section" aria-labelledby="may-ask">
    <h2 id="may-ask">${title}</h2>
    <p>${consentLead(request, version)}</p>
    ${consentSection(request, {
      survey,
      version,
      action: surveyPaths.scriptedConsent(slug),
      hidden: pass === null ? [] : [['pass', pass]],
      error: errorOf(consent),
    })}
  </section>`;
}

const errorOf = (consent: Entrance['consent']): ConsentError | null =>
  consent !== null && 'error' in consent ? consent.error : null;

/** A script shows the questions: nothing has to be decided before, or it has been. */
function isForScript({ version, rules }: Survey, { pass, consent }: Entrance): boolean {
  if (version.isNative || (isRestricted(rules) && pass === null)) return false;
  return version.consent === 'none' || (consent !== null && 'mayAsk' in consent);
}

function wayIn(request: CitizenRequest, survey: Survey, entrance: Entrance): Html {
  const { attempt, pass, consent, maxFileBytes } = entrance;
  if (isRestricted(survey.rules) && pass === null) return ways(request, survey, attempt);
  if (survey.version.isNative) return beginForm(request, survey);
  if (!isForScript(survey, entrance)) return scriptedConsent(request, survey, entrance);
  const mayAsk = consent !== null && 'mayAsk' in consent ? consent.mayAsk : null;
  return scriptedForm(request, survey, { pass, mayAsk, maxFileBytes });
}

const mineLink = (request: CitizenRequest, { slug }: Survey): Html => {
  const { mine, receipt } = privacyWords[request.locale];
  return html`<p class="small soft section">
    ${mine.start} <a href="${request.link(surveyPaths.mine(slug))}">${receipt.mine}</a>
  </p>`;
};

function openBody(request: CitizenRequest, survey: Survey, entrance: Entrance): Html {
  return html`${doorErrors(request, survey, entrance.attempt)}
  ${consentErrors(request, errorOf(entrance.consent))} ${facts(request, survey)} ${consent(request, survey)}
  ${privacy(request, survey)} ${wayIn(request, survey, entrance)}
  ${survey.version.isNative && resumeForm(request, survey, entrance.resumeCode)} ${mineLink(request, survey)}`;
}

function resultsLink(request: CitizenRequest, survey: Survey): Html | false {
  return (
    survey.publicResults &&
    html`<div class="acts">
      <a class="btn" href="${request.link(surveyPaths.results(survey.slug))}"
        >${texts[request.locale].results.title}</a
      >
    </div>`
  );
}

/** Before it opens and after it closes: when, and what there is to do meanwhile. */
function waitingBody(request: CitizenRequest, survey: Survey, state: 'upcoming' | 'closed'): Html {
  const { locale, now, timeZone } = request;
  const words = texts[locale].start;
  const moment = state === 'upcoming' ? survey.opensAt : survey.closesAt;
  const when = moment === null ? '' : formatMoment(locale, moment, timeZone, now);
  return html`<div class="panel section stack">
      <h2>${state === 'upcoming' ? words.upcomingTitle(when) : words.closedTitle(when)}</h2>
      <p>${state === 'upcoming' ? words.upcomingText : words.closedText}</p>
    </div>
    ${state === 'closed' && resultsLink(request, survey)} ${mineLink(request, survey)}`;
}

/** Enough people have answered. */
function fullBody(request: CitizenRequest, survey: Survey): Html {
  const words = texts[request.locale].full;
  return html`<div class="panel section stack">
      <h2>${words.title}</h2>
      <p>${fullText(request, survey)}</p>
    </div>
    <div class="acts"><a class="btn alt" href="${request.link('/surveys')}">${words.others}</a></div>`;
}

function body(request: CitizenRequest, survey: Survey, entrance: Entrance): Html {
  const state = surveyState(survey, request.now);
  if (state !== 'open') return waitingBody(request, survey, state);
  return entrance.isFull ? fullBody(request, survey) : openBody(request, survey, entrance);
}

/** What the survey is about, how long it takes, what happens with the answers; and the way in. */
export function startPage(request: CitizenRequest, survey: Survey, entrance: Entrance): Page {
  const { title, introduction } = textsIn(survey, request.locale);
  const { attempt, isFull, pass, resumeCode, consent: decided } = entrance;
  const isOpen = surveyState(survey, request.now) === 'open' && !isFull;
  const isScripted = isOpen && isForScript(survey, entrance);
  const isWrong = attempt.reason !== null || resumeCode !== null || errorOf(decided) !== null;
  const path = surveyPaths.start(survey.slug);
  // A code that came in the link stays in it, but in nobody's cache.
  const query = attempt.code === '' ? '' : `?code=${encodeURIComponent(attempt.code)}`;
  const isPersonal = query !== '' || pass !== null || resumeCode !== null || decided !== null;
  return {
    title: isWrong ? errorTitle(request.locale, title) : title,
    section: SECTION,
    languagePath: `${path}${query}`,
    description: introduction,
    ...(isPersonal ? { privacy: request.method === 'POST' ? 'returnable' : 'private' } : {}),
    ...(isScripted ? SCRIPTED_ASSETS : {}),
    body: html`<div${!isScripted && html` class="narrow"`}>
      <div class="title">
        <h1>${title}</h1>
        ${paragraphs(introduction, 'lead')}
      </div>
      ${body(request, survey, entrance)}
    </div>`,
  };
}
