import fc from 'fast-check';
import type { VotingMethod } from '../methods/types';
import { type SampleContest, samplePoll } from '../testing/sample-poll';
import { checkPollBallot } from './check-poll-ballot';

const candidates = ['a', 'b', 'c'];
const projects = [
  ['a', 60],
  ['b', 50],
  ['c', 10],
] as const;

/** What is wrong with a ballot of the first group, as `code params`; the stored ballot where nothing is. */
function check(contest: SampleContest, input: unknown): unknown {
  const other: SampleContest = { method: { kind: 'yesNo' }, candidates: ['x'] };
  const checked = checkPollBallot(samplePoll([contest, other]), { g0: input });
  if (checked.ok) return checked.ballot.g0;
  expect(checked.problems.every(({ group }) => group === 'g0')).toBe(true);
  return checked.problems.map(({ code, params }) => [code, params]);
}

const choose: VotingMethod = { kind: 'choose', rule: 'exactly', choose: 2 };
const score: VotingMethod = { kind: 'score', most: 10, by: 'sum', everyone: false };
const points: VotingMethod = { kind: 'points', rule: 'exactly', points: 5, cap: 4 };
const borda: VotingMethod = { kind: 'borda', rule: 'atMost', ranks: 2, partial: 'zero', equalRanks: true };
const runoff: VotingMethod = { kind: 'instantRunoff', rule: 'exactly', ranks: 2 };
const yesNo: VotingMethod = { kind: 'yesNo' };
const budget: VotingMethod = { kind: 'budget', budget: 200, most: 2, spend: 100, count: { by: 'greedy' } };

describe('a ballot', () => {
  it.each<[string, VotingMethod, unknown, unknown]>([
    ['choices', choose, ['c', 'a'], ['a', 'c']],
    ['scores', score, { c: 0, a: 10 }, { a: 10, c: 0 }],
    ['no scores', score, undefined, {}],
    ['points', points, { c: 1, b: 0, a: 4 }, { a: 4, c: 1 }],
    ['ranks', borda, [['c', 'a']], [['a', 'c']]],
    ['ranks in order', runoff, [['c'], ['a']], [['c'], ['a']]],
    ['answers', yesNo, { c: 'abstain', b: 'no', a: 'yes' }, { a: 'yes', b: 'no' }],
    ['projects', budget, ['c', 'b'], ['b', 'c']],
  ])('with %s is written in one way', (_, method, input, stored) => {
    const contest = { method, candidates: method.kind === 'budget' ? projects : candidates };
    expect(JSON.stringify(check(contest, input))).toBe(JSON.stringify(stored));
  });

  it.each<[string, VotingMethod, unknown, unknown]>([
    ['choices of another shape', choose, { a: 1 }, [['wrongShape', {}]]],
    ['choices null', choose, null, [['wrongShape', {}]]],
    ['too few choices', choose, ['a'], [['tooFew', { chosen: 1, choose: 2, missing: 1 }]]],
    ['too many choices', choose, ['a', 'b', 'c'], [['tooMany', { chosen: 3, choose: 2, over: 1 }]]],
    ['a stranger', choose, ['a', 'b', 'z'], [['unknownCandidate', { candidate: 'z' }]]],
    ['one of another group', choose, ['a', 'b', 'x'], [['wrongGroup', { candidate: 'x', belongsTo: 'g1' }]]],
    ['one twice', choose, ['a', 'b', 'a'], [['duplicateCandidate', { candidate: 'a' }]]],
    ['a score above the scale', score, { a: 11 }, [['badScore', { candidate: 'a', most: 10 }]]],
    ['a score below it', score, { a: -1 }, [['badScore', { candidate: 'a', most: 10 }]]],
    ['half a score', score, { a: 0.5 }, [['badScore', { candidate: 'a', most: 10 }]]],
    ['a score in words', score, { a: '5' }, [['badScore', { candidate: 'a', most: 10 }]]],
    ['scores as a list', score, [5, 5], [['wrongShape', {}]]],
    ['a score for a stranger', score, { z: 5 }, [['unknownCandidate', { candidate: 'z' }]]],
    [
      'a candidate without a score',
      { ...score, everyone: true },
      { a: 0, b: 1 },
      [['notScored', { candidate: 'c' }]],
    ],
    ['too many points', points, { a: 4, b: 2 }, [['tooManyPoints', { given: 6, points: 5, over: 1 }]]],
    ['too few points', points, { a: 4 }, [['tooFewPoints', { given: 4, points: 5, missing: 1 }]]],
    ['points above the cap', points, { a: 5 }, [['aboveCap', { candidate: 'a', points: 5, cap: 4 }]]],
    ['points below nought', { ...points, rule: 'atMost' }, { a: -1 }, [['badPoints', { candidate: 'a' }]]],
    [
      'more ranks than there may be',
      borda,
      [['a'], ['b'], ['c']],
      [['tooMany', { chosen: 3, choose: 2, over: 1 }]],
    ],
    ['one ranked twice', borda, [['a'], ['a']], [['duplicateCandidate', { candidate: 'a' }]]],
    ['an empty rank', borda, [['a'], []], [['wrongShape', {}]]],
    ['a list without ranks', borda, ['a', 'b'], [['wrongShape', {}]]],
    ['equals in a runoff', runoff, [['a', 'b']], [['equalRanks', { rank: 1 }]]],
    ['too few ranks', runoff, [['a']], [['tooFew', { chosen: 1, choose: 2, missing: 1 }]]],
    ['an answer that is none', yesNo, { a: 'maybe' }, [['badAnswer', { candidate: 'a' }]]],
    [
      'too many projects',
      budget,
      ['a', 'b', 'c'],
      [
        ['tooMany', { chosen: 3, choose: 2, over: 1 }],
        ['overSpend', { cost: 120, spend: 100, over: 20 }],
      ],
    ],
    ['projects that cost too much', budget, ['a', 'b'], [['overSpend', { cost: 110, spend: 100, over: 10 }]]],
  ])('with %s is refused', (_, method, input, problems) => {
    const contest = { method, candidates: method.kind === 'budget' ? projects : candidates };
    expect(check(contest, input)).toEqual(problems);
  });

  it('that is no object, or names a group that is none, is refused', () => {
    const poll = samplePoll([{ method: yesNo, candidates }]);
    expect(checkPollBallot(poll, [])).toEqual({
      ok: false,
      problems: [{ code: 'wrongShape', group: '', params: {} }],
    });
    expect(checkPollBallot(poll, JSON.parse('{"__proto__":{"a":"yes"},"g1":{}}'))).toEqual({
      ok: false,
      problems: [
        { code: 'unknownGroup', group: '__proto__', params: {} },
        { code: 'unknownGroup', group: 'g1', params: {} },
      ],
    });
  });
});

const value = fc.oneof(
  fc.integer({ min: -1, max: 11 }),
  fc.constantFrom('yes', 'no', 'abstain', 0.5, '', null),
);
const names = fc.constantFrom('a', 'b', 'c', 'z', '__proto__');
/** Near ballots of every shape. */
const near = fc.oneof(
  fc.array(names, { maxLength: 4 }),
  fc.array(fc.array(names, { maxLength: 2 }), { maxLength: 3 }),
  fc.dictionary(names, value, { maxKeys: 4 }),
);

const isListOf = (input: unknown, keys: readonly unknown[]): input is string[] =>
  Array.isArray(input) && input.every((item) => keys.includes(item)) && new Set(input).size === input.length;
const areEntries = (input: unknown, isRight: (value: unknown) => boolean): input is Record<string, number> =>
  !Array.isArray(input) &&
  Object.entries(input as object).every(([key, given]) => candidates.includes(key) && isRight(given));
const isWhole = (most: number) => (given: unknown) =>
  Number.isInteger(given) && Number(given) >= 0 && Number(given) <= most;
const isRanked = (input: unknown): input is string[][] =>
  Array.isArray(input) &&
  input.every((rank) => Array.isArray(rank) && rank.length > 0) &&
  isListOf(input.flat(), candidates);

/** What each method accepts, said once more. */
const ACCEPTED: readonly [VotingMethod, (input: unknown) => boolean][] = [
  [choose, (input) => isListOf(input, candidates) && input.length === 2],
  [score, (input) => areEntries(input, isWhole(10))],
  [points, (input) => areEntries(input, isWhole(4)) && Object.values(input).reduce((a, b) => a + b, 0) === 5],
  [borda, (input) => isRanked(input) && input.flat().length <= 2],
  [runoff, (input) => isRanked(input) && input.flat().length === 2 && input.length === 2],
  [yesNo, (input) => areEntries(input, (given) => ['yes', 'no', 'abstain'].includes(given as string))],
  [
    budget,
    (input) =>
      isListOf(input, candidates) && input.length <= 2 && input.join() !== 'a,b' && input.join() !== 'b,a',
  ],
];

describe.each(ACCEPTED)('a ballot of %j', (method, isAccepted) => {
  it('is accepted exactly when it keeps the rules', () => {
    const poll = samplePoll([{ method, candidates: method.kind === 'budget' ? projects : candidates }]);
    fc.assert(
      fc.property(near, (g0) => {
        expect(checkPollBallot(poll, { g0 }).ok).toBe(isAccepted(g0));
      }),
      { numRuns: 1000 },
    );
  });
});
