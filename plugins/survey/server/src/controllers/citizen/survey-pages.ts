import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import { field } from '@modu/participation/page-kit';
import {
  answersFromForm,
  checkPage,
  fieldsFromAnswers,
  nextPage,
  previousPage,
  readFlow,
  withPageAnswers,
  type AnswerProblem,
  type Answers,
  type Flow,
  type FlowContext,
  type PageFlow,
} from '../../../../domain/src';
import { surveyPage, type SurveyPageView } from '../../pages/survey-page';
import { surveyPaths } from '../../pages/survey-paths';
import type { SurveyServices } from '../../services';
import type { Draft } from '../../services/drafts';
import { siteDay } from '../../services/site-day';
import type { Survey } from '../../services/surveys';
import { page, withDraft, type Handler } from './with-survey';

const PAGE_NUMBER = /^[1-9]\d{0,3}$/u;

export const contextOf = ({ now, timeZone }: CitizenRequest): FlowContext => ({
  today: siteDay(now, timeZone),
});

/** Index of the page an address names; -1, before the first, for what is no number. */
function pageIndex(request: CitizenRequest): number {
  const written = request.params.page ?? '';
  return PAGE_NUMBER.test(written) ? Number(written) - 1 : -1;
}

const toPage = (survey: Survey, draft: Draft, index: number): CitizenReply => ({
  kind: 'redirect',
  path: surveyPaths.page(survey.slug, draft.token, index),
});

/** To the next page that is shown, or to the review after the last. */
function onward(survey: Survey, draft: Draft, flow: Flow, index: number): CitizenReply {
  const next = nextPage(flow, index);
  return next === undefined
    ? { kind: 'redirect', path: surveyPaths.review(survey.slug, draft.token) }
    : toPage(survey, draft, next.page.index);
}

interface Shown {
  readonly request: CitizenRequest;
  readonly survey: Survey;
  readonly draft: Draft;
  readonly answers: Answers;
  readonly flow: Flow;
  readonly page: PageFlow;
}

function view(shown: Shown, more: Partial<SurveyPageView> = {}): SurveyPageView {
  const { request, survey, draft, answers, flow } = shown;
  const { questionnaire } = draft.version;
  return {
    survey,
    questionnaire,
    token: draft.token,
    // The same for one draft on every page: shuffled choices stay where they are.
    seed: draft.token,
    locale: request.locale,
    flow,
    page: shown.page,
    answers,
    fields: fieldsFromAnswers(questionnaire, shown.page.page.index, answers),
    problems: [],
    revealed: [],
    ...more,
  };
}

/** Shows a page; with `?check=1` also what is still missing on it, for those who come back from the review. */
function show(request: CitizenRequest, survey: Survey, draft: Draft): CitizenReply {
  const { questionnaire } = draft.version;
  const { answers } = draft;
  const context = contextOf(request);
  const flow = readFlow(questionnaire, answers, context);
  const index = pageIndex(request);
  const found = flow.pages[index];
  if (found?.isVisible !== true) return onward(survey, draft, flow, index);
  const shown = { request, survey, draft, answers, flow, page: found };
  const isChecked = request.query.get('check') === '1';
  const checked = isChecked ? checkPage(questionnaire, index, answers, context) : null;
  const problems = checked?.ok === false ? checked.problems : [];
  return page(200, surveyPage(request, view(shown, { problems })));
}

/** Questions of a page that its own new answers brought up. */
function revealedBy(before: Flow, after: Flow, index: number) {
  return [...after.questions.values()]
    .filter(({ question, isVisible }) => isVisible && question.page === index && question.type !== 'html')
    .map(({ question }) => question)
    .filter(({ name }) => before.questions.get(name)?.isVisible !== true);
}

/** Saves what was typed, whatever it is; then leads on, back, or says what is wrong. */
async function save(
  { drafts }: SurveyServices,
  request: CitizenRequest,
  survey: Survey,
  draft: Draft,
): Promise<CitizenReply> {
  const { questionnaire } = draft.version;
  const context = contextOf(request);
  const before = readFlow(questionnaire, draft.answers, context);
  const index = pageIndex(request);
  if (before.pages[index]?.isVisible !== true) return onward(survey, draft, before, index);
  const entries = request.body.kind === 'form' ? request.body.entries : [];
  const { answers: typed, raw } = answersFromForm(questionnaire, index, entries);
  const answers = withPageAnswers(questionnaire, index, draft.answers, typed);
  const checked = checkPage(questionnaire, index, answers, context);
  await drafts.save(draft, checked.ok ? checked.answers : answers);
  const flow = readFlow(questionnaire, answers, context);
  if (field(request, 'go') === 'prev')
    return toPage(survey, draft, previousPage(flow, index)?.page.index ?? index);
  const revealed = revealedBy(before, flow, index);
  const isRevealed = ({ question }: AnswerProblem): boolean => revealed.some(({ name }) => name === question);
  const problems = checked.ok ? [] : checked.problems.filter((problem) => !isRevealed(problem));
  const here = flow.pages[index];
  if (here === undefined || (problems.length === 0 && revealed.length === 0))
    return onward(survey, draft, flow, index);
  const shown = { request, survey, draft, answers, flow, page: here };
  const status = problems.length > 0 ? 422 : 200;
  return page(status, surveyPage(request, view(shown, { problems, revealed, fields: raw })));
}

export const showSurveyPage = (services: SurveyServices): Handler =>
  withDraft(services, (request, survey, draft) => Promise.resolve(show(request, survey, draft)));

export const saveSurveyPage = (services: SurveyServices): Handler =>
  withDraft(services, (request, survey, draft) => save(services, request, survey, draft));
