import type { CitizenRequest } from '@modu/participation/contracts';
import {
  dependsOnItself,
  fieldsFromAnswers,
  readFlow,
  surveyTexts,
  withBlankItems,
  type Answers,
  type Flow,
  type PageFlow,
} from '../../../../domain/src';
import type { SurveyPageView } from '../../pages/survey-page';
import { surveyPaths } from '../../pages/survey-paths';
import type { SurveyServices } from '../../services';
import type { Draft } from '../../services/drafts';
import type { Survey } from '../../services/surveys';
import { contextOf } from './request-context';

/** A page of a draft, and what it is shown by. */
export interface Shown {
  readonly services: SurveyServices;
  readonly request: CitizenRequest;
  readonly survey: Survey;
  readonly draft: Draft;
  readonly answers: Answers;
  readonly flow: Flow;
  readonly page: PageFlow;
}

/** What a page is made of; `more` says what is wrong with it, and what was typed. */
export function view(shown: Shown, more: Partial<SurveyPageView> = {}): SurveyPageView {
  const { request, survey, draft, answers, flow } = shown;
  const { questionnaire } = draft.version;
  const context = contextOf(request);
  const isLive = dependsOnItself(questionnaire, shown.page.page.index);
  return {
    survey,
    questionnaire,
    token: draft.token,
    // The same for one draft on every page: shuffled choices stay where they are.
    seed: draft.token,
    locale: request.locale,
    texts: surveyTexts(questionnaire, flow, answers, request.locale),
    flow,
    page: shown.page,
    answers,
    fields: fieldsFromAnswers(questionnaire, shown.page.page.index, answers),
    problems: [],
    revealed: [],
    fileLimits: shown.services.files.limits,
    fileAddress: (id) => request.link(surveyPaths.file(survey.slug, draft.token, id)),
    isLive,
    blank: isLive ? readFlow(questionnaire, withBlankItems(flow, answers), context) : undefined,
    context,
    ...more,
  };
}
