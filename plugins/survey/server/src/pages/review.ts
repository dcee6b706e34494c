import { html, note, pageTitle, paragraphs, type Html, type HtmlValue } from '@modu/participation/page-kit';
import type { CitizenRequest, Locale, Page } from '@modu/participation/contracts';
import {
  commentKey,
  describeAnswer,
  own,
  titleOf,
  type Answers,
  type Flow,
  type PageFlow,
  type Question,
} from '../../../domain/src';
import { textsIn } from '../services/survey-state';
import type { Survey } from '../services/surveys';
import { texts } from '../texts';
import { renderProgress, stepTitle } from './progress';
import { SECTION, surveyPaths } from './survey-paths';

/** Complete answers, not yet sent. */
export interface ReviewView {
  readonly survey: Survey;
  readonly token: string;
  readonly flow: Flow;
  readonly answers: Answers;
}

/** What was written on several lines is shown on several lines. */
function oneLine(locale: Locale, line: string | undefined): HtmlValue {
  if (line === undefined) return html`<span class="soft">${texts[locale].review.empty}</span>`;
  return line.includes('\n') ? paragraphs(line) : line;
}

function answer({ locale }: CitizenRequest, { answers }: ReviewView, question: Question): Html {
  const comment = own(answers, commentKey(question.name));
  const lines = describeAnswer(
    question,
    own(answers, question.name),
    locale,
    typeof comment === 'string' ? comment : '',
  );
  const words =
    lines.length > 1
      ? html`<ul class="bullets">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
      : oneLine(locale, lines[0]);
  return html`<div>
    <dt>${titleOf(question, locale)}</dt>
    <dd>${words}</dd>
  </div>`;
}

function pageAnswers(request: CitizenRequest, view: ReviewView, page: PageFlow): Html {
  const { index } = page.page;
  const title = stepTitle(page, request.locale);
  const asked = [...view.flow.questions.values()].filter(
    ({ question, isVisible }) => isVisible && question.page === index && question.type !== 'html',
  );
  const address = request.link(surveyPaths.page(view.survey.slug, view.token, index));
  return html`<section class="section stack">
    <div class="head">
      <h2>${title}</h2>
      <a href="${address}">${texts[request.locale].review.change}<span class="vh">: ${title}</span></a>
    </div>
    <dl class="review">${asked.map(({ question }) => answer(request, view, question))}</dl>
  </section>`;
}

/** Everything that was answered, in words, before it is sent. */
export function reviewPage(request: CitizenRequest, view: ReviewView): Page {
  const { locale } = request;
  const { survey, token, flow } = view;
  const words = texts[locale].review;
  const surveyTitle = textsIn(survey, locale).title;
  const last = flow.visiblePages.at(-1)?.page.index ?? 0;
  return {
    title: `${words.title} – ${surveyTitle}`,
    section: SECTION,
    privacy: 'private',
    body: html`<div class="side">
      ${renderProgress({ flow, pageIndex: null, locale, surveyTitle })}
      <form method="post" action="${request.link(surveyPaths.responses(survey.slug))}">
        <input type="hidden" name="draft" value="${token}" />
        ${pageTitle(words.title, { lead: words.lead })}
        ${flow.visiblePages.map((page) => pageAnswers(request, view, page))}
        <div class="section">${note('lock', html`<p>${words.privacy}</p>`)}</div>
        <div class="acts">
          <button class="btn">${words.send}</button
          ><a class="btn alt" href="${request.link(surveyPaths.page(survey.slug, token, last))}"
            >${texts[locale].back}</a
          >
        </div>
      </form>
    </div>`,
  };
}
