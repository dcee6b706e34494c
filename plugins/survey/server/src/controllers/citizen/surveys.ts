import { isRestricted } from '../../../../domain/src';
import { notFoundPage, resultsLaterPage } from '../../pages/refusals';
import { resultsPage } from '../../pages/results';
import { startPage } from '../../pages/survey-start';
import { surveyPaths } from '../../pages/survey-paths';
import type { SurveyServices } from '../../services';
import { surveyState } from '../../services/survey-state';
import { untried } from './admission';
import { page, withSurvey, type Handler } from './with-survey';

export const showStart = (services: SurveyServices): Handler =>
  withSurvey(services, async (request, survey) => {
    const isOpen = surveyState(survey, request.now) === 'open';
    const isFull = isOpen && (await services.capacity.fullFor(survey, {})) !== null;
    return page(200, startPage(request, survey, { ...untried(services, request), isFull }));
  });

/** Begins a draft. A questionnaire shown by a script keeps its answers in the browser and needs none. */
export const beginDraft = (services: SurveyServices): Handler =>
  withSurvey(services, async (request, survey) => {
    const isOpen = surveyState(survey, request.now) === 'open';
    const isForAll = !isRestricted(survey.rules) && survey.version.isNative;
    // The page of the survey says what else there is to do: wait, show a code, or thank for the interest.
    if (!isOpen || !isForAll || (await services.capacity.fullFor(survey, {})) !== null)
      return { kind: 'redirect', path: surveyPaths.start(survey.slug) };
    const token = await services.drafts.begin(survey, null);
    return { kind: 'redirect', path: surveyPaths.page(survey.slug, token, 0) };
  });

export const showResults = (services: SurveyServices): Handler =>
  withSurvey(services, async (request, survey) => {
    const results = await services.publicResults.of(survey, request.locale, request.now);
    switch (results.kind) {
      case 'secret':
        return page(404, notFoundPage(request));
      case 'later':
        return page(200, resultsLaterPage(request, survey));
      case 'results':
        return page(200, resultsPage(request, { survey, ...results }));
    }
  });
