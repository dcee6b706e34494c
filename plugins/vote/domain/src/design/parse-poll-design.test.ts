import { parseBallotDesign } from './parse-ballot-design';
import { parsePollDesign } from './parse-poll-design';

const title = { ko: '공원', en: 'Park' };
const label = { ko: '묶음', en: 'Group' };
const entries = (...keys: string[]): object => ({
  kind: 'entries',
  entries: keys.map((key) => ({ key, title })),
});
const priced = (...costs: unknown[]): object => ({
  kind: 'entries',
  entries: costs.map((cost, index) => ({ key: `p${String(index)}`, title, cost })),
});
const COMMITMENT = 'ab'.repeat(32);

/** A poll with one group of two candidates. */
const poll = (method: unknown, more: object = {}): unknown => ({
  method,
  candidates: entries('a', 'b'),
  ...more,
});
const funded = (count: unknown, more: object = {}, candidates: unknown = priced(5, 7)): unknown => ({
  method: { kind: 'budget', budget: 10, count, ...more },
  candidates,
});

/** Problems as `severity code path`, which is what a form needs. */
function problemsOf(input: unknown): string[] {
  const parsed = parsePollDesign(input);
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  return problems.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);
}

const METHODS = [
  { kind: 'choose', rule: 'exactly', choose: 2 },
  { kind: 'score', most: 100, by: 'mean', everyone: true },
  { kind: 'points', rule: 'exactly', points: 10, cap: 5 },
  { kind: 'points', rule: 'atMost', points: 10 },
  { kind: 'borda', rule: 'atMost', ranks: 2, partial: 'modified', equalRanks: true },
  { kind: 'instantRunoff', rule: 'exactly', ranks: 1 },
  { kind: 'schulze', rule: 'atMost', ranks: 2, equalRanks: false },
  { kind: 'yesNo' },
  { kind: 'yesNo', threshold: { than: 'moreThan', num: 1, den: 2, of: 'decided' } },
];
const COUNTS = [
  { by: 'greedy' },
  { by: 'equalShares', satisfaction: 'cost', completion: { kind: 'none' } },
  { by: 'equalShares', satisfaction: 'count', completion: { kind: 'raise', step: 100, thenGreedy: true } },
];

describe('a design of a poll', () => {
  it.each(METHODS)('is read with the method %j', (method) => {
    expect(parsePollDesign(poll(method))).toMatchObject({
      ok: true,
      warnings: [],
      value: { groups: [{ key: 'all', label: {}, method, ties: [] }], order: 'fixed' },
    });
  });

  it.each(COUNTS)('is read with a budget counted by %j', (count) => {
    const method = { kind: 'budget', budget: 10, most: 3, spend: 10, count };
    expect(parsePollDesign({ method, candidates: priced(5, 7) })).toMatchObject({
      ok: true,
      value: { groups: [{ method }], candidates: { entries: [{ cost: 5 }, { cost: 7 }] } },
    });
  });

  it('is read with groups of several methods, places and tie rules', () => {
    const design = {
      groups: [
        { key: 'case', label, method: METHODS[0], places: 1, ties: [{ kind: 'ballotOrder' }] },
        {
          key: 'project',
          label,
          method: { kind: 'budget', budget: 10, count: { by: 'greedy' } },
          ties: [{ kind: 'lowerCost' }, { kind: 'lot', commitment: COMMITMENT }],
        },
      ],
      candidates: {
        kind: 'entries',
        entries: [
          { key: 'a', group: 'case', title },
          { key: 'b', group: 'case', title },
          { key: 'c', group: 'project', title, cost: 4 },
        ],
      },
      order: 'perVoter',
    };
    expect(parsePollDesign(design)).toEqual({ ok: true, value: design, warnings: [] });
  });

  it('is read as it was before there were other methods, and so are its problems', () => {
    const plain = { rule: 'atMost', choose: 2, candidates: entries('a', 'b') };
    expect(parsePollDesign(plain)).toMatchObject({
      ok: true,
      value: {
        groups: [{ key: 'all', method: { kind: 'choose', rule: 'atMost', choose: 2 }, ties: [] }],
        order: 'fixed',
      },
    });
    for (const broken of [
      { ...plain, choose: 3 },
      { ...plain, groups: [{ key: 'x', rule: 'some' }] },
    ]) {
      expect(parsePollDesign(broken)).toEqual(parseBallotDesign(broken));
    }
  });

  it('takes costs from content where there is a budget', () => {
    const content = (fields: object): unknown => ({ kind: 'content', uid: 'api::project.project', fields });
    expect(problemsOf(funded({ by: 'greedy' }, {}, content({ title: 'title', cost: 'budget.sum' })))).toEqual(
      [],
    );
    expect(problemsOf(funded({ by: 'greedy' }, {}, content({ title: 'title' })))).toEqual([
      'error missing candidates.fields.cost',
    ]);
    expect(problemsOf(poll(METHODS[7], { candidates: content({ title: 'title', cost: 'sum' }) }))).toEqual([
      'error unknownKey candidates.fields.cost',
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing at all', null, ['error missing ']],
    ['no method', poll(undefined), ['error missing method']],
    ['a method that is none', poll({ kind: 'dictator' }), ['error badChoice method.kind']],
    ['a setting of another method', poll({ kind: 'yesNo', ranks: 2 }), ['error unknownKey method.ranks']],
    ['nobody to choose', poll({ ...METHODS[0], choose: 0 }), ['error numberTooSmall method.choose']],
    [
      'more to choose than there are',
      poll({ ...METHODS[0], choose: 3 }),
      ['error numberTooLarge method.choose'],
    ],
    ['a scale of its own', poll({ ...METHODS[1], most: 7 }), ['error badChoice method.most']],
    ['a cap above the points', poll({ ...METHODS[2], cap: 11 }), ['error numberTooLarge method.cap']],
    ['a cap that no ballot can keep', poll({ ...METHODS[2], cap: 4 }), ['error numberTooSmall method.cap']],
    ['more ranks than candidates', poll({ ...METHODS[4], ranks: 3 }), ['error numberTooLarge method.ranks']],
    [
      'no word on equals',
      poll({ ...METHODS[6], equalRanks: undefined }),
      ['error missing method.equalRanks'],
    ],
    [
      'a threshold above the whole',
      poll({ kind: 'yesNo', threshold: { than: 'atLeast', num: 3, den: 2, of: 'ballots' } }),
      ['error numberTooLarge method.threshold.num'],
    ],
    ['more places than candidates', poll(METHODS[7], { places: 3 }), ['error numberTooLarge places']],
    ['places in a runoff', poll(METHODS[5], { places: 1 }), ['error unknownKey places']],
    [
      'the same tie rule twice',
      poll(METHODS[7], { ties: [{ kind: 'ballotOrder' }, { kind: 'ballotOrder' }] }),
      ['error duplicateTieRule ties.1'],
    ],
    [
      'costs for ties where there are none',
      poll(METHODS[7], { ties: [{ kind: 'lowerCost' }] }),
      ['error badChoice ties.0.kind'],
    ],
    [
      'a lot that commits to nothing',
      poll(METHODS[7], { ties: [{ kind: 'lot', commitment: 'abc' }] }),
      ['error badCommitment ties.0.commitment'],
    ],
    [
      'lots that no single seed can draw',
      {
        groups: ['g0', 'g1', 'g2'].map((key, index) => ({
          key,
          label,
          method: METHODS[7],
          ties: [{ kind: 'lot', commitment: index === 1 ? '0'.repeat(64) : COMMITMENT }],
        })),
        candidates: {
          kind: 'entries',
          entries: ['g0', 'g1', 'g2'].map((group) => ({ key: `${group}-a`, group, title })),
        },
      },
      ['error differentCommitments groups.1.ties'],
    ],
    ['an order that is none', poll(METHODS[7], { order: 'random' }), ['error badChoice order']],
    [
      'a project without a cost',
      funded({ by: 'greedy' }, {}, priced(5, undefined)),
      ['error missing candidates.entries.1.cost'],
    ],
    [
      'a project for nothing',
      funded({ by: 'greedy' }, {}, priced(0)),
      ['error numberTooSmall candidates.entries.0.cost'],
    ],
    [
      'a project that costs too much to count',
      funded({ by: 'greedy' }, {}, priced(1e12 + 1)),
      ['error numberTooLarge candidates.entries.0.cost'],
    ],
    [
      'a cost that nothing asks for',
      poll(METHODS[7], { candidates: priced(5) }),
      ['error unknownKey candidates.entries.0.cost'],
    ],
    ['a count that is none', funded({ by: 'knapsack' }), ['error badChoice method.count.by']],
    [
      'shares without a completion',
      funded({ by: 'equalShares', satisfaction: 'cost' }),
      ['error missing method.count.completion.kind'],
    ],
    [
      'shares that never grow',
      funded({ ...COUNTS[2], completion: { kind: 'raise', step: 0, thenGreedy: false } }),
      ['error numberTooSmall method.count.completion.step'],
    ],
  ])('is refused with %s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });
});
