import { entryAt, elementsPath, outlineOf, titleIn } from './outline';

const questionnaire = {
  locale: 'ko',
  pages: [
    {
      name: 'p1',
      elements: [
        { type: 'html', name: 'hello', html: '안녕하십니까' },
        { type: 'text', name: 'a', title: { default: '<b>이름</b>', en: 'Name' } },
        { type: 'panel', name: 'block', elements: [{ type: 'comment', name: 'b' }] },
      ],
    },
    {
      name: 'p2',
      questions: [
        { type: 'paneldynamic', name: 'visits', templateElements: [{ type: 'text', name: 'where' }] },
        { type: 'text', name: 'c' },
      ],
    },
  ],
};

describe('an outline', () => {
  it('counts what asks something, through pages and panels, and not inside of repeated ones', () => {
    expect(outlineOf(questionnaire).map(({ name, number, depth }) => [name, number, depth])).toEqual([
      ['p1', null, 0],
      ['hello', null, 1],
      ['a', 1, 1],
      ['block', null, 1],
      ['b', 2, 2],
      ['p2', null, 0],
      ['visits', 3, 1],
      ['where', null, 2],
      ['c', 4, 1],
    ]);
  });

  it('has one page where the questionnaire has none', () => {
    const entries = outlineOf({ elements: [{ type: 'text', name: 'a' }] });
    expect(entries.map(({ kind, path }) => [kind, path])).toEqual([
      ['page', []],
      ['question', ['elements', 0]],
    ]);
    expect(outlineOf({})).toEqual([]);
  });

  it('leaves out what is no object', () => {
    expect(outlineOf({ pages: [7, { elements: [null, 'x'] }] }).map(({ kind }) => kind)).toEqual(['page']);
  });

  it('finds what a path leads into', () => {
    const entries = outlineOf(questionnaire);
    expect(entryAt(entries, ['pages', 0, 'elements', 2, 'elements', 0, 'title'])?.name).toBe('b');
    expect(entryAt(entries, ['pages', 1, 'name'])?.name).toBe('p2');
    expect(entryAt(entries, ['locale'])).toBeUndefined();
  });

  it('knows the lists of each kind', () => {
    expect(elementsPath(questionnaire, ['pages', 1])).toEqual(['pages', 1, 'questions']);
    expect(elementsPath(questionnaire, ['pages', 1, 'questions', 0])).toEqual([
      ...['pages', 1, 'questions', 0],
      'templateElements',
    ]);
    expect(elementsPath(questionnaire, ['pages', 9])).toEqual(['pages', 9, 'elements']);
  });
});

describe('a title', () => {
  it('is read in a language, else in the own one, else it is the name', () => {
    const at = ['pages', 0, 'elements', 1];
    expect([titleIn(questionnaire, at, 'en'), titleIn(questionnaire, at, 'ko')]).toEqual(['Name', '이름']);
    expect(titleIn(questionnaire, at, 'fr')).toBe('이름');
    expect(titleIn(questionnaire, ['pages', 0], 'ko')).toBe('p1');
    expect(titleIn(questionnaire, ['pages', 9], 'ko')).toBe('');
  });
});
