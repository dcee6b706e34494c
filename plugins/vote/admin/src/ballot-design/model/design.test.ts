import fc from 'fast-check';
import { METHOD_KINDS, parseBallotDesign, parsePollDesign, type VotingMethod } from '../../../../domain/src';
import { NEW_DESIGN } from './draft';
import { changeMethod } from './group-changes';
import { problemsAt, problemsOf, problemsWithin } from './problems';
import { readDraft } from './read-draft';
import { writeDesign } from './write-design';

const entries = {
  groups: [
    { key: 'city', label: { ko: '시', en: 'City' }, rule: 'exactly', choose: 1 },
    { key: 'county', label: { ko: '군', en: 'County' }, rule: 'atMost', choose: 1 },
  ],
  candidates: {
    kind: 'entries',
    entries: [
      {
        key: 'paju',
        group: 'city',
        title: { ko: '순찰대', en: 'Patrol' },
        owner: { ko: '파주시', en: 'Paju' },
        summary: { ko: '밤길을 함께 걷습니다.', en: 'Walks at night.' },
        details: [{ term: { ko: '기간', en: 'Period' }, text: { ko: '2024년', en: '2024' } }],
        imageUrl: '/uploads/paju.webp',
      },
      { key: 'muan', group: 'county', title: { ko: '정원', en: 'Garden' } },
    ],
  },
};

const content = {
  groups: entries.groups,
  candidates: {
    kind: 'content',
    uid: 'api::project.project',
    fields: { title: 'title', owner: 'agency.name', group: 'kind' },
    details: [{ term: { ko: '기간', en: 'Period' }, field: 'period' }],
    groupValues: { 시: 'city', 군: 'county' },
    filter: { field: 'year', equals: 2025 },
    order: 'position',
  },
};

const COMMITMENT = '0123456789abcdef'.repeat(4);

/** Every setting of every method, so that none is lost on the way. */
const METHODS: readonly VotingMethod[] = [
  { kind: 'choose', rule: 'atMost', choose: 2 },
  { kind: 'score', most: 100, by: 'sum', everyone: true },
  { kind: 'points', rule: 'exactly', points: 10 },
  { kind: 'points', rule: 'atMost', points: 10, cap: 5 },
  { kind: 'borda', rule: 'exactly', ranks: 2, partial: 'modified', equalRanks: true },
  { kind: 'instantRunoff', rule: 'atMost', ranks: 2 },
  { kind: 'schulze', rule: 'exactly', ranks: 2, equalRanks: true },
  { kind: 'yesNo' },
  { kind: 'yesNo', threshold: { than: 'atLeast', num: 2, den: 3, of: 'ballots' } },
  { kind: 'budget', budget: 100, count: { by: 'greedy' } },
  {
    kind: 'budget',
    budget: 100,
    most: 2,
    spend: 90,
    count: { by: 'equalShares', satisfaction: 'count', completion: { kind: 'none' } },
  },
  {
    kind: 'budget',
    budget: 100,
    count: {
      by: 'equalShares',
      satisfaction: 'cost',
      completion: { kind: 'raise', step: 1, thenGreedy: false },
    },
  },
];

/** A stored design of one group with that method. */
function designOf(method: VotingMethod): object {
  const isBudget = method.kind === 'budget';
  const choosesPlaces = !isBudget && method.kind !== 'instantRunoff';
  return {
    order: 'perVoter',
    groups: [
      {
        key: 'city',
        label: { ko: '시', en: 'City' },
        method,
        ...(choosesPlaces ? { places: 1 } : {}),
        ties: [
          { kind: 'ballotOrder' },
          ...(isBudget ? [{ kind: 'lowerCost' }] : []),
          { kind: 'lot', commitment: COMMITMENT },
        ],
      },
    ],
    candidates: {
      kind: 'entries',
      entries: ['a', 'b'].map((key) => ({
        key,
        group: 'city',
        title: { ko: key, en: key },
        ...(isBudget ? { cost: 40 } : {}),
      })),
    },
  };
}

function rewritten(stored: unknown): unknown {
  const draft = readDraft(stored);
  return draft === null ? null : writeDesign(draft);
}

describe('a stored design', () => {
  it.each([
    ['entries', entries],
    ['content', content],
  ])('with %s is written again as it was read, and accepted', (_, stored) => {
    expect(rewritten(stored)).toEqual(stored);
    expect(parseBallotDesign(rewritten(stored))).toEqual({ ok: true, value: stored, warnings: [] });
  });

  it.each(METHODS)('with the method %j is written again as it was read, and accepted', (method) => {
    const stored = designOf(method);
    expect(rewritten(stored)).toEqual(stored);
    expect(parsePollDesign(stored)).toMatchObject({ ok: true, value: stored, warnings: [] });
  });

  it('with costs from content is written again as it was read, and accepted', () => {
    const stored = {
      groups: [{ key: 'all', label: {}, method: { kind: 'budget', budget: 9, count: { by: 'greedy' } } }],
      candidates: { kind: 'content', uid: 'api::a.a', fields: { title: 'title', cost: 'price' } },
    };
    expect(rewritten(stored)).toEqual(stored);
    expect(parsePollDesign(stored)).toMatchObject({ ok: true });
  });

  it('stays written by rule and number until it says more than that', () => {
    const draft = readDraft(entries) ?? NEW_DESIGN;
    const scored = changeMethod(draft, 'g1', { kind: 'score' });
    expect(writeDesign(scored)).toMatchObject({
      groups: [
        { key: 'city', method: { kind: 'score', most: 5 } },
        { key: 'county', method: { kind: 'choose', rule: 'atMost', choose: 1 } },
      ],
    });
    expect(parsePollDesign(writeDesign(scored)).ok).toBe(true);
    expect(writeDesign(changeMethod(scored, 'g1', { kind: 'choose' }))).toEqual(entries);
    expect(writeDesign({ ...draft, order: 'perVoter' })).toMatchObject({
      order: 'perVoter',
      groups: [{ method: { kind: 'choose' } }, { method: { kind: 'choose' } }],
    });
  });

  it.each(METHOD_KINDS)('of a new group by %s lacks nothing but what only its author knows', (kind) => {
    const parsed = parsePollDesign(
      writeDesign(changeMethod({ ...(readDraft(entries) ?? NEW_DESIGN) }, 'g1', { kind })),
    );
    const missing = kind === 'budget' ? ['budget', 'cost'] : [];
    const found = parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path.at(-1)]);
    const tooLong = ['borda', 'instantRunoff', 'schulze'].includes(kind) ? [['numberTooLarge', 'ranks']] : [];
    expect(found).toEqual([...missing.map((part) => ['missing', part]), ...tooLong]);
  });

  it('may arrive as text, as the JSON editor leaves it', () => {
    expect(rewritten(JSON.stringify(content))).toEqual(content);
  });

  it('without groups becomes one with a single group, which means the same', () => {
    const single = {
      rule: 'atMost',
      choose: 1,
      candidates: { kind: 'entries', entries: [{ key: 'a', title: { ko: '가' } }] },
    };
    expect(parseBallotDesign(rewritten(single))).toEqual(parseBallotDesign(single));
  });

  it('is a new one when nothing is stored', () => {
    expect([undefined, null, '', ' ', 'null'].map(readDraft)).toEqual(Array(5).fill(NEW_DESIGN));
  });

  it('is no design when it is text without meaning or a list', () => {
    expect(['{', '"a"', '3', [], 7].map(readDraft)).toEqual([null, null, null, null, null]);
  });

  it('never throws, and what is read once is read the same again', () => {
    const setting = fc.constantFrom<unknown>(
      0,
      1,
      2.5,
      'exactly',
      'sum',
      true,
      null,
      { by: 'equalShares' },
      {},
    );
    const names = ['rule', 'choose', 'most', 'by', 'points', 'cap', 'ranks', 'threshold', 'budget', 'count'];
    const nearMethod = fc
      .tuple(fc.constantFrom(...METHOD_KINDS), fc.dictionary(fc.constantFrom(...names), setting))
      .map(([kind, settings]) => ({ kind, ...settings }));
    const voted = fc.record({
      key: fc.constantFrom('city', ''),
      method: nearMethod,
      places: setting,
      ties: fc.oneof(setting, fc.array(fc.constantFrom<unknown>({ kind: 'lot' }, { kind: 'lowerCost' }, 1))),
    });
    const near = fc.record(
      {
        groups: fc.oneof(
          fc.jsonValue(),
          fc.array(fc.oneof(fc.jsonValue(), fc.constant(entries.groups[0]), voted)),
        ),
        method: nearMethod,
        order: fc.constantFrom('fixed', 'perVoter', 1),
        candidates: fc.oneof(
          fc.jsonValue(),
          fc.record({ kind: fc.constantFrom('entries', 'content'), entries: fc.array(fc.jsonValue()) }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (stored) => {
        const once = rewritten(stored);
        expect(rewritten(once)).toEqual(once === null ? writeDesign(NEW_DESIGN) : once);
      }),
    );
  });
});

describe('problems of a draft', () => {
  it('are found at the place they belong to', () => {
    const draft = readDraft({
      ...entries,
      candidates: { kind: 'entries', entries: [{ key: 'paju', group: 'city', title: { ko: '순찰대' } }, {}] },
    });
    const problems = problemsOf(draft ?? NEW_DESIGN);
    expect(problemsAt(problems, 'candidates', 'entries', 0, 'title', 'en')).toMatchObject([
      { code: 'missingTranslation', severity: 'warning' },
    ]);
    expect(problemsAt(problems, 'candidates', 'entries', 1, 'title')).toMatchObject([{ code: 'missing' }]);
    expect(problemsWithin(problems, 'candidates', 'entries', 1).map(({ code }) => code)).toEqual([
      'missing',
      'missingGroup',
      'missing',
    ]);
    expect(problemsWithin(problems, 'candidates', 'entries', 10)).toEqual([]);
  });
});
