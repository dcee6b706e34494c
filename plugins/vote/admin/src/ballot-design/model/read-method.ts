import { z } from 'zod';
import { BORDA_PARTIALS, METHOD_KINDS, SCORE_SCALES } from '../../../../domain/src';
import { HALF, type MethodDraft, NEW_METHOD, type ThresholdDraft } from './method-draft';

const number = z.number().optional().catch(undefined);
const flag = (otherwise: boolean) => z.boolean().catch(otherwise);

const threshold = z.object({
  than: z.enum(['atLeast', 'moreThan']).catch(HALF.than),
  of: z.enum(['decided', 'ballots']).catch(HALF.of),
  num: number,
  den: number,
});

const completion = z
  .object({
    kind: z.enum(['none', 'greedy', 'raise']).catch(NEW_METHOD.completion),
    step: number,
    thenGreedy: flag(NEW_METHOD.thenGreedy),
  })
  .catch({ kind: NEW_METHOD.completion, step: undefined, thenGreedy: NEW_METHOD.thenGreedy });

const count = z
  .object({
    by: z.enum(['greedy', 'equalShares']).catch(NEW_METHOD.countBy),
    satisfaction: z.enum(['cost', 'count']).catch(NEW_METHOD.satisfaction),
    completion: completion.optional(),
  })
  .catch({ by: NEW_METHOD.countBy, satisfaction: NEW_METHOD.satisfaction });

const settings = z.object({
  kind: z.enum(METHOD_KINDS).catch(NEW_METHOD.kind),
  rule: z.enum(['exactly', 'atMost']).catch(NEW_METHOD.rule),
  choose: number,
  most: number,
  by: z.enum(['sum', 'mean']).catch(NEW_METHOD.by),
  everyone: flag(NEW_METHOD.everyone),
  points: number,
  cap: number,
  ranks: number,
  partial: z.enum(BORDA_PARTIALS).catch(NEW_METHOD.partial),
  equalRanks: flag(NEW_METHOD.equalRanks),
  threshold: threshold.nullish().catch(null),
  budget: number,
  spend: number,
  count: count.optional(),
});

type Settings = z.infer<typeof settings>;

function toThreshold(found: Settings['threshold']): ThresholdDraft | null {
  if (found === null || found === undefined) return null;
  const { than, of, num, den } = found;
  return { than, of, num, den };
}

/** What the method does not know keeps what it starts with. */
function known(found: Settings): Partial<MethodDraft> {
  const { kind, rule, choose, most, by, everyone, points, cap, ranks, partial, equalRanks } = found;
  switch (kind) {
    case 'choose':
      return { rule, choose };
    case 'score':
      return { scale: SCORE_SCALES.find((scale) => scale === most) ?? NEW_METHOD.scale, by, everyone };
    case 'points':
      return { rule, points, cap };
    case 'borda':
      return { rule, ranks, partial, equalRanks };
    case 'instantRunoff':
    case 'schulze':
      return { rule, ranks, equalRanks };
    case 'yesNo':
      return { threshold: toThreshold(found.threshold) };
    case 'budget': {
      const { budget, spend } = found;
      const { by: countBy, satisfaction, completion: rest } = count.parse(found.count);
      const more = completion.parse(rest);
      return {
        budget,
        projects: most,
        spend,
        countBy,
        satisfaction,
        completion: more.kind,
        step: more.step,
        thenGreedy: more.thenGreedy,
      };
    }
  }
}

/** Reads the method of a group for editing; what is missing or of another type is read as empty. */
export function readMethodDraft(stored: unknown): MethodDraft {
  const read = settings.safeParse(stored);
  if (!read.success) return { ...NEW_METHOD, choose: undefined };
  return { ...NEW_METHOD, kind: read.data.kind, ...known(read.data) };
}
