import { applyPatches, valueAt } from '../../editing/patches';
import type { JsonObject } from '../../json/json';
import { checksOf } from '../checks-of';

const OFFICIAL = { ko: '금번 조사입니다. 금번에도 부탁드립니다.', en: 'Prior to your visit, did you call?' };

describe('wording', () => {
  it('is only looked at in the language that is asked for', () => {
    const json = { elements: [{ type: 'text', name: 'a', title: { ko: OFFICIAL.ko, en: 'Fine' } }] };
    const found = (locale: 'ko' | 'en') => checksOf(json, { locale }).map(({ rule }) => rule);
    expect([found('ko'), found('en')]).toEqual([['officialese'], []]);
  });

  it.each<[string, JsonObject, readonly string[], readonly string[]]>([
    ['its own', { locale: 'ko' }, ['officialese'], []],
    ['none, and looks Korean', {}, ['officialese'], []],
    ['another', { locale: 'en' }, [], []],
  ])('of a text without a language, in a questionnaire that names %s', (_name, more, ko, en) => {
    const json = { ...more, elements: [{ type: 'text', name: 'a', title: OFFICIAL.ko }] };
    const found = (locale: 'ko' | 'en') => checksOf(json, { locale }).map(({ rule }) => rule);
    expect([found('ko'), found('en')]).toEqual([ko, en]);
  });

  it.each([
    [OFFICIAL, 'ko', { ...OFFICIAL, ko: '이번 조사입니다. 이번에도 부탁드립니다.' }],
    [OFFICIAL, 'en', { ...OFFICIAL, en: 'Before your visit, did you call?' }],
    [OFFICIAL.ko, 'ko', '이번 조사입니다. 이번에도 부탁드립니다.'],
    [
      { default: OFFICIAL.ko, en: 'Fine' },
      'ko',
      { default: '이번 조사입니다. 이번에도 부탁드립니다.', en: 'Fine' },
    ],
  ] as const)('of offices is mended in its own language: %j', (title, locale, expected) => {
    const json: JsonObject = { elements: [{ type: 'text', name: 'a', title }] };
    const [found] = checksOf(json, { locale });
    const after = applyPatches(json, found?.fix?.patches ?? []).json;
    expect(valueAt(after, ['elements', 0, 'title'])).toEqual(expected);
  });

  it('of ranges is mended in every language, and the values stay', () => {
    const choices = [
      { value: 30, text: { ko: '30~40세', en: '30 to 40' } },
      { value: 40, text: { ko: '40~50세', en: '40 to 50' } },
    ];
    const json: JsonObject = { elements: [{ type: 'radiogroup', name: 'a', title: 'A', choices }] };
    const [found] = checksOf(json, { locale: 'ko' });
    const after = applyPatches(json, found?.fix?.patches ?? []).json;
    expect(valueAt(after, ['elements', 0, 'choices', 1])).toEqual({
      value: 40,
      text: { ko: '41~50세', en: '41 to 50' },
    });
  });

  it('looks through markup and at what is said of pages', () => {
    const json = {
      pages: [
        {
          name: 'p',
          title: '<b>상기</b> 사항',
          elements: [{ type: 'html', name: 'h', html: '<p>익일에 <b>오십시오</b>.</p>' }],
        },
      ],
    };
    expect(checksOf(json, { locale: 'ko' }).map(({ id }) => id)).toEqual([
      'officialese.ko@pages/p/title',
      'officialese.ko@h/html',
    ]);
  });
});
