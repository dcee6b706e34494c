import { adminApi } from '@strapi/strapi/admin';
import { z } from 'zod';
import type { LibraryContent, LibraryItem, LibraryRenaming, NewLibraryItem } from '../../../contracts';
import { OWN_KINDS } from '../../../domain/src/templates/own-content';
import { json } from './editing-files';
import { LIBRARY_PATH } from './paths';

const both = z.object({ ko: z.string(), en: z.string() });

const item: z.ZodType<LibraryItem> = z.object({
  id: z.string(),
  kind: z.enum(OWN_KINDS),
  title: both,
  description: both,
  size: z.number(),
  origin: z
    .object({ city: z.string(), contact: z.string().exactOptional(), url: z.string().exactOptional() })
    .nullable(),
  licence: z.string(),
  by: z.string(),
  at: z.string(),
});

const content: z.ZodType<LibraryContent> = z.object({ content: json });

const items = z.object({ data: z.array(item) });
const oneContent = z.object({ data: content });
const done = z.object({ data: z.object({ id: z.string() }) });

const libraryApi = adminApi.enhanceEndpoints({ addTagTypes: ['SurveyLibrary'] }).injectEndpoints({
  endpoints: (build) => ({
    getSurveyLibrary: build.query<readonly LibraryItem[], null>({
      query: () => LIBRARY_PATH,
      transformResponse: (reply: unknown) => items.parse(reply).data,
      providesTags: ['SurveyLibrary'],
    }),
    getSurveyLibraryContent: build.query<LibraryContent, string>({
      query: (id) => `${LIBRARY_PATH}/${encodeURIComponent(id)}`,
      transformResponse: (reply: unknown) => oneContent.parse(reply).data,
    }),
    saveInSurveyLibrary: build.mutation<string, NewLibraryItem>({
      query: (data) => ({ url: LIBRARY_PATH, method: 'POST', data }),
      transformResponse: (reply: unknown) => done.parse(reply).data.id,
      invalidatesTags: ['SurveyLibrary'],
    }),
    renameInSurveyLibrary: build.mutation<string, LibraryRenaming & { readonly id: string }>({
      query: ({ id, ...data }) => ({
        url: `${LIBRARY_PATH}/${encodeURIComponent(id)}`,
        method: 'PUT',
        data,
      }),
      transformResponse: (reply: unknown) => done.parse(reply).data.id,
      invalidatesTags: ['SurveyLibrary'],
    }),
    removeFromSurveyLibrary: build.mutation<string, string>({
      query: (id) => ({ url: `${LIBRARY_PATH}/${encodeURIComponent(id)}`, method: 'DELETE' }),
      transformResponse: (reply: unknown) => done.parse(reply).data.id,
      invalidatesTags: ['SurveyLibrary'],
    }),
  }),
});

export const {
  useGetSurveyLibraryQuery: useLibrary,
  useLazyGetSurveyLibraryContentQuery: useLibraryContent,
  useSaveInSurveyLibraryMutation: useSaveInLibrary,
  useRenameInSurveyLibraryMutation: useRenameInLibrary,
  useRemoveFromSurveyLibraryMutation: useRemoveFromLibrary,
} = libraryApi;
