import { formatMoment, html, icon, inFours, paragraphs, type Html } from '@modu/participation/page-kit';
import type { CitizenRequest, Locale, Page } from '@modu/participation/contracts';
import { surveyState, textsIn } from '../services/survey-state';
import type { Survey } from '../services/surveys';
import { privacyWords, texts } from '../texts';
import { SECTION, surveyPaths } from './survey-paths';

export interface ReceiptView {
  readonly survey: Survey;
  readonly number: string;
  /** Number of the questionnaire version that was answered. */
  readonly version: number;
  /** How many questions were answered. */
  readonly questions: number;
  /** Opens the response later, with the number; `null` once it is not shown any more. */
  readonly code: string | null;
}

interface Step {
  readonly title: string;
  readonly text: string;
}

function nextSteps(request: CitizenRequest, survey: Survey): readonly Step[] {
  const { locale, now, timeZone } = request;
  const words = texts[locale].receipt;
  const { closesAt } = survey;
  const isClosed = surveyState(survey, now) === 'closed';
  const moment = closesAt === null ? '' : formatMoment(locale, closesAt, timeZone, now);
  return [
    ...(closesAt === null
      ? []
      : [{ title: isClosed ? words.closed(moment) : words.closes(moment), text: words.closesText }]),
    survey.publicResults
      ? { title: words.results, text: words.resultsText }
      : { title: words.internal, text: privacyWords[locale].internalText[survey.privacy.anonymity] },
  ];
}

const step = ({ title, text }: Step): Html =>
  html`<li><b>${title}</b><br /><span class="soft">${text}</span></li>`;

function codeOn(locale: Locale, code: string): Html {
  const words = privacyWords[locale].receipt;
  return html`<div>
    <p class="small soft">${words.code}</p>
    <p class="code">${inFours(code)}</p>
    <p class="small soft">${words.codeHint}</p>
  </div>`;
}

/** The slip to keep: the number, and under it what it stands for. */
function slip({ locale }: CitizenRequest, view: ReceiptView): Html {
  const words = texts[locale].receipt;
  const version = words.versionAndQuestions(view.version, view.questions);
  return html`<div class="stub section">
    <div>
      <p class="small soft">${words.number}</p>
      <p class="code">${inFours(view.number)}</p>
      <p class="small soft">${words.numberHint}</p>
    </div>
    ${view.code !== null && codeOn(locale, view.code)}
    <div>
      <p class="small soft">${words.sent}</p>
      <p><b>${textsIn(view.survey, locale).title}</b> <span class="nb">${version}</span></p>
    </div>
  </div>`;
}

/** What was sent, under which number, and what happens now. Tells nothing of the answers. */
export function receiptPage(request: CitizenRequest, view: ReceiptView): Page {
  const { locale } = request;
  const words = texts[locale].receipt;
  const { title, thankYou } = textsIn(view.survey, locale);
  return {
    title: `${words.title} – ${title}`,
    section: SECTION,
    privacy: 'private',
    // The code stays in the address for a while: whoever switches language must not lose it.
    languagePath: `${request.path}${request.query.size === 0 ? '' : `?${request.query.toString()}`}`,
    body: html`<div class="narrow">
      <div class="done-mark">${icon('check')}</div>
      <div class="title">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        ${paragraphs(thankYou)}
      </div>
      ${slip(request, view)}
      <section class="section stack">
        <h2>${words.next}</h2>
        <ol class="num-list">
          ${nextSteps(request, view.survey).map(step)}
        </ol>
      </section>
      <div class="acts">
        <a class="btn alt" href="${request.link('/')}">${words.home}</a
        ><a class="btn quiet" href="${request.link(surveyPaths.mine(view.survey.slug))}"
          >${privacyWords[locale].receipt.mine}</a
        >
      </div>
    </div>`,
  };
}
