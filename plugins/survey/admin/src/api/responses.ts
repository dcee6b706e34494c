import { adminApi } from '@strapi/strapi/admin';
import type { PersonalAnswers, RemovedResponse, ResponsePage, SingleResponse } from '../../../contracts';
import { FRESH, survey, type OfSurvey } from './caching';
import { surveyPath as path } from './paths';
import { replies } from './schemas';

const responsesApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
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
    removeSurveyResponse: build.mutation<
      RemovedResponse,
      { readonly documentId: string; readonly number: string }
    >({
      query: ({ documentId, number }) => ({
        url: `${path(documentId)}/responses/${encodeURIComponent(number)}`,
        method: 'DELETE',
      }),
      transformResponse: (reply: unknown) => replies.removed.parse(reply).data,
      invalidatesTags: (_removed, _error, { documentId }) => [survey(documentId)],
    }),
    // A mutation: every look leaves a trace, so nothing may look by itself or keep what it saw.
    readPersonalAnswers: build.mutation<PersonalAnswers, OfSurvey & { readonly number: string }>({
      query: ({ documentId, number, locale }) => ({
        url: `${path(documentId)}/responses/${encodeURIComponent(number)}/personal`,
        method: 'POST',
        config: { params: { locale } },
      }),
      transformResponse: (reply: unknown) => replies.personal.parse(reply).data,
    }),
  }),
});

export const {
  useGetSurveyResponsesQuery: useSurveyResponses,
  useGetSurveyResponseQuery: useSurveyResponse,
  useRemoveSurveyResponseMutation: useRemoveResponse,
  useReadPersonalAnswersMutation: useReadPersonalAnswers,
} = responsesApi;
