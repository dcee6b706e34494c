import { errorSummary, errorTitle, html, icon, pageTitle, type Html } from '@modu/participation/page-kit';
import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { choiceText, textIn, titleOf, type Flow, type PageFlow, type Question } from '../../../domain/src';
import { textsIn } from '../services/survey-state';
import type { Survey } from '../services/surveys';
import { texts } from '../texts';
import { problemTarget, problemText, questionId, renderElements, type ElementsView } from './elements';
import { positionOf, renderProgress, type Place } from './progress';
import { SECTION, surveyPaths } from './survey-paths';

/** Beyond this many characters the words of a scale do not fit side by side on a phone. */
const SHORT_WORD = 8;

export interface SurveyPageView extends ElementsView {
  readonly survey: Survey;
  readonly token: string;
  readonly flow: Flow;
  readonly page: PageFlow;
  /** Questions that the answers just given brought up on this very page. */
  readonly revealed: readonly Question[];
}

function hasLongScale({ flow, page, locale }: SurveyPageView): boolean {
  return [...flow.questions.values()].some(({ question, choices, columns }) => {
    if (question.page !== page.page.index) return false;
    const points = question.type === 'rating' ? choices : columns;
    return points.some(({ choice }) => choiceText(choice, locale).length > SHORT_WORD);
  });
}

function summary(view: SurveyPageView): Html {
  const { questionnaire, locale, flow, problems } = view;
  return errorSummary(
    locale,
    problems.map((problem) => {
      const number = flow.questions.get(problem.question)?.number ?? '';
      const message = problemText(view, problem);
      return {
        fieldId: problemTarget(questionnaire, problem),
        message: number === '' ? message : `${number} ${message}`,
      };
    }),
  );
}

/** Nobody did anything wrong: their answers lead to more questions, which a script would have shown at once. */
function revealedNotice({ revealed, questionnaire, locale }: SurveyPageView): Html | false {
  if (revealed.length === 0) return false;
  const words = texts[locale];
  return html`<div class="note section" role="status" tabindex="-1" autofocus id="revealed">
    ${icon('info')}
    <h2>${words.revealedHeading(revealed.length)}</h2>
    <p>${words.revealedText}</p>
    <ul class="bullets">
      ${revealed.map(
        (question) =>
          html`<li>
            <a href="#${questionId(questionnaire, question.name)}"
              >${words.revealedLink(titleOf(question, locale))}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function form(request: CitizenRequest, view: SurveyPageView, heading: string): Html {
  const { survey, token, page, locale } = view;
  const words = texts[locale];
  const description = textIn(page.page.description, locale);
  const action = request.link(surveyPaths.page(survey.slug, token, page.page.index));
  return html`<form method="post" action="${action}" novalidate${hasLongScale(view) && html` class="long"`}>
    ${pageTitle(heading, description === '' ? {} : { lead: description })} ${summary(view)}
    ${revealedNotice(view)} ${renderElements(view, page.elements)}
    <div class="acts">
      <button class="btn" name="go" value="next">${words.next}</button>${
        page.position > 1 && html`<button class="btn alt" name="go" value="prev">${words.back}</button>`
      }
    </div>
  </form>`;
}

/** One page of a questionnaire, with what was answered so far and what is wrong with it. */
export function surveyPage(request: CitizenRequest, view: SurveyPageView): Page {
  const { survey, locale, flow, page, problems } = view;
  const surveyTitle = textsIn(survey, locale).title;
  const place: Place = { flow, pageIndex: page.page.index, locale, surveyTitle };
  const { position, total } = positionOf(place);
  const heading = textIn(page.page.title, locale) || surveyTitle;
  const title = `${heading} (${texts[locale].pageOf(position, total)})${
    heading === surveyTitle ? '' : ` – ${surveyTitle}`
  }`;
  return {
    title: problems.length > 0 ? errorTitle(locale, title) : title,
    section: SECTION,
    privacy: request.method === 'POST' ? 'returnable' : 'private',
    body: html`<div class="side">${renderProgress(place)} ${form(request, view, heading)}</div>`,
  };
}
