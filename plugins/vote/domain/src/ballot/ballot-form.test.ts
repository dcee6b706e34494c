import fc from 'fast-check';
import type { VotingMethod } from '../methods/types';
import { METHOD_KINDS } from '../methods/types';
import { arbitraryBallot, arbitraryContest } from '../testing/arbitrary-contest';
import { type SampleContest, samplePoll } from '../testing/sample-poll';
import { choiceFieldName, choicesFromForm, choicesToFields } from './ballot-form';
import { checkPollBallot } from './check-poll-ballot';

const candidates = ['a', 'b', 'c'];
const choose: VotingMethod = { kind: 'choose', rule: 'atMost', choose: 2 };
const score: VotingMethod = { kind: 'score', most: 10, by: 'sum', everyone: false };
const schulze: VotingMethod = { kind: 'schulze', rule: 'atMost', ranks: 3, equalRanks: true };
const yesNo: VotingMethod = { kind: 'yesNo' };
const poll = samplePoll([
  { method: choose, candidates },
  ...[score, schulze, yesNo].map((method, index) => ({
    method,
    candidates: candidates.map((key) => `${key}${String(index)}`),
  })),
]);

describe('choices from a form', () => {
  it('are read group by group as each method asks', () => {
    expect(
      choicesFromForm(poll, [
        ['pass', 'x'],
        ['g.g0', 'a'],
        ['g.g1.a0', ' ７ '],
        ['g.g1.b0', ''],
        ['g.g2.a1', '5'],
        ['g.g2.b1', '2'],
        ['g.g2.c1', '5'],
        ['g.g3.a2', 'yes'],
        ['g.g0', 'c'],
      ]),
    ).toEqual({ g0: ['a', 'c'], g1: { a0: 7 }, g2: [['b1'], ['a1', 'c1']], g3: { a2: 'yes' } });
  });

  it.each<[string, readonly (readonly [string, string])[], unknown]>([
    ['a number in words', [['g.g1.a0', 'five']], { code: 'badScore', group: 'g1' }],
    ['half a number', [['g.g1.a0', '1.5']], { code: 'badScore', group: 'g1' }],
    [
      'two numbers for one',
      [
        ['g.g1.a0', '1'],
        ['g.g1.a0', '2'],
      ],
      { code: 'badScore', group: 'g1' },
    ],
    ['a rank in words', [['g.g2.a1', 'first']], { code: 'wrongShape', group: 'g2' }],
    ['rank 0', [['g.g2.a1', '0']], { code: 'wrongShape', group: 'g2' }],
    ['a stranger', [['g.g3.z', 'yes']], { code: 'unknownCandidate', group: 'g3' }],
    ['no candidate', [['g.g3', 'yes']], { code: 'unknownCandidate', group: 'g3' }],
    ['a candidate where a group is asked', [['g.g0.a', 'yes']], { code: 'unknownGroup', group: 'g0.a' }],
    ['another group', [['g.__proto__', 'a']], { code: 'unknownGroup', group: '__proto__' }],
  ])('keep %s for the check to find', (_, fields, problem) => {
    const choices = choicesFromForm(poll, fields);
    const checked = checkPollBallot(poll, choices);
    if (checked.ok) throw new Error('the ballot was accepted');
    expect(checked.problems).toEqual([expect.objectContaining(problem)]);
    expect(choicesFromForm(poll, choicesToFields(poll, choices))).toEqual(choices);
  });

  it('say the same after they were fields again, whatever they are', () => {
    const names = fc.constantFrom('g.g0', 'g.g1', 'g.g1.a0', 'g.g2.a1', 'g.g2.b1', 'g.g3.a2', 'g.x', 'g.x.y');
    const values = fc.oneof(fc.constantFrom('', '1', '02', '3', 'yes', 'a', 'c', 'x,y', ' '), fc.string());
    const anyName = fc.oneof(
      names,
      fc.string().map((text) => `g.${text}`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(anyName, values)), (entries) => {
        const choices = choicesFromForm(poll, entries);
        expect(choicesFromForm(poll, choicesToFields(poll, choices))).toEqual(choices);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fields of choices', () => {
  it('have one name for a group, or one for each candidate', () => {
    expect(choiceFieldName('city')).toBe('g.city');
    expect(choiceFieldName('city', 'paju')).toBe('g.city.paju');
  });

  it('leave out what no form could have sent', () => {
    fc.assert(
      fc.property(fc.anything(), (choices) => {
        for (const [name, value] of choicesToFields(poll, choices)) {
          expect([typeof name, typeof value]).toEqual(['string', 'string']);
        }
      }),
    );
    expect(
      choicesToFields(poll, { g0: { a: 1 }, g1: ['a'], g2: [[1], 'a', { a: 1 }], g3: { a2: null } }),
    ).toEqual([]);
  });

  it.each(METHOD_KINDS)('of %s bring every ballot back', (kind) => {
    const elections = arbitraryContest(kind).chain((contest: SampleContest) =>
      arbitraryBallot(contest).map((ballot) => ({ contest, ballot })),
    );
    fc.assert(
      fc.property(elections, ({ contest, ballot }) => {
        const manifest = samplePoll([contest]);
        const stored = checkPollBallot(manifest, { g0: ballot });
        if (!stored.ok) throw new Error('the ballot is not valid');
        const again = choicesFromForm(manifest, choicesToFields(manifest, stored.ballot));
        expect(checkPollBallot(manifest, again)).toEqual(stored);
        const asSent = choicesFromForm(manifest, choicesToFields(manifest, { g0: ballot }));
        expect(checkPollBallot(manifest, asSent)).toEqual(stored);
      }),
    );
  });
});
