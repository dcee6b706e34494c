import fc from 'fast-check';
import { holds } from '../../expressions/evaluate';
import { parseExpression } from '../../expressions/parse';
import { expressionFrom, treeFrom, type ConditionTree } from '../../editing/conditions/condition-tree';
import { readFlow } from '../../flow/flow';
import type { JsonObject } from '../../json/json';
import { checksOf } from '../checks-of';
import { contextOf } from '../read-context';
import { clashIn } from './clash';

const json: JsonObject = {
  elements: [
    { type: 'radiogroup', name: 'a', title: 'A', choices: ['x', 'y', 'z'] },
    { type: 'checkbox', name: 'many', title: 'M', choices: ['p', 'q'] },
    { type: 'text', name: 'n', title: 'N', inputType: 'number', min: 0, max: 10 },
    { type: 'text', name: 'day', title: 'D', inputType: 'date' },
    { type: 'rating', name: 'r', title: 'R' },
    { type: 'matrix', name: 'm', title: 'M', rows: ['one'], columns: [1, 2] },
    { type: 'boolean', name: 'yes', title: 'Y' },
    { type: 'text', name: 'free', title: 'F' },
  ],
};
const context = contextOf(json, { locale: 'en' });

function clash(source: string) {
  if (context === undefined) throw new Error('no questionnaire');
  return clashIn(treeFrom(source), { check: context, at: ['visibleIf'], unanswerable: new Set() });
}

describe('a condition that never holds', () => {
  it.each([
    "{a} = 'x' and {a} = 'y'",
    "{a} = 'x' and {a} <> 'x'",
    "{A} = 'x' and {a} anyof ['y', 'z']",
    "{a} = 'x' and {a} empty",
    '{a} notempty and {a} empty',
    "{a} anyof ['x', 'y'] and {a} noneof ['x', 'y']",
    "{many} contains 'p' and {many} notcontains 'p'",
    "{many} allof ['p', 'q'] and {many} noneof ['q']",
    "{many} contains 'p' and {many} empty",
    '{n} > 5 and {n} < 3',
    '{n} > 5 and {n} < 5',
    '{n} >= 5 and {n} < 5',
    '{n} = 7 and {n} < 3',
    '{n} > 10',
    '{r} > 5',
    '{r} < 1',
    "{day} > '2025-05-01' and {day} < '2025-04-01'",
    '{m.one} = 1 and {m.one} = 2',
    '{yes} = true and {yes} = false',
    "{a} = 'x' and ({a} = 'y' or {a} = 'z')",
    "({a} = 'x' and {n} > 1) and ({n} < 1 and {free} notempty)",
    "({a} = 'x' and {a} = 'y') or ({n} > 4 and {n} < 2)",
  ])('%s', (source) => {
    expect(clash(source)).toMatchObject({ cause: 'clash' });
  });

  it.each([
    "{a} = 'x' or {a} = 'y'",
    "{a} = 'x' and {many} contains 'p'",
    "{many} contains 'p' and {many} contains 'q'",
    "{many} = ['p'] and {many} contains 'q'",
    "{a} <> 'x' and {a} <> 'y'",
    "{a} <> 'x' and {a} empty",
    '{n} > 3 and {n} < 5',
    '{n} >= 5 and {n} <= 5',
    '{n} = {r} and {n} = 3',
    '{r} >= 5',
    '{r} < 2',
    "{a} = 'gone'",
    "{free} contains 'x' and {free} contains 'y'",
    '{unknown} = 1 and {unknown} = 2',
    "{a} = 'x' and ({a} = 'x' or {a} = 'z')",
    "({a} = 'x' and {a} = 'y') or {n} > 4",
    'iif({n} > 1, 1, 2) = 3 and {n} > 2',
    "{day} >= '2025-04-01' and {day} < '2025-05-01'",
    '{m.one} = 1 and {m.two} = 2',
  ])('is none that may hold: %s', (source) => {
    expect(clash(source)).toBeUndefined();
  });

  const tests: fc.Arbitrary<ConditionTree> = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('a', 'n', 'r', 'free'),
        fc.constantFrom('equal' as const, 'notequal' as const, 'greater' as const, 'lessorequal' as const),
        fc.constantFrom<string | number>('x', 'y', 0, 3, 5, 7),
      )
      .map(([subject, operator, value]) => ({
        ...{ kind: 'test' as const, subject, operator },
        operand: { kind: 'value' as const, value },
      })),
    fc
      .tuple(
        fc.constant('many'),
        fc.constantFrom('contains' as const, 'notcontains' as const, 'anyof' as const, 'noneof' as const),
        fc.constantFrom('p', 'q'),
      )
      .map(([subject, operator, value]) => ({
        ...{ kind: 'test' as const, subject, operator },
        operand: { kind: 'values' as const, values: [value] },
      })),
    fc
      .constantFrom('a', 'many', 'n')
      .chain((subject) =>
        fc
          .constantFrom('empty' as const, 'notempty' as const)
          .map((wanted) => ({ kind: 'answered' as const, subject, wanted })),
      ),
  );
  const trees = fc.letrec<{ tree: ConditionTree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2 },
      tests,
      fc.record({
        kind: fc.constant('group' as const),
        mode: fc.constantFrom('all' as const, 'any' as const),
        items: fc.array(tie('tree'), { minLength: 2, maxLength: 4 }),
      }),
    ),
  })).tree;
  const answers = fc.record(
    {
      a: fc.constantFrom('x', 'y', 'z'),
      many: fc.subarray(['p', 'q'], { minLength: 1 }),
      n: fc.integer({ min: 0, max: 10 }),
      r: fc.integer({ min: 1, max: 5 }),
      free: fc.constantFrom('x', 'y', '3', '7', 'z'),
    },
    { requiredKeys: [] },
  );

  it('holds for no answers at all', () => {
    fc.assert(
      fc.property(trees, answers, (tree, given) => {
        const source = expressionFrom(tree);
        fc.pre(clash(source) !== undefined);
        const parsed = parseExpression(source);
        if (!parsed.ok || context === undefined) throw new Error(source);
        const { scope } = readFlow(context.questionnaire, given, { today: '2026-11-28' });
        expect([source, given, holds(parsed.expression, scope)]).toEqual([source, given, false]);
      }),
      { numRuns: 100 },
    );
  });
});

const shown = (...elements: readonly JsonObject[]) =>
  checksOf(
    { elements: [{ type: 'radiogroup', name: 'a', title: 'A', choices: ['x', 'y'] }, ...elements] },
    { locale: 'en' },
  )
    .filter(({ rule }) => rule === 'neverShown')
    .map(({ id, severity }) => `${severity} ${id}`);
const text = (name: string, more: JsonObject = {}): JsonObject => ({
  type: 'text',
  name,
  title: name,
  ...more,
});
const never = "{a} = 'x' and {a} = 'y'";

describe('what nobody sees', () => {
  it('takes along what waits for its answer', () => {
    expect(
      shown(
        text('b', { visibleIf: never }),
        text('c', { visibleIf: '{b} notempty' }),
        text('d', { visibleIf: "{c} = 1 or {b} = '2'" }),
        text('e', { visibleIf: '{b} <> 1' }),
      ),
    ).toEqual([
      'error neverShown@b/visibleIf',
      'error neverShown@c/visibleIf',
      'error neverShown@d/visibleIf',
    ]);
  });

  it('is told once, not for everything inside', () => {
    const panel = { type: 'panel', name: 'box', visibleIf: never, elements: [text('b'), text('c')] };
    expect(shown(panel, text('d', { visibleIf: '{b} notempty' }))).toEqual([
      'error neverShown@box/visibleIf',
      'error neverShown@d/visibleIf',
    ]);
  });

  it('may have an answer all the same', () => {
    expect(
      shown(text('b', { visible: false, defaultValue: 1 }), text('c', { visibleIf: '{b} = 1' })),
    ).toEqual([]);
    expect(shown(text('b', { visible: false, setValueExpression: '{a}' }))).toEqual([]);
  });

  it('is a hint where it was hidden by hand', () => {
    expect(shown(text('b', { visible: false }))).toEqual(['hint neverShown@b/visible']);
  });
});
