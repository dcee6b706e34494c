import type { CitizenRequest, Page, RefusalReason } from '@modu/participation/contracts';
import {
  codeField,
  errorSummary,
  errorTitle,
  html,
  outOfFrame,
  pageTitle,
  wholePage,
  type Html,
} from '@modu/participation/page-kit';
import { textsIn } from '../services/survey-state';
import type { Survey } from '../services/surveys';
import { texts } from '../texts';
import { noticePage } from './notice';
import { SECTION, surveyPaths } from './survey-paths';

/** A code that was typed and why it opened nothing; `null` before anything was tried. */
export interface Attempt {
  readonly code: string;
  readonly reason: RefusalReason | null;
}

/** Where the ways lead: a new draft, or back to the one whose right to be sent has run out. */
interface Wishes {
  readonly token: string | null;
  readonly next: string;
}

const takesCodes = ({ rules }: Survey): boolean => rules.tiers.includes('code');

const admissionForm = (
  request: CitizenRequest,
  survey: Survey,
  { token }: Wishes,
  { content, button, look = 'btn' }: { content?: Html; button: string; look?: string },
): Html =>
  html`<form method="post" action="${request.link(surveyPaths.admission(survey.slug))}">
    ${token !== null && html`<input type="hidden" name="draft" value="${token}" />`} ${content}
    <div class="acts"><button class="${look}">${button}</button></div>
  </form>`;

function codeWay(request: CitizenRequest, survey: Survey, attempt: Attempt, wishes: Wishes): Html {
  const { door: words, start } = texts[request.locale];
  const isNew = wishes.token === null;
  const error = attempt.reason === null ? null : words.refusals[attempt.reason];
  const { code: label, codeHint: hint } = words;
  return html`<section class="section">
    <div class="head"><h2>${isNew ? words.codeHeading : words.confirmCodeHeading}</h2></div>
    ${admissionForm(request, survey, wishes, {
      content: codeField(request.locale, { label, hint, code: attempt.code, error }),
      button: isNew ? start.begin : words.confirm,
    })}
  </section>`;
}

function accountWay(request: CitizenRequest, survey: Survey, wishes: Wishes): Html {
  const { door: words } = texts[request.locale];
  const isNew = wishes.token === null;
  // One solid button a page: the code's, where the survey takes codes as well.
  const look = `btn${takesCodes(survey) ? ' alt' : ''}`;
  const next = encodeURIComponent(wishes.next);
  const link = (path: string, label: string, className: string): Html =>
    html`<a class="${className}" href="${wholePage(request, path)}" ${outOfFrame(request)}>${label}</a>`;
  const inside =
    request.account === null
      ? html`<p>${isNew ? words.signInText : words.confirmSignIn}</p>
          <div class="acts">
            ${link(`/account/sign-in?next=${next}`, words.signIn, look)}
            ${link(`/account/register?next=${next}`, words.register, 'btn quiet')}
          </div>
          ${request.embedded && html`<p class="small soft">${words.inNewWindow}</p>`}`
      : html`<p>${words.signedInAs(request.account.name)}</p>
          ${admissionForm(request, survey, wishes, {
            button: isNew ? words.withAccount : words.confirmAccount,
            look,
          })}`;
  return html`<section class="section" id="account">
    <div class="head"><h2>${isNew ? words.accountHeading : words.confirmAccountHeading}</h2></div>
    ${inside}
  </section>`;
}

const bothWays = (request: CitizenRequest, survey: Survey, attempt: Attempt, wishes: Wishes): Html =>
  html`${takesCodes(survey) && codeWay(request, survey, attempt, wishes)}
  ${survey.rules.tiers.includes('account') && accountWay(request, survey, wishes)}`;

/** Every way in that a survey accepts. */
export const ways = (request: CitizenRequest, survey: Survey, attempt: Attempt): Html =>
  bothWays(request, survey, attempt, { token: null, next: surveyPaths.start(survey.slug) });

/** Why the door stayed shut; where there is no field for a code, nobody is asked for one. */
function reasonIn({ locale }: CitizenRequest, survey: Survey, reason: RefusalReason): string {
  const { refusals, signInFirst } = texts[locale].door;
  return reason === 'nothingPresented' && !takesCodes(survey) ? signInFirst : refusals[reason];
}

/** The same sentence as at the field, first on the page. */
export function doorErrors(request: CitizenRequest, survey: Survey, { reason }: Attempt): Html | false {
  if (reason === null) return false;
  const fieldId = takesCodes(survey) ? 'code' : 'account';
  return errorSummary(request.locale, [{ fieldId, message: reasonIn(request, survey, reason) }]);
}

/** Why somebody has to show once more that they may answer: their pass ran out, or what they just tried was wrong. */
interface Confirmation extends Attempt {
  readonly isTried: boolean;
}

/** Answers are written, but whether they may be sent has to be shown once more. Nothing of them is lost. */
export function confirmPage(
  request: CitizenRequest,
  survey: Survey,
  token: string,
  { isTried, ...attempt }: Confirmation,
): Page {
  const { locale } = request;
  const { door: words } = texts[locale];
  const { reason } = attempt;
  const next = surveyPaths.review(survey.slug, token);
  const why = reason === null || reason === 'nothingPresented' ? '' : `${reasonIn(request, survey, reason)} `;
  const title = `${words.confirmTitle} – ${textsIn(survey, locale).title}`;
  return {
    title: isTried ? errorTitle(locale, title) : title,
    section: SECTION,
    privacy: request.method === 'POST' ? 'returnable' : 'private',
    languagePath: next,
    body: html`<div class="narrow">
      ${isTried && doorErrors(request, survey, attempt)}
      ${pageTitle(words.confirmTitle, { lead: `${isTried ? '' : why}${words.confirmLead}` })}
      ${bothWays(request, survey, isTried ? attempt : { code: '', reason: null }, { token, next })}
    </div>`,
  };
}

/** A second response, refused in kind words. Which one was first is not known here. */
export function alreadyAnsweredPage(request: CitizenRequest, survey: Survey): Page {
  const words = texts[request.locale];
  return noticePage(request, {
    title: words.door.alreadyTitle,
    text: words.door.alreadyText,
    links: [
      { label: words.gone.survey, path: surveyPaths.start(survey.slug) },
      { label: words.full.others, path: '/surveys' },
    ],
    languagePath: surveyPaths.start(survey.slug),
  });
}
