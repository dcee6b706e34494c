import fc from 'fast-check';
import { isJsonObject, isList, type JsonObject, type JsonValue } from '../../json/json';
import type { ImportResult } from '../report';
import { assumedInWords, lostInWords, refusalInWords } from '../report-words';
import { readHeading } from './headings';
import { importSheet } from './import-sheet';
import { questionSheet } from './question-sheet';
import { SHEET_TYPES, typeIn, typeWord } from './types';

const questionsIn = (result: ImportResult): readonly JsonValue[] => {
  const pages = result.ok ? result.questionnaire.pages : [];
  return (isList(pages) ? pages : []).flatMap((page) =>
    isJsonObject(page) && isList(page.elements) ? page.elements : [],
  );
};
const notesOf = (result: ImportResult) =>
  result.ok
    ? [...result.report.assumed, ...result.report.lost].map(({ code, line, what }) => [code, line, what])
    : [];

describe('headings', () => {
  it.each([
    ['질문', 'title', ''],
    ['질문 (영어)', 'title', 'en'],
    ['영어 질문', 'title', 'en'],
    ['Question_ko', 'title', 'ko'],
    ['question: English', 'title', 'en'],
    ['보기(한국어)', 'choices', 'ko'],
    ['필수 여부', 'required', ''],
    ['문항 유형', 'type', ''],
    [' Data Name ', 'name', ''],
  ])('%s', (heading, part, language) => {
    expect(readHeading(heading)).toEqual({ part, language });
  });

  it.each(['비고', '', 'type (ko)', 'question (Klingon tongue)', 'label'])('not %j', (heading) => {
    expect(readHeading(heading)).toBeUndefined();
  });
});

describe('types', () => {
  it('are known by what we call them in both languages, and by their codes', () => {
    for (const type of SHEET_TYPES)
      expect([typeIn(type), typeIn(typeWord(type, 'ko')), typeIn(typeWord(type, 'en'))]).toEqual([
        type,
        type,
        type,
      ]);
  });
});

describe('a table with one question a line', () => {
  it('is read with its columns in any order and a title above it', () => {
    const result = importSheet([
      [['비고만 있는 시트']],
      [
        ['2026년 조사', '', '', '', '', ''],
        ['보기', '질문(한국어)', '필수', '유형', '질문(영어)', '보기 (영어)'],
        ['예 | 아니요', '이용하셨습니까?', 'O', '객관식', 'Did you use it?', 'Yes | No'],
        ['', '', '', '', '', ''],
        ['1 = 불만족; 2 = 만족', '얼마나 만족하십니까?', '', '척도', '', ''],
        ['', '둘째 쪽', '', '쪽', '', ''],
        ['', '의견을 적어 주십시오.', '선택', '서술형', 'Your opinion', ''],
      ],
    ]);
    expect(result.ok && result.questionnaire).toEqual({
      locale: 'ko',
      pages: [
        {
          name: 'page1',
          elements: [
            {
              type: 'radiogroup',
              choices: [
                { value: '예', text: { default: '예', en: 'Yes' } },
                { value: '아니요', text: { default: '아니요', en: 'No' } },
              ],
              name: 'question1',
              title: { default: '이용하셨습니까?', en: 'Did you use it?' },
              isRequired: true,
            },
            {
              type: 'rating',
              rateValues: [
                { value: 1, text: '불만족' },
                { value: 2, text: '만족' },
              ],
              name: 'question3',
              title: '얼마나 만족하십니까?',
            },
          ],
        },
        {
          name: 'page2',
          title: '둘째 쪽',
          elements: [
            {
              type: 'comment',
              name: 'question5',
              title: { default: '의견을 적어 주십시오.', en: 'Your opinion' },
            },
          ],
        },
      ],
    });
    expect(notesOf(result)).toEqual([]);
  });

  it('says what was assumed and lost, with its line', () => {
    const result = importSheet([
      [
        ['question', 'type', 'choices', 'choices (ko)', 'required', 'weight', 'name'],
        ['Colour?', '', 'red\nred\nblue', '빨강\n파랑', 'perhaps', '3', 'a{b}'],
        ['Thoughts?', 'telepathy', '', '', '', '', ''],
        ['Which?', 'checkbox', '', '', '', '', ''],
        ['', 'text', '', '', '', '', 'alone'],
        ['Old?', 'number', '1;2', '', '', '', ''],
      ],
    ]);
    expect(notesOf(result)).toEqual([
      ['languageGuessed', undefined, 'en'],
      ['renamed', 2, 'a{b}'],
      ['typeGuessed', 2, 'radiogroup'],
      ['choiceRepeated', 2, 'red'],
      ['typeReplaced', 3, 'telepathy'],
      ['property', 1, 'weight'],
      ['choicesUneven', 2, 'ko'],
      ['property', 2, 'perhaps'],
      ['noChoices', 4, '선택지 / choices'],
      ['nameless', 5, 'text / alone'],
      ['property', 6, '1;2'],
    ]);
    for (const words of ['ko', 'en'] as const)
      for (const note of result.ok ? result.report.assumed : [])
        expect(assumedInWords(note, words)).not.toMatch(/[{}]what/u);
    expect(result.ok && result.report.lost.map((note) => lostInWords(note, 'en'))).toContainEqual(
      expect.stringContaining('different numbers'),
    );
    expect(questionsIn(result)).toHaveLength(4);
  });

  it.each([
    ['no column for the question', [['type', 'name', 'label']], 'noQuestionColumn'],
    ['nothing at all', [], 'noQuestionColumn'],
    ['a heading only', [['질문']], 'noQuestions'],
    ['more than anybody asks', [['질문'], ...Array.from({ length: 5_001 }, () => ['?'])], 'tooLarge'],
  ])('is refused with %s', (_what, table, code) => {
    const result = importSheet([table]);
    expect(result).toMatchObject({ ok: false, refusal: { code } });
    if (!result.ok) expect(refusalInWords(result.refusal, 'ko')).toMatch(/니다\.$/u);
  });
});

/** Words as people write them into cells. */
const word = fc.constantFrom('만족', '보통', 'Red <b>', '1인 가구', 'a, b', '동 주민센터', '“말”', '😀');
const code = fc.constantFrom('a', 'b-1', '3', '20', '가', 'item.4');
const both = (text: fc.Arbitrary<string>): fc.Arbitrary<JsonValue> =>
  fc.oneof(
    text,
    fc.tuple(text, text).map(([own, en]) => ({ default: own, en })),
  );
const valueOf = (written: string): string | number => (/^\d+$/u.test(written) ? Number(written) : written);
/** All in one language, or all in both: a cell has all lines or none. */
const items = (isBilingual: boolean): fc.Arbitrary<JsonObject[]> =>
  fc.uniqueArray(
    fc.tuple(code, word, word).map(([value, own, en]) => ({
      value: valueOf(value),
      text: isBilingual ? { default: own, en } : own,
    })),
    { minLength: 2, maxLength: 5, selector: ({ value }) => String(value) },
  );
const list = fc.boolean().chain(items);
const common = {
  title: both(word),
  description: fc.option(both(word), { nil: undefined }),
  isRequired: fc.option(fc.constant(true), { nil: undefined }),
};
const question: fc.Arbitrary<object> = fc.oneof(
  fc.record({
    ...common,
    type: fc.constantFrom('radiogroup', 'checkbox', 'dropdown', 'tagbox', 'ranking', 'buttongroup'),
    choices: list,
  }),
  fc.record({ ...common, type: fc.constant('rating'), rateValues: list }),
  fc.record({ ...common, type: fc.constant('matrix'), rows: list, columns: list }),
  fc.record({ ...common, type: fc.constantFrom('text', 'comment', 'boolean', 'file') }),
  fc.record({
    ...common,
    type: fc.constant('text'),
    inputType: fc.constantFrom('number', 'date', 'email', 'tel'),
  }),
);

describe('questions written as a table and read again', () => {
  it.each(['ko', 'en'] as const)('are the same questions (headings: %s)', (words) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(question, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        (pages) => {
          const json: JsonObject = JSON.parse(
            JSON.stringify({
              locale: 'ko',
              pages: pages.map((elements, page) => ({
                name: `page${String(page + 1)}`,
                elements: elements.map((each, at) => ({ ...each, name: `q${String(page)}_${String(at)}` })),
              })),
            }),
          ) as JsonObject;
          const result = importSheet([questionSheet(json, words)]);
          expect(notesOf(result)).toEqual([]);
          expect(result.ok && result.questionnaire).toEqual(json);
        },
      ),
    );
  });

  it('leaves out what a line cannot say', () => {
    const json = {
      locale: 'ko',
      pages: [
        {
          name: 'p',
          elements: [
            { type: 'panel', name: 'b', elements: [{ type: 'text', name: 'in' }] },
            { type: 'text', name: 'q' },
          ],
        },
      ],
    };
    expect(questionSheet(json, 'en').map(([type, name]) => [type, name])).toEqual([
      ['Type', 'Data name'],
      ['Page', ''],
      ['Short text', 'q'],
    ]);
  });
});
