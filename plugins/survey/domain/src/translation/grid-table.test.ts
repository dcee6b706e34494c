import fc from 'fast-check';
import { corpus } from '../../../../../tests/fixtures/questionnaires';
import { applyPatches } from '../editing/patches';
import { textAt } from '../editing/texts';
import type { JsonObject } from '../json/json';
import { readCsv, writeCsv } from '../tabular/csv';
import { gridOf } from './grid';
import { tableOf } from './grid-table';
import { languageOf } from './languages';
import { maxTextLength, readGridTable, type TableReport } from './read-grid-table';
import { tableRefusalInWords, tableReportInWords } from './report-words';

const survey: JsonObject = {
  locale: 'ko',
  title: { default: '조사', en: 'Survey' },
  elements: [
    { type: 'text', name: 'age', title: '나이' },
    {
      type: 'radiogroup',
      name: 'visit',
      title: '{age}세에 오셨습니까?',
      choices: ['예', { value: '아니요' }],
    },
  ],
};

const HEADINGS = ['key', '자리', '한국어 (ko)', 'English (en)'];

function taken(
  rows: readonly (readonly string[])[],
  headings: readonly string[] = HEADINGS,
  json: JsonObject = survey,
): { readonly json: JsonObject; readonly report: TableReport } {
  const reading = readGridTable(json, [headings, ...rows]);
  if (!reading.ok) throw new Error(reading.reason);
  return { json: applyPatches(json, reading.patches).json, report: reading.report };
}

describe('the table for translators', () => {
  it('has a key, a place in words, the source and each language', () => {
    expect(tableOf(gridOf(survey), 'ko')).toEqual([
      HEADINGS,
      ['survey/title', '설문 제목', '조사', 'Survey'],
      ['question:age/title', '1번 질문', '나이', ''],
      ['question:visit/title', '2번 질문', '{age}세에 오셨습니까?', ''],
      ['question:visit/choice:예/text', '2번 선택지 1', '예', ''],
      ['question:visit/choice:아니요/text', '2번 선택지 2', '아니요', ''],
    ]);
  });

  it('changes nothing when it comes back as it went, in any order', () => {
    for (const [, json] of corpus) {
      const csv = readCsv(writeCsv(tableOf(gridOf(json, ['ko', 'en']), 'ko')));
      if (!csv.ok) throw new Error(csv.reason);
      const [headings = [], ...rows] = csv.rows;
      if (rows.length === 0) continue;
      const { report, json: after } = taken(rows.toReversed(), headings, json);
      expect(after).toBe(json);
      expect(report).toMatchObject({ taken: [], unknown: [], sourceChanged: [] });
    }
  });

  it.each([
    ['English (en)', 'en'],
    ['영어', 'en'],
    ['日本語', 'ja'],
    ['zh-CN', 'zh-CN'],
    ['자리', undefined],
    ['Place', undefined],
    ['Notes (draft)', undefined],
  ])('takes the heading %s for %s', (heading, language) => {
    expect(languageOf(heading)).toBe(language);
  });
});

describe('a table that came back', () => {
  it('writes its texts where their keys are, also of choices that were their own text', () => {
    const { json, report } = taken([
      ['question:visit/choice:예/text', '', '예', 'Yes'],
      ['question:visit/choice:아니요/text', '', '아니요', 'No'],
      ['question:age/title', '', '나이', 'Age'],
    ]);
    expect(json.elements).toMatchObject([
      { title: { default: '나이', en: 'Age' } },
      {
        choices: [
          { value: '예', text: { default: '예', en: 'Yes' } },
          { value: '아니요', text: { default: '아니요', en: 'No' } },
        ],
      },
    ]);
    expect(report.taken).toHaveLength(3);
  });

  it('takes several new languages for one choice', () => {
    const headings = ['ja', 'key', 'en'];
    const { json } = taken([['はい', 'question:visit/choice:예/text', 'Yes']], headings);
    expect(textAt(json, ['elements', 1, 'choices', 0, 'text'], 'ja')).toBe('はい');
    expect(textAt(json, ['elements', 1, 'choices', 0, 'text'], 'en')).toBe('Yes');
    expect(textAt(json, ['elements', 1, 'choices', 0, 'text'], 'ko')).toBe('예');
  });

  it('tells of keys that nobody has or that come twice, and leaves them', () => {
    const { json, report } = taken([
      ['question:gone/title', '', '', 'Gone'],
      ['', '', '', 'No key'],
      ['survey/title', '', '조사', 'First'],
      ['survey/title', '', '조사', 'Second'],
    ]);
    expect(report.unknown).toEqual([
      { row: 2, key: 'question:gone/title' },
      { row: 3, key: '' },
    ]);
    expect(report.repeated).toEqual([{ row: 5, key: 'survey/title' }]);
    expect(textAt(json, ['title'], 'en')).toBe('First');
  });

  it('takes a translation of an older source and says so; the source stays', () => {
    const { json, report } = taken([['question:age/title', '', '연세', 'Your age']]);
    expect(report.sourceChanged).toEqual([{ key: 'question:age/title', seen: '연세', now: '나이' }]);
    expect(textAt(json, ['elements', 0, 'title'], 'en')).toBe('Your age');
    expect(textAt(json, ['elements', 0, 'title'], 'ko')).toBe('나이');
  });

  it('takes a text that lost an answer, and names the answer', () => {
    const { report } = taken([['question:visit/title', '', '{age}세에 오셨습니까?', 'Did you come?']]);
    expect(report.taken).toHaveLength(1);
    expect(report.lostPiping).toEqual([{ key: 'question:visit/title', language: 'en', names: ['age'] }]);
  });

  it('removes nothing for an empty cell, and takes nothing too long or unprintable', () => {
    const { json, report } = taken([
      ['survey/title', '', '조사', ''],
      ['question:age/title', '', '나이', 'x'.repeat(maxTextLength + 1)],
      ['question:visit/title', '', '', 'a\u0000b'],
    ]);
    expect(json).toBe(survey);
    expect(report.empty).toEqual([{ key: 'survey/title', language: 'en' }]);
    expect(report.tooLong).toEqual([
      { key: 'question:age/title', language: 'en', length: maxTextLength + 1 },
    ]);
    expect(report.unclean).toEqual([{ key: 'question:visit/title', language: 'en' }]);
  });

  it.each([
    [[], 'empty'],
    [[['key', 'en']], 'empty'],
    [
      [
        ['a', 'en'],
        ['x', 'y'],
      ],
      'noKeys',
    ],
    [
      [
        ['key', 'Notes'],
        ['x', 'y'],
      ],
      'noLanguages',
    ],
  ])('is refused where it is none: %j', (table, reason) => {
    expect(readGridTable(survey, table)).toEqual({ ok: false, reason });
  });

  it('is reported in sentences, of what happened only', () => {
    const rows = [
      ['question:visit/title', '', '옛 물음', 'Did you come?'],
      ['gone', '', '', 'x'],
    ];
    const { report } = taken(rows, [...HEADINGS.slice(0, 3), 'English (en)', 'Notes here']);
    expect(tableReportInWords(report, 'ko')).toEqual([
      '1칸을 받았습니다.',
      '1줄은 코드가 이 설문에 없습니다.',
      '1칸은 번역을 맡긴 뒤에 원문이 바뀌었습니다.',
      '1칸은 끼워 넣은 답이 빠졌습니다.',
      '1열은 어느 언어인지 알 수 없어 읽지 않았습니다.',
    ]);
    expect(tableReportInWords(report, 'en')[0]).toBe('Texts taken: 1.');
    expect(tableRefusalInWords('noKeys', 'ko')).toContain('‘key’');
  });

  it('never breaks a questionnaire, whatever stands in it', () => {
    const keys = gridOf(survey).rows.map(({ key }) => key);
    const line = fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), fc.string(), fc.string());
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const { json, report } = taken(lines, ['key', 'ko', 'en']);
        for (const { key, text } of report.taken) {
          const row = gridOf(json).rows.find((each) => each.key === key);
          expect(row?.cells.get('en')?.text).toBe(text);
        }
      }),
    );
  });
});
