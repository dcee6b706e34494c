import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import { field } from '@modu/participation/page-kit';
import { z } from 'zod';
import type { SubmissionProblem, SubmissionReceipt } from '../../../../contracts';
import { checkResponse, readFlow, withoutHiddenAnswers } from '../../../../domain/src';
import { problemMessage } from '../../pages/problem-message';
import { receiptPage } from '../../pages/receipt';
import { gonePage, latePage, unknownReceiptPage } from '../../pages/refusals';
import { reviewPage } from '../../pages/review';
import { surveyPaths } from '../../pages/survey-paths';
import type { SurveyServices } from '../../services';
import type { Submission } from '../../services/submissions';
import type { Survey, Version } from '../../services/surveys';
import { jsonError } from './json-error';
import { contextOf } from './survey-pages';
import { page, withDraft, withSurvey, type Handler } from './with-survey';

const sentSchema = z.strictObject({
  answers: z.unknown(),
  /** Random and made by the page: sending again under it is the same act. */
  idempotencyKey: z.string().min(16).max(200),
  /** The version the page showed. */
  version: z.number().int().positive().optional(),
  locale: z.enum(['ko', 'en']).optional(),
});

/** The page on which something is still missing, saying what. */
const toCheck = (survey: Survey, token: string, version: Version, question: string): CitizenReply => {
  const index = version.questionnaire.questionByName.get(question)?.page ?? 0;
  return { kind: 'redirect', path: `${surveyPaths.page(survey.slug, token, index)}?check=1` };
};

export const showReview = (services: SurveyServices): Handler =>
  withDraft(services, (request, survey, draft) => {
    const { token, version } = draft;
    const { questionnaire } = version;
    const context = contextOf(request);
    const answers = withoutHiddenAnswers(questionnaire, draft.answers, context);
    const checked = checkResponse(questionnaire, answers, context);
    if (!checked.ok)
      return Promise.resolve(toCheck(survey, token, version, checked.problems[0]?.question ?? ''));
    const flow = readFlow(questionnaire, checked.answers, context);
    return Promise.resolve(page(200, reviewPage(request, { survey, token, flow, answers: checked.answers })));
  });

function replyToForm(
  request: CitizenRequest,
  survey: Survey,
  token: string,
  result: Submission,
): CitizenReply {
  switch (result.kind) {
    case 'stored':
      return { kind: 'redirect', path: surveyPaths.receipt(survey.slug, result.number) };
    case 'refused':
      return result.reason === 'gone'
        ? page(410, gonePage(request, survey))
        : page(403, latePage(request, survey));
    case 'invalid':
      return toCheck(survey, token, result.version, result.problems[0]?.question ?? '');
  }
}

function replyToScript(
  request: CitizenRequest,
  survey: Survey,
  sent: unknown,
  result: Submission,
): CitizenReply {
  switch (result.kind) {
    case 'stored': {
      const receiptPath = request.link(surveyPaths.receipt(survey.slug, result.number));
      const value: SubmissionReceipt = { number: result.number, receiptPath };
      return { kind: 'json', status: 201, value };
    }
    case 'refused':
      return jsonError(request, result.reason === 'gone' ? 410 : 403, result.reason);
    case 'invalid': {
      const read = z.record(z.string(), z.json()).safeParse(sent);
      const answers = read.success ? read.data : {};
      const problems = result.problems.map((problem): SubmissionProblem => {
        const question = result.version.questionnaire.questionByName.get(problem.question);
        const message = problemMessage(problem, question, answers, request.locale);
        const path = problem.path === '' ? {} : { path: problem.path };
        return { question: problem.question, code: problem.code, message, ...path };
      });
      return jsonError(request, 422, 'invalid', problems);
    }
  }
}

async function fromScript(
  { submissions }: SurveyServices,
  request: CitizenRequest,
  survey: Survey,
  body: unknown,
): Promise<CitizenReply> {
  const read = sentSchema.safeParse(body);
  if (!read.success) return jsonError(request, 400, 'unreadable');
  const { answers, idempotencyKey, version, locale = request.locale } = read.data;
  const sending = { locale, now: request.now, timeZone: request.timeZone };
  const result = await submissions.sendAnswers(survey, { answers, idempotencyKey, version }, sending);
  return replyToScript({ ...request, locale }, survey, answers, result);
}

/** One address for both: the last form of a draft, and the JSON of a page that keeps its own answers. */
export const sendAnswers = (services: SurveyServices): Handler =>
  withSurvey(services, async (request, survey) => {
    if (request.body.kind === 'json') return fromScript(services, request, survey, request.body.value);
    const token = field(request, 'draft') ?? '';
    const { locale, now, timeZone } = request;
    const result = await services.submissions.sendDraft(survey, token, { locale, now, timeZone });
    return replyToForm(request, survey, token, result);
  });

export const showReceipt = (services: SurveyServices): Handler =>
  withSurvey(services, async (request, survey) => {
    const receipt = await services.receipts.find(survey, request.params.number ?? '');
    if (receipt === null) return page(404, unknownReceiptPage(request, survey));
    return page(200, receiptPage(request, { survey, ...receipt }));
  });
