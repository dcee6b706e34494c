import type { Election } from './published-result';

const times = (count: number, ballot: unknown): unknown[] => Array.from({ length: count }, () => ballot);
const three = ['a', 'b', 'c'];
const projects = [
  ['a', 60],
  ['b', 50],
  ['c', 30],
] as const;
const rank = (...keys: readonly string[]): string[][] => keys.map((key) => [key]);

/** Each with what a person counts by hand. */
export const HAND_COUNTED: readonly (readonly [string, Election, object])[] = [
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
