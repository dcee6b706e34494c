import fc from 'fast-check';
import { corpus } from '../../../../../tests/fixtures/questionnaires';
import { isJsonObject, isList, type JsonObject } from '../json/json';
import { partsOf } from './parts';
import { applyPatches, valueAt, type Patch, type Path } from './patches';
import { referencesIn } from './references';
import { add, duplicate, freeName, mergePages, move, remove, setProperty, splitPage } from './structure';

const survey: JsonObject = {
  pages: [
    {
      name: 'first',
      elements: [
        { type: 'text', name: 'who' },
        { type: 'text', name: 'why', visibleIf: '{who} notempty and {visit} = 1' },
        {
          type: 'panel',
          name: 'box',
          elements: [
            { type: 'text', name: 'visit', title: '{why}' },
            {
              type: 'text',
              name: 'visit2',
              visibleIf: '{visit} = 1 and {who} = 2',
              title: '{visit} {visit2}',
            },
          ],
        },
      ],
    },
    {
      name: 'second',
      title: 'More',
      visibleIf: '{who} notempty',
      elements: [{ type: 'text', name: 'last' }],
    },
    { name: 'third' },
  ],
};

const after = (patches: readonly Patch[]): JsonObject => applyPatches(survey, patches).json;

/** Names of the questions and panels of a page, in order. */
function namesOn(json: JsonObject, page: number): readonly unknown[] {
  const elements = valueAt(json, ['pages', page, 'elements']);
  return isList(elements) ? elements.map((element) => (isJsonObject(element) ? element.name : element)) : [];
}

describe('adding', () => {
  it('puts a question where it is wanted', () => {
    const json = after(
      add(survey, { list: ['pages', 0, 'elements'], index: 1 }, { type: 'text', name: 'new' }),
    );
    expect(namesOn(json, 0)).toEqual(['who', 'new', 'why', 'box']);
  });

  it('makes the list of a page that has none', () => {
    const json = after(
      add(survey, { list: ['pages', 2, 'elements'], index: 0 }, { type: 'text', name: 'new' }),
    );
    expect(namesOn(json, 2)).toEqual(['new']);
  });
});

describe('removing', () => {
  it('says what is left behind without it, and not what goes along', () => {
    const { patches, broken } = remove(survey, ['pages', 0, 'elements', 2]);
    expect(namesOn(after(patches), 0)).toEqual(['who', 'why']);
    expect(broken.map(({ path, part }) => [path.join('/'), part.name])).toEqual([
      ['pages/0/elements/1/visibleIf', 'visit'],
    ]);
  });
});

describe('moving', () => {
  it.each<[string, Path, Path, number, readonly unknown[][]]>([
    [
      'down its page',
      ['pages', 0, 'elements', 0],
      ['pages', 0, 'elements'],
      2,
      [['why', 'box', 'who'], ['last']],
    ],
    [
      'to another page',
      ['pages', 0, 'elements', 1],
      ['pages', 1, 'elements'],
      0,
      [
        ['who', 'box'],
        ['why', 'last'],
      ],
    ],
    [
      'to a page without questions',
      ['pages', 0, 'elements', 1],
      ['pages', 2, 'elements'],
      0,
      [['who', 'box'], ['last'], ['why']],
    ],
    [
      'into itself, not',
      ['pages', 0, 'elements', 2],
      ['pages', 0, 'elements', 2, 'elements'],
      0,
      [['who', 'why', 'box'], ['last']],
    ],
  ])('%s', (_where, from, list, index, expected) => {
    const json = after(move(survey, from, { list, index }));
    expect(expected.map((_names, page) => namesOn(json, page))).toEqual(expected);
  });

  it('into a panel that moves up because of it', () => {
    const json = after(
      move(survey, ['pages', 0, 'elements', 0], { list: ['pages', 0, 'elements', 2, 'elements'], index: 1 }),
    );
    expect(namesOn(json, 0)).toEqual(['why', 'box']);
    expect(valueAt(json, ['pages', 0, 'elements', 1, 'elements', 1, 'name'])).toBe('who');
  });

  it('a page before another', () => {
    const json = after(move(survey, ['pages', 0], { list: ['pages'], index: 1 }));
    expect(valueAt(json, ['pages', 1, 'name'])).toBe('first');
  });
});

describe('duplicating', () => {
  it('gives new names, and lets the copy speak of itself', () => {
    const json = after(duplicate(survey, ['pages', 0, 'elements', 2]));
    expect(namesOn(json, 0)).toEqual(['who', 'why', 'box', 'box2']);
    expect(valueAt(json, ['pages', 0, 'elements', 3, 'elements'])).toEqual([
      { type: 'text', name: 'visit3', title: '{why}' },
      { type: 'text', name: 'visit4', visibleIf: '{visit3} = 1 and {who} = 2', title: '{visit3} {visit4}' },
    ]);
    expect(valueAt(json, ['pages', 0, 'elements', 2])).toBe(valueAt(survey, ['pages', 0, 'elements', 2]));
  });

  it.each([
    ['visit', ['visit'], 'visit2'],
    ['visit2', ['visit2', 'visit3'], 'visit4'],
    ['2', ['2'], '3'],
    ['질문', ['질문', '질문2'], '질문3'],
  ])('%s becomes the first free name', (like, taken, expected) => {
    expect(freeName(like, new Set(taken))).toBe(expected);
  });

  it('gives new names inside rows, and new values to choices', () => {
    const columns: JsonObject = {
      elements: [
        {
          type: 'matrixdynamic',
          name: 'list',
          columns: [
            {
              name: 'a',
              cellType: 'dropdown',
              choices: [1, 2],
              visibleIf: '{row.a} = 1 and {list[0].a} = 1',
            },
          ],
        },
      ],
    };
    const copied = (path: Path): JsonObject => applyPatches(columns, duplicate(columns, path)).json;
    const column: Path = ['elements', 0, 'columns', 0];
    expect(valueAt(copied(column), ['elements', 0, 'columns', 1])).toMatchObject({
      name: 'a2',
      visibleIf: '{row.a2} = 1 and {list[0].a2} = 1',
    });
    expect(valueAt(copied([...column, 'choices', 0]), [...column, 'choices'])).toEqual([1, 3, 2]);
    expect(valueAt(copied(['elements', 0]), ['elements', 1])).toMatchObject({
      name: 'list2',
      columns: [{ name: 'a', visibleIf: '{row.a} = 1 and {list2[0].a} = 1' }],
    });
  });

  it('leaves no name twice, and every reference says of the copy what it said of the original', () => {
    const within = (path: Path, around: Path): boolean => around.every((key, index) => path[index] === key);
    const said = (json: JsonObject, around: Path): readonly string[] =>
      referencesIn(json)
        .filter(({ path }) => within(path, around))
        .map(({ path, part }) => {
          const inside = path.slice(around.length).join('/');
          const about = within(part.path, around)
            ? `its ${part.path.slice(around.length).join('/')}`
            : part.name;
          return `${inside}: ${about}`;
        });
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.nat(), ([, json], place) => {
        const copyable = partsOf(json).all.filter(
          ({ path }) => path.at(-1) === 'name' && typeof path.at(-2) === 'number',
        );
        const path = copyable[place % copyable.length]?.path.slice(0, -1) ?? [];
        const index = Number(path.at(-1));
        const change = applyPatches(json, duplicate(json, path));
        const copy = [...path.slice(0, -1), index + 1];
        expect(said(change.json, copy)).toEqual(said(json, path));
        const list = valueAt(change.json, path.slice(0, -1));
        const names = isList(list)
          ? list.map((element) => (isJsonObject(element) ? element.name : element))
          : [];
        expect(new Set(names).size).toBe(names.length);
        expect(JSON.stringify(applyPatches(change.json, change.inverse).json)).toBe(JSON.stringify(json));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a property', () => {
  it('is set, changed, removed, or left alone', () => {
    expect(setProperty(survey, [], 'title', 'x')).toEqual([{ op: 'add', path: ['title'], value: 'x' }]);
    expect(setProperty(survey, ['pages', 1], 'title', 'x')).toEqual([
      { op: 'replace', path: ['pages', 1, 'title'], value: 'x' },
    ]);
    expect(setProperty(survey, ['pages', 1], 'title', undefined)).toEqual([
      { op: 'remove', path: ['pages', 1, 'title'] },
    ]);
    expect(setProperty(survey, ['pages', 1], 'title', 'More')).toEqual([]);
    expect(setProperty(survey, [], 'title', undefined)).toEqual([]);
  });
});

describe('pages', () => {
  it('are split before a question', () => {
    const json = after(splitPage(survey, 0, 1, 'new'));
    expect([namesOn(json, 0), namesOn(json, 1), namesOn(json, 2)]).toEqual([
      ['who'],
      ['why', 'box'],
      ['last'],
    ]);
    expect(valueAt(json, ['pages', 1, 'name'])).toBe('new');
  });

  it.each([0, 3, -1])('are not split at %d, where one of them would be empty', (element) => {
    expect(splitPage(survey, 0, element, 'new')).toEqual([]);
  });

  it('are merged, and what gets lost is said', () => {
    const { patches, lost } = mergePages(survey, 0);
    expect(namesOn(after(patches), 0)).toEqual(['who', 'why', 'box', 'last']);
    expect(lost).toEqual(['title', 'visibleIf']);
    expect(mergePages(survey, 2)).toEqual({ patches: [], lost: [] });
  });

  it('come back to the letter when they are split and merged', () => {
    const split = applyPatches(survey, splitPage(survey, 0, 1, 'new')).json;
    const merged = applyPatches(split, mergePages(split, 0).patches).json;
    expect(JSON.stringify(merged)).toBe(JSON.stringify(survey));
  });
});
