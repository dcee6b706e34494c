import {
  formatMoment,
  html,
  icon,
  inFours,
  pageTitle,
  paragraphs,
  stub,
  type Html,
} from '@modu/participation/page-kit';
import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { surveyState, textsIn } from '../services/survey-state';
import type { Survey } from '../services/surveys';
import { texts } from '../texts';
import { SECTION } from './survey-paths';

export interface ReceiptView {
  readonly survey: Survey;
  readonly number: string;
  /** Number of the questionnaire version that was answered. */
  readonly version: number;
  /** How many questions were answered. */
  readonly questions: number;
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
      : { title: words.internal, text: words.internalText },
  ];
}

const step = ({ title, text }: Step): Html =>
  html`<li><b>${title}</b><br /><span class="soft">${text}</span></li>`;

/** What was sent, under which number, and what happens now. Tells nothing of the answers. */
export function receiptPage(request: CitizenRequest, view: ReceiptView): Page {
  const { locale } = request;
  const words = texts[locale].receipt;
  const { title, thankYou } = textsIn(view.survey, locale);
  const sent = html`<b>${title}</b>
    <span class="nb">${words.versionAndQuestions(view.version, view.questions)}</span>`;
  return {
    title: `${words.title} – ${title}`,
    section: SECTION,
    privacy: 'private',
    body: html`<div class="narrow">
      <div class="done-mark">${icon('check')}</div>
      ${pageTitle(words.title, { lead: words.lead })}
      ${thankYou !== '' && html`<div class="section stack">${paragraphs(thankYou)}</div>`}
      <div class="section">
        ${stub([{ label: words.number, value: inFours(view.number), hint: words.numberHint }])}
      </div>
      <dl class="review section">
        <div>
          <dt>${words.sent}</dt>
          <dd>${sent}</dd>
        </div>
      </dl>
      <h2 class="section">${words.next}</h2>
      <ol class="num-list">
        ${nextSteps(request, view.survey).map(step)}
      </ol>
      <div class="acts"><a class="btn alt" href="${request.link('/')}">${words.home}</a></div>
    </div>`,
  };
}
