import type { JsonObject } from '../../json/json';
import { checksOf } from '../checks-of';
import type { Rule } from '../finding';

const text = (name: string, more: JsonObject = {}): JsonObject => ({
  type: 'text',
  name,
  title: name,
  ...more,
});
const base: readonly JsonObject[] = [
  { type: 'radiogroup', name: 'a', title: 'A', choices: ['x', 'y'], showOtherItem: true, showNoneItem: true },
  { type: 'checkbox', name: 'many', title: 'M', choices: ['p', 'q'] },
  { type: 'matrix', name: 'm', title: 'M', rows: ['one'], columns: [1, 2] },
  { type: 'rating', name: 'r', title: 'R' },
  text('n', { inputType: 'number' }),
];

function ids(rule: Rule, json: JsonObject): readonly string[] {
  return checksOf(json, { locale: 'en' })
    .filter((finding) => finding.rule === rule)
    .map(({ id }) => id.replace(`${rule}@`, ''));
}
const among = (rule: Rule, ...elements: readonly JsonObject[]) =>
  ids(rule, { elements: [...base, ...elements] });

describe('a removed choice', () => {
  it.each([
    "{a} = 'gone'",
    "{a} <> 'gone'",
    "{a} anyof ['x', 'gone']",
    "{many} contains 'gone'",
    "{many} noneof ['p', 'gone']",
    '{m.one} = 3',
    '{r} = 6',
    "{n} > 1 and ({a} = 'gone' or {a} = 'x')",
  ])('is found in %s', (visibleIf) => {
    expect(among('removedChoice', text('b', { visibleIf }))).toEqual(['b/visibleIf']);
  });

  it.each([
    "{a} = 'x'",
    "{a} = 'X'",
    "{a} = 'other'",
    "{a} = 'none'",
    "{a} = ''",
    '{r} = 5',
    '{r} > 9',
    '{n} = 77',
    "{many} = ['gone']",
    '{a} = {n}',
    '{m.one} = 2',
    "{a-Comment} = 'gone'",
  ])('is none of %s', (visibleIf) => {
    expect(among('removedChoice', text('b', { visibleIf }))).toEqual([]);
  });

  it('is none where the choices come from elsewhere', () => {
    const loaded = {
      type: 'dropdown',
      name: 'l',
      title: 'L',
      choices: ['z'],
      choicesByUrl: { url: 'https://example.com' },
    };
    const carried = { type: 'checkbox', name: 'c', title: 'C', choices: ['z'], choicesFromQuestion: 'many' };
    expect(
      among('removedChoice', loaded, carried, text('b', { visibleIf: "{l} = 'w' or {c} contains 'p'" })),
    ).toEqual([]);
  });
});

describe('what is asked in the wrong order', () => {
  it('is a condition about later answers only', () => {
    expect(among('laterOnly', text('b', { visibleIf: '{c} = 1' }), text('c'))).toEqual(['b/visibleIf']);
    expect(among('laterOnly', text('b', { visibleIf: '{c} = 1 or {n} = 2' }), text('c'))).toEqual([]);
    expect(among('laterOnly', text('b', { visibleIf: '{n} = 2' }))).toEqual([]);
  });

  it('is none for calculated values', () => {
    const json = {
      elements: [text('b', { visibleIf: '{sum} > 1' })],
      calculatedValues: [{ name: 'sum', expression: '1' }],
    };
    expect(ids('laterOnly', json)).toEqual([]);
  });

  it('is a circle, told once', () => {
    const circle = [
      text('b', { visibleIf: '{d} notempty' }),
      text('c', { visibleIf: '{b} notempty' }),
      { type: 'panel', name: 'box', visibleIf: '{c} notempty', elements: [text('d')] },
    ];
    const found = checksOf({ elements: circle }, { locale: 'en' }).filter(({ rule }) => rule === 'circular');
    expect(found.map(({ details }) => details)).toEqual([
      {
        kind: 'stuck',
        questions: [
          ['elements', 0],
          ['elements', 2, 'elements', 0],
          ['elements', 1],
        ],
      },
    ]);
  });

  it('is a page that waits for one of its own questions', () => {
    const json = {
      pages: [
        { name: 'p', elements: [text('x')] },
        { name: 'q', visibleIf: '{y} = 1', elements: [text('y'), text('z')] },
      ],
    };
    expect(ids('circular', json)).toEqual(['y']);
  });

  it('is a value that is worked out from itself', () => {
    const calculatedValues = [
      { name: 's', expression: '{t} + 1' },
      { name: 't', expression: '{s} + 1' },
    ];
    expect(ids('circular', { elements: [...base], calculatedValues })).toEqual(['calculatedValues/s']);
    expect(ids('circular', { elements: [...base], calculatedValues: calculatedValues.slice(1) })).toEqual([]);
  });
});

describe('a name that is not there', () => {
  it('is found in triggers and sources of choices', () => {
    const json = {
      elements: [...base, { type: 'checkbox', name: 'c', title: 'C', choicesFromQuestion: 'gone' }],
      triggers: [
        { type: 'setvalue', expression: '{n} = 1', setToName: 'gone', setValue: 1 },
        { type: 'copyvalue', expression: '{n} = 1', fromName: 'n', setToName: 'r' },
      ],
    };
    expect(ids('removedQuestion', json)).toEqual(['triggers/0/setToName', 'c/choicesFromQuestion']);
  });

  it.each([
    ['You said {gone}', ['b/title']],
    ['You said {n}, {m.one}, {a-Comment}, {pageno} of {pagecount}', []],
    ['<style>p {color: red}</style> {0} { } {not a name}', []],
    ['{panel.x} {row.y}', []],
  ])('is found in the text %s', (title, expected) => {
    expect(among('removedQuestion', text('b', { title }))).toEqual(expected);
  });

  it('leaves what can be read of a condition', () => {
    const json = { elements: [...base, text('b', { visibleIf: '({gone} = 1 or {n} = 2) and {r} = 3' })] };
    const [found] = checksOf(json, { locale: 'en' }).filter(({ rule }) => rule === 'removedQuestion');
    expect(found?.fix?.patches).toMatchObject([{ op: 'replace', value: '{n} = 2 and {r} = 3' }]);
  });

  it('offers no fix for what is not drawn', () => {
    const json = { elements: [...base, text('b', { visibleIf: '{gone} + 1 > 2' })] };
    const [found] = checksOf(json, { locale: 'en' }).filter(({ rule }) => rule === 'removedQuestion');
    expect(found).toBeDefined();
    expect(found?.fix).toBeUndefined();
  });
});

describe('limits', () => {
  it.each([
    { min: 1, max: 1 },
    { min: '2025-01-01', max: '2025-12-31' },
    { min: '10', max: '9' },
    { minLength: 5, maxLength: 0 },
  ])('that can be kept: %j', (limits) => {
    expect(among('impossibleLimits', text('b', limits))).toEqual([]);
  });
  it.each([
    { min: 2, max: 1 },
    { min: '2025-12-31', max: '2025-01-01' },
  ])('that cannot: %j', (limits) => {
    expect(among('impossibleLimits', text('b', limits))).toEqual(['b/min']);
  });
});

describe('defaults', () => {
  it.each([
    { type: 'checkbox', choices: [1, 2], defaultValue: ['1', 3] },
    { type: 'radiogroup', choices: [1, 2], correctAnswer: 5 },
    { type: 'rating', defaultValue: 6 },
  ])('that are gone: %j', (more) => {
    expect(among('removedDefault', text('b', more))).toHaveLength(1);
  });
  it.each([
    { type: 'checkbox', choices: [1, 2], defaultValue: ['1', 2] },
    { type: 'radiogroup', choices: [1, 2], defaultValue: '=today()' },
    { type: 'boolean', defaultValue: 'true' },
    { defaultValue: 'anything' },
  ])('that are there: %j', (more) => {
    expect(among('removedDefault', text('b', more))).toEqual([]);
  });
});
