import type { JsonObject } from '../../json/json';
import { checksOf } from '../checks-of';

const rules = (element: JsonObject, locale: 'ko' | 'en' = 'en'): readonly string[] =>
  checksOf({ elements: [{ name: 'b', title: 'b', ...element }] }, { locale })
    .filter(({ group }) => group === 'accessibility')
    .map(({ rule }) => rule);

const columns = (count: number, label = ''): readonly JsonObject[] =>
  Array.from({ length: count }, (_, index) => ({ value: index, text: `${label}${String(index)}` }));

describe('pictures', () => {
  it.each([
    { type: 'image', imageLink: '/a.png', altText: 'A map' },
    { type: 'html', html: '<p>No picture</p><img src="/a.png" alt="">' },
    { type: 'imagepicker', choices: [{ value: 1, text: 'Design A', imageLink: '/a.png' }] },
    { type: 'imagepicker', choices: [1, 2] },
  ])('with words: %j', (element) => {
    expect(rules(element)).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    ['imageWithoutText', { type: 'image', imageLink: '/a.png', altText: '' }],
    ['imageWithoutText', { type: 'html', html: { ko: '<img src="/a.png">', en: 'x' } }],
    ['choiceImageWithoutText', { type: 'imagepicker', choices: [{ value: 1, imageLink: '/a.png' }] }],
  ])('without: %s', (rule, element) => {
    expect(rules(element)).toEqual([rule]);
  });
});

describe('a table on a phone', () => {
  it.each([
    { type: 'matrix', rows: ['r'], columns: columns(5) },
    { type: 'matrix', rows: ['r'], columns: columns(7), displayMode: 'list' },
    { type: 'matrix', rows: ['r'], columns: columns(3, 'a label that is long but has room to wrap ') },
    { type: 'matrixdynamic', columns: [{ name: 'a' }, { name: 'b' }] },
  ])('that fits: %j', (element) => {
    expect(rules(element)).toEqual([]);
  });

  it.each([
    { type: 'matrix', rows: ['r'], columns: columns(6) },
    { type: 'matrix', rows: ['r'], columns: columns(5, 'a label that is long and long ') },
    {
      type: 'matrixdropdown',
      rows: ['r'],
      columns: 'abcdef'.split('').map((name) => ({ name })),
      choices: [1],
    },
  ])('that does not: %j', (element) => {
    expect(rules(element)).toEqual(['wideMatrix']);
  });
});

describe('what is answered by hand', () => {
  it('is a signature, and no ranking: that has buttons', () => {
    expect(rules({ type: 'signaturepad' })).toEqual(['drawnOnly']);
    expect(rules({ type: 'ranking', choices: [1, 2] })).toEqual([]);
  });
});
