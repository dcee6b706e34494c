import type { CitizenReply, CitizenRequest, Page } from '@modu/participation/contracts';
import { jsonError } from './json-error';
import { gonePage, latePage, notFoundPage, sentPage } from '../../pages/refusals';
import type { SurveyServices } from '../../services';
import { surveyPaths } from '../../pages/survey-paths';
import { isUndecided, type Draft } from '../../services/drafts';
import { surveyState } from '../../services/survey-state';
import type { Survey } from '../../services/surveys';

export const page = (status: number, content: Page): CitizenReply => ({
  kind: 'page',
  status,
  page: content,
});

export type Handler = (request: CitizenRequest) => Promise<CitizenReply>;

/** Finds the survey an address names. */
export const withSurvey =
  (
    { surveys }: SurveyServices,
    handle: (request: CitizenRequest, survey: Survey) => Promise<CitizenReply>,
  ): Handler =>
  async (request) => {
    const survey = await surveys.find(request.params.slug ?? '');
    if (survey !== null) return handle(request, survey);
    return request.accepts === 'json'
      ? jsonError(request, 404, 'notFound')
      : page(404, notFoundPage(request));
  };

/** Finds the draft an address names, as long as its survey takes answers; also before anything may be asked. */
export const withDraftBeforeConsent = (
  services: SurveyServices,
  handle: (request: CitizenRequest, survey: Survey, draft: Draft) => Promise<CitizenReply>,
): Handler =>
  withSurvey(services, async (request, survey) => {
    const found = await services.drafts.find(survey, request.params.token ?? '');
    if (found.kind === 'sent') return page(200, sentPage(request, survey, found.number));
    if (surveyState(survey, request.now) !== 'open') return page(403, latePage(request, survey));
    if (found.kind === 'gone') return page(410, gonePage(request, survey));
    return handle(request, survey, found.draft);
  });

/** Finds a draft and leads to the consent form first, where nobody has decided yet whether personal data may be asked. */
export const withDraft = (
  services: SurveyServices,
  handle: (request: CitizenRequest, survey: Survey, draft: Draft) => Promise<CitizenReply>,
): Handler =>
  withDraftBeforeConsent(services, (request, survey, draft) =>
    isUndecided(draft)
      ? Promise.resolve({ kind: 'redirect', path: surveyPaths.consent(survey.slug, draft.token) })
      : handle(request, survey, draft),
  );
