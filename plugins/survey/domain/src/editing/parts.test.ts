import type { JsonObject } from '../json/json';
import { partsOf } from './parts';
import type { Path } from './patches';
import { hitsIn } from './resolve';

const survey: JsonObject = {
  calculatedValues: [{ name: 'sum', expression: '1' }],
  pages: [
    {
      name: 'first',
      elements: [
        { type: 'text', name: 'who' },
        { type: 'text', name: 'who.else' },
        { type: 'radiogroup', name: 'Kind', choices: ['a', { value: 2, text: 'two' }] },
        {
          type: 'panel',
          name: 'box',
          elements: [
            {
              type: 'matrix',
              name: 'aspects',
              rows: ['staff', { value: 'place' }],
              columns: ['good', 'bad'],
            },
            { type: 'multipletext', name: 'way', items: [{ name: 'from' }, { name: 'to' }] },
          ],
        },
        {
          type: 'paneldynamic',
          name: 'family',
          templateElements: [
            { type: 'text', name: 'age' },
            {
              type: 'paneldynamic',
              name: 'schools',
              templateElements: [{ type: 'text', name: 'year' }],
            },
          ],
        },
        {
          type: 'matrixdropdown',
          name: 'days',
          rows: ['mon', 'tue'],
          columns: [{ name: 'hours', cellType: 'dropdown', choices: [1, 2] }],
        },
      ],
    },
  ],
};

const parts = partsOf(survey);
const INSIDE: Readonly<Record<string, Path>> = {
  nowhere: ['title'],
  family: ['pages', 0, 'elements', 4, 'templateElements', 0, 'visibleIf'],
  schools: ['pages', 0, 'elements', 4, 'templateElements', 1, 'templateElements', 0, 'visibleIf'],
  days: ['pages', 0, 'elements', 5, 'columns', 0, 'visibleIf'],
};

/** The names a text leads through, each with what is written there. */
const through = (name: string, place = 'nowhere'): readonly string[] =>
  hitsIn(name, 10, { parts, holders: parts.holdersOf(INSIDE[place] ?? []) }).map(
    ({ part, from, to }) => `${part.kind} ${part.name}: ${name.slice(from - 10, to - 10)}`,
  );

describe('the parts of a questionnaire', () => {
  it('are everything with a name or a value', () => {
    expect(parts.all.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'page first',
      'question who',
      'question who.else',
      'choice a',
      'choice 2',
      'question Kind',
      'panel box',
      'row staff',
      'row place',
      'choice good',
      'choice bad',
      'question aspects',
      'item from',
      'item to',
      'question way',
      'question family',
      'question age',
      'question schools',
      'question year',
      'row mon',
      'row tue',
      'question days',
      'choice 1',
      'choice 2',
      'column hours',
      'calculated sum',
    ]);
  });

  it('are written where their paths say', () => {
    const at = (path: Path): unknown =>
      path.reduce<unknown>(
        (value, key) => (value === null ? value : Reflect.get(Object(value), key)),
        survey,
      );
    for (const { name, path } of parts.all) expect([path, String(at(path))]).toEqual([path, name]);
  });

  it('are none where a questionnaire is not what it should be', () => {
    expect(partsOf({ pages: [null, 1, { elements: 'x' }], calculatedValues: {} }).all).toEqual([
      expect.objectContaining({ kind: 'page', name: '' }),
    ]);
  });
});

describe('a name in braces', () => {
  it.each(
    (
      [
        ['who', ['question who: who']],
        ['WHO', ['question who: WHO']],
        ['#who', ['question who: who']],
        ['who.else', ['question who.else: who.else']],
        ['who-Comment', ['question who: who']],
        ['whoever', []],
        ['sum', ['calculated sum: sum']],
        ['aspects.staff', ['question aspects: aspects', 'row staff: staff']],
        ['way.to', ['question way: way', 'item to: to']],
        ['family[0].age', ['question family: family', 'question age: age']],
        [
          'family[0].schools[1].year',
          ['question family: family', 'question schools: schools', 'question year: year'],
        ],
        ['family.length', ['question family: family']],
        ['days.mon.hours', ['question days: days', 'row mon: mon', 'column hours: hours']],
        ['days-total.hours', ['question days: days', 'column hours: hours']],
        ['panel.age', ['question age: age'], 'family'],
        ['prevPanel.age', ['question age: age'], 'family'],
        ['panel.year', ['question year: year'], 'schools'],
        ['parentPanel.age', ['question age: age'], 'schools'],
        ['row.hours', ['column hours: hours'], 'days'],
        ['totalRow.hours', ['column hours: hours'], 'days'],
        ['panel.age', []],
        ['row.hours', [], 'family'],
        ['who', ['question who: who'], 'schools'],
        ['self', [], 'days'],
        ['', []],
      ] satisfies [string, string[], string?][]
    ).map(([name, expected, place]) => ({ name, expected, place })),
  )('$name in $place leads through $expected', ({ name, expected, place }) => {
    expect(through(name, place)).toEqual(expected);
  });
});
