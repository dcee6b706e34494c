import { pathFrom, placeName } from './places';

const json = {
  pages: [
    {
      name: 'p',
      elements: [
        {
          type: 'panel',
          name: 'box',
          elements: [
            { type: 'radiogroup', name: 'a', choices: ['x', { value: 7, text: 'seven' }] },
            { type: 'paneldynamic', name: 'kids', templateElements: [{ type: 'text', name: 'born' }] },
          ],
        },
      ],
    },
  ],
  triggers: [{ type: 'complete', expression: '' }],
};

describe('the name of a place', () => {
  it.each([
    ['', ''],
    ['/pages/0', 'pages/p'],
    ['/pages/0/elements/0', 'box'],
    ['/pages/0/elements/0/visibleIf', 'box/visibleIf'],
    ['/pages/0/elements/0/elements/0/title', 'a/title'],
    ['/pages/0/elements/0/elements/0/choices/0', 'a/choices/x'],
    ['/pages/0/elements/0/elements/0/choices/1/text', 'a/choices/7/text'],
    ['/pages/0/elements/0/elements/1/templateElements/0', 'kids/born'],
    ['/triggers/0/expression', 'triggers/0/expression'],
  ])('%s', (pointer, name) => {
    expect(placeName(json, pathFrom(json, pointer))).toBe(name);
  });

  it('reads what a pointer escapes', () => {
    expect(pathFrom({ 'a/b': [{ '~': 1 }] }, '/a~1b/0/~0')).toEqual(['a/b', 0, '~']);
  });
});
