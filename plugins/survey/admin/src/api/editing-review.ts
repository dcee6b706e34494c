import { z } from 'zod';
import type { QuestionnaireReview, ReviewReply } from '../../../contracts';

const decided = z.object({
  verdict: z.enum(['approved', 'sentBack']),
  by: z.string(),
  at: z.string(),
  comment: z.string(),
});

export const questionnaireReview: z.ZodType<QuestionnaireReview> = z.object({
  isRequired: z.boolean(),
  standing: z.enum(['notAsked', 'outdated', 'waiting', 'approved', 'sentBack']),
  isOwn: z.boolean(),
  requests: z.array(
    z.object({
      revision: z.string(),
      askedBy: z.string(),
      askedAt: z.string(),
      note: z.string(),
      acknowledged: z.array(z.string()),
      decision: decided.nullable(),
    }),
  ),
});

export const reviewReply: z.ZodType<ReviewReply> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), review: questionnaireReview }),
  z.object({ kind: z.literal('changedMeanwhile') }),
  z.object({
    kind: z.literal('refused'),
    reason: z.enum([
      ...(['alreadyWaiting', 'alreadyApproved'] as const),
      ...(['notAsked', 'outdated', 'alreadyDecided', 'ownRequest', 'commentMissing'] as const),
    ]),
  }),
]);
