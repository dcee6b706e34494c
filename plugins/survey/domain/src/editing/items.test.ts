import { applyPatches } from './patches';
import { codeOf, codePath, itemText, newItem, setItemText } from './items';

const json = {
  locale: 'ko',
  elements: [
    {
      type: 'radiogroup',
      name: 'a',
      choices: [
        '예',
        { value: 2, text: { default: '둘', en: 'two' } },
        { value: 'x' },
        { value: 'y', text: '' },
      ],
    },
    { type: 'multipletext', name: 'b', items: [{ name: 'item1', title: '이름' }] },
    { type: 'rating', name: 'c', rateValues: [1, { value: 2, text: '둘' }] },
  ],
};
const choice = (index: number) => ['elements', 0, 'choices', index];
const text = (patches: ReturnType<typeof setItemText>, at: readonly (string | number)[], locale: string) =>
  itemText(applyPatches(json, patches).json, at, 'valued', locale);

describe('an item of a list', () => {
  it('is read in a language; a value without a text is its own', () => {
    expect([0, 1, 2, 3].map((index) => itemText(json, choice(index), 'valued', 'ko'))).toEqual([
      ...['예', '둘', 'x', ''],
    ]);
    expect([0, 1].map((index) => itemText(json, choice(index), 'valued', 'en'))).toEqual(['', 'two']);
    expect(itemText(json, ['elements', 1, 'items', 0], 'named', 'ko')).toBe('이름');
  });

  it('keeps its value when its text is written', () => {
    const own = setItemText(json, choice(0), 'valued', { locale: 'ko', text: '네' });
    expect(own).toEqual([{ op: 'replace', path: choice(0), value: { value: '예', text: '네' } }]);
    const other = setItemText(json, choice(0), 'valued', { locale: 'en', text: 'Yes' });
    expect([text(other, choice(0), 'ko'), text(other, choice(0), 'en')]).toEqual(['예', 'Yes']);
    expect(setItemText(json, choice(0), 'valued', { locale: 'ko', text: '예' })).toEqual([]);
    expect(setItemText(json, choice(0), 'valued', { locale: 'en', text: '' })).toEqual([]);
    expect(text(setItemText(json, choice(1), 'valued', { locale: 'en', text: '2' }), choice(1), 'en')).toBe(
      '2',
    );
  });

  it('says where its value stands', () => {
    expect(codePath(json, choice(0), 'valued')).toEqual(choice(0));
    expect(codePath(json, choice(1), 'valued')).toEqual([...choice(1), 'value']);
    expect([codeOf(2, 'valued'), codeOf({ name: 'n' }, 'named'), codeOf(null, 'valued')]).toEqual([
      '2',
      'n',
      '',
    ]);
  });

  it('gets a value that none has', () => {
    const wanted = { locale: 'ko', text: '새것', stem: 'item' };
    expect(newItem(json, ['elements', 0, 'choices'], 'valued', wanted)).toEqual({
      value: 'item1',
      text: '새것',
    });
    expect(newItem(json, ['elements', 1, 'items'], 'named', wanted)).toEqual({
      name: 'item2',
      title: '새것',
    });
    expect(newItem(json, ['elements', 2, 'rateValues'], 'valued', wanted)).toMatchObject({ value: 3 });
    expect(newItem(json, ['elements', 1, 'choices'], 'valued', { ...wanted, locale: 'en' })).toEqual({
      value: 'item1',
      text: { en: '새것' },
    });
  });
});
