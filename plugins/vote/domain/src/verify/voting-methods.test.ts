import fc from 'fast-check';
import { METHOD_KINDS } from '../methods/types';
import { arbitraryElection } from '../testing/arbitrary-contest';
import { type Election, independent, published } from '../testing/published-result';
import { found, verify } from '../testing/verified';

const times = (count: number, ballot: unknown): unknown[] => Array.from({ length: count }, () => ballot);
const three = ['a', 'b', 'c'];
const projects = [
  ['a', 60],
  ['b', 50],
  ['c', 30],
] as const;
const rank = (...keys: readonly string[]): string[][] => keys.map((key) => [key]);

/** Each with what a person counts by hand. */
const ELECTIONS: readonly (readonly [string, Election, object])[] = [
  [
    'choose',
    {
      contest: { method: { kind: 'choose', rule: 'atMost', choose: 2 }, candidates: three, places: 1 },
      ballots: [['a', 'b'], ['a'], ['c'], []],
    },
    {
      candidates: [{ candidate: 'a', votes: 2 }, { votes: 1, tied: true }, { votes: 1 }],
      elected: { certain: ['a'] },
    },
  ],
  [
    'score',
    {
      contest: { method: { kind: 'score', most: 5, by: 'mean', everyone: false }, candidates: three },
      ballots: [{ a: 5, b: 0 }, { a: 4 }, { b: 3, c: 1 }, { a: 2 }],
    },
    {
      candidates: [
        { candidate: 'a', sum: 11, scored: 3, mean: '3.6667' },
        { candidate: 'b', sum: 3, scored: 2, mean: '1.5000' },
        { candidate: 'c', sum: 1, scored: 1, mean: '1.0000' },
      ],
    },
  ],
  [
    'points',
    {
      contest: { method: { kind: 'points', rule: 'exactly', points: 3 }, candidates: three },
      ballots: [{ a: 3 }, { a: 1, b: 2 }, { c: 3 }],
    },
    {
      candidates: [
        { candidate: 'a', points: 4, supporters: 2 },
        { candidate: 'c', points: 3, supporters: 1 },
        { candidate: 'b', points: 2, supporters: 1 },
      ],
    },
  ],
  [
    'Borda',
    {
      contest: {
        method: { kind: 'borda', rule: 'atMost', ranks: 3, partial: 'average', equalRanks: true },
        candidates: three,
      },
      ballots: [rank('a', 'b'), [['b', 'c']]],
    },
    {
      candidates: [
        { candidate: 'b', points: '4.5' },
        { candidate: 'a', points: '4.0' },
        { candidate: 'c', points: '3.5' },
      ],
    },
  ],
  [
    'instant runoff',
    {
      contest: { method: { kind: 'instantRunoff', rule: 'atMost', ranks: 3 }, candidates: three },
      ballots: [...times(4, rank('a')), ...times(3, rank('b')), ...times(2, rank('c', 'b'))],
    },
    {
      rounds: [
        { votes: [{ votes: 4 }, { votes: 3 }, { votes: 2 }], eliminated: ['c'] },
        { votes: [{ votes: 4 }, { votes: 5 }], eliminated: [] },
      ],
      elected: { certain: ['b'] },
    },
  ],
  [
    'Schulze',
    {
      contest: {
        method: { kind: 'schulze', rule: 'atMost', ranks: 3, equalRanks: false },
        candidates: three,
        places: 1,
      },
      ballots: [
        ...times(3, rank('a', 'b', 'c')),
        ...times(2, rank('b', 'c', 'a')),
        ...times(2, rank('c', 'a', 'b')),
      ],
    },
    {
      preferences: [
        [0, 5, 3],
        [2, 0, 5],
        [4, 2, 0],
      ],
      strongestPaths: [
        [0, 5, 5],
        [4, 0, 5],
        [4, 4, 0],
      ],
      elected: { certain: ['a'] },
    },
  ],
  [
    'yes or no',
    {
      contest: {
        method: { kind: 'yesNo', threshold: { than: 'moreThan', num: 1, den: 2, of: 'decided' } },
        candidates: ['a', 'b'],
      },
      ballots: [{ a: 'yes', b: 'yes' }, { a: 'yes', b: 'no' }, { a: 'no' }],
    },
    {
      candidates: [
        { candidate: 'a', yes: 2, no: 1, abstained: 0, passes: true },
        { candidate: 'b', yes: 1, no: 1, abstained: 1, passes: false },
      ],
    },
  ],
  [
    'a budget, greedily',
    {
      contest: { method: { kind: 'budget', budget: 120, count: { by: 'greedy' } }, candidates: projects },
      ballots: [['a', 'b'], ['a', 'b'], ['a'], ['c']],
    },
    { funded: ['a', 'b'], spent: 110 },
  ],
  [
    'a budget, by equal shares',
    {
      contest: {
        method: {
          kind: 'budget',
          budget: 120,
          count: { by: 'equalShares', satisfaction: 'cost', completion: { kind: 'none' } },
        },
        candidates: projects,
      },
      ballots: [['a', 'b'], ['a', 'b'], ['a'], ['c']],
    },
    { funded: ['a', 'c'], spent: 90 },
  ],
];

/** The value with one number in it, the `n`th, raised by one; `null` when there are fewer. */
function raised(value: unknown, n: number): unknown {
  let seen = 0;
  const bent = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'number') return part;
    seen += 1;
    return seen === n + 1 ? part + 1 : part;
  });
  return seen > n ? JSON.parse(bent) : null;
}

describe.each(ELECTIONS)('the record of a vote by %s', (_, election, byHand) => {
  const expected = independent(election.contest, election.ballots);

  it('is verified with the result that was counted by hand, and by a tally beside it', async () => {
    const report = await verify(await published(election, expected), { isOver: true });
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ state: 'counted', ballots: election.ballots.length, invalid: [] });
    expect(report.result).toEqual(expected);
    expect(report.result?.contests).toMatchObject([{ group: 'g0', result: byHand }]);
  });

  it('is found wrong at its result when any number of it was changed', async () => {
    let changed = 0;
    for (let bent = raised(expected, 0); bent !== null; bent = raised(expected, changed)) {
      const lines = await published(election, bent);
      expect(await found(lines)).toEqual([`resultDiffers@${String(lines.length - 1)}`]);
      changed += 1;
    }
    expect(changed).toBeGreaterThan(10);
  });

  it('is found wrong when a ballot breaks its rules, which then does not count', async () => {
    const ballots = [...election.ballots, 'nonsense'];
    const lines = await published({ ...election, ballots }, expected);
    const { findings, result } = await verify(lines);
    expect(findings.map(({ code }) => code)).toEqual(['invalidBallot', 'resultDiffers']);
    expect(result).toMatchObject({ ballots: election.ballots.length, invalid: 1 });
  });
});

describe.each(METHOD_KINDS)('random small elections by %s', (kind) => {
  it('have records in which the verifier finds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryElection(kind), async (election) => {
        const expected = independent(election.contest, election.ballots);
        const report = await verify(await published(election, expected), { isOver: true });
        expect([report.findings, report.result]).toEqual([[], expected]);
      }),
      { numRuns: 15 },
    );
  });
});
