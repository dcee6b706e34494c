import { z } from 'zod';
import { TIER_KEYS, type CodeBatch, type LocalizedText } from '@modu/participation/contracts';
import {
  TALLY_FIGURES,
  type CreatedCodeBatch,
  type PollDetail,
  type PollProblem,
  type PollSummary,
  type PollTally,
} from '../../../contracts';
import { methodSchema, tieRuleSchema } from './method-schema';

const localized: z.ZodType<LocalizedText> = z.object({ ko: z.string(), en: z.string() });
const tier = z.enum(TIER_KEYS);

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
  method: methodSchema,
  places: z.number().nullable(),
  ties: z.array(tieRuleSchema),
});

const candidate = z.object({ key: z.string(), title: localized, cost: z.number().nullable() });

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
  groups: z.array(group.extend({ candidates: z.array(candidate) })),
  turnoutByTier,
});

const line = z.object({
  key: z.string(),
  title: localized,
  owner: localized.nullable(),
  rank: z.number(),
  isTied: z.boolean(),
  isByTieRule: z.boolean(),
  isIn: z.boolean().nullable(),
  figures: z.partialRecord(z.enum(TALLY_FIGURES), z.union([z.number(), z.string()]).nullable()),
  share: z.number().nullable(),
});

const round = z.object({
  votes: z.array(z.object({ candidate: z.string(), votes: z.number() })),
  exhausted: z.number(),
  eliminated: z.array(z.string()),
  isByTieRule: z.boolean(),
});

const tallyGroup = group.extend({
  candidates: z.array(line),
  elected: z
    .object({ certain: z.array(z.string()), tied: z.array(z.string()), openPlaces: z.number() })
    .nullable(),
  rounds: z.array(round).exactOptional(),
  preferences: z.array(z.array(z.number())).exactOptional(),
});

export const tallySchema: z.ZodType<PollTally> = z.object({
  ballots: z.number(),
  invalid: z.number(),
  isFinal: z.boolean(),
  groups: z.array(tallyGroup),
  turnoutByTier,
});

const batch: z.ZodType<CodeBatch> = z.object({
  id: z.string(),
  label: z.string(),
  count: z.number(),
  createdAt: z.string(),
  kind: z.enum(['invitation', 'onsite']),
});

export const batchesSchema: z.ZodType<readonly CodeBatch[]> = z.array(batch);

export const createdBatchSchema: z.ZodType<CreatedCodeBatch> = z.object({
  batch,
  csv: z.string(),
  filename: z.string(),
  sheet: z.object({ html: z.string(), filename: z.string() }).optional(),
});

/** What stands under `data` in a reply of this plugin's routes. */
export function dataOf<Value>(schema: z.ZodType<Value>): (reply: unknown) => Value {
  return (reply) =>
    z
      .object({ data: z.unknown() })
      .transform(({ data }) => schema.parse(data))
      .parse(reply);
}
