import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import { field } from '@modu/participation/page-kit';
import {
  myResponseDoor,
  myResponsePage,
  removedPage,
  withdrawalPage,
  withdrawnPage,
  type Typed,
} from '../../pages/my-response';
import { surveyPaths } from '../../pages/survey-paths';
import type { SurveyServices } from '../../services';
import type { FoundResponse } from '../../services/my-responses';
import type { Survey } from '../../services/surveys';
import { page, withSurvey, type Handler } from './with-survey';

const MAX_TYPED = 64;

const typedIn = (request: CitizenRequest): Typed => ({
  number: (field(request, 'number') ?? '').slice(0, MAX_TYPED),
  code: (field(request, 'code') ?? '').slice(0, MAX_TYPED),
});

/** Number and code are asked of every act: there is no session to be left open on a library computer. */
const withOwnResponse = (
  services: SurveyServices,
  handle: (
    request: CitizenRequest,
    survey: Survey,
    found: FoundResponse,
    typed: Typed,
  ) => Promise<CitizenReply>,
): Handler =>
  withSurvey(services, async (request, survey) => {
    const typed = typedIn(request);
    const found = await services.myResponses.find(survey, typed.number, typed.code);
    switch (found.kind) {
      case 'found':
        return handle(request, survey, found, typed);
      case 'removed':
        return page(410, removedPage(request, survey));
      case 'unknown':
        return page(422, myResponseDoor(request, survey, typed));
    }
  });

export const showMyResponseDoor = (services: SurveyServices): Handler =>
  withSurvey(services, (request, survey) =>
    Promise.resolve(page(200, myResponseDoor(request, survey, null))),
  );

export const showMyResponse = (services: SurveyServices): Handler =>
  withOwnResponse(services, async (request, survey, found, typed) => {
    const response = await services.myResponses.show(found, request.locale);
    return page(200, myResponsePage(request, survey, typed, response));
  });

export const downloadMyResponse = (services: SurveyServices): Handler =>
  withOwnResponse(services, async (request, survey, found) => {
    const file = await services.myResponses.file(survey, found, request.locale);
    return {
      kind: 'file',
      filename: `${survey.slug}-${file.number}.json`,
      contentType: 'application/json; charset=utf-8',
      content: `${JSON.stringify(file, null, 2)}\n`,
    };
  });

export const withdrawMyResponse = (services: SurveyServices): Handler =>
  withOwnResponse(services, async (request, survey, found, typed) => {
    if (field(request, 'confirmed') !== 'yes') return page(200, withdrawalPage(request, survey, typed));
    await services.myResponses.withdraw(survey, found);
    return { kind: 'redirect', path: surveyPaths.withdrawn(survey.slug) };
  });

export const showWithdrawn = (services: SurveyServices): Handler =>
  withSurvey(services, (request, survey) => Promise.resolve(page(200, withdrawnPage(request, survey))));
