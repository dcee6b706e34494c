import { adminApi } from '@strapi/strapi/admin';
import { z } from 'zod';
import { dataOf } from './schemas';

const attribute = z.object({
  type: z.string(),
  enum: z.array(z.string()).optional(),
  /** Of a relation: the uid it leads to. */
  targetModel: z.string().optional(),
});

const contentType = z.object({
  uid: z.string(),
  kind: z.string().optional(),
  isDisplayed: z.boolean(),
  info: z.object({ displayName: z.string() }),
  attributes: z.record(z.string(), attribute),
});

export type HostContentType = z.infer<typeof contentType>;

/** The host's content types, as its content manager describes them. */
const contentTypesApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getVoteContentTypes: build.query<readonly HostContentType[], undefined>({
      query: () => '/content-manager/content-types',
      transformResponse: dataOf(z.array(contentType)),
    }),
  }),
});

export const { useGetVoteContentTypesQuery: useContentTypes } = contentTypesApi;
