import { importSurveyJs } from '../../../domain/src/imports/surveyjs/import-surveyjs';
import { importReply, readTables } from './editing-files';

/** As it comes over the network. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const elements = [{ type: 'text', name: 'a', telepathy: 1 }];

describe('replies about files', () => {
  it.each([
    ['read', JSON.stringify({ elements })],
    ['refused', '{'],
  ])('say what was %s', (_what, text) => {
    const result = importSurveyJs(text);
    expect(importReply.parse(sent(result))).toEqual(result);
  });

  it('hold a questionnaire, and codes that are known', () => {
    const result = sent(importSurveyJs(JSON.stringify({ elements })));
    expect(importReply.safeParse({ ...Object(result), questionnaire: [] }).success).toBe(false);
    expect(importReply.safeParse({ ok: false, refusal: { code: 'telepathy', what: '' } }).success).toBe(
      false,
    );
  });

  it('hold tables, or the line where reading ended', () => {
    const tables = { ok: true, sheets: [{ name: 'table', rows: [['key', 'en'], ['a']] }] };
    expect(readTables.parse(tables)).toEqual(tables);
    const refused = { ok: false, reason: 'unclosedCell', line: 3 };
    expect(readTables.parse(refused)).toEqual(refused);
  });
});
