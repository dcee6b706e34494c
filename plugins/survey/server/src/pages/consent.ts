import {
  attributes,
  errorSummary,
  errorTitle,
  fieldError,
  formatDate,
  formatNumber,
  html,
  note,
  pageTitle,
  paragraphs,
  type Html,
  type HtmlValue,
} from '@modu/participation/page-kit';
import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { hashOfStatement, statementOf, type ConsentStatement } from '../services/consent';
import { textsIn } from '../services/survey-state';
import type { Survey, Version } from '../services/surveys';
import { privacyWords } from '../texts';
import { noticePage } from './notice';
import { SECTION, surveyPaths } from './survey-paths';

/** Why the form is shown again. */
export type ConsentError = 'notTicked' | 'changed';

export interface ConsentForm {
  readonly survey: Survey;
  readonly version: Version;
  /** Where it is sent, below base path and locale. */
  readonly action: string;
  /** What goes with it. */
  readonly hidden: readonly (readonly [string, string])[];
  readonly error: ConsentError | null;
}

const TICK = 'consent-tick';

function retentionLine({ locale, timeZone }: CitizenRequest, { retention }: ConsentStatement): string {
  const words = privacyWords[locale].consent;
  if (retention === null) return words.askOffice;
  const time =
    retention.until === null
      ? words.days(formatNumber(locale, retention.days))
      : words.until(formatDate(locale, new Date(retention.until), timeZone));
  return `${time} ${words.act[retention.act]}`;
}

/** What is asked, why, for how long, by whom, and what follows from refusing: all of it before the first question. */
function terms(request: CitizenRequest, statement: ConsentStatement): Html {
  const words = privacyWords[request.locale].consent;
  const { items, purpose, controller, contact, recipients, refusal, mayRefuse } = statement;
  const ownRefusal = mayRefuse ? words.refusalOptional : words.refusalRequired;
  const line = (term: string, said: HtmlValue): Html =>
    html`<div>
      <dt>${term}</dt>
      <dd>${said}</dd>
    </div>`;
  const list = html`<ul class="bullets">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
  return html`<dl class="review terms section">
    ${line(words.items, list)} ${line(words.purpose, paragraphs(purpose))}
    ${line(words.retention, retentionLine(request, statement))}
    ${line(words.recipients, recipients === '' ? words.noRecipients : paragraphs(recipients))}
    ${line(words.controller, controller)} ${line(words.contact, contact)}
    ${line(words.refusal, refusal === '' ? ownRefusal : paragraphs(refusal))}
  </dl>`;
}

/** The notice with its own box to tick, never ticked beforehand (PIPA article 22(1), GDPR recital 32). */
export function consentSection(request: CitizenRequest, form: ConsentForm): Html {
  const { locale } = request;
  const words = privacyWords[locale].consent;
  const { survey, version, hidden, error } = form;
  const statement = statementOf(survey, version, locale);
  const fields = [...hidden, ['statement', hashOfStatement(statement)] as const];
  const box = attributes({
    type: 'checkbox',
    name: 'agreed',
    value: 'yes',
    id: TICK,
    'aria-invalid': error !== null && 'true',
    'aria-describedby': error !== null && `${TICK}-error`,
  });
  return html`${terms(request, statement)}
    <div class="section">${note('lock', html`<p>${words.keeping}</p>`)}</div>
    <form method="post" action="${request.link(form.action)}">
      ${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <div class="q${error !== null && ' bad'}">
        ${error !== null && fieldError(locale, `${TICK}-error`, words[error])}
        <div class="opts">
          <label class="opt"><input${box} /><span>${words.tick}</span></label>
        </div>
      </div>
      <div class="acts">
        <button class="btn" name="consent" value="agree">${words.agree}</button
        ><button class="btn alt" name="consent" value="refuse">${words.refuse}</button>
      </div>
    </form>`;
}

/** The same sentence as at the box, first on the page. */
export const consentErrors = ({ locale }: CitizenRequest, error: ConsentError | null): Html | false =>
  error !== null && errorSummary(locale, [{ fieldId: TICK, message: privacyWords[locale].consent[error] }]);

export const consentLead = ({ locale }: CitizenRequest, { consent }: Version): string => {
  const words = privacyWords[locale].consent;
  return consent === 'optional' ? words.leadOptional : words.leadRequired;
};

/** Between the start and the first question of a survey that asks for personal data. */
export function consentPage(request: CitizenRequest, form: ConsentForm): Page {
  const { locale } = request;
  const words = privacyWords[locale].consent;
  const title = `${words.title} – ${textsIn(form.survey, locale).title}`;
  return {
    title: form.error === null ? title : errorTitle(locale, title),
    section: SECTION,
    privacy: request.method === 'POST' ? 'returnable' : 'private',
    languagePath: form.action,
    body: html`<div class="narrow">
      ${pageTitle(words.title, { lead: consentLead(request, form.version) })}
      ${consentErrors(request, form.error)} ${consentSection(request, form)}
    </div>`,
  };
}

/** Somebody refused, and without personal data the survey cannot be answered. */
export function consentRefusedPage(request: CitizenRequest, survey: Survey): Page {
  const { locale } = request;
  const words = privacyWords[locale].consent;
  const { controller, contact } = textsIn(survey, locale).consent;
  const start = surveyPaths.start(survey.slug);
  return noticePage(request, {
    title: words.refusedTitle,
    text: words.refusedText(controller, contact),
    links: [{ label: words.again, path: start }],
    languagePath: start,
  });
}
