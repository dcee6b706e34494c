import fc from 'fast-check';
import { arbitraryBallot, arbitraryContest, arbitraryElection } from '../testing/arbitrary-contest';
import { countContest } from '../testing/count';
import { equalSharesByDefinition } from '../testing/equal-shares';
import type { SampleContest } from '../testing/sample-poll';
import type { BudgetCount, BudgetMethod, TieRule } from './types';

type Project = readonly [string, number];

const inOrder: readonly TieRule[] = [{ kind: 'ballotOrder' }];
const budgetOf = (budget: number, count: BudgetCount = { by: 'greedy' }): BudgetMethod => ({
  kind: 'budget',
  budget,
  count,
});
const shares = (more: Partial<Extract<BudgetCount, { by: 'equalShares' }>> = {}): BudgetCount => ({
  by: 'equalShares',
  satisfaction: 'cost',
  completion: { kind: 'none' },
  ...more,
});
const times = (count: number, ...chosen: string[]): string[][] => Array.from({ length: count }, () => chosen);
const projectsOf = ({ candidates }: SampleContest): Project[] =>
  candidates.map((candidate) => (typeof candidate === 'string' ? [candidate, 0] : candidate));
const votesFor = (ballots: readonly unknown[], key: string): number =>
  (ballots as string[][]).filter((ballot) => ballot.includes(key)).length;

describe('a budget that is spent greedily', () => {
  it('goes from most votes to fewest, past what no longer fits', () => {
    const contest: SampleContest & { method: BudgetMethod } = {
      method: budgetOf(100),
      candidates: [
        ['road', 70],
        ['pool', 60],
        ['park', 30],
        ['dump', 1],
      ],
    };
    expect(countContest(contest, [...times(3, 'road'), ...times(2, 'pool'), ['park']])).toMatchObject({
      funded: ['road', 'park'],
      spent: 100,
      budget: 100,
      tied: [],
      candidates: [
        { candidate: 'road', votes: 3, cost: 70, isFunded: true },
        { candidate: 'pool', votes: 2, cost: 60, isFunded: false },
        { candidate: 'park', votes: 1, cost: 30, isFunded: true },
        { candidate: 'dump', votes: 0, cost: 1, isFunded: false },
      ],
    });
  });

  const equals: readonly Project[] = [
    ['pool', 60],
    ['park', 50],
  ];

  it('stops at equals of whom only some fit', () => {
    const result = countContest({ method: budgetOf(100), candidates: equals }, [['pool', 'park']]);
    expect(result).toMatchObject({ funded: [], tied: ['pool', 'park'] });
  });

  it('funds the cheaper of them where the manifest says so', () => {
    const contest = { method: budgetOf(100), candidates: equals, ties: [{ kind: 'lowerCost' }] } as const;
    expect(countContest(contest, [['pool', 'park']])).toMatchObject({ funded: ['park'], tied: [] });
  });

  it('funds both where both fit', () => {
    const result = countContest({ method: budgetOf(110), candidates: equals }, [['pool', 'park']]);
    expect(result).toMatchObject({ funded: ['pool', 'park'], tied: [], spent: 110 });
  });

  it('is what walking down the list gives', () => {
    fc.assert(
      fc.property(arbitraryElection('budget'), ({ contest, ballots }) => {
        const method = budgetOf(contest.method.budget);
        const sorted = projectsOf(contest).sort(([a], [b]) => votesFor(ballots, b) - votesFor(ballots, a));
        let left = method.budget;
        const expected = sorted.flatMap(([key, cost]) => {
          if (votesFor(ballots, key) === 0 || cost > left) return [];
          left -= cost;
          return [key];
        });
        expect(countContest({ ...contest, method, ties: inOrder }, ballots).funded).toEqual(expected);
      }),
    );
  });
});

describe('a budget in equal shares', () => {
  it('gives a minority of a third its third', () => {
    const candidates: readonly Project[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [key, 100]);
    const ballots = [...times(20, 'a', 'b', 'c', 'd'), ...times(10, 'e', 'f')];
    const fund = (count: BudgetCount): readonly string[] =>
      countContest({ method: budgetOf(300, count), candidates, ties: inOrder }, ballots).funded;
    expect(fund(shares())).toEqual(['a', 'b', 'e']);
    expect(fund({ by: 'greedy' })).toEqual(['a', 'b', 'c']);
  });

  it('leaves money over, and spends it as the completion says', () => {
    const candidates: readonly Project[] = [
      ['big', 90],
      ['small', 20],
    ];
    const fund = (count: BudgetCount): readonly string[] =>
      countContest({ method: budgetOf(100, count), candidates }, [...times(3, 'big'), ...times(2, 'small')])
        .funded;
    expect(fund(shares())).toEqual(['small']);
    expect(fund(shares({ completion: { kind: 'greedy' } }))).toEqual(['small']);
    // With 30 for each of five the big one is bought too, and that overspends: the step before it stays.
    expect(fund(shares({ completion: { kind: 'raise', step: 1, thenGreedy: false } }))).toEqual(['small']);
    const roomy = countContest(
      {
        method: budgetOf(110, shares({ completion: { kind: 'raise', step: 1, thenGreedy: false } })),
        candidates,
      },
      [...times(3, 'big'), ...times(2, 'small')],
    );
    expect([...roomy.funded].sort()).toEqual(['big', 'small']);
  });

  it('stops at equals that share supporters, and goes on past equals that do not', () => {
    const candidates: readonly Project[] = [
      ['a', 10],
      ['b', 10],
    ];
    const count = (ballots: string[][]): unknown =>
      countContest({ method: budgetOf(10, shares()), candidates }, ballots);
    expect(count([['a', 'b']])).toMatchObject({ funded: [], tied: ['a', 'b'] });
    expect(countContest({ method: budgetOf(20, shares()), candidates }, [['a'], ['b']])).toMatchObject({
      funded: ['a', 'b'],
      tied: [],
    });
  });

  it('agrees with the definition, voter by voter', () => {
    fc.assert(
      fc.property(arbitraryElection('budget'), ({ contest, ballots }) => {
        const { budget, count } = contest.method;
        fc.pre(count.by === 'equalShares');
        const expected = equalSharesByDefinition(
          { projects: projectsOf(contest), ballots: ballots as string[][], budget },
          count,
        );
        const result = countContest({ ...contest, ties: inOrder }, ballots);
        expect([result.funded, result.tied]).toEqual([expected, []]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a budget, however it is counted', () => {
  it('is the same by any order of equals where it reports no tie', () => {
    fc.assert(
      fc.property(arbitraryElection('budget'), ({ contest, ballots }) => {
        const { funded, tied } = countContest(contest, ballots);
        fc.pre(tied.length === 0);
        const reversed = { ...contest, candidates: [...contest.candidates].reverse() };
        for (const one of [contest, reversed]) {
          const byRule = countContest({ ...one, ties: inOrder }, ballots).funded;
          expect([...byRule].sort()).toEqual([...funded].sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is never overspent, and pays for nothing that nobody chose', () => {
    fc.assert(
      fc.property(arbitraryElection('budget', 30), ({ contest, ballots }) => {
        const { funded, spent, budget } = countContest(contest, ballots);
        const costs = new Map(projectsOf(contest));
        expect(spent).toBe(funded.reduce((sum, key) => sum + (costs.get(key) ?? 0), 0));
        expect(spent).toBeLessThanOrEqual(budget);
        expect(funded.filter((key) => votesFor(ballots, key) === 0)).toEqual([]);
        expect(new Set(funded).size).toBe(funded.length);
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing left that a chosen project would have needed, where it is completed', () => {
    fc.assert(
      fc.property(arbitraryElection('budget'), ({ contest, ballots }) => {
        const { count } = contest.method;
        fc.pre(count.by === 'greedy' || count.completion.kind === 'greedy');
        const { funded, spent, budget } = countContest({ ...contest, ties: inOrder }, ballots);
        const fitting = projectsOf(contest).filter(
          ([key, cost]) => !funded.includes(key) && votesFor(ballots, key) > 0 && spent + cost <= budget,
        );
        expect(fitting).toEqual([]);
      }),
    );
  });

  it('counts one more ballot for those projects only that it chooses', () => {
    const more = arbitraryContest('budget').chain((contest) =>
      fc.record({
        contest: fc.constant(contest),
        ballots: fc.array(arbitraryBallot(contest), { maxLength: 9 }),
        ballot: arbitraryBallot(contest),
      }),
    );
    fc.assert(
      fc.property(more, ({ contest, ballots, ballot }) => {
        const after = countContest(contest, [...ballots, ballot]).candidates;
        for (const { candidate, votes } of countContest(contest, ballots).candidates) {
          const now = after.find((line) => line.candidate === candidate)?.votes ?? 0;
          expect(now - votes).toBe((ballot as string[]).includes(candidate) ? 1 : 0);
        }
      }),
    );
  });
});
