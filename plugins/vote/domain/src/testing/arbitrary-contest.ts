import fc from 'fast-check';
import type { ChoiceRule } from '../design/types';
import type { BudgetMethod, Completion, VotingMethod } from '../methods/types';
import type { SampleContest } from './sample-poll';

const KEYS = ['a', 'b', 'c', 'd', 'e'];

const rule = fc.constantFrom<ChoiceRule>('exactly', 'atMost');

const completion = fc.oneof(
  fc.constantFrom<Completion>({ kind: 'none' }, { kind: 'greedy' }),
  fc.record({ kind: fc.constant('raise'), step: fc.integer({ min: 1, max: 3 }), thenGreedy: fc.boolean() }),
);

const budgetMethod: fc.Arbitrary<BudgetMethod> = fc.record({
  kind: fc.constant('budget'),
  budget: fc.integer({ min: 1, max: 25 }),
  count: fc.oneof(
    fc.constant({ by: 'greedy' } as const),
    fc.record({
      by: fc.constant('equalShares'),
      satisfaction: fc.constantFrom('cost', 'count'),
      completion,
    }),
  ),
});

/** Small settings of each method for so many candidates. */
function methodFor(kind: VotingMethod['kind'], candidates: number): fc.Arbitrary<VotingMethod> {
  const upToAll = fc.integer({ min: 1, max: candidates });
  const ranking = { rule, ranks: upToAll };
  switch (kind) {
    case 'choose':
      return fc.record({ kind: fc.constant(kind), rule, choose: upToAll });
    case 'score':
      return fc.record({
        kind: fc.constant(kind),
        most: fc.constantFrom(5, 10, 100),
        by: fc.constantFrom('sum', 'mean'),
        everyone: fc.boolean(),
      });
    case 'points':
      return fc.record({ kind: fc.constant(kind), rule, points: fc.integer({ min: 1, max: 6 }) });
    case 'borda':
      return fc.record({
        kind: fc.constant(kind),
        ...ranking,
        partial: fc.constantFrom('zero', 'average', 'modified'),
        equalRanks: fc.boolean(),
      });
    case 'instantRunoff':
      return fc.record({ kind: fc.constant(kind), ...ranking });
    case 'schulze':
      return fc.record({ kind: fc.constant(kind), ...ranking, equalRanks: fc.boolean() });
    case 'yesNo':
      return fc.constantFrom<VotingMethod>(
        { kind },
        { kind, threshold: { than: 'moreThan', num: 1, den: 2, of: 'decided' } },
        { kind, threshold: { than: 'atLeast', num: 1, den: 3, of: 'ballots' } },
      );
    case 'budget':
      return budgetMethod;
  }
}

/** A small contest of one method, in which equals are reported as tied. */
export function arbitraryContest<Kind extends VotingMethod['kind']>(
  kind: Kind,
): fc.Arbitrary<SampleContest & { readonly method: Extract<VotingMethod, { kind: Kind }> }> {
  const isOfKind = (method: VotingMethod): method is Extract<VotingMethod, { kind: Kind }> =>
    method.kind === kind;
  return fc.integer({ min: 2, max: KEYS.length }).chain((size) => {
    const keys = KEYS.slice(0, size);
    const costs = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: size, maxLength: size });
    const candidates =
      kind === 'budget'
        ? costs.map((list) => keys.map((key, index): [string, number] => [key, list[index] ?? 1]))
        : fc.constant(keys);
    const places =
      kind === 'budget' || kind === 'instantRunoff'
        ? fc.constant({})
        : fc.integer({ min: 1, max: size }).map((number) => ({ places: number }));
    return fc
      .tuple(methodFor(kind, size).filter(isOfKind), candidates, places)
      .map(([method, list, more]) => ({ method, candidates: list, ...more }));
  });
}

export function keysOf({ candidates }: SampleContest): readonly string[] {
  return candidates.map((candidate) => (typeof candidate === 'string' ? candidate : candidate[0]));
}

const someOf = (keys: readonly string[], least: number, most: number): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray([...keys], {
    minLength: Math.min(least, keys.length),
    maxLength: Math.min(most, keys.length),
  });

/** `{ candidate: value }` for some candidates, or for all. */
function entries<Value>(
  keys: readonly string[],
  value: fc.Arbitrary<Value>,
  least = 0,
): fc.Arbitrary<Record<string, Value>> {
  return someOf(keys, least, keys.length).chain((named) =>
    fc
      .array(value, { minLength: named.length, maxLength: named.length })
      .map((values) => Object.fromEntries(named.map((key, index) => [key, values[index] as Value]))),
  );
}

function ranking(
  keys: readonly string[],
  { rule: exact, ranks, equalRanks }: { rule: ChoiceRule; ranks: number; equalRanks: boolean },
): fc.Arbitrary<string[][]> {
  const cuts = fc.array(fc.boolean(), { minLength: keys.length, maxLength: keys.length });
  return fc.tuple(someOf(keys, exact === 'exactly' ? ranks : 0, ranks), cuts).map(([order, starts]) => {
    const tiers: string[][] = [];
    for (const [index, key] of order.entries()) {
      const last = tiers.at(-1);
      if (last === undefined || !equalRanks || starts[index] === true) tiers.push([key]);
      else last.push(key);
    }
    return tiers;
  });
}

/** Valid ballots of a contest, not always written as they are stored. */
export function arbitraryBallot(contest: SampleContest): fc.Arbitrary<unknown> {
  const keys = keysOf(contest);
  const { method } = contest;
  switch (method.kind) {
    case 'choose':
      return someOf(keys, method.rule === 'exactly' ? method.choose : 0, method.choose);
    case 'score':
      return entries(keys, fc.integer({ min: 0, max: method.most }), method.everyone ? keys.length : 0);
    case 'points':
      return fc
        .array(fc.constantFrom(...keys), {
          minLength: method.rule === 'exactly' ? method.points : 0,
          maxLength: method.points,
        })
        .map((given) =>
          Object.fromEntries(keys.map((key) => [key, given.filter((one) => one === key).length])),
        );
    case 'borda':
    case 'schulze':
      return ranking(keys, method);
    case 'instantRunoff':
      return ranking(keys, { ...method, equalRanks: false });
    case 'yesNo':
      return entries(keys, fc.constantFrom('yes', 'no', 'abstain'));
    case 'budget':
      return someOf(keys, 0, keys.length);
  }
}

/** A contest of one method with some valid ballots of it. */
export function arbitraryElection<Kind extends VotingMethod['kind']>(
  kind: Kind,
  maxLength = 12,
): fc.Arbitrary<{
  readonly contest: SampleContest & { readonly method: Extract<VotingMethod, { kind: Kind }> };
  readonly ballots: readonly unknown[];
}> {
  return arbitraryContest(kind).chain((contest) =>
    fc.array(arbitraryBallot(contest), { maxLength }).map((ballots) => ({ contest, ballots })),
  );
}
