import { formatMoment, html, paragraphs, type Html } from '@modu/participation/page-kit';
import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { defaultAnswers, readFlow, type Flow } from '../../../domain/src';
import { siteDay } from '../services/site-day';
import { surveyState, textsIn } from '../services/survey-state';
import type { Survey } from '../services/surveys';
import { texts } from '../texts';
import { minutesFor } from './reading-time';
import { scriptedForm, SCRIPTED_ASSETS } from './scripted-form';
import { SECTION, surveyPaths } from './survey-paths';

function firstFlow({ version: { questionnaire } }: Survey, request: CitizenRequest): Flow {
  const context = { today: siteDay(request.now, request.timeZone) };
  return readFlow(questionnaire, defaultAnswers(questionnaire), context);
}

function facts(request: CitizenRequest, survey: Survey): Html {
  const { locale, now, timeZone } = request;
  const words = texts[locale].start;
  const flow = firstFlow(survey, request);
  const questions = [...flow.questions.values()].filter(
    ({ isVisible, question }) => isVisible && question.type !== 'html',
  );
  const closing =
    survey.closesAt === null ? words.noClosing : formatMoment(locale, survey.closesAt, timeZone, now);
  return html`<dl class="facts section">
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

function openBody(request: CitizenRequest, survey: Survey): Html {
  const form = survey.version.isNative ? beginForm(request, survey) : scriptedForm(request, survey);
  return html`${facts(request, survey)} ${consent(request, survey)} ${form}`;
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
    ${state === 'closed' && resultsLink(request, survey)}`;
}

/** What the survey is about, how long it takes, what happens with the answers; and the way in. */
export function startPage(request: CitizenRequest, survey: Survey): Page {
  const { title, introduction } = textsIn(survey, request.locale);
  const state = surveyState(survey, request.now);
  const isScripted = state === 'open' && !survey.version.isNative;
  return {
    title,
    section: SECTION,
    languagePath: surveyPaths.start(survey.slug),
    ...(isScripted ? SCRIPTED_ASSETS : {}),
    body: html`<div${!isScripted && html` class="narrow"`}>
      <div class="title">
        <h1>${title}</h1>
        ${paragraphs(introduction, 'lead')}
      </div>
      ${state === 'open' ? openBody(request, survey) : waitingBody(request, survey, state)}
    </div>`,
  };
}
