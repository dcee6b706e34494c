import type { ImportReply } from '../../../../contracts';
import { writeExchange } from '../../../../domain/src/exchange/exchange-file';
import { importSurveyJs } from '../../../../domain/src/imports/surveyjs/import-surveyjs';
import { broughtJson, importTables } from './brought';
import { fileNameOf, readerFor } from './file-names';

const words = {
  text: (key: string, values: object = {}) => `${key} ${JSON.stringify(values)}`,
  words: 'ko',
} as const;
const questionnaire = { pages: [{ name: 'p', elements: [{ type: 'text', name: 'a', telepathy: 1 }] }] };
const exchanged = writeExchange({
  modu: 'template',
  title: { ko: '', en: 'Parks' },
  description: { ko: '공원', en: '' },
  origin: { city: '한빛시', contact: 'parks' },
  licence: 'KOGL-1',
  createdAt: '2026-11-28',
  questionnaire,
});

describe('a JSON file', () => {
  it('is a questionnaire of SurveyJS, with what is not known told', () => {
    const brought = broughtJson(JSON.stringify(questionnaire), words);
    expect(brought).toMatchObject({ ok: true, questionnaire, groups: [{ lines: [] }, {}] });
    expect(brought.ok && brought.groups[1]?.lines.join()).toContain('telepathy');
  });

  it('is one of another city, which says where it comes from', () => {
    expect(broughtJson(exchanged, words)).toMatchObject({
      ok: true,
      questionnaire,
      about: [
        'Parks',
        '공원',
        'edit.exchange.from {"city":"한빛시","licence":"KOGL-1"}',
        'parks',
        expect.stringContaining('"questions":1'),
      ],
    });
  });

  it('is a template only where the other city meant it to be one', () => {
    expect(broughtJson(exchanged, words)).toMatchObject({ own: { kind: 'template' } });
    expect(broughtJson(exchanged.replace('"template"', '"questionnaire"'), words)).toMatchObject({
      own: null,
    });
    expect(broughtJson(JSON.stringify(questionnaire), words)).toMatchObject({ own: null });
  });

  it('is kept with where it comes from and its licence', () => {
    const brought = broughtJson(exchanged, words);
    expect(brought.ok ? brought.own : null).toEqual({
      kind: 'template',
      title: { ko: '', en: 'Parks' },
      description: { ko: '공원', en: '' },
      content: questionnaire,
      origin: { city: '한빛시', contact: 'parks' },
      licence: 'KOGL-1',
    });
  });

  it('may be parts of a questionnaire, which replace nothing and are kept', () => {
    const head = {
      title: { ko: '동', en: '' },
      description: { ko: '', en: '' },
      origin: { city: '한빛시' },
      licence: 'KOGL-1',
      createdAt: '2026-11-28',
    };
    const elements = [{ type: 'text', name: 'a' }];
    expect(broughtJson(writeExchange({ ...head, modu: 'block', elements }), words)).toMatchObject({
      ok: true,
      questionnaire: null,
      about: ['동', expect.stringContaining('한빛시'), 'edit.questions {"count":1}'],
      own: { kind: 'block', content: { elements }, licence: 'KOGL-1' },
    });
    const choices = ['a', { value: 'b', text: '나' }];
    expect(broughtJson(writeExchange({ ...head, modu: 'choices', choices }), words)).toMatchObject({
      questionnaire: null,
      about: ['동', expect.stringContaining('한빛시'), 'edit.library.choices.count {"count":2}'],
      own: { kind: 'choices', content: { choices } },
    });
  });

  it.each([
    ['broken', '{', '파일이 깨져 있어 읽을 수 없습니다.'],
    ['a newer one', exchanged.replace('"formatVersion": 1', '"formatVersion": 9'), '더 새로운 형식(9)'],
    ['without a licence', exchanged.replace('KOGL-1', '?'), 'licence'],
  ])('is refused in words when it is %s', (_what, content, sentence) => {
    expect(broughtJson(content, words)).toEqual({ ok: false, sentence: expect.stringContaining(sentence) });
  });
});

describe('names of files', () => {
  it.each([
    ['2026년 만족도: 1/2', '2026년 만족도 1 2'],
    ['..', 'survey'],
    ['  ', 'survey'],
    ['a'.repeat(100), 'a'.repeat(80)],
  ])('are made of titles: %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  it('say who reads them', () => {
    expect(['a.JSON', 'a.lss', 'a.xlsx', 'a.csv', 'a.exe', 'json'].map(readerFor)).toEqual([
      'json',
      'limesurvey',
      'tables',
      'tables',
      undefined,
      undefined,
    ]);
  });
});

describe('a file of tables', () => {
  const refused = (code: 'noQuestionColumn' | 'noSurveySheet' | 'groupNotClosed') =>
    ({ ok: false, refusal: { code, line: undefined, what: '' } }) as const;
  const taken = importSurveyJs(JSON.stringify(questionnaire));
  const tried = async (sheet: ImportReply, xlsform: ImportReply) => {
    const kinds: string[] = [];
    const reply = await importTables((kind) => {
      kinds.push(kind);
      return Promise.resolve(kind === 'sheet' ? sheet : xlsform);
    });
    return { kinds, reply };
  };

  it('is one question a line, or else an XLSForm', async () => {
    expect(await tried(taken, refused('noSurveySheet'))).toEqual({ kinds: ['sheet'], reply: taken });
    expect(await tried(refused('noQuestionColumn'), taken)).toEqual({
      kinds: ['sheet', 'xlsform'],
      reply: taken,
    });
  });

  it('is refused for what it seems to be', async () => {
    const neither = await tried(refused('noQuestionColumn'), refused('noSurveySheet'));
    expect(neither.reply).toEqual(refused('noQuestionColumn'));
    const form = await tried(refused('noQuestionColumn'), refused('groupNotClosed'));
    expect(form.reply).toEqual(refused('groupNotClosed'));
  });
});
