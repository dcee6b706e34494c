import fc from 'fast-check';
import { corpus } from '../../../../../tests/fixtures/questionnaires';
import type { JsonObject } from '../json/json';
import { partsOf } from './parts';
import { applyPatches, valueAt, type Path } from './patches';
import { referencesIn } from './references';
import { rename } from './rename';

const survey: JsonObject = {
  title: '{who}, {who} and {kind}',
  pages: [
    {
      name: 'first',
      elements: [
        { type: 'text', name: 'who', title: { default: '{who}', ko: '{ WHO }님' } },
        { type: 'text', name: 'whoever', visibleIf: "{who-Comment} = 'x' and {whoever} = 1" },
        {
          type: 'checkbox',
          name: 'kind',
          choices: ['a', 2, { value: 'b' }],
          defaultValue: ['a', 2],
          visibleIf: "{kind} anyof ['a', 2, \"a\"] and {who} = 'a'",
        },
        {
          type: 'matrixdynamic',
          name: 'list',
          columns: [
            { name: 'price', cellType: 'text' },
            { name: 'sum', cellType: 'expression', expression: '{row.price} * 2 + {price}' },
          ],
        },
        { type: 'expression', name: 'all', expression: "sumInArray({list}, 'price') + {list[0].price}" },
      ],
    },
  ],
};

const at = {
  who: ['pages', 0, 'elements', 0, 'name'],
  a: ['pages', 0, 'elements', 2, 'choices', 0],
  two: ['pages', 0, 'elements', 2, 'choices', 1],
  b: ['pages', 0, 'elements', 2, 'choices', 2, 'value'],
  list: ['pages', 0, 'elements', 3, 'name'],
  price: ['pages', 0, 'elements', 3, 'columns', 0, 'name'],
  first: ['pages', 0, 'name'],
} satisfies Record<string, Path>;

function renamed(path: Path, to: string | number): JsonObject {
  const found = rename(survey, path, to);
  if (!found.ok) throw new Error(found.reason);
  return applyPatches(survey, found.patches).json;
}

const element = (json: JsonObject, index: number, ...rest: Path) =>
  valueAt(json, ['pages', 0, 'elements', index, ...rest]);

describe('a question that is renamed', () => {
  it('is followed into texts of every language, however often and however it is written', () => {
    const json = renamed(at.who, '응답자');
    expect(json.title).toBe('{응답자}, {응답자} and {kind}');
    expect(element(json, 0)).toEqual({
      type: 'text',
      name: '응답자',
      title: { default: '{응답자}', ko: '{ 응답자 }님' },
    });
  });

  it('is followed into conditions, and nothing else that looks like it', () => {
    expect(element(renamed(at.who, 'me'), 1, 'visibleIf')).toBe("{me-Comment} = 'x' and {whoever} = 1");
  });

  it('is followed with what is asked in its rows', () => {
    expect(element(renamed(at.list, 'costs'), 4, 'expression')).toBe(
      "sumInArray({costs}, 'price') + {costs[0].price}",
    );
    const json = renamed(at.price, 'amount');
    expect(element(json, 4, 'expression')).toBe("sumInArray({list}, 'amount') + {list[0].amount}");
    expect(element(json, 3, 'columns', 1, 'expression')).toBe('{row.amount} * 2 + {price}');
  });

  it('keeps its name in another case', () => {
    expect(rename(survey, at.who, 'Who')).toMatchObject({ ok: true });
  });

  it.each<[string, Path, string, string]>([
    ['of another question', at.who, 'KIND', 'taken'],
    ['of another column', at.price, 'Sum', 'taken'],
    ['that is none', at.who, '  ', 'empty'],
    ['with braces', at.who, 'a{b}', 'unusable'],
    ['with spaces around it', at.who, ' a', 'unusable'],
  ])('is refused a name %s', (_name, path, to, reason) => {
    expect(rename(survey, path, to)).toEqual({ ok: false, reason });
  });

  it('is nothing where nothing has a name', () => {
    expect(rename(survey, ['title'], 'x')).toEqual({ ok: false, reason: 'nothingThere' });
  });

  it('may be called like a page or a column', () => {
    expect(rename(survey, at.who, 'first')).toMatchObject({ ok: true });
    expect(rename(survey, at.who, 'price')).toMatchObject({ ok: true });
  });
});

describe('a choice that gets another value', () => {
  it('is followed into conditions about its question, and defaults', () => {
    const json = renamed(at.a, "it's");
    expect(element(json, 2, 'visibleIf')).toBe("{kind} anyof ['it\\'s', 2, \"it\\'s\"] and {who} = 'a'");
    expect(element(json, 2, 'defaultValue')).toEqual(["it's", 2]);
    expect(element(json, 2, 'choices', 0)).toBe("it's");
  });

  it('is written as a text where it was a number, if it has to be', () => {
    const json = renamed(at.two, 'two');
    expect(element(json, 2, 'visibleIf')).toBe("{kind} anyof ['a', 'two', \"a\"] and {who} = 'a'");
    expect(element(renamed(at.two, 3), 2, 'visibleIf')).toBe("{kind} anyof ['a', 3, \"a\"] and {who} = 'a'");
  });

  it('is changed where it is written', () => {
    expect(element(renamed(at.b, 'c'), 2, 'choices', 2)).toEqual({ value: 'c' });
  });

  it('is not given a value that another has', () => {
    expect(rename(survey, at.b, 'a')).toEqual({ ok: false, reason: 'taken' });
  });
});

/** What refers to what: kinds and places, without the names themselves. */
const shapeOf = (json: JsonObject): readonly string[] =>
  referencesIn(json).map(({ path, part, kind }) => `${kind} ${path.join('/')} → ${part.path.join('/')}`);

it('any part of any questionnaire keeps every reference, and comes back to the letter', () => {
  fc.assert(
    fc.property(fc.constantFrom(...corpus), fc.nat(), ([, json], place) => {
      const named = partsOf(json).all.filter(({ name }) => name !== '');
      const part = named[place % named.length];
      if (part === undefined) return;
      const found = rename(json, part.path, 'brand-new_name 1');
      if (!found.ok) throw new Error(found.reason);
      const change = applyPatches(json, found.patches);
      expect(shapeOf(change.json)).toEqual(shapeOf(json));
      expect(JSON.stringify(applyPatches(change.json, change.inverse).json)).toBe(JSON.stringify(json));
    }),
    { numRuns: 400 },
  );
});
