import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { problemsBeforePublishing, readQuestionnaire, type JsonObject } from '../../../../domain/src';
import { importLimeSurvey } from '../../../../domain/src/imports/limesurvey/import-limesurvey';
import type { LimeRow } from '../../../../domain/src/imports/limesurvey/file';
import type { ImportReport } from '../../../../domain/src/imports/report';
import { readLss } from './read-lss';

const folder = path.join(__dirname, '../../../../../../tests/fixtures/imports/limesurvey');
const files = readdirSync(folder);

function imported(name: string): { readonly json: JsonObject; readonly report: ImportReport } {
  const read = readLss(readFileSync(path.join(folder, name)));
  if (!read.ok) throw new Error(read.reason);
  const result = importLimeSurvey(read.file);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return { json: result.questionnaire, report: result.report };
}

const codes = (notes: readonly { readonly code: string; readonly place: string }[]): readonly string[] =>
  notes.map(({ code, place }) => `${code} ${place}`.trim());

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a survey of LimeSurvey 6', () => {
  const { json, report } = imported('libraries.lss');

  it('becomes pages in their order, with its welcome and its end', () => {
    expect(json).toMatchObject({
      title: { default: '도서관 이용 조사', en: 'Library survey' },
      locale: 'ko',
      completedHtml: { default: '<p>고맙습니다.</p>', en: '<p>Thank you.</p>' },
      pages: [
        { title: { default: '이용', en: 'Use' }, description: { default: '이용하신 일을 여쭙니다.' } },
        { title: { default: '만족', en: 'Satisfaction' }, visibleIf: "{lib} <> 'n'" },
      ],
      calculatedValues: [{ name: 'total', expression: '{costs.bus} + {costs.food}' }],
    });
  });

  it('becomes the kinds of questions that ask the same', () => {
    expect(json.pages).toMatchObject([
      {
        elements: [
          { type: 'html', name: 'welcome' },
          {
            type: 'radiogroup',
            name: 'lib',
            isRequired: true,
            title: { default: '어느 도서관을 가장 자주 이용하십니까?', en: 'Which library do you use most?' },
            showOtherItem: true,
            otherText: { default: '그 밖의 도서관', en: 'Another library' },
          },
          {
            type: 'checkbox',
            visibleIf: "{lib} <> 'n'",
            maxSelectedChoices: 2,
            choicesOrder: 'random',
            choices: [{ value: 'SQ001' }, { value: 'SQ002', visibleIf: "{lib} = 'c'" }, { value: 'SQ003' }],
          },
          {
            type: 'text',
            maxLength: 40,
            visibleIf: "{why} contains 'SQ003'",
            validators: [{ type: 'regex', regex: '^[A-Z]{2}[0-9]{3}$', caseInsensitive: true }],
          },
          { type: 'checkbox', showCommentArea: true },
        ],
      },
      {
        elements: [
          {
            type: 'matrix',
            name: 'sat',
            eachRowRequired: true,
            title: { default: '{lib}에 얼마나 만족하십니까?', en: 'How satisfied are you with {lib}?' },
          },
          { type: 'matrix', name: 'dual', columns: [{ value: 'i1' }, { value: 'i2' }] },
          { type: 'matrix', name: 'dual_2', columns: [{ value: 's1' }, { value: 's2' }] },
          { type: 'rating', rateMax: 5 },
          { type: 'ranking', maxSelectedChoices: 2 },
          { type: 'multipletext', items: [{ name: 'bus', inputType: 'number' }, { name: 'food' }] },
          { type: 'matrixdropdown', columns: [{ name: 'c1', cellType: 'text' }, { name: 'c2' }] },
          { type: 'html', name: 'seen', visibleIf: '!({total} empty)' },
          { inputType: 'date', min: '2020-01-01' },
          { type: 'boolean', valueTrue: 'Y', valueFalse: 'N' },
          { type: 'radiogroup', name: 'sex' },
          {
            inputType: 'number',
            min: 14,
            step: 1,
            validators: [{ expression: '(({self} > 13) and ({self} < 120)) or {self} empty' }],
          },
          { type: 'file', acceptedTypes: '.pdf,.hwp', maxFiles: 2, maxSize: 2_097_152 },
          { type: 'comment', name: 'tell' },
        ],
      },
    ]);
  });

  it('tells what was assumed and what was lost', () => {
    expect(codes(report.assumed)).toEqual([
      'formattingRemoved lib',
      'typeReplaced wishes',
      'formattingRemoved sat',
      'splitInTwo dual',
      'typeReplaced sex',
    ]);
    expect(codes(report.lost)).toEqual([
      'table',
      'property why',
      'media seen',
      'pipedText seen',
      'softMandatory again',
      'typeUnknown lang',
      'condition tell',
    ]);
    expect(report.taken).toMatchObject({ pages: 2, questions: 17, languages: ['ko', 'en'] });
  });
});

describe('a survey of LimeSurvey 2', () => {
  const { json, report } = imported('parks-2017.lss');

  it('has its texts in both languages and its conditions from their table', () => {
    expect(json).toMatchObject({ locale: 'en', title: { default: 'Parks', ko: '공원 조사' } });
    expect(json.pages).toMatchObject([
      {
        elements: [
          {
            type: 'dropdown',
            name: 'park',
            choices: [{ value: 'hill', text: { default: 'Hill park', ko: '뒷동산' } }, { value: 'lake' }],
          },
          { type: 'checkbox' },
          {
            type: 'matrix',
            name: 'feel',
            columns: [1, 2, 3, 4, 5],
            visibleIf: "(({park} = 'hill') or ({park} = 'lake')) and ({does} contains 'walk')",
          },
          { columns: [{ value: 'Y' }, { value: 'U' }, { value: 'N' }], visibleIf: '{feel.safe} < 3' },
          { columns: [{ value: 'I' }, { value: 'S' }, { value: 'D' }] },
          { type: 'comment' },
          { type: 'radiogroup', showCommentArea: true, visibleIf: "{does} contains 'sport'" },
        ],
      },
    ]);
    expect(codes(report.lost)).toEqual(['condition free']);
  });
});

describe('every imported survey', () => {
  it.each(files)('reads without a problem: %s', (name) => {
    const { json } = imported(name);
    const reading = readQuestionnaire(json);
    expect(reading.ok && reading.problems).toEqual([]);
    expect(problemsBeforePublishing(json).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a file that is no survey', () => {
  it.each([
    ['', 'broken'],
    ['hello', 'broken'],
    ['<document>', 'broken'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><document>&b;</document>', 'broken'],
    [`${'<a>'.repeat(500)}${'</a>'.repeat(500)}`, 'broken'],
    ['<html><body/></html>', 'notThisKind'],
    ['<document><DBVersion>1</DBVersion></document>', 'notThisKind'],
  ])('is refused: %j', (text, reason) => {
    expect(readLss(bytes(text))).toEqual({ ok: false, reason });
  });

  it('is refused where it has more rows, or more bytes, than there is room for', () => {
    const text = `<document><LimeSurveyDocType>Survey</LimeSurveyDocType><answers><rows>${'<row><a>1</a></row>'.repeat(9)}</rows></answers></document>`;
    expect(readLss(bytes(text), { bytes: 10_000, rows: 8 })).toEqual({ ok: false, reason: 'tooLarge' });
    expect(readLss(bytes(text), { bytes: 100, rows: 9 })).toEqual({ ok: false, reason: 'tooLarge' });
    expect(readLss(bytes(text), { bytes: 10_000, rows: 9 }).ok).toBe(true);
  });

  it.each([
    ['Question', { code: 'notThisKind', what: 'Question' }],
    ['Survey', { code: 'noQuestions' }],
  ])('of the kind %s is refused', (docType, refusal) => {
    expect(importLimeSurvey({ docType, dbVersion: '600', tables: new Map() })).toMatchObject({
      ok: false,
      refusal,
    });
  });

  it('is refused where it has more questions than a questionnaire can have', () => {
    const rows = Array.from({ length: 3_001 }, (_, qid) => ({
      qid: String(qid),
      gid: '1',
      title: 'a',
      type: 'T',
    }));
    const tables = new Map<string, readonly LimeRow[]>([
      ['groups', [{ gid: '1' }]],
      ['questions', rows],
    ]);
    expect(importLimeSurvey({ docType: 'Survey', dbVersion: '600', tables })).toMatchObject({
      ok: false,
      refusal: { code: 'tooLarge' },
    });
  });

  it('never breaks the import, whatever is missing from its tables', () => {
    const read = readLss(readFileSync(path.join(folder, 'libraries.lss')));
    if (!read.ok) throw new Error(read.reason);
    const names = [...read.file.tables.keys()];
    const field = fc.constantFrom(
      'qid',
      'gid',
      'type',
      'title',
      'relevance',
      'code',
      'language',
      'parent_qid',
      'question',
    );
    fc.assert(
      fc.property(fc.subarray(names), field, fc.string(), (gone, changed, value) => {
        const kept = [...read.file.tables].filter(([name]) => !gone.includes(name));
        const tables = new Map(
          kept.map(([name, rows]) => [
            name,
            rows.map((row) => (changed in row ? { ...row, [changed]: value } : row)),
          ]),
        );
        const result = importLimeSurvey({ ...read.file, tables });
        if (result.ok) expect(readQuestionnaire(result.questionnaire).ok).toBe(true);
        else expect(result.refusal.code).not.toBe('broken');
      }),
      { numRuns: 40 },
    );
  });
});
