import fc from 'fast-check';
import { corpus, questionnaireFrom } from '../../../../../../tests/fixtures/questionnaires';
import { parseExpression } from '../../expressions/parse';
import {
  expressionFrom,
  treeFrom,
  type ConditionTree,
  type Operand,
  type TestOperator,
} from './condition-tree';

const test = (subject: string, operator: TestOperator, value: string | number | boolean): ConditionTree => ({
  kind: 'test',
  subject,
  operator,
  operand: { kind: 'value', value },
});

describe('a condition that is drawn', () => {
  it.each<[string, ConditionTree]>([
    ['{age} >= 18', test('age', 'greaterorequal', 18)],
    ["{city} = 'paju'", test('city', 'equal', 'paju')],
    ["{a.b} contains 'x'", test('a.b', 'contains', 'x')],
    ['{list[0].age} < -1.5', test('list[0].age', 'less', -1.5)],
    ['{#code} = true', test('#code', 'equal', true)],
    [
      '{a} <> {b}',
      { kind: 'test', subject: 'a', operator: 'notequal', operand: { kind: 'question', name: 'b' } },
    ],
    [
      "{a} anyof ['x', 2]",
      { kind: 'test', subject: 'a', operator: 'anyof', operand: { kind: 'values', values: ['x', 2] } },
    ],
    ['{a} notempty', { kind: 'answered', subject: 'a', wanted: 'notempty' }],
    ["{a} = 'it\\'s'", test('a', 'equal', "it's")],
    [
      '{a} = 1 and {b} = 2 or {c} = 3',
      {
        kind: 'group',
        mode: 'any',
        items: [
          { kind: 'group', mode: 'all', items: [test('a', 'equal', 1), test('b', 'equal', 2)] },
          test('c', 'equal', 3),
        ],
      },
    ],
    [
      '{a} = 1 and ({b} = 2 || {c} = 3)',
      {
        kind: 'group',
        mode: 'all',
        items: [
          test('a', 'equal', 1),
          { kind: 'group', mode: 'any', items: [test('b', 'equal', 2), test('c', 'equal', 3)] },
        ],
      },
    ],
    ['(({a} = 1))', test('a', 'equal', 1)],
    [
      '{a} = 1 and iif({b} > 1, {c}, 2) = 3',
      {
        kind: 'group',
        mode: 'all',
        items: [test('a', 'equal', 1), { kind: 'text', source: 'iif({b} > 1, {c}, 2) = 3' }],
      },
    ],
  ])('%s', (source, tree) => {
    expect(treeFrom(source)).toEqual(tree);
  });

  it.each([
    '',
    '{a} = ',
    'age({born}) > 18',
    '!({a} = 1)',
    '1 = {a}',
    '{a} + 1 > 2',
    "'or' = 'and'",
    '{a} = 1 = 2',
  ])('stays text where it cannot be drawn: %s', (source) => {
    expect(treeFrom(source)).toEqual({ kind: 'text', source: source.trim() });
  });

  it('stays text where nobody could follow it', () => {
    const deep = `${'({a} = 1 and '.repeat(30)}{b} = 2${')'.repeat(30)}`;
    expect(JSON.stringify(treeFrom(deep))).toContain('"kind":"text"');
    expect(meaningOf(expressionFrom(treeFrom(deep)))).toEqual(meaningOf(deep));
  });

  it('is nothing without tests', () => {
    expect(expressionFrom({ kind: 'group', mode: 'all', items: [] })).toBe('');
    expect(
      expressionFrom({
        kind: 'group',
        mode: 'all',
        items: [{ kind: 'group', mode: 'any', items: [] }, test('a', 'equal', 1)],
      }),
    ).toBe('{a} = 1');
  });
});

/** What an expression says, without the places at which it says it. */
function meaningOf(source: string): unknown {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.problem.code}`);
  return JSON.parse(
    JSON.stringify(parsed.expression, (key, value: unknown) => (key === 'at' ? undefined : value)),
  );
}

const subjects = fc.constantFrom('age', 'a.b', 'list[0].x', '#code', '동네');
const constants = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const operands: fc.Arbitrary<Operand> = fc.oneof(
  constants.map((value): Operand => ({ kind: 'value', value })),
  fc.array(constants).map((values): Operand => ({ kind: 'values', values })),
  subjects.map((name): Operand => ({ kind: 'question', name })),
);
const operators = fc.constantFrom<TestOperator>(
  ...(['equal', 'notequal', 'greater', 'less', 'greaterorequal', 'lessorequal'] as const),
  ...(['contains', 'notcontains', 'anyof', 'allof', 'noneof'] as const),
);
const leaves: fc.Arbitrary<ConditionTree> = fc.oneof(
  fc.record({
    kind: fc.constant('test' as const),
    subject: subjects,
    operator: operators,
    operand: operands,
  }),
  fc.record({
    kind: fc.constant('answered' as const),
    subject: subjects,
    wanted: fc.constantFrom('empty' as const, 'notempty' as const),
  }),
  fc
    .constantFrom('iif({a} = 1, 1, 2) = 1', 'age({b}) > 18')
    .map((source): ConditionTree => ({ kind: 'text', source })),
);
const trees = fc.letrec<{ tree: ConditionTree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaves,
    fc.record({
      kind: fc.constant('group' as const),
      mode: fc.constantFrom('all' as const, 'any' as const),
      items: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).tree;

/** Numbers that the language can only write as text are texts afterwards. */
const written = (tree: ConditionTree): ConditionTree => treeFrom(expressionFrom(tree));

describe('any condition', () => {
  it('is drawn as it was once it is written', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const once = written(tree);
        expect(written(once)).toEqual(once);
        const isPlain = !/\d[eE][+-]?\d|-0\b/u.test(JSON.stringify(tree));
        if (isPlain) expect(once).toEqual(tree);
      }),
    );
  });

  it('of every questionnaire says the same after it was drawn', () => {
    const conditions = corpus.flatMap(([, json]) =>
      questionnaireFrom(json).conditions.flatMap(({ value }) =>
        value.expression === undefined ? [] : [value.source],
      ),
    );
    expect(conditions.length).toBeGreaterThan(100);
    for (const source of conditions)
      expect([source, meaningOf(expressionFrom(treeFrom(source)))]).toEqual([source, meaningOf(source)]);
  });
});
