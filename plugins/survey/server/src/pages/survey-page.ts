import {
  errorSummary,
  errorTitle,
  fieldError,
  html,
  icon,
  pageTitle,
  type Html,
} from '@modu/participation/page-kit';
import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { LIVE_PAGE, type AutosaveProblem, type LivePage } from '../../../contracts';
import {
  asksForFiles,
  encodeProgram,
  isQuestionWithItems,
  questionTexts,
  type FlowContext,
  type PageFlow,
  type QuestionFlow,
} from '../../../domain/src';
import { textsIn } from '../services/survey-state';
import type { Survey } from '../services/surveys';
import { texts } from '../texts';
import {
  placeOfProblem,
  problemText,
  questionId,
  targetOf,
  renderElements,
  type ElementsView,
} from './elements';
import { positionOf, renderProgress, type Place } from './progress';
import { pipedIn } from './piped';
import { scriptJson } from './script-json';
import { SECTION, surveyPaths } from './survey-paths';

/** Beyond this many characters the words of a scale do not fit side by side on a phone. */
const SHORT_WORD = 8;

export interface SurveyPageView extends ElementsView {
  readonly survey: Survey;
  readonly token: string;
  readonly page: PageFlow;
  /** Questions that the answers just given brought up on this very page. */
  readonly revealed: readonly QuestionFlow[];
  readonly context: FlowContext;
}

/** On every page: errors as fields are left, ranking, finding in long lists. */
const PAGE_SCRIPT = 'survey/pages.js';
/** On a page that depends on its own answers. */
const FLOW_SCRIPT = 'survey/flow.js';

function hasLongScale({ flow, page, texts: words }: SurveyPageView): boolean {
  return [...flow.questions.values()].some(({ question, choices, columns }) => {
    if (question.page !== page.page.index) return false;
    const points = question.type === 'rating' ? choices : columns;
    return points.some(({ choice }) => words.choice(choice).length > SHORT_WORD);
  });
}

/** Only then does the form go out in pieces; plain ones are smaller and older than that. */
const takesFiles = ({ flow, page }: SurveyPageView): boolean =>
  [...flow.questions.values()].some(
    ({ question }) => question.page === page.page.index && asksForFiles(question),
  );

/** The Enter key presses the first button of a form: it must not be one that takes a row or a file away. */
const hasItems = ({ flow, page }: SurveyPageView): boolean =>
  [...flow.questions.values()].some(
    ({ question }) =>
      question.page === page.page.index && (isQuestionWithItems(question) || question.type === 'file'),
  );

/** A title that what is wrong may follow. */
const ended = (title: string): string => {
  // A title that ends with an answer ends with a space while there is none.
  const written = title.trimEnd();
  return /[?!.:]$/u.test(written) ? written : `${written}:`;
};

const titleIn = ({ texts: words }: SurveyPageView, shown: QuestionFlow): string =>
  questionTexts(words, shown).title(shown.question);

/** Each problem with its question, since several questions may lack the same. */
function summary(view: SurveyPageView): Html {
  const { questionnaire, locale, flow, problems } = view;
  return errorSummary(
    locale,
    problems.map((problem) => {
      const place = placeOfProblem(view, flow, problem);
      const titles = (place?.titles ?? []).map(ended);
      const number = flow.questions.get(problem.question)?.number ?? '';
      return {
        fieldId: place === undefined ? questionId(questionnaire, problem.question) : targetOf(place),
        message: [number, ...titles, problemText(problem, place, locale)].filter(Boolean).join(' '),
      };
    }),
  );
}

/** Nobody did anything wrong: their answers lead to more questions, which a script would have shown at once. */
function revealedNotice(view: SurveyPageView): Html | false {
  const { revealed, questionnaire, locale } = view;
  if (revealed.length === 0) return false;
  const words = texts[locale];
  return html`<div class="note section" role="status" tabindex="-1" autofocus id="revealed">
    ${icon('info')}
    <h2>${words.revealedHeading(revealed.length)}</h2>
    <p>${words.revealedText}</p>
    <ul class="bullets">
      ${revealed.map(
        (shown) =>
          html`<li>
            <a href="#${questionId(questionnaire, shown.question.name)}"
              >${words.revealedLink(titleIn(view, shown))}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What the scripts of the page need to know. */
function forScripts(view: SurveyPageView): Html {
  const { questionnaire, locale, answers, page, context, isLive } = view;
  const told: LivePage = {
    words: texts[locale].live,
    ...(isLive && {
      flow: {
        program: encodeProgram(questionnaire, locale),
        answers,
        page: page.page.index,
        today: context.today,
      },
    }),
  };
  return html`<p class="vh" role="status" id="announcements"></p>
    <template id="error-line">${fieldError(locale, 'error', '')}</template>
    <script type="application/json" id="${LIVE_PAGE}">
      ${scriptJson(told)}
    </script>`;
}

/** What is wrong with a page, each at its control, as its fields would say it. */
export function problemsAtControls(
  view: Pick<ElementsView, 'questionnaire' | 'locale' | 'texts' | 'flow' | 'problems'>,
): readonly AutosaveProblem[] {
  return view.problems.flatMap((problem) => {
    const place = placeOfProblem(view, view.flow, problem);
    if (place === undefined) return [];
    return [{ fieldId: targetOf(place), message: problemText(problem, place, view.locale) }];
  });
}

function form(request: CitizenRequest, view: SurveyPageView, heading: string): Html {
  const { survey, token, page, locale } = view;
  const words = texts[locale];
  const description = pipedIn(view.texts, page.page.description);
  const action = request.link(surveyPaths.page(survey.slug, token, page.page.index));
  return html`<form
    method="post"
    action="${action}"
    novalidate
    data-autosave${takesFiles(view) && html` enctype="multipart/form-data"`}${hasLongScale(view) && html` class="long"`}
  >
    ${hasItems(view) && html`<button class="vh" name="go" value="next" tabindex="-1" aria-hidden="true"></button>`}
    ${pageTitle(heading, description === '' ? {} : { lead: description })} ${summary(view)}
    ${revealedNotice(view)} ${renderElements(view, page.elements)}
    <div class="acts">
      <button class="btn" name="go" value="next">${words.next}</button>${
        page.position > 1 && html`<button class="btn alt" name="go" value="prev">${words.back}</button>`
      }<button class="btn quiet push" name="go" value="later">${words.later.button}</button>
    </div>
    <p
      class="autosave small soft"
      data-saved="${words.autosave.saved}"
      data-failed="${words.autosave.failed}"
      data-ended="${words.autosave.ended}"
    ></p>
    ${forScripts(view)}
  </form>`;
}

/** One page of a questionnaire, with what was answered so far and what is wrong with it. */
export function surveyPage(request: CitizenRequest, view: SurveyPageView): Page {
  const { survey, locale, flow, page, problems } = view;
  const surveyTitle = textsIn(survey, locale).title;
  const place: Place = { flow, pageIndex: page.page.index, locale, surveyTitle, texts: view.texts };
  const { position, total } = positionOf(place);
  const heading = view.texts.text(page.page.title) || surveyTitle;
  const title = `${heading} (${texts[locale].pageOf(position, total)})${
    heading === surveyTitle ? '' : ` – ${surveyTitle}`
  }`;
  return {
    title: problems.length > 0 ? errorTitle(locale, title) : title,
    section: SECTION,
    scripts: view.isLive ? [PAGE_SCRIPT, FLOW_SCRIPT] : [PAGE_SCRIPT],
    privacy: request.method === 'POST' ? 'returnable' : 'private',
    body: html`<div class="side">${renderProgress(place)} ${form(request, view, heading)}</div>`,
  };
}
