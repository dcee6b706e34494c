import fc from 'fast-check';
import type { JsonObject } from '../json/json';

type Json = Record<string, unknown>;

/** What conditions compare: names without a number are those of choices, lists and texts alike. */
const comparisons = [
  "= 'a'",
  "<> 'b'",
  '> 1',
  '<= 3',
  'empty',
  'notempty',
  "contains 'a'",
  "anyof ['a', 'c']",
  "noneof ['b']",
  '= true',
];

function conditionOn(names: readonly string[]): fc.Arbitrary<string> {
  const atom = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...comparisons))
    .map(([name, comparison]) => `{${name}} ${comparison}`);
  return fc.oneof(
    { weight: 3, arbitrary: atom },
    {
      weight: 1,
      arbitrary: fc.tuple(atom, fc.constantFrom('and', 'or'), atom).map((parts) => parts.join(' ')),
    },
    { weight: 1, arbitrary: atom.map((inner) => `!(${inner})`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(atom, fc.constantFrom(...names))
        .map(([test, name]) => `iif(${test}, 1, {${name}}) = 1`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...names).map((name) => `count({${name}}) > 1 or sum({${name}}, 1) > 2`),
    },
  );
}

const choices = ['a', 'b', 'c'];

/** A question as it is written, without a name; conditions come later. */
const plainQuestion: fc.Arbitrary<Json> = fc.oneof(
  fc.constant<Json>({ type: 'text', maxLength: 40 }),
  fc.constant<Json>({ type: 'text', inputType: 'number', min: 0, max: 100 }),
  fc.constant<Json>({ type: 'comment' }),
  fc.constantFrom('radiogroup', 'dropdown', 'buttongroup').map((type): Json => ({ type, choices })),
  fc
    .tuple(fc.constantFrom('checkbox', 'tagbox'), fc.boolean())
    .map(([type, showNoneItem]): Json => ({ type, choices, showNoneItem })),
  fc.constant<Json>({ type: 'boolean' }),
  fc.constant<Json>({ type: 'rating' }),
  fc.constant<Json>({ type: 'ranking', choices }),
  fc.constant<Json>({ type: 'slider', max: 10 }),
  fc.boolean().map((eachRowRequired): Json => ({
    type: 'matrix',
    rows: ['r', 's'],
    columns: choices,
    eachRowRequired,
  })),
  fc.constant<Json>({ type: 'multipletext', items: [{ name: 'i' }, { name: 'j', isRequired: true }] }),
);

function withConditions(question: fc.Arbitrary<Json>, names: readonly string[]): fc.Arbitrary<Json> {
  const maybe = fc.option(conditionOn(names), { nil: undefined, freq: 2 });
  return fc
    .record({
      question,
      visibleIf: maybe,
      enableIf: fc.option(conditionOn(names), { nil: undefined, freq: 1 }),
      requiredIf: fc.option(conditionOn(names), { nil: undefined, freq: 1 }),
      isRequired: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
      validators: fc.option(
        conditionOn(names).map((expression) => [{ type: 'expression', expression }]),
        { nil: undefined, freq: 1 },
      ),
    })
    .map(({ question: written, ...conditions }) => ({ ...written, ...conditions }));
}

const innerNames = ['x', 'y', 'z'];

/** A dynamic panel or matrix whose questions look at each other and at those outside. */
function container(names: readonly string[]): fc.Arbitrary<Json> {
  const panelNames = [...innerNames.map((name) => `panel.${name}`), 'panelIndex', ...names];
  const rowNames = [...innerNames.map((name) => `row.${name}`), 'rowIndex', ...names];
  const named = (list: readonly Json[]): Json[] =>
    list.map((question, index) => ({ ...question, name: innerNames[index] }));
  const panels = fc
    .tuple(
      fc.array(withConditions(plainQuestion, panelNames), { minLength: 3, maxLength: 3 }),
      fc.nat({ max: 2 }),
    )
    .map(([list, panelCount]): Json => ({ type: 'paneldynamic', templateElements: named(list), panelCount }));
  const cell = fc.oneof(
    fc.constant<Json>({ cellType: 'text' }),
    fc.constantFrom('dropdown', 'checkbox', 'radiogroup').map((cellType): Json => ({ cellType, choices })),
    fc.constant<Json>({ cellType: 'boolean' }),
  );
  const columns = fc.array(withConditions(cell, rowNames), { minLength: 3, maxLength: 3 });
  const rows = fc
    .tuple(columns, fc.nat({ max: 2 }))
    .map(([list, rowCount]): Json => ({ type: 'matrixdynamic', columns: named(list), rowCount }));
  const fixed = columns.map((list): Json => ({
    type: 'matrixdropdown',
    columns: named(list),
    rows: ['r', 's'],
  }));
  return withConditions(fc.oneof(panels, rows, fixed), names);
}

const outerNames = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5'];

/** A questionnaire of six questions on two pages, some in a panel, with calculated values. */
export const arbitraryQuestionnaire: fc.Arbitrary<JsonObject> = fc
  .record({
    plain: fc.array(withConditions(plainQuestion, [...outerNames, 'calc']), { minLength: 5, maxLength: 5 }),
    compound: container([...outerNames.slice(0, 5), 'calc']),
    panelIf: fc.option(conditionOn(outerNames), { nil: undefined }),
    pageIf: fc.option(conditionOn(outerNames), { nil: undefined }),
    calculated: fc.tuple(conditionOn(outerNames.slice(0, 3)), fc.constantFrom(...outerNames.slice(0, 3))),
  })
  .map(({ plain, compound, panelIf, pageIf, calculated: [test, name] }) => {
    const questions = [...plain, compound].map((question, index) => ({
      ...question,
      name: outerNames[index],
    }));
    const made = {
      calculatedValues: [{ name: 'calc', expression: `iif(${test}, 'a', {${name}})` }],
      pages: [
        { name: 'one', elements: questions.slice(0, 3) },
        {
          name: 'two',
          visibleIf: pageIf,
          elements: [
            { type: 'panel', name: 'panel', visibleIf: panelIf, elements: questions.slice(3, 5) },
            ...questions.slice(5),
          ],
        },
      ],
    };
    const json: JsonObject = JSON.parse(JSON.stringify(made));
    return json;
  });
