import {
  html,
  note,
  pageTitle,
  paragraphs,
  PROOF_SCRIPT,
  proofField,
  type Html,
  type HtmlValue,
} from '@modu/participation/page-kit';
import type { CitizenRequest, Locale, Page } from '@modu/participation/contracts';
import {
  commentKey,
  describeAnswer,
  isRestricted,
  own,
  passedPages,
  questionTexts,
  readFiles,
  sizeInWords,
  type Answers,
  type Flow,
  type PageFlow,
  type QuestionFlow,
  type Questionnaire,
  type Texts,
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
  readonly questionnaire: Questionnaire;
  readonly flow: Flow;
  readonly texts: Texts;
  readonly answers: Answers;
  readonly fileAddress: (id: string) => string;
}

/** What was written on several lines is shown on several lines. */
function oneLine(locale: Locale, line: string | undefined): HtmlValue {
  if (line === undefined) return html`<span class="soft">${texts[locale].review.empty}</span>`;
  return line.includes('\n') ? paragraphs(line) : line;
}

/** Choices may have been carried forward from another question. */
function withShownChoices({ question, choices }: QuestionFlow): QuestionFlow['question'] {
  if (!('carryForward' in question) || question.carryForward === undefined) return question;
  return { ...question, choices: choices.map(({ choice }) => choice) };
}

/** A title inside a row or a panel, with that row's answers in it. */
function innerTitle(
  { texts: words }: ReviewView,
  shown: QuestionFlow,
  inner: QuestionFlow['question'],
  key: string,
): string {
  const item = shown.items.find((known) => known.key === key);
  const flow = item?.questions.get(inner.name);
  const outer = questionTexts(words, shown);
  return flow === undefined ? outer.title(inner) : questionTexts(outer, flow, item).title(inner);
}

/** Their own files, to be looked at once more. */
function ownFiles(view: ReviewView, { question, answers }: QuestionFlow, locale: Locale): HtmlValue {
  const files = readFiles(own(answers, question.name));
  if (files.length === 0) return oneLine(locale, undefined);
  return html`<ul class="bullets">
    ${files.map(
      ({ id, name, size }) =>
        html`<li><a href="${view.fileAddress(id)}">${name}</a> (${sizeInWords(size, locale)})</li>`,
    )}
  </ul>`;
}

function answer({ locale }: CitizenRequest, view: ReviewView, shown: QuestionFlow): Html {
  const { answers } = view;
  const { question } = shown;
  const comment = own(answers, commentKey(question.name));
  const lines = describeAnswer(
    withShownChoices(shown),
    own(answers, question.name),
    locale,
    typeof comment === 'string' ? comment : '',
    (inner, key) => innerTitle(view, shown, inner, key),
  );
  const words =
    question.type === 'file'
      ? ownFiles(view, shown, locale)
      : lines.length > 1
        ? html`<ul class="bullets">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
        : oneLine(locale, lines[0]);
  return html`<div>
    <dt>${questionTexts(view.texts, shown).title(question)}</dt>
    <dd>${words}</dd>
  </div>`;
}

function pageAnswers(request: CitizenRequest, view: ReviewView, page: PageFlow): Html {
  const { index } = page.page;
  const title = stepTitle(page, view.texts, request.locale);
  const asked = [...view.flow.questions.values()].filter(
    ({ question, isVisible }) =>
      isVisible && question.page === index && question.type !== 'html' && question.type !== 'image',
  );
  const address = request.link(surveyPaths.page(view.survey.slug, view.token, index));
  return html`<section class="section stack">
    <div class="head">
      <h2>${title}</h2>
      <a href="${address}">${texts[request.locale].review.change}<span class="vh">: ${title}</span></a>
    </div>
    <dl class="review">${asked.map((shown) => answer(request, view, shown))}</dl>
  </section>`;
}

/** The pages on the citizen's way, and those they left again after answering something there. */
function pagesToReview({ questionnaire, flow, answers }: ReviewView): readonly PageFlow[] {
  const passed = passedPages(questionnaire, flow);
  return flow.visiblePages.filter(
    ({ page }) =>
      !passed.has(page.index) ||
      questionnaire.questions.some(
        ({ name, page: index }) => index === page.index && own(answers, name) !== undefined,
      ),
  );
}

/** Everything that was answered, in words, before it is sent. */
export function reviewPage(request: CitizenRequest, view: ReviewView): Page {
  const { locale } = request;
  const { survey, token, flow } = view;
  const pages = pagesToReview(view);
  const words = texts[locale].review;
  // Work for the browser while its citizen reads, where nobody shows a right to answer.
  const needsProof = !isRestricted(survey.rules);
  const surveyTitle = textsIn(survey, locale).title;
  const last = pages.at(-1)?.page.index ?? 0;
  return {
    title: `${words.title} – ${surveyTitle}`,
    section: SECTION,
    privacy: 'private',
    ...(needsProof ? { scripts: [PROOF_SCRIPT] } : {}),
    body: html`<div class="side">
      ${renderProgress({ flow, pageIndex: null, locale, surveyTitle, texts: view.texts })}
      <form method="post" action="${request.link(surveyPaths.responses(survey.slug))}">
        <input type="hidden" name="draft" value="${token}" />
        ${needsProof && proofField(request)} ${pageTitle(words.title, { lead: words.lead })}
        ${pages.map((page) => pageAnswers(request, view, page))}
        <div class="section">${note('lock', html`<p>${words.privacy}</p>`)}</div>
        <div class="acts">
          <button class="btn">${words.send}</button
          ><a class="btn alt" href="${request.link(surveyPaths.page(survey.slug, token, last))}"
            >${texts[locale].back}</a
          ><button class="btn quiet push" formaction="${request.link(surveyPaths.later(survey.slug, token))}">
            ${texts[locale].later.button}
          </button>
        </div>
      </form>
    </div>`,
  };
}
