import fc from 'fast-check';
import { corpus } from '../../../../../../tests/fixtures/questionnaires';
import { ASSUMED, LOST, REFUSALS, type ImportRefusal, type ImportReport } from '../report';
import { assumedInWords, lostInWords, refusalInWords } from '../report-words';
import { importSurveyJs, isNewer } from './import-surveyjs';

const reportOf = (json: object): ImportReport => {
  const result = importSurveyJs(JSON.stringify(json));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.report;
};

const refusalOf = (text: string): ImportRefusal | undefined => {
  const result = importSurveyJs(text);
  return result.ok ? undefined : result.refusal;
};

const question = { type: 'text', name: 'q' };

describe('a questionnaire of SurveyJS', () => {
  it('is taken as it is', () => {
    for (const [name, json] of corpus) {
      const result = importSurveyJs(JSON.stringify(json));
      expect(result.ok ? [name, result.questionnaire] : result).toEqual([name, json]);
    }
  });

  it('tells of types and properties that are not known, which stay', () => {
    const { lost } = reportOf({
      elements: [question, { type: 'hologram', name: 'h' }, { ...question, name: 'r', glow: 1 }],
    });
    expect(lost).toMatchObject([
      { code: 'typeUnknown', place: 'h', what: 'hologram' },
      { code: 'property', place: 'r', what: 'glow' },
    ]);
  });

  it('tells of what only pages with scripts can show', () => {
    const { assumed } = reportOf({ elements: [question, { type: 'signaturepad', name: 's' }] });
    expect(assumed).toMatchObject([{ code: 'shownByScript', place: 's', what: 'signaturepad' }]);
  });

  it('tells of a newer version, and says nothing of an older one', () => {
    expect(reportOf({ sjsVersion: '9.1.0', elements: [question] }).assumed).toMatchObject([
      { code: 'newerVersion', what: '9.1.0' },
    ]);
    expect(reportOf({ sjsVersion: '2.0.4', elements: [question] })).toMatchObject({ assumed: [], lost: [] });
  });

  it('tells of conditions that go round in circles, and keeps them: either of two may be meant', () => {
    const elements = [
      { ...question, visibleIf: '{r} empty' },
      { type: 'text', name: 'r', visibleIf: '{q} empty' },
    ];
    expect(reportOf({ elements }).assumed).toMatchObject([{ code: 'circularKept', what: 'q → r → q' }]);
  });

  it.each([
    ['3.1', '3.0.0', true],
    ['3.0.0', '3.0.0', false],
    ['2.9.9', '3.0.0', false],
    ['10.0.0', '9.0.0', true],
    ['', '3.0.0', false],
  ])('holds %s for newer than %s: %s', (version, than, expected) => {
    expect(isNewer(version, than)).toBe(expected);
  });

  it.each([
    ['{"elements": [', 'broken', 1],
    ['{\n"a": 1,\n"a": 2}', 'broken', 1],
    ['[]', 'notThisKind', 1],
    ['{}', 'noQuestions', undefined],
    ['['.repeat(5_000), 'broken', 1],
    [' '.repeat(2_000_001), 'tooLarge', 1],
  ])('is refused with the reason: %j', (text, code, line) => {
    expect(refusalOf(text)).toMatchObject({ code, line });
  });
});

describe('what is told of an import', () => {
  const note = { place: 'q', line: 3, what: '$& {detail}', detail: 'x' };

  it('is a sentence in both languages, whatever is in it', () => {
    const sentences = (['ko', 'en'] as const).flatMap((language) => [
      ...ASSUMED.map((code) => assumedInWords({ ...note, code }, language)),
      ...LOST.map((code) => lostInWords({ ...note, code }, language)),
      ...REFUSALS.map((code) => refusalInWords({ code, what: 'w', line: undefined }, language)),
    ]);
    for (const sentence of sentences) expect(sentence).toMatch(/[.:가-힣’]/u);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('calls types and parts of files what authors call them', () => {
    const replaced = {
      code: 'typeReplaced',
      place: '',
      line: undefined,
      what: 'geopoint',
      detail: 'text',
    } as const;
    expect(assumedInWords(replaced, 'ko')).toBe('‘위치’ 종류를 가장 가까운 ‘짧은 글’ 종류로 바꾸었습니다.');
    const table = { code: 'table', place: '', line: undefined, what: 'quota', detail: '' } as const;
    expect(lostInWords(table, 'en')).toBe('This part was left out: quotas');
  });

  it('has the row in front and the text as it is', () => {
    expect(lostInWords({ ...note, code: 'condition' }, 'ko')).toBe(
      '3행 · 조건을 옮기지 못했습니다. 항상 보입니다: $& {detail}',
    );
    fc.assert(
      fc.property(fc.string(), (what) => {
        const sentence = lostInWords(
          { code: 'property', place: '', line: undefined, what, detail: '' },
          'en',
        );
        expect(sentence).toBe(`A setting could not be taken over: ${what}`);
      }),
    );
  });
});
