import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { SurveyModel } from 'survey-core';
import { questionSheet } from '../../../domain/src/imports/sheet/question-sheet';
import { readCsv, writeCsv } from '../../../domain/src/tabular/csv';
import { gridOf } from '../../../domain/src/translation/grid';
import { tableOf } from '../../../domain/src/translation/grid-table';
import { readGridTable } from '../../../domain/src/translation/read-grid-table';
import { decodeText } from '../adapters/decode-text';
import { readTableFile, sheetWith } from '../adapters/spreadsheets/read-table-file';
import { writeWorkbook } from '../adapters/spreadsheets/write-workbook';
import { IMPORT_KINDS, importQuestionnaire } from './questionnaire-imports';

const fixtures = path.join(__dirname, '../../../../../tests/fixtures/imports');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function workbookOf(form: string): Uint8Array {
  const folder = path.join(fixtures, 'xlsform', form);
  const sheets = readdirSync(folder).map((file) => {
    const csv = readCsv(readFileSync(path.join(folder, file), 'utf8'));
    return { name: file.replace('.csv', ''), rows: csv.ok ? csv.rows : [] };
  });
  return writeWorkbook({ sheets });
}

describe('a questionnaire from a file', () => {
  it('comes from a workbook, a survey of LimeSurvey and JSON', () => {
    const lss = readFileSync(path.join(fixtures, 'limesurvey', 'libraries.lss'));
    expect(importQuestionnaire('xlsform', workbookOf('bus-routes'))).toMatchObject({ ok: true });
    expect(importQuestionnaire('limesurvey', lss)).toMatchObject({ ok: true });
    const json = bytes('\ufeff{"elements": [{"type": "text", "name": "q"}]}');
    expect(importQuestionnaire('surveyjs', json)).toMatchObject({ ok: true });
  });

  it('is one that survey-core reads without an error', () => {
    const forms = readdirSync(path.join(fixtures, 'xlsform')).map(
      (form) => ['xlsform', workbookOf(form)] as const,
    );
    const surveys = readdirSync(path.join(fixtures, 'limesurvey')).map(
      (file) => ['limesurvey', readFileSync(path.join(fixtures, 'limesurvey', file))] as const,
    );
    expect(forms.length + surveys.length).toBeGreaterThan(4);
    for (const [kind, file] of [...forms, ...surveys]) {
      const result = importQuestionnaire(kind, file);
      const model = new SurveyModel(result.ok ? result.questionnaire : undefined);
      const errors: unknown = model.jsonErrors;
      expect(Array.isArray(errors) ? errors : []).toEqual([]);
      expect(model.getAllQuestions().length).toBeGreaterThan(5);
    }
  });

  it('comes from a table with one question a line, and goes back into one', () => {
    const rows = [
      ['질문 (한국어)', '종류', '선택지'],
      ['얼마나 만족하십니까?', '하나 고르기', '만족\n불만족'],
    ];
    const notes = { name: '메모', rows: [['누가 고쳤나']] };
    const file = writeWorkbook({ sheets: [notes, { name: '설문', rows }] });
    const result = importQuestionnaire('sheet', file);
    expect(result.ok && result.questionnaire.pages).toMatchObject([
      { elements: [{ type: 'radiogroup', choices: ['만족', '불만족'] }] },
    ]);
    expect(importQuestionnaire('sheet', bytes(writeCsv(rows)))).toEqual(result);
    const back = result.ok ? questionSheet(result.questionnaire, 'ko') : [];
    expect(importQuestionnaire('sheet', writeWorkbook({ sheets: [{ name: '설문', rows: back }] }))).toEqual(
      result,
    );
    expect(importQuestionnaire('sheet', workbookOf('bus-routes'))).toMatchObject({
      ok: false,
      refusal: { code: 'noQuestionColumn' },
    });
  });

  it('comes from CSV, also as Korean Excel writes it', () => {
    // "이름" in EUC-KR.
    const label = [0xc0, 0xcc, 0xb8, 0xa7];
    const csv = Uint8Array.from([...bytes('type,name,label\r\ntext,called,'), ...label]);
    const result = importQuestionnaire('xlsform', csv);
    expect(result.ok && result.questionnaire.pages).toMatchObject([{ elements: [{ title: '이름' }] }]);
  });

  it.each([
    ['xlsform', bytes('a,"b'), { code: 'broken', line: 1 }],
    ['xlsform', bytes('PK'), { code: 'notThisKind' }],
    ['xlsform', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), { code: 'notThisKind' }],
    ['limesurvey', bytes('<html/>'), { code: 'notThisKind' }],
    ['limesurvey', bytes('{}'), { code: 'broken' }],
    ['limesurvey', Uint8Array.from([0x3c, 0xff]), { code: 'broken' }],
    ['surveyjs', Uint8Array.from([0xff, 0xff]), { code: 'notThisKind' }],
    ['surveyjs', bytes('<document/>'), { code: 'broken', line: 1 }],
  ] as const)('is refused with the reason: %s (%#)', (kind, file, refusal) => {
    expect(importQuestionnaire(kind, file)).toMatchObject({ ok: false, refusal });
  });

  it('is imported or refused, whatever bytes there are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IMPORT_KINDS), fc.uint8Array({ maxLength: 200 }), (kind, file) => {
        expect(typeof importQuestionnaire(kind, file).ok).toBe('boolean');
      }),
    );
  });
});

describe('the texts for translators', () => {
  const survey = {
    locale: 'ko',
    title: '=1+1 조사',
    elements: [{ type: 'text', name: 'q', title: '물음\n둘' }],
  };
  const table = tableOf(gridOf(survey, ['en']), 'ko');
  const files = {
    workbook: writeWorkbook({ sheets: [{ name: '번역', rows: table }] }),
    csv: bytes(writeCsv(table)),
  };

  it.each(Object.entries(files))('come back from a %s as they went', (_kind, file) => {
    const read = readTableFile(file, 'texts');
    const rows = read.ok ? sheetWith(read.sheets, 'key') : [];
    expect(rows.map((row) => row.slice(0, 3))).toEqual(table.map((row) => row.slice(0, 3)));
    const reading = readGridTable(survey, rows);
    expect(reading).toMatchObject({ ok: true, patches: [], report: { same: 4, sourceChanged: [] } });
  });

  it.each([
    ['가', [0xb0, 0xa1]],
    ['가', [0xff, 0xfe, 0x00, 0xac]],
    ['가', [0xea, 0xb0, 0x80]],
  ])('are read in other encodings: %s from %j', (text, file) => {
    expect(decodeText(Uint8Array.from(file))).toBe(text);
  });
});
