import { z } from 'zod';
import type { CodeBatch, LocalizedText } from '@modu/participation/contracts';
import type { CreatedCodeBatch, PollDetail, PollProblem, PollSummary, PollTally } from '../../../contracts';

const localized: z.ZodType<LocalizedText> = z.object({ ko: z.string(), en: z.string() });
const tier = z.enum(['code', 'account']);

const summary = z.object({
  documentId: z.string(),
  title: z.string(),
  slug: z.string(),
  isPublished: z.boolean(),
  state: z.enum(['draft', 'upcoming', 'open', 'closed']),
  opensAt: z.string().nullable(),
  closesAt: z.string().nullable(),
  tiers: z.array(tier),
  sealed: z.boolean(),
  manifestHash: z.string().nullable(),
  turnout: z.number().nullable(),
  publicPath: z.string(),
});

const turnoutByTier = z.array(z.object({ tier, name: localized, count: z.number() }));

const group = z.object({
  key: z.string(),
  label: localized,
  rule: z.enum(['exactly', 'atMost']),
  choose: z.number(),
});

export const problemSchema: z.ZodType<PollProblem> = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  path: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  message: localized,
});

export const summariesSchema: z.ZodType<readonly PollSummary[]> = z.array(summary);

export const detailSchema: z.ZodType<PollDetail> = summary.extend({
  problems: z.array(problemSchema),
  groups: z.array(group.extend({ candidates: z.array(z.object({ key: z.string(), title: localized })) })),
  turnoutByTier,
});

const line = z.object({
  key: z.string(),
  title: localized,
  owner: localized.nullable(),
  votes: z.number(),
  share: z.number(),
  rank: z.number(),
  isTied: z.boolean(),
});

export const tallySchema: z.ZodType<PollTally> = z.object({
  ballots: z.number(),
  isFinal: z.boolean(),
  groups: z.array(group.extend({ candidates: z.array(line) })),
  turnoutByTier,
});

const batch: z.ZodType<CodeBatch> = z.object({
  id: z.string(),
  label: z.string(),
  count: z.number(),
  createdAt: z.string(),
});

export const batchesSchema: z.ZodType<readonly CodeBatch[]> = z.array(batch);

export const createdBatchSchema: z.ZodType<CreatedCodeBatch> = z.object({
  batch,
  csv: z.string(),
  filename: z.string(),
});

/** What stands under `data` in a reply of this plugin's routes. */
export function dataOf<Value>(schema: z.ZodType<Value>): (reply: unknown) => Value {
  return (reply) =>
    z
      .object({ data: z.unknown() })
      .transform(({ data }) => schema.parse(data))
      .parse(reply);
}
