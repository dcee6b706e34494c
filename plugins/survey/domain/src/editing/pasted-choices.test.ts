import fc from 'fast-check';
import type { JsonValue } from '../json/json';
import { choicesFrom } from './pasted-choices';
import { readPasted } from './pasted-rows';

const pasted = (text: string, taken: readonly string[] = []): readonly JsonValue[] =>
  choicesFrom(readPasted(text, 'ko'), { own: 'ko', taken: new Set(taken) }).choices;

describe('choices that are pasted', () => {
  it.each<[string, string, JsonValue[]]>([
    ['lines', '사과\n배\r\n\n감 ', ['사과', '배', '감']],
    ['a numbered list', '1. 사과\n2. 배', ['사과', '배']],
    ['circled numbers', '①사과\n② 배', ['사과', '배']],
    ['a list by letters', '가. 사과\n나. 배', ['사과', '배']],
    ['dashes', '- 사과\n- 배', ['사과', '배']],
    ['a number that belongs to the name', '2. 28 공원\n시청', ['2. 28 공원', '시청']],
    [
      'codes and texts',
      '1\t사과\n2\t배',
      [
        { value: 1, text: '사과' },
        { value: 2, text: '배' },
      ],
    ],
    [
      'codes and two languages, with headings',
      '코드\t한국어\tEnglish\napple\t사과\tApple\npear\t배\tPear',
      [
        { value: 'apple', text: { default: '사과', en: 'Apple' } },
        { value: 'pear', text: { default: '배', en: 'Pear' } },
      ],
    ],
    [
      'two languages without codes',
      '사과\tApple\n배\tPear',
      [
        { value: '사과', text: { default: '사과', en: 'Apple' } },
        { value: '배', text: { default: '배', en: 'Pear' } },
      ],
    ],
    ['a heading above one column', '한국어\n사과', ['사과']],
    ['a cell with a line break and quotation marks', '"오늘\n""내일"""\n모레', ['오늘 "내일"', '모레']],
    ['a quotation mark that begins no cell', '그는 "예" 했다', ['그는 "예" 했다']],
    [
      'codes with zeros in front',
      '01\t서울\n02\t부산',
      [
        { value: '01', text: '서울' },
        { value: '02', text: '부산' },
      ],
    ],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_what, text, expected) => {
    expect(pasted(text)).toEqual(expected);
  });

  it('are left out where they are there already, and said', () => {
    const found = choicesFrom(readPasted('사과\n배\n배', 'ko'), { own: 'ko', taken: new Set(['사과']) });
    expect(found).toEqual({ choices: ['배'], repeated: ['사과', '배'] });
  });

  it('keep a text in another language as what it is', () => {
    expect(
      choicesFrom(readPasted('apple\tApple pie', 'ko'), { own: 'ko', taken: new Set() }).choices,
    ).toEqual([{ value: 'apple', text: { en: 'Apple pie' } }]);
  });

  it('never lose a line, never give a value twice, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '가', '\t', '\n', '"', '1', '.', ' ') }), (text) => {
        const read = readPasted(text, 'ko');
        const { choices, repeated } = choicesFrom(read, { own: 'ko', taken: new Set() });
        const values = choices.map((each) =>
          JSON.stringify(typeof each === 'object' && each !== null && 'value' in each ? each.value : each),
        );
        expect(new Set(values).size).toBe(values.length);
        const told = read.rows.filter((cells) =>
          read.columns.some((column, index) => column !== 'none' && (cells[index] ?? '') !== ''),
        );
        expect(choices.length + repeated.length).toBe(told.length);
      }),
    );
  });
});
