import { adminApi } from '@strapi/strapi/admin';
import type {
  CodeBatchList,
  CreatedCodeBatch,
  NewCodeBatch,
  PollDetail,
  PollSummary,
  PollTally,
} from '../../../contracts';
import {
  batchesSchema,
  createdBatchSchema,
  dataOf,
  detailSchema,
  summariesSchema,
  tallySchema,
} from './schemas';

const ROOT = '/vote/polls';

function urlOf(documentId: string, rest = ''): string {
  return `${ROOT}/${encodeURIComponent(documentId)}${rest}`;
}

interface NewBatchOf extends NewCodeBatch {
  readonly documentId: string;
}

/** Endpoints of Strapi's own store, so the names are this plugin's. Nothing is kept: votes arrive all the time. */
const pollsApi = adminApi.enhanceEndpoints({ addTagTypes: ['VotePoll', 'VoteCodeBatch'] }).injectEndpoints({
  endpoints: (build) => ({
    getVotePolls: build.query<readonly PollSummary[], undefined>({
      query: () => ROOT,
      transformResponse: dataOf(summariesSchema),
      providesTags: ['VotePoll'],
      keepUnusedDataFor: 0,
    }),
    getVotePoll: build.query<PollDetail, string>({
      query: (documentId) => urlOf(documentId),
      transformResponse: dataOf(detailSchema),
      providesTags: ['VotePoll'],
      keepUnusedDataFor: 0,
    }),
    openVotePoll: build.mutation<PollDetail, string>({
      query: (documentId) => ({ url: urlOf(documentId, '/open'), method: 'POST' }),
      transformResponse: dataOf(detailSchema),
      // Also after a refusal: its reason shows among the poll's problems.
      invalidatesTags: ['VotePoll'],
    }),
    getVoteTally: build.query<PollTally, string>({
      query: (documentId) => urlOf(documentId, '/tally'),
      transformResponse: dataOf(tallySchema),
      keepUnusedDataFor: 0,
    }),
    getVoteCodeBatches: build.query<CodeBatchList, string>({
      query: (documentId) => urlOf(documentId, '/code-batches'),
      transformResponse: dataOf(batchesSchema),
      providesTags: ['VoteCodeBatch'],
      keepUnusedDataFor: 0,
    }),
    createVoteCodeBatch: build.mutation<CreatedCodeBatch, NewBatchOf>({
      query: ({ documentId, ...batch }) => ({
        url: urlOf(documentId, '/code-batches'),
        method: 'POST',
        data: batch satisfies NewCodeBatch,
      }),
      transformResponse: dataOf(createdBatchSchema),
      invalidatesTags: ['VoteCodeBatch'],
    }),
  }),
});

export const {
  useGetVotePollsQuery: usePolls,
  useGetVotePollQuery: usePoll,
  useOpenVotePollMutation: useOpenPoll,
  useGetVoteTallyQuery: useTally,
  useGetVoteCodeBatchesQuery: useCodeBatches,
  useCreateVoteCodeBatchMutation: useCreateCodeBatch,
} = pollsApi;
