import { z } from 'zod';
import { TIER_KEYS, type CodeBatch } from '@modu/participation/contracts';
import type {
  CapacityReply,
  CreatedCodeBatch,
  PersonalAnswers,
  RemovedResponse,
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
  tiers: z.array(z.enum(TIER_KEYS)),
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

const answers = z.array(
  z.object({
    name: z.string(),
    title: z.string(),
    lines: z.array(z.string()),
    files: z.array(z.object({ id: z.string(), name: z.string(), size: z.number() })),
  }),
);

const singleResponse: z.ZodType<SingleResponse> = z.object({
  ...responseSummary,
  answers,
  hasPersonal: z.boolean(),
  retention: z.object({ act: z.enum(['anonymise', 'delete', 'anonymised']), at: z.string() }).nullable(),
});

const personalAnswers: z.ZodType<PersonalAnswers> = z.object({ answers });

const removedResponse: z.ZodType<RemovedResponse> = z.object({ number: z.string() });

const capacity: z.ZodType<CapacityReply> = z.object({
  data: z
    .object({
      responses: z.number(),
      limit: count,
      quotas: z.array(
        z.object({
          question: z.string(),
          title: z.string(),
          cells: z.array(
            z.object({ value: z.string(), text: z.string(), responses: z.number(), limit: z.number() }),
          ),
        }),
      ),
    })
    .nullable(),
});

const codeBatch: z.ZodType<CodeBatch> = z.object({
  id: z.string(),
  label: z.string(),
  count: z.number(),
  createdAt: z.string(),
  kind: z.enum(['invitation', 'onsite']),
});

const createdBatch: z.ZodType<CreatedCodeBatch> = z.object({
  batch: codeBatch,
  csv: z.string(),
  filename: z.string(),
});

/** What the server answers, as `contracts` describe it. Parsing throws where it answers something else. */
export const replies = {
  surveys: z.object({ data: z.array(surveySummary) }),
  results: z.object({ data: surveyResults }),
  responses: z.object({ data: responsePage }),
  response: z.object({ data: singleResponse }),
  removed: z.object({ data: removedResponse }),
  personal: z.object({ data: personalAnswers }),
  capacity,
  codeBatches: z.object({ data: z.array(codeBatch) }),
  createdBatch: z.object({ data: createdBatch }),
};
