import { adminApi } from '@strapi/strapi/admin';
import type { SurveyCapacity, SurveyResults, SurveySummary } from '../../../contracts';
import type { ContentLocale } from '../locale';
import { ALL_SURVEYS, FRESH, survey, type OfSurvey } from './caching';
import { SURVEYS_PATH, surveyPath as path } from './paths';
import { replies } from './schemas';

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
    // Nothing is asked of the server: what was saved elsewhere makes stale what the content manager holds.
    forgetSurvey: build.mutation<null, { readonly documentId: string }>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_nothing, _error, { documentId }) => [ALL_SURVEYS, survey(documentId)],
    }),
    getSurveyCapacity: build.query<SurveyCapacity | null, OfSurvey>({
      ...FRESH,
      query: ({ documentId, locale }) => ({
        url: `${path(documentId)}/capacity`,
        config: { params: { locale } },
      }),
      transformResponse: (reply: unknown) => replies.capacity.parse(reply).data,
      providesTags: (_capacity, _error, { documentId }) => [survey(documentId)],
    }),
  }),
});

export const {
  useGetSurveySummariesQuery: useSurveys,
  useGetSurveyResultsQuery: useSurveyResults,
  useGetSurveyCapacityQuery: useSurveyCapacity,
  useForgetSurveyMutation: useForgetSurvey,
} = surveyApi;
