import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../json/json';
import { inverseRenaming, renameInQuotas, type QuotaRenaming } from '../quota/rename-in-quotas';
import { countedAt, followInQuotas } from './quota-following';

const survey: JsonObject = {
  elements: [
    { type: 'radiogroup', name: 'district', choices: ['ost', { value: 2, text: 'West' }] },
    { type: 'panel', name: 'p', elements: [{ type: 'dropdown', name: 'age', choices: ['young', 'old'] }] },
  ],
};
const toDistrict: QuotaRenaming = { kind: 'question', from: 'home', to: 'district' };
const toOst: QuotaRenaming = { kind: 'value', question: 'district', from: 'east', to: 'ost' };

describe('quotas beside a questionnaire', () => {
  it('follow a question and then one of its choices', () => {
    const quotas = [
      { question: 'home', limit: 9, limits: { east: 5, '2': 4 } },
      { question: 'age', limit: 3 },
    ];
    expect(followInQuotas(quotas, [toDistrict, toOst], survey)).toEqual({
      quotas: [
        { question: 'district', limit: 9, limits: { ost: 5, '2': 4 } },
        { question: 'age', limit: 3 },
      ],
      followed: ['district'],
    });
  });

  it('exchange the names of two questions', () => {
    const quotas = [
      { question: 'age', limit: 1 },
      { question: 'district', limit: 2 },
    ];
    const swap: readonly QuotaRenaming[] = [
      { kind: 'question', from: 'age', to: 'x' },
      { kind: 'question', from: 'district', to: 'age' },
      { kind: 'question', from: 'x', to: 'district' },
    ];
    expect(followInQuotas(quotas, swap, survey).quotas).toEqual([
      { question: 'district', limit: 1 },
      { question: 'age', limit: 2 },
    ]);
  });

  it.each<[string, JsonValue, readonly QuotaRenaming[]]>([
    [
      'a question that was not renamed after all',
      [{ question: 'home', limit: 1 }],
      [{ ...toDistrict, to: 'gone' }],
    ],
    ['another spelling', [{ question: 'home', limit: 1 }], [{ ...toDistrict, to: 'District' }]],
    [
      'a choice that is not there',
      [{ question: 'district', limits: { east: 1 } }],
      [{ ...toOst, to: 'nowhere' }],
    ],
    ['back and forth', [{ question: 'district', limit: 1 }], [inverseRenaming(toDistrict), toDistrict]],
    ['what cannot be read', { question: 'home' }, [toDistrict]],
    ['nothing', null, [toDistrict]],
  ])('stay to the letter for %s', (_what, quotas, renamings) => {
    const result = followInQuotas(quotas, renamings, survey);
    expect(result.quotas).toBe(quotas);
    expect(result.followed).toEqual([]);
  });

  it('come back when a renaming is taken back', () => {
    const name = fc.constantFrom('home', 'district', 'age');
    const renaming = fc.oneof(
      fc.record({ kind: fc.constant('question' as const), from: name, to: fc.constantFrom('new', 'other') }),
      fc.record({
        kind: fc.constant('value' as const),
        question: name,
        from: fc.constantFrom('a', 'b'),
        to: fc.constantFrom('c', 'd'),
      }),
    );
    const quotas = [
      { question: 'home', limits: { a: 1, b: 2 } },
      { question: 'age', limit: 1, limits: { b: 1 } },
    ];
    fc.assert(
      fc.property(renaming, (each) => {
        const there = renameInQuotas(quotas, each);
        expect(renameInQuotas(there, inverseRenaming(each))).toEqual(quotas);
      }),
    );
  });
});

describe('what quotas count of something that goes', () => {
  const quotas = [
    { question: 'district', limit: 9, limits: { ost: 5 } },
    { question: 'age', limit: 1 },
    'broken',
  ];
  it.each<[(string | number)[], ReturnType<typeof countedAt>]>([
    [['elements', 0], [{ question: 'district', value: null }]],
    [['elements', 0, 'choices', 0], [{ question: 'district', value: 'ost' }]],
    // Without a limit of its own.
    [['elements', 0, 'choices', 1], []],
    [['elements', 1], [{ question: 'age', value: null }]],
    [['elements', 1, 'elements', 0, 'choices', 0], []],
  ])('%j', (path, expected) => {
    expect(countedAt(quotas, survey, path)).toEqual(expected);
  });

  it('is nothing where there are no quotas', () => {
    expect(countedAt(null, survey, ['elements', 0])).toEqual([]);
  });
});
