import { adminApi } from '@strapi/strapi/admin';
import type { CodeBatchList, CreatedCodeBatch, NewCodeBatch } from '../../../contracts';
import { surveyPath as path } from './paths';
import { replies } from './schemas';

const codesApi = adminApi.enhanceEndpoints({ addTagTypes: ['SurveyCodeBatch'] }).injectEndpoints({
  endpoints: (build) => ({
    getSurveyCodeBatches: build.query<CodeBatchList, string>({
      keepUnusedDataFor: 0,
      query: (documentId) => `${path(documentId)}/code-batches`,
      transformResponse: (reply: unknown) => replies.codeBatches.parse(reply).data,
      providesTags: ['SurveyCodeBatch'],
    }),
    createSurveyCodeBatch: build.mutation<CreatedCodeBatch, NewCodeBatch & { readonly documentId: string }>({
      query: ({ documentId, ...data }) => ({
        url: `${path(documentId)}/code-batches`,
        method: 'POST',
        data,
      }),
      transformResponse: (reply: unknown) => replies.createdBatch.parse(reply).data,
      invalidatesTags: ['SurveyCodeBatch'],
    }),
  }),
});

export const {
  useGetSurveyCodeBatchesQuery: useCodeBatches,
  useCreateSurveyCodeBatchMutation: useCreateCodeBatch,
} = codesApi;
