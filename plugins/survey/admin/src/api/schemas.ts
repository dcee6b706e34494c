import { z } from 'zod';
import type {
  QuestionResult,
  ResponsePage,
  SingleResponse,
  SurveyResults,
  SurveySummary,
} from '../../../contracts';

const version = z.object({
  number: z.number(),
  hash: z.string(),
  publishedAt: z.string(),
  responses: z.number(),
});

const surveySummary: z.ZodType<SurveySummary> = z.object({
  documentId: z.string(),
  title: z.string(),
  slug: z.string(),
  state: z.enum(['draft', 'upcoming', 'open', 'closed']),
  opensAt: z.string().nullable(),
  closesAt: z.string().nullable(),
  version: version.nullable(),
  responses: z.number(),
  publicPath: z.string(),
});

const count = z.number().nullable();
const choice = z.object({ value: z.string(), text: z.string(), count, share: count });
const question = { name: z.string(), title: z.string(), answered: count };

const questionResult: z.ZodType<QuestionResult> = z.discriminatedUnion('kind', [
  z.object({ ...question, kind: z.literal('choices'), isMultiple: z.boolean(), choices: z.array(choice) }),
  z.object({
    ...question,
    kind: z.literal('matrix'),
    rows: z.array(z.object({ value: z.string(), text: z.string(), answered: count, cells: z.array(choice) })),
  }),
  z.object({ ...question, kind: z.literal('numbers'), min: count, max: count, mean: count, median: count }),
  z.object({ ...question, kind: z.literal('texts') }),
]);

const surveyResults: z.ZodType<SurveyResults> = z.object({
  survey: surveySummary,
  versions: z.array(version),
  perDay: z.array(z.object({ date: z.iso.date(), count: z.number() })),
  questions: z.array(questionResult),
});

const responseSummary = {
  number: z.string(),
  submittedAt: z.string(),
  version: z.number(),
  locale: z.string(),
};

const responsePage: z.ZodType<ResponsePage> = z.object({
  responses: z.array(z.object(responseSummary)),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
});

const singleResponse: z.ZodType<SingleResponse> = z.object({
  ...responseSummary,
  answers: z.array(z.object({ name: z.string(), title: z.string(), lines: z.array(z.string()) })),
});

/** What the server answers, as `contracts` describe it. Parsing throws where it answers something else. */
export const replies = {
  surveys: z.object({ data: z.array(surveySummary) }),
  results: z.object({ data: surveyResults }),
  responses: z.object({ data: responsePage }),
  response: z.object({ data: singleResponse }),
};
