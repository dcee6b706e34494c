import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import { field } from '@modu/participation/page-kit';
import type { AutosaveReply } from '../../../../contracts';
import {
  answersFromForm,
  asksSomething,
  changesOnPage,
  checkPage,
  fieldsAfter,
  filesAfter,
  filesOnPage,
  nextPage,
  nextStep,
  own,
  previousStep,
  readItemEdit,
  readFlow,
  settle,
  surveyTexts,
  type AnswerProblem,
  type Answers,
  type Flow,
  type QuestionFlow,
} from '../../../../domain/src';
import { fullPage } from '../../pages/full';
import { problemsAtControls, surveyPage } from '../../pages/survey-page';
import { surveyPaths } from '../../pages/survey-paths';
import type { SurveyServices } from '../../services';
import { unreadablePage } from '../../pages/refusals';
import type { Draft } from '../../services/drafts';
import type { ReceivedFiles } from '../../services/file-intake';
import type { Survey } from '../../services/surveys';
import { receiveFiles, removalIn } from './files';
import { backTo, editRows } from './items-and-files';
import { keep } from './keeping-drafts';
import { contextOf } from './request-context';
import { view } from './shown-page';
import { page, withDraft, type Handler } from './with-survey';

const PAGE_NUMBER = /^[1-9]\d{0,3}$/u;

/** Index of the page an address names; -1, before the first, for what is no number. */
function pageIndex(request: CitizenRequest): number {
  const written = request.params.page ?? '';
  return PAGE_NUMBER.test(written) ? Number(written) - 1 : -1;
}

const toPage = (survey: Survey, draft: Draft, index: number): CitizenReply => ({
  kind: 'redirect',
  path: surveyPaths.page(survey.slug, draft.token, index),
});

const toReview = (survey: Survey, draft: Draft): CitizenReply => ({
  kind: 'redirect',
  path: surveyPaths.review(survey.slug, draft.token),
});

/** From a page that is not shown: to the next one that is, or to the review after the last. */
function toNextShown(survey: Survey, draft: Draft, flow: Flow, index: number): CitizenReply {
  const next = nextPage(flow, index);
  return next === undefined ? toReview(survey, draft) : toPage(survey, draft, next.page.index);
}

/** From a page that was answered: where the questionnaire leads, or to the review at its end. */
function onward(survey: Survey, draft: Draft, flow: Flow, index: number): CitizenReply {
  const step = nextStep(draft.version.questionnaire, flow, index);
  return step.kind === 'end' ? toReview(survey, draft) : toPage(survey, draft, step.page.page.index);
}

/** Shows a page; with `?check=1` also what is still missing on it, for those who come back from the review. */
function show(services: SurveyServices, request: CitizenRequest, survey: Survey, draft: Draft): CitizenReply {
  const { questionnaire } = draft.version;
  const { answers } = draft;
  const context = contextOf(request);
  const flow = readFlow(questionnaire, answers, context);
  const index = pageIndex(request);
  const found = flow.pages[index];
  if (found?.isVisible !== true) return toNextShown(survey, draft, flow, index);
  const shown = { services, request, survey, draft, answers, flow, page: found };
  const isChecked = request.query.get('check') === '1';
  const checked = isChecked ? checkPage(questionnaire, index, answers, context) : null;
  const problems = checked?.ok === false ? checked.problems : [];
  return page(200, surveyPage(request, view(shown, { problems })));
}

/** Answers to what is hidden now: it may be shown again. Sending leaves out what is to be left out. */
function hiddenAnswers(flow: Flow): Answers {
  const hidden = [...flow.questions.values()].filter(({ isVisible }) => !isVisible);
  return Object.fromEntries(
    hidden.flatMap(({ question: { name }, answers }) => {
      const value = own(answers, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Questions of a page that its own new answers brought up. */
function revealedBy(before: Flow, after: Flow, index: number): readonly QuestionFlow[] {
  return [...after.questions.values()].filter(
    ({ question, isVisible }) =>
      isVisible &&
      question.page === index &&
      asksSomething(question) &&
      before.questions.get(question.name)?.isVisible !== true,
  );
}

/** Nobody is told to choose a file beside being told why theirs was not taken. */
function withFileProblems(
  { problems }: ReceivedFiles,
  others: readonly AnswerProblem[],
): readonly AnswerProblem[] {
  const refused = new Set(problems.map(({ question, path }) => `${question}/${path}`));
  const isNew = ({ question, path, code }: AnswerProblem): boolean =>
    code !== 'required' || !refused.has(`${question}/${path}`);
  return [...problems, ...others.filter(isNew)];
}

/** Answers that would be sent now: without those of questions that other answers have hidden. */
const visibleAnswers = (flow: Flow, answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([name]) => flow.questions.get(name)?.isVisible === true),
  );

/** The questions that the form had, where it says so: a page that depends on itself may have changed since it was sent. */
function offeredFields(entries: readonly (readonly [string, string])[]): ReadonlySet<string> | undefined {
  const fields = entries.flatMap(([name, value]) => (name === 'shown' || name === 'kept' ? [value] : []));
  return fields.length === 0 ? undefined : new Set(fields);
}

/** To a script that saved the page: what its fields should say when they are left. */
function saved(view: Parameters<typeof problemsAtControls>[0]): CitizenReply {
  const value: AutosaveReply = { saved: true, problems: problemsAtControls(view) };
  return { kind: 'json', status: 200, value };
}

/** Saves what was typed, whatever it is; then leads on, back, or says what is wrong. */
async function save(
  services: SurveyServices,
  request: CitizenRequest,
  survey: Survey,
  draft: Draft,
  received: ReceivedFiles,
): Promise<CitizenReply> {
  const { questionnaire } = draft.version;
  const context = contextOf(request);
  const before = readFlow(questionnaire, draft.answers, context);
  const index = pageIndex(request);
  if (before.pages[index]?.isVisible !== true) return toNextShown(survey, draft, before, index);
  const { body } = request;
  const entries = body.kind === 'form' || body.kind === 'multipart' ? body.entries : [];
  const removal = removalIn(request);
  const files = filesAfter(filesOnPage(questionnaire, index, draft.answers), received.added, removal);
  const typed = answersFromForm(questionnaire, index, entries, files);
  const changes = changesOnPage(before, index, typed.answers, offeredFields(entries));
  const answers = settle(questionnaire, draft.answers, changes, context);
  const checked = checkPage(questionnaire, index, answers, context);
  const flow = readFlow(questionnaire, answers, context);
  await services.drafts.save(draft, checked.ok ? { ...hiddenAnswers(flow), ...checked.answers } : answers);
  const wish = field(request, 'go') ?? '';
  const here = flow.pages[index];
  // A file that was not taken is told at once, wherever the citizen was going: it is chosen on this page.
  if (received.problems.length > 0 && here?.isVisible === true) {
    const fields = fieldsAfter(questionnaire, index, typed, answers);
    const others = checked.ok || wish !== 'next' ? [] : checked.problems;
    const problems = withFileProblems(received, others);
    const shown = { services, request, survey, draft, answers, flow, page: here };
    return page(422, surveyPage(request, view(shown, { problems, fields })));
  }
  if (removal !== undefined) {
    await services.files.removeFromDraft(draft.token, removal.id);
    return backTo({ services, request, survey, draft, answers, flow }, index, removal.field);
  }
  const edit = readItemEdit(wish);
  if (edit !== undefined) return editRows({ services, request, survey, draft, answers, flow, index, edit });
  if (wish === 'auto') {
    const { locale } = request;
    const texts = surveyTexts(questionnaire, flow, answers, locale);
    return saved({ questionnaire, locale, texts, flow, problems: checked.ok ? [] : checked.problems });
  }
  if (wish === 'later') return keep(services, survey, draft);
  if (wish === 'prev')
    return toPage(survey, draft, previousStep(questionnaire, flow, index)?.page.index ?? index);
  // Said here, so that nobody fills in the other pages for nothing.
  const full = checked.ok
    ? await services.capacity.fullFor(survey, visibleAnswers(flow, checked.answers))
    : null;
  if (full !== null) return page(409, fullPage(request, survey, draft, full));
  const revealed = revealedBy(before, flow, index);
  const isRevealed = ({ question }: AnswerProblem): boolean =>
    revealed.some((shown) => shown.question.name === question);
  const problems = checked.ok ? [] : checked.problems.filter((problem) => !isRevealed(problem));
  if (here === undefined || (problems.length === 0 && revealed.length === 0))
    return onward(survey, draft, flow, index);
  const shown = { services, request, survey, draft, answers, flow, page: here };
  const fields = fieldsAfter(questionnaire, index, typed, answers);
  const status = problems.length > 0 ? 422 : 200;
  return page(status, surveyPage(request, view(shown, { problems, revealed, fields })));
}

export const showSurveyPage = (services: SurveyServices): Handler =>
  withDraft(services, (request, survey, draft) => Promise.resolve(show(services, request, survey, draft)));

export const saveSurveyPage = (services: SurveyServices): Handler =>
  withDraft(services, async (request, survey, draft) => {
    const received = await receiveFiles(services, request, survey, draft, pageIndex(request));
    if (received === null) return page(400, unreadablePage(request, survey, draft.token));
    if (received.added.size === 0) return save(services, request, survey, draft, received);
    // Keeping files takes a while, in which the same draft may have been saved from elsewhere.
    const again = withDraft(services, (_request, _survey, fresh) =>
      save(services, request, survey, fresh, received),
    );
    return again(request);
  });
