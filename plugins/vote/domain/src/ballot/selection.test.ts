import fc from 'fast-check';
import { choiceFieldName, selectionFromForm, selectionFromJson, selectionToFields } from './selection';

const fields = fc.array(fc.tuple(fc.string().map(choiceFieldName), fc.string({ minLength: 1 })));

describe('selections', () => {
  it('are the repeated fields of a form, in the order they came', () => {
    const selection = selectionFromForm([
      ['pass', 'secret'],
      ['g.city', 'paju'],
      ['g.county', 'yeongam'],
      ['g.city', 'hanam'],
      ['g.district', ''],
    ]);
    expect([...selection]).toEqual([
      ['city', ['paju', 'hanam']],
      ['county', ['yeongam']],
    ]);
  });

  it('keep what cannot be right, for the check to name', () => {
    expect([
      ...selectionFromForm([
        ['g.__proto__', 'x'],
        ['g.', 'y'],
        ['g.city', 'paju'],
        ['g.city', 'paju'],
      ]),
    ]).toEqual([
      ['__proto__', ['x']],
      ['', ['y']],
      ['city', ['paju', 'paju']],
    ]);
  });

  it('become the fields they were read from', () => {
    fc.assert(
      fc.property(fields, (given) => {
        const selection = selectionFromForm(given);
        expect(selectionFromForm(selectionToFields(selection))).toEqual(selection);
        expect([...selectionToFields(selection)].sort()).toEqual([...given].sort());
      }),
    );
  });

  it('are read from JSON', () => {
    expect(selectionFromJson({ city: ['paju'], county: [] })).toEqual(
      new Map([
        ['city', ['paju']],
        ['county', []],
      ]),
    );
  });

  it.each([
    null,
    3,
    'city',
    [],
    [['city', 'paju']],
    { city: 'paju' },
    { city: [1] },
    { city: { 0: 'paju' } },
  ])('are not read from %j', (value) => {
    expect(selectionFromJson(value)).toBeNull();
  });

  it('are never a reason to throw, whatever JSON comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const selection = selectionFromJson(value);
        expect(
          selection === null || JSON.stringify(Object.fromEntries(selection)) === JSON.stringify(value),
        ).toBe(true);
      }),
    );
  });
});
