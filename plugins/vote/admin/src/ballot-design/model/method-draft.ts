import type { BudgetCount, ChoiceRule, Completion, Threshold, VotingMethod } from '../../../../domain/src';

type MethodOf<Kind extends VotingMethod['kind']> = Extract<VotingMethod, { kind: Kind }>;

/** A part that yes votes have to reach; a number is `undefined` while its field is empty. */
export interface ThresholdDraft {
  readonly than: Threshold['than'];
  readonly of: Threshold['of'];
  readonly num: number | undefined;
  readonly den: number | undefined;
}

/**
 * How a group is voted on, while somebody decides it: the settings of every method stand side by side, so that looking
 * at another one loses nothing. Numbers are `undefined` while their field is empty.
 */
export interface MethodDraft {
  readonly kind: VotingMethod['kind'];
  /** Of choosing, giving out points, and ranking. */
  readonly rule: ChoiceRule;
  readonly choose: number | undefined;
  readonly scale: MethodOf<'score'>['most'];
  readonly by: MethodOf<'score'>['by'];
  readonly everyone: boolean;
  readonly points: number | undefined;
  readonly cap: number | undefined;
  readonly ranks: number | undefined;
  readonly partial: MethodOf<'borda'>['partial'];
  readonly equalRanks: boolean;
  /** `null` where every candidate passes. */
  readonly threshold: ThresholdDraft | null;
  readonly budget: number | undefined;
  /** Most projects on one ballot. */
  readonly projects: number | undefined;
  readonly spend: number | undefined;
  readonly countBy: BudgetCount['by'];
  readonly satisfaction: Extract<BudgetCount, { by: 'equalShares' }>['satisfaction'];
  readonly completion: Completion['kind'];
  readonly step: number | undefined;
  readonly thenGreedy: boolean;
}

export const HALF: ThresholdDraft = { than: 'moreThan', of: 'decided', num: 1, den: 2 };

/** What a new group starts with, and each method when it is chosen first. */
export const NEW_METHOD: MethodDraft = {
  kind: 'choose',
  rule: 'exactly',
  choose: 1,
  scale: 5,
  by: 'mean',
  everyone: false,
  points: 10,
  cap: undefined,
  ranks: 3,
  partial: 'zero',
  equalRanks: false,
  threshold: null,
  budget: undefined,
  projects: undefined,
  spend: undefined,
  countBy: 'greedy',
  satisfaction: 'cost',
  completion: 'greedy',
  step: undefined,
  thenGreedy: true,
};

type Json = Readonly<Record<string, unknown>>;

function thresholdJson({ than, of, num, den }: ThresholdDraft): Json {
  return { than, num, den, of };
}

function completionJson({ completion, step, thenGreedy }: MethodDraft): Json {
  return completion === 'raise' ? { kind: completion, step, thenGreedy } : { kind: completion };
}

function countJson(method: MethodDraft): Json {
  const { countBy: by, satisfaction } = method;
  return by === 'greedy' ? { by } : { by, satisfaction, completion: completionJson(method) };
}

/** The settings of the method that is chosen, as a design stores them; those that are empty are `undefined`. */
export function writeMethod(method: MethodDraft): Json {
  const { kind, rule, ranks, equalRanks } = method;
  switch (kind) {
    case 'choose':
      return { kind, rule, choose: method.choose };
    case 'score':
      return { kind, most: method.scale, by: method.by, everyone: method.everyone };
    case 'points':
      return { kind, rule, points: method.points, cap: method.cap };
    case 'borda':
      return { kind, rule, ranks, partial: method.partial, equalRanks };
    case 'instantRunoff':
      return { kind, rule, ranks };
    case 'schulze':
      return { kind, rule, ranks, equalRanks };
    case 'yesNo':
      return { kind, threshold: method.threshold === null ? undefined : thresholdJson(method.threshold) };
    case 'budget': {
      const { budget, projects: most, spend } = method;
      return { kind, budget, most, spend, count: countJson(method) };
    }
  }
}

/** Whether the poll says how many of such a group are elected; a runoff elects one, a budget what it can pay for. */
export const hasPlaces = ({ kind }: Pick<MethodDraft, 'kind'>): boolean =>
  kind !== 'instantRunoff' && kind !== 'budget';
