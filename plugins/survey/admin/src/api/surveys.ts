import { adminApi } from '@strapi/strapi/admin';
import {
  SURVEY_UID,
  type ResponsePage,
  type SingleResponse,
  type SurveyResults,
  type SurveySummary,
} from '../../../contracts';
import type { ContentLocale } from '../locale';
import { SURVEYS_PATH, surveyPath as path } from './paths';
import { replies } from './schemas';

interface OfSurvey {
  readonly documentId: string;
  readonly locale: ContentLocale;
}

/** The tags by which the content manager says that a survey was saved or published: what is shown here is then stale. */
const ALL_SURVEYS = { type: 'Document', id: `${SURVEY_UID}_LIST` } as const;
const survey = (documentId: string) => ({ type: 'Document', id: `${SURVEY_UID}_${documentId}` }) as const;

/** Responses come in while nobody looks: coming back to a page asks again. */
const FRESH = { keepUnusedDataFor: 0 } as const;

const surveyApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getSurveySummaries: build.query<readonly SurveySummary[], { readonly locale: ContentLocale }>({
      ...FRESH,
      query: (params) => ({ url: SURVEYS_PATH, config: { params } }),
      transformResponse: (reply: unknown) => replies.surveys.parse(reply).data,
      providesTags: (surveys) => [
        ALL_SURVEYS,
        ...(surveys ?? []).map(({ documentId }) => survey(documentId)),
      ],
    }),
    getSurveyResults: build.query<SurveyResults, OfSurvey>({
      ...FRESH,
      query: ({ documentId, locale }) => ({
        url: `${path(documentId)}/results`,
        config: { params: { locale } },
      }),
      transformResponse: (reply: unknown) => replies.results.parse(reply).data,
      providesTags: (_results, _error, { documentId }) => [survey(documentId)],
    }),
    getSurveyResponses: build.query<
      ResponsePage,
      { readonly documentId: string; readonly page: string; readonly pageSize: string }
    >({
      ...FRESH,
      query: ({ documentId, page, pageSize }) => ({
        url: `${path(documentId)}/responses`,
        config: { params: { page, pageSize } },
      }),
      transformResponse: (reply: unknown) => replies.responses.parse(reply).data,
    }),
    getSurveyResponse: build.query<SingleResponse, OfSurvey & { readonly number: string }>({
      ...FRESH,
      query: ({ documentId, number, locale }) => ({
        url: `${path(documentId)}/responses/${encodeURIComponent(number)}`,
        config: { params: { locale } },
      }),
      transformResponse: (reply: unknown) => replies.response.parse(reply).data,
    }),
  }),
});

export const {
  useGetSurveySummariesQuery: useSurveys,
  useGetSurveyResultsQuery: useSurveyResults,
  useGetSurveyResponsesQuery: useSurveyResponses,
  useGetSurveyResponseQuery: useSurveyResponse,
} = surveyApi;
