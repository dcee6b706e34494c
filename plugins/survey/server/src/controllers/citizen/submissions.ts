import type { CitizenReply, CitizenRequest, RequestBody } from '@modu/participation/contracts';
import { field } from '@modu/participation/page-kit';
import { z } from 'zod';
import type { SubmissionProblem, SubmissionReceipt } from '../../../../contracts';
import {
  checkResponse,
  isJsonObject,
  readFlow,
  repeatedKey,
  responseLimits,
  surveyTexts,
  toJson,
  withoutHiddenAnswers,
  type Answers,
} from '../../../../domain/src';
import { consentRefusedPage } from '../../pages/consent';
import { alreadyAnsweredPage, confirmPage } from '../../pages/door';
import { fullPage } from '../../pages/full';
import { removedPage } from '../../pages/my-response';
import { problemMessage } from '../../pages/problem-message';
import { receiptPage } from '../../pages/receipt';
import { gonePage, latePage, unknownReceiptPage } from '../../pages/refusals';
import { reviewPage } from '../../pages/review';
import { surveyPaths } from '../../pages/survey-paths';
import type { SurveyServices } from '../../services';
import type { Draft } from '../../services/drafts';
import type { Submission } from '../../services/submissions';
import type { Survey, Version } from '../../services/surveys';
import { texts } from '../../texts';
import { jsonError, statusOfRefusal } from './json-error';
import { sendingOf } from './proof';
import { contextOf } from './request-context';
import { page, withDraft, withSurvey, type Handler } from './with-survey';

const sentSchema = z.strictObject({
  answers: z.unknown(),
  /** Random and made by the page: sending again under it is the same act. */
  idempotencyKey: z.string().min(16).max(200),
  /** The version the page showed. */
  version: z.number().int().positive().optional(),
  locale: z.enum(['ko', 'en']).optional(),
  /** From admission, or in its place the code itself: where each person answers once. A pass has some 250 characters. */
  pass: z.string().max(4_096).optional(),
  /** What the page's worker computed; only so much is taken without. */
  proof: z.string().max(4_096).optional(),
  code: z.string().max(256).optional(),
  /** Whether personal data may be kept; needed where the questionnaire asks for some. */
  consent: z.boolean().optional(),
});

/** The page on which something is still missing, saying what. */
const toCheck = (survey: Survey, token: string, version: Version, question: string): CitizenReply => {
  const index = version.questionnaire.questionByName.get(question)?.page ?? 0;
  return { kind: 'redirect', path: `${surveyPaths.page(survey.slug, token, index)}?check=1` };
};

/** Why a draft that is complete may not be sent; `null` when it may. */
async function refusalOf(
  { door, capacity }: SurveyServices,
  request: CitizenRequest,
  survey: Survey,
  draft: Draft,
  answers: Answers,
): Promise<CitizenReply | null> {
  const { token, pass } = draft;
  const right = await door.ofPass(survey, pass, request.account);
  if (right?.ok === false) return replyToRefused(request, survey, token, right.reason);
  const full = await capacity.fullFor(survey, answers);
  return full === null ? null : page(409, fullPage(request, survey, draft, full));
}

export const showReview = (services: SurveyServices): Handler =>
  withDraft(services, async (request, survey, draft) => {
    const { token, version } = draft;
    const { questionnaire } = version;
    const context = contextOf(request);
    const answers = withoutHiddenAnswers(questionnaire, draft.answers, context);
    const checked = checkResponse(questionnaire, answers, context);
    if (!checked.ok) return toCheck(survey, token, version, checked.problems[0]?.question ?? '');
    const refusal = await refusalOf(services, request, survey, draft, checked.answers);
    if (refusal !== null) return refusal;
    const flow = readFlow(questionnaire, checked.answers, context);
    const words = surveyTexts(questionnaire, flow, checked.answers, request.locale);
    const fileAddress = (id: string): string => request.link(surveyPaths.file(survey.slug, token, id));
    const view = { survey, token, questionnaire, flow, texts: words, answers: checked.answers, fileAddress };
    return page(200, reviewPage(request, view));
  });

function replyToRefused(
  request: CitizenRequest,
  survey: Survey,
  token: string,
  reason: (Submission & { kind: 'refused' | 'notAdmitted' })['reason'],
): CitizenReply {
  switch (reason) {
    case 'gone':
      return page(410, gonePage(request, survey));
    case 'upcoming':
    case 'closed':
      return page(403, latePage(request, survey));
    case 'alreadyAnswered':
      return page(409, alreadyAnsweredPage(request, survey));
    case 'consentRequired':
      return { kind: 'redirect', path: surveyPaths.consent(survey.slug, token) };
    case 'consentRefused':
      return page(422, consentRefusedPage(request, survey));
    case 'withdrawn':
      return page(410, removedPage(request, survey));
    case 'full':
      return page(409, fullPage(request, survey, { token, version: survey.version }, { kind: 'survey' }));
    default:
      return page(403, confirmPage(request, survey, token, { code: '', reason, isTried: false }));
  }
}

/** To the receipt, with the code on its way for as long as it is shown. */
function receiptAddress(
  { receiptCodes }: SurveyServices,
  { now }: CitizenRequest,
  { slug }: Survey,
  { number, code }: Submission & { kind: 'stored' },
): string {
  return surveyPaths.receipt(slug, number, code === null ? '' : receiptCodes.seal(number, code, now));
}

function replyToForm(
  services: SurveyServices,
  request: CitizenRequest,
  survey: Survey,
  token: string,
  result: Submission,
): CitizenReply {
  switch (result.kind) {
    case 'stored':
      return { kind: 'redirect', path: receiptAddress(services, request, survey, result) };
    case 'refused':
    case 'notAdmitted':
      return replyToRefused(request, survey, token, result.reason);
    case 'cellFull': {
      const { version, question, value } = result;
      return page(409, fullPage(request, survey, { token, version }, { kind: 'cell', question, value }));
    }
    case 'invalid':
      return toCheck(survey, token, result.version, result.problems[0]?.question ?? '');
    case 'unchecked':
      // Never so far: a draft is of plain pages, which our own engine knows in full.
      throw new Error(`A draft was left unchecked: ${result.reason}`);
  }
}

const SCRIPT_STATUS = {
  ...({ gone: 410, upcoming: 403, closed: 403, alreadyAnswered: 409, full: 409 } as const),
  ...({ consentRequired: 422, consentRefused: 422, withdrawn: 410 } as const),
};
/** Later it may work; or it is the questionnaire, and somebody has to change it. */
const UNCHECKED_STATUS = { busy: 503, tooCostly: 422 } as const;

function replyToScript(
  services: SurveyServices,
  request: CitizenRequest,
  survey: Survey,
  sent: unknown,
  result: Submission,
): CitizenReply {
  switch (result.kind) {
    case 'stored': {
      const receiptPath = request.link(receiptAddress(services, request, survey, result));
      const value: SubmissionReceipt = { number: result.number, receiptPath, code: result.code };
      return { kind: 'json', status: 201, value };
    }
    case 'refused':
      return jsonError(request, SCRIPT_STATUS[result.reason], result.reason);
    case 'notAdmitted':
      return jsonError(request, statusOfRefusal(result.reason), result.reason);
    case 'cellFull': {
      const message = texts[request.locale].gone.messages.cellFull;
      return jsonError(request, 409, 'cellFull', [{ question: result.question, code: 'cellFull', message }]);
    }
    case 'unchecked':
      return jsonError(request, UNCHECKED_STATUS[result.reason], result.reason);
    case 'invalid': {
      // Within limits: what was sent may be as deep as a body is long.
      const read = toJson(sent, responseLimits);
      const answers = isJsonObject(read) ? read : {};
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
  services: SurveyServices,
  request: CitizenRequest,
  survey: Survey,
  body: Extract<RequestBody, { readonly kind: 'json' }>,
): Promise<CitizenReply> {
  // Of a key that is there twice JSON.parse keeps the last one: nobody can say which was meant.
  const repeated = repeatedKey(body.text ?? '');
  if (repeated !== undefined) {
    const message = texts[request.locale].gone.messages.unreadable;
    return jsonError(request, 422, 'invalid', [{ question: repeated, code: 'keyRepeated', message }]);
  }
  const read = sentSchema.safeParse(body.value);
  if (!read.success) return jsonError(request, 400, 'unreadable');
  const { answers, locale = request.locale, proof = '', ...act } = read.data;
  const asked = { ...request, locale };
  const sending = sendingOf(services, asked, survey, proof);
  const sent = { ...act, answers, version: act.version };
  const result = await services.submissions.sendAnswers(survey, sent, sending);
  return replyToScript(services, asked, survey, answers, result);
}

/** One address for both: the last form of a draft, and the JSON of a page that keeps its own answers. */
export const sendAnswers = (services: SurveyServices): Handler =>
  withSurvey(services, async (request, survey) => {
    if (request.body.kind === 'json') return fromScript(services, request, survey, request.body);
    const token = field(request, 'draft') ?? '';
    const sending = sendingOf(services, request, survey, field(request, 'proof') ?? '');
    const result = await services.submissions.sendDraft(survey, token, sending);
    return replyToForm(services, request, survey, token, result);
  });

export const showReceipt = (services: SurveyServices): Handler =>
  withSurvey(services, async (request, survey) => {
    const receipt = await services.receipts.find(survey, request.params.number ?? '');
    if (receipt === null) return page(404, unknownReceiptPage(request, survey));
    const shown = request.query.get('shown') ?? '';
    const code = services.receiptCodes.unseal(shown, receipt.number, request.now);
    return page(200, receiptPage(request, { survey, ...receipt, code }));
  });
