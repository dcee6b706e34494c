import fc from 'fast-check';
import { questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import type { JsonObject } from '../json/json';
import { circlesIn, circularProblems } from './circles';
import { problemsBeforePublishing } from './problems-before-publishing';

const text = (name: string, more: JsonObject = {}): JsonObject => ({
  type: 'text',
  name,
  title: name,
  ...more,
});
const told = (json: JsonObject): readonly string[] =>
  circlesIn(questionnaireFrom(json)).map(
    ({ kind, members }) => `${kind}: ${members.map(({ name }) => name).join(' ')}`,
  );
const among = (...elements: readonly JsonObject[]): readonly string[] => told({ elements });

describe('a circle', () => {
  it.each<[string, readonly JsonObject[]]>([
    ['stuck: a', [text('a', { visibleIf: '{a} notempty' })]],
    ['stuck: a', [text('a', { visibleIf: "{A} = 'x'" })]],
    ['stuck: a', [text('a', { enableIf: '{a} > 1' })]],
    ['stuck: a b', [text('a', { visibleIf: '{b} = 1' }), text('b', { enableIf: "{a} anyof ['x', 'y']" })]],
    ['stuck: a', [{ type: 'panel', name: 'p', visibleIf: '{a} = 1', elements: [text('a')] }]],
    ['stuck: a', [text('a', { visibleIf: '{a} = 1 and {b} = 2' }), text('b')]],
    ['loose: a', [text('a', { visibleIf: '{a} = 1 or {b} = 2' }), text('b')]],
    ['loose: a', [text('a', { visibleIf: '{a} <> 1' })]],
    ['loose: a', [text('a', { visibleIf: '{a} = 1', defaultValue: '1' })]],
    ['loose: a', [text('a', { visibleIf: '{a} + 1 > 2' })]],
    ['loose: a b', [text('a', { enableIf: '{b} empty' }), text('b', { enableIf: '{a} empty' })]],
    [
      'loose: a b',
      [
        text('a', { setValueIf: '{b} notempty', setValueExpression: '{b} * 2' }),
        text('b', { setValueIf: '{a} notempty', setValueExpression: '{a} / 2' }),
      ],
    ],
    ['values: sum', [{ type: 'expression', name: 'sum', expression: '{sum} + 1' }]],
    [
      'stuck: x',
      [{ type: 'paneldynamic', name: 'p', templateElements: [text('x', { visibleIf: "{panel.x} = 'y'" })] }],
    ],
    [
      'stuck: x',
      [
        {
          type: 'matrixdynamic',
          name: 'm',
          columns: [{ name: 'x', cellType: 'text', visibleIf: '{row.x} = 1' }],
        },
      ],
    ],
  ])('%s', (expected, elements) => {
    expect(among(...elements)).toEqual([expected]);
  });

  it.each<readonly JsonObject[][]>([
    [[text('a', { requiredIf: '{b} empty' }), text('b', { requiredIf: '{a} empty' })]],
    [[text('a', { setValueIf: '{a} > 10', setValueExpression: 'iif({a} > 10, 10, {a})' })]],
    [[text('a', { validators: [{ type: 'expression', expression: '{a} > 1' }] })]],
    [[text('a', { resetValueIf: '{a} > 10' })]],
    [
      [
        text('a'),
        { type: 'paneldynamic', name: 'p', templateElements: [text('a2', { visibleIf: '{a} = 1' })] },
      ],
    ],
    [
      [
        text('x'),
        {
          type: 'paneldynamic',
          name: 'p',
          templateElements: [text('x', { visibleIf: '{x} = 1' }), text('y')],
        },
      ],
    ],
  ])('is none of %j', (elements) => {
    expect(among(...elements)).toEqual([]);
  });

  it('through calculated values is told with them', () => {
    const json = {
      elements: [text('a', { visibleIf: '{twice} > 4' })],
      calculatedValues: [{ name: 'twice', expression: '{a} * 2' }],
    };
    expect(told(json)).toEqual(['loose: a twice']);
  });

  it('is not stuck where a trigger shows it', () => {
    const triggers = [{ type: 'visible', expression: '{b} = 1', questions: ['a'] }];
    expect(told({ elements: [text('a', { visibleIf: '{a} = 1' }), text('b')], triggers })).toEqual([
      'loose: a',
    ]);
  });
});

describe('before publishing', () => {
  const codes = (visibleIf: string) =>
    problemsBeforePublishing(
      { elements: [text('a', { visibleIf }), text('b', { visibleIf: '{a} = 1' })] },
      [],
    ).map(({ severity, code, params }) => [severity, code, params.names]);

  it('a circle that nobody gets out of forbids it, any other does not', () => {
    expect(codes('{b} = 1')).toEqual([['error', 'circularStuck', 'a → b → a']]);
    expect(codes('{b} empty')).toEqual([['warning', 'circular', 'a → b → a']]);
  });
});

const PROPERTIES = ['visibleIf', 'enableIf', 'setValueIf', 'setValueExpression', 'requiredIf'] as const;

/** Questions that look at those before them only, some worked out. */
const straight = fc
  .array(
    fc.record({
      property: fc.constantFrom(...PROPERTIES),
      looks: fc.array(fc.nat(20), { maxLength: 3 }),
      isWorkedOut: fc.boolean(),
      test: fc.constantFrom('notempty', 'empty', '= 1', '<> 2'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rules) =>
    rules.map(({ property, looks, isWorkedOut, test }, index): JsonObject => {
      const condition =
        index === 0 ? '1 = 1' : looks.map((at) => `{q${String(at % index)}} ${test}`).join(' and ');
      const name = `q${String(index)}`;
      if (condition === '') return text(name);
      return isWorkedOut
        ? { type: 'expression', name, title: name, expression: condition }
        : text(name, { [property]: condition });
    }),
  );

describe('whatever depends on earlier answers only', () => {
  it('is no circle, in whichever order it stands', () => {
    fc.assert(
      fc.property(straight, fc.boolean(), (elements, isTurned) => {
        const shown = isTurned ? elements.toReversed() : elements;
        expect(circularProblems(questionnaireFrom({ elements: shown }))).toEqual([]);
      }),
    );
  });

  it('is one as soon as the first looks at the last of a chain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), (count) => {
        const names = Array.from({ length: count }, (_, index) => `q${String(index)}`);
        const elements = names.map((name, index) =>
          text(name, { visibleIf: `{${names[(index + count - 1) % count] ?? ''}} notempty` }),
        );
        const [found, ...others] = circlesIn(questionnaireFrom({ elements }));
        expect([found?.kind, found?.members.length, others]).toEqual(['stuck', count, []]);
      }),
    );
  });
});
