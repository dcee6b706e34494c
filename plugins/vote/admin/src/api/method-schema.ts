import { z } from 'zod';
import type { BudgetCount, Completion, Threshold, TieRule, VotingMethod } from '../../../domain/src';

const rule = z.enum(['exactly', 'atMost']);
const ranking = { rule, ranks: z.number() };

const threshold: z.ZodType<Threshold> = z.object({
  than: z.enum(['atLeast', 'moreThan']),
  num: z.number(),
  den: z.number(),
  of: z.enum(['decided', 'ballots']),
});

const completion: z.ZodType<Completion> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('greedy') }),
  z.object({ kind: z.literal('raise'), step: z.number(), thenGreedy: z.boolean() }),
]);

const count: z.ZodType<BudgetCount> = z.discriminatedUnion('by', [
  z.object({ by: z.literal('greedy') }),
  z.object({ by: z.literal('equalShares'), satisfaction: z.enum(['cost', 'count']), completion }),
]);

/** How a group is voted on, as the server says it. */
export const methodSchema: z.ZodType<VotingMethod> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choose'), rule, choose: z.number() }),
  z.object({
    kind: z.literal('score'),
    most: z.literal([5, 10, 100]),
    by: z.enum(['sum', 'mean']),
    everyone: z.boolean(),
  }),
  z.object({ kind: z.literal('points'), rule, points: z.number(), cap: z.number().exactOptional() }),
  z.object({
    kind: z.literal('borda'),
    ...ranking,
    partial: z.enum(['zero', 'average', 'modified']),
    equalRanks: z.boolean(),
  }),
  z.object({ kind: z.literal('instantRunoff'), ...ranking }),
  z.object({ kind: z.literal('schulze'), ...ranking, equalRanks: z.boolean() }),
  z.object({ kind: z.literal('yesNo'), threshold: threshold.exactOptional() }),
  z.object({
    kind: z.literal('budget'),
    budget: z.number(),
    most: z.number().exactOptional(),
    spend: z.number().exactOptional(),
    count,
  }),
]);

export const tieRuleSchema: z.ZodType<TieRule> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ballotOrder') }),
  z.object({ kind: z.literal('lowerCost') }),
  z.object({ kind: z.literal('lot'), commitment: z.string() }),
]);
