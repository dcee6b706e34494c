import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import { field } from '@modu/participation/page-kit';
import { z } from 'zod';
import { isRestricted } from '../../../../domain/src';
import { alreadyAnsweredPage, confirmPage } from '../../pages/door';
import { gonePage, latePage, sentPage } from '../../pages/refusals';
import { startPage, type Entrance } from '../../pages/survey-start';
import { surveyPaths } from '../../pages/survey-paths';
import type { SurveyServices } from '../../services';
import { surveyState } from '../../services/survey-state';
import type { Survey } from '../../services/surveys';
import { jsonError, statusOfRefusal } from './json-error';
import { page, withSurvey, type Handler } from './with-survey';

const bodySchema = z.strictObject({ code: z.string().max(256).optional() });

/** Before anybody tried anything. A code in the link is written into its field; only a POST presents it. */
export const untried = ({ files }: SurveyServices, request: CitizenRequest): Entrance => ({
  isFull: false,
  attempt: { code: (request.query.get('code') ?? '').slice(0, 64), reason: null },
  pass: null,
  resumeCode: null,
  consent: null,
  maxFileBytes: files.limits.maxFileBytes,
});

/** In with a pass: to a new draft, to the one it is for, or to the script that keeps its own answers. */
async function letIn(
  services: SurveyServices,
  request: CitizenRequest,
  survey: Survey,
  pass: string,
  token: string | undefined,
): Promise<CitizenReply> {
  const { drafts } = services;
  if (token !== undefined) {
    const found = await drafts.find(survey, token);
    if (found.kind === 'sent') return page(200, sentPage(request, survey, found.number));
    if (found.kind === 'gone') return page(410, gonePage(request, survey));
    await drafts.savePass(found.draft, pass);
    return { kind: 'redirect', path: surveyPaths.review(survey.slug, token) };
  }
  if (!survey.version.isNative) {
    const entrance = { ...untried(services, request), attempt: { code: '', reason: null }, pass };
    return page(200, startPage(request, survey, entrance));
  }
  const begun = await drafts.begin(survey, pass);
  return { kind: 'redirect', path: surveyPaths.page(survey.slug, begun, 0) };
}

async function admitForm(
  services: SurveyServices,
  request: CitizenRequest,
  survey: Survey,
): Promise<CitizenReply> {
  const token = field(request, 'draft');
  const code = (field(request, 'code') ?? '').slice(0, 256);
  if (surveyState(survey, request.now) !== 'open') return page(403, latePage(request, survey));
  if ((await services.capacity.fullFor(survey, {})) !== null)
    return page(409, startPage(request, survey, { ...untried(services, request), isFull: true }));
  const result = await services.door.admit(survey, { code, account: request.account });
  if (result.ok) return letIn(services, request, survey, result.pass, token);
  const { reason } = result;
  if (reason === 'alreadyAnswered') return page(409, alreadyAnsweredPage(request, survey));
  const attempt = { code, reason };
  return token === undefined
    ? page(422, startPage(request, survey, { ...untried(services, request), attempt }))
    : page(422, confirmPage(request, survey, token, { ...attempt, isTried: true }));
}

async function admitScript(
  services: SurveyServices,
  request: CitizenRequest,
  survey: Survey,
  body: unknown,
): Promise<CitizenReply> {
  const read = bodySchema.safeParse(body);
  if (!read.success) return jsonError(request, 400, 'unreadable');
  const state = surveyState(survey, request.now);
  if (state !== 'open') return jsonError(request, 403, state);
  if ((await services.capacity.fullFor(survey, {})) !== null) return jsonError(request, 409, 'full');
  const result = await services.door.admit(survey, { code: read.data.code, account: request.account });
  return result.ok
    ? { kind: 'json', status: 200, value: { pass: result.pass } }
    : jsonError(request, statusOfRefusal(result.reason), result.reason);
}

/** The door of a survey that takes one response of each person. */
export const admit = (services: SurveyServices): Handler =>
  withSurvey(services, (request, survey) => {
    if (request.body.kind === 'json') return admitScript(services, request, survey, request.body.value);
    if (isRestricted(survey.rules)) return admitForm(services, request, survey);
    return Promise.resolve({ kind: 'redirect', path: surveyPaths.start(survey.slug) });
  });
