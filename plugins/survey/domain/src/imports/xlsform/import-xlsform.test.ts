import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { JsonObject } from '../../json/json';
import { problemsBeforePublishing } from '../../publishing/problems-before-publishing';
import { readQuestionnaire } from '../../questionnaire/read-questionnaire';
import { readCsv } from '../../tabular/csv';
import type { ImportReport } from '../report';
import { importXlsForm, type FormSheet } from './import-xlsform';

const folder = path.join(__dirname, '../../../../../../tests/fixtures/imports/xlsform');

function sheetsOf(form: string): readonly FormSheet[] {
  return readdirSync(path.join(folder, form)).map((file) => {
    const csv = readCsv(readFileSync(path.join(folder, form, file), 'utf8'));
    if (!csv.ok) throw new Error(file);
    return { name: file.replace('.csv', ''), rows: csv.rows };
  });
}

function imported(sheets: readonly FormSheet[]): {
  readonly json: JsonObject;
  readonly report: ImportReport;
} {
  const result = importXlsForm(sheets);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return { json: result.questionnaire, report: result.report };
}

const survey = (...rows: readonly (readonly string[])[]): readonly FormSheet[] => [
  { name: 'survey', rows: [['type', 'name', 'label', 'relevant', 'calculation'], ...rows] },
];

const codes = (notes: readonly { readonly code: string; readonly place: string }[]): readonly string[] =>
  notes.map(({ code, place }) => `${code} ${place}`.trim());

describe('a form with groups, conditions and two languages', () => {
  const { json, report } = imported(sheetsOf('bus-routes'));

  it('becomes pages, panels and questions with all of their texts', () => {
    expect(json).toMatchObject({
      title: '버스 노선 이용 조사',
      locale: 'ko',
      pages: [
        {
          name: 'about',
          title: { default: '기본 정보', en: 'About you' },
          elements: [
            {
              type: 'radiogroup',
              name: 'lives_here',
              isRequired: true,
              requiredErrorText: { default: '한 가지를 골라 주십시오.', en: 'Please choose one.' },
              choices: [
                { value: 'yes', text: { default: '예', en: 'Yes' } },
                { value: 'no', text: { default: '아니요', en: 'No' } },
              ],
            },
            {
              type: 'text',
              inputType: 'number',
              description: { default: '만 나이로 적어 주십시오.', en: 'In completed years.' },
              validators: [
                {
                  type: 'expression',
                  expression: '(({self} >= 14) and ({self} <= 120)) or {self} empty',
                  text: { default: '14세부터 답할 수 있습니다.', en: 'You have to be 14 or older.' },
                },
              ],
            },
          ],
        },
        {
          name: 'use',
          visibleIf: "{lives_here} = 'yes'",
          elements: [
            {
              type: 'checkbox',
              isRequired: true,
              validators: [{ expression: '(count({self}) <= 3) or {self} empty' }],
            },
            { type: 'dropdown', visibleIf: "{means} contains 'bus'" },
            {
              type: 'comment',
              visibleIf: "!({means} contains 'bus')",
              validators: [{ type: 'text', maxLength: 300 }],
            },
            {
              type: 'panel',
              name: 'times',
              visibleIf: "({often} notempty) and ({often} <> 'never')",
              elements: [{ inputType: 'time' }, { inputType: 'number' }],
            },
            {
              type: 'html',
              html: {
                default: '<p>{fare}만 원을 쓰신다고 하셨습니다. &lt;b&gt;고맙습니다.&lt;/b&gt;</p>',
                en: '<p>You spend {fare}. &lt;b&gt;Thank you.&lt;/b&gt;</p>',
              },
            },
          ],
        },
        {
          name: 'page3',
          elements: [
            {
              name: 'phone',
              requiredIf: "{often} = 'daily'",
              validators: [{ type: 'regex', regex: '^[0-9]{3}-[0-9]{4}-[0-9]{4}$' }],
            },
          ],
        },
      ],
    });
  });

  it('tells what was taken, assumed and lost', () => {
    expect(report.taken).toMatchObject({ pages: 3, questions: 8, languages: ['ko', 'en'] });
    expect(codes(report.assumed)).toEqual(['groupsBecamePages']);
    expect(report.lost).toEqual([{ code: 'media', place: 'often', line: 8, what: 'bus.png', detail: '' }]);
  });
});

describe('a form with repeats and choices that depend', () => {
  const { json, report } = imported(sheetsOf('households'));

  it('repeats panels, whose questions name each other', () => {
    expect(json.pages).toMatchObject([
      {
        elements: [
          { name: 'state' },
          {
            name: 'county',
            choices: [
              { value: 'paju', visibleIf: "{state} = 'gg'" },
              { value: 'suwon', visibleIf: "{state} = 'gg'" },
              { value: 'wonju', visibleIf: "{state} = 'gw'" },
            ],
          },
          { name: 'visited', defaultValueExpression: 'today()' },
          {
            type: 'paneldynamic',
            name: 'member',
            panelCount: 1,
            templateElements: [
              { name: 'called' },
              { name: 'years' },
              {
                name: 'school',
                title: { default: 'Which school does {panel.called} go to?' },
                visibleIf: '({panel.years} >= 6) and ({panel.years} <= 18)',
              },
              {
                type: 'paneldynamic',
                panelCount: 2,
                maxPanelCount: 2,
                visibleIf: '{panel.years} > 14',
                templateElements: [{ title: { default: 'Work of {parentPanel.called}' } }],
              },
            ],
          },
          { name: 'income' },
          { name: 'rent' },
          { name: 'share', readOnly: true, defaultValueExpression: 'round(({rent} / {income}) * 100)' },
          { name: 'told' },
          { name: 'pulled' },
        ],
      },
    ]);
    expect(json.calculatedValues).toEqual([
      { name: 'left', expression: '{income} - {rent}', includeIntoResult: true },
    ]);
  });

  it('tells what it could not take over', () => {
    expect(codes(report.assumed)).toEqual(['choiceRepeated school', 'calculatedAsDefault share']);
    expect(codes(report.lost)).toEqual([
      'metadata start',
      'metadata device',
      'calculation is_child',
      'condition told',
      'calculation pulled',
    ]);
  });
});

describe('a form in one language, written the older way', () => {
  const { json, report } = imported(sheetsOf('festival'));

  it('becomes the nearest kinds of questions', () => {
    expect(json.locale).toBe('ko');
    expect(json.pages).toMatchObject([
      {
        elements: [
          {
            type: 'radiogroup',
            name: 'purpose',
            showOtherItem: true,
            otherText: { default: '기타', en: 'Other' },
          },
          { type: 'slider', min: 0, max: 10, step: 1, defaultValue: 5, isRequired: true },
          { type: 'ranking' },
          { type: 'checkbox', defaultValue: ['parade', 'market'] },
          { type: 'file', acceptedTypes: 'image/*' },
          { type: 'text', name: 'spot' },
          { type: 'checkbox', name: 'agree', visibleIf: '{stars} >= 8' },
          { inputType: 'datetime-local' },
          { type: 'text', name: 'which' },
          { type: 'text', name: 'town' },
          // Script is kept as a text: a page prints it as one.
          { name: 'purpose2', title: '<script>alert(1)</script>더 하실 말씀', visibleIf: "{agree} = ['OK']" },
        ],
      },
    ]);
  });

  it('tells what was decided for its author', () => {
    expect(codes(report.assumed)).toEqual(['languageGuessed', 'renamed purpose2', 'typeReplaced spot']);
    expect(codes(report.lost)).toEqual([
      'metadata day',
      'appearance spot',
      'noChoices which',
      'externalChoices town',
      'typeUnknown towns',
    ]);
  });
});

describe('every imported form', () => {
  it.each(readdirSync(folder))('reads without a problem: %s', (form) => {
    const { json } = imported(sheetsOf(form));
    const reading = readQuestionnaire(json);
    expect(reading.ok && reading.problems).toEqual([]);
    const expected = ['missingTitle', 'missingTranslation', 'shownByScript'];
    const problems = problemsBeforePublishing(json).filter(({ code }) => !expected.includes(code));
    expect(problems).toEqual([]);
  });
});

describe('a form that cannot be read', () => {
  it.each([
    [[], 'noSurveySheet', undefined],
    [[{ name: 'survey', rows: [['a'], ['b']] }], 'noTypeColumn', undefined],
    [survey(['note', 'n', 'Hello']), 'noQuestions', undefined],
    [survey(['begin group', 'g', ''], ['text', 'a', '']), 'groupNotClosed', 2],
    [survey(['text', 'a', ''], ['end group', '', '']), 'groupNotOpened', 3],
    [survey(['begin group', 'g', ''], ['end repeat', '', '']), 'groupNotOpened', 3],
    [survey(...Array.from({ length: 13 }, () => ['begin group', 'g', ''])), 'tooDeep', 14],
    [survey(...Array.from({ length: 6_000 }, () => ['text', 'a', ''])), 'tooLarge', undefined],
    [survey(['text', 'a', 'x'.repeat(40_000)]), 'tooLarge', undefined],
    [survey(['text', 'a', '', "${b} = 'x'"], ['text', 'b', '', "${a} = 'x'"]), 'circular', undefined],
    [
      survey(['text', 'q', ''], ['calculate', 'a', '', '', '${b}'], ['calculate', 'b', '', '', '${a}']),
      'circular',
      undefined,
    ],
  ])('is refused with the reason and the row (%#)', (sheets, code, line) => {
    expect(importXlsForm(sheets)).toMatchObject({ ok: false, refusal: { code, line } });
  });

  it('never breaks the import, whatever stands in its cells', () => {
    const type = fc.constantFrom(
      'text',
      'note',
      'select_one x',
      'begin group',
      'end group',
      'begin repeat',
      'end repeat',
      'calculate',
      '__proto__',
      'range',
    );
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('${a}', '${a} = 1', 'a', '__proto__', '{', "selected(${a}, '"),
    );
    const headings = [
      'type',
      'name',
      'label',
      'relevant',
      'constraint',
      'default',
      'calculation',
      'choice_filter',
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(type, fc.array(cell, { maxLength: 7 })), { maxLength: 12 }), (lines) => {
        const rows = [headings, ...lines.map(([first, rest]) => [first, ...rest])];
        const result = importXlsForm([{ name: 'survey', rows }]);
        if (result.ok) expect(readQuestionnaire(result.questionnaire).ok).toBe(true);
        else expect(result.refusal.code).not.toBe('broken');
      }),
    );
  });
});
