import { move } from '../editing/structure';
import { applyPatches } from '../editing/patches';
import type { JsonObject } from '../json/json';
import { checksOf } from './checks-of';

const json: JsonObject = {
  pages: [
    {
      name: 'p',
      elements: [
        {
          type: 'text',
          name: 'a',
          title: { ko: '금번', en: 'Prior to this' },
          visibleIf: '{gone} = 1 and {lost} = 2',
        },
        { type: 'text', name: 'b', title: 'B' },
      ],
    },
    { name: 'q', elements: [{ type: 'text', name: 'c', title: 'C' }] },
  ],
};
const ids = (of: JsonObject, locale: 'ko' | 'en') => checksOf(of, { locale }).map(({ id }) => id);

describe('the name of a finding', () => {
  it('tells the rule, the place and, of texts, the language', () => {
    expect(ids(json, 'ko')).toEqual([
      'removedQuestion@a/visibleIf',
      'removedQuestion@a/visibleIf~2',
      'officialese.ko@a/title',
    ]);
    expect(ids(json, 'en')).toContain('officialese.en@a/title');
  });

  it('stays when the question is moved to another page', () => {
    const to = { list: ['pages', 1, 'elements'], index: 1 };
    const moved = applyPatches(json, move(json, ['pages', 0, 'elements', 0], to)).json;
    expect(ids(moved, 'ko')).toEqual(ids(json, 'ko'));
  });
});

it('finds nothing in what is too deep to be a questionnaire', () => {
  const deep = Array.from({ length: 100 }).reduce<JsonObject>(
    (inner) => ({ type: 'panel', elements: [inner] }),
    {},
  );
  expect(checksOf({ elements: [deep, { type: 'radiogroup', name: 'a' }] }, { locale: 'ko' })).toEqual([]);
  expect(checksOf({ elements: [{ type: 'radiogroup', name: 'a' }] }, { locale: 'ko' })).not.toEqual([]);
});
