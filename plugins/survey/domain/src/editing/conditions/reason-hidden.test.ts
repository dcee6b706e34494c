import { corpus, questionnaireFrom } from '../../../../../../tests/fixtures/questionnaires';
import { readShown } from '../../flow/read-shown';
import type { JsonObject } from '../../json/json';
import { hiddenInWords } from './hidden-in-words';
import { namingOf } from './naming';
import { reasonHidden } from './reason-hidden';

const TODAY = { today: '2026-11-28' };
const text = (name: string, more: JsonObject = {}): JsonObject => ({ type: 'text', name, ...more });

const json = {
  pages: [
    { name: 'one', elements: [text('age', { inputType: 'number' }), text('city')] },
    {
      name: 'two',
      visibleIf: '{age} >= 18',
      elements: [
        {
          type: 'panel',
          name: 'box',
          visibleIf: "{city} = 'paju' and ({age} < 30 or {age} > 60)",
          elements: [text('inner'), text('off', { visible: false })],
        },
        { type: 'panel', name: 'hollow', elements: [text('never', { visible: false })] },
        text('shy'),
        {
          type: 'paneldynamic',
          name: 'kids',
          panelCount: 2,
          templateElements: [text('born'), text('school', { visibleIf: '{panel.born} notempty' })],
        },
      ],
    },
    { name: 'three', elements: [text('last')] },
  ],
  triggers: [
    { type: 'visible', expression: '{age} > 99', questions: ['shy'] },
    { type: 'skip', expression: '{age} = 50', gotoName: 'last' },
  ],
};
const questionnaire = questionnaireFrom(json);
const why = (path: string, answers: JsonObject, item = 0) =>
  reasonHidden(questionnaire, answers, path, { ...TODAY, item })?.map(
    ({ path: at, cause }) => `${cause} ${at}`,
  );

describe('why something is hidden', () => {
  it('is nothing for what is shown', () => {
    expect(why('/pages/0/elements/0', {})).toEqual([]);
    expect(why('/pages/1/elements/0/elements/0', { age: 20, city: 'paju' })).toEqual([]);
  });

  it('is undefined for what is not there', () => {
    expect(why('/pages/0/elements/9', {})).toBeUndefined();
  });

  it('names every condition around it that is false', () => {
    expect(why('/pages/1/elements/0/elements/0', { age: 12 })).toEqual([
      'condition /pages/1',
      'condition /pages/1/elements/0',
    ]);
  });

  it('tells which parts of a condition hold', () => {
    const [hidden] =
      reasonHidden(questionnaire, { age: 40, city: 'paju' }, '/pages/1/elements/0', TODAY) ?? [];
    expect(hidden?.condition).toMatchObject({
      holds: false,
      items: [{ holds: true }, { holds: false, items: [{ holds: false }, { holds: false }] }],
    });
  });

  it('tells what is hidden by hand, by a trigger, or because nothing is left in it', () => {
    expect(why('/pages/1/elements/0/elements/1', { age: 20, city: 'paju' })).toEqual([
      'written /pages/1/elements/0/elements/1',
    ]);
    expect(why('/pages/1/elements/1', { age: 20 })).toEqual(['empty /pages/1/elements/1']);
    expect(why('/pages/1/elements/2', { age: 20 })).toEqual(['trigger /pages/1/elements/2']);
  });

  it.each([
    ['/pages/1/elements/0/elements/0', { age: 12, city: 'paju' }, 'ko', '2쪽: 1번이 18 이상일 때 보입니다.'],
    [
      '/pages/1/elements/0/elements/0',
      { age: 12, city: 'paju' },
      'en',
      'Page 2: shown when Q1 is 18 or more.',
    ],
    ['/pages/1/elements/2', { age: 20 }, 'ko', '6번: 지금 답에 따라 숨겨졌습니다.'],
    ['/pages/1/elements/1', { age: 20 }, 'en', 'An untitled panel: nothing in it is shown.'],
    ['/pages/1/elements/1/elements/0', { age: 20 }, 'ko', '5번: 숨겨 두었습니다.'],
  ] as const)('is said in words: %s %j %s', (path, answers, locale, expected) => {
    const [hidden] = reasonHidden(questionnaire, answers, path, TODAY) ?? [];
    expect(hidden && hiddenInWords(hidden, namingOf(json), locale)).toBe(expected);
  });

  it('looks into the panel that is asked about', () => {
    const answers = { age: 20, kids: [{ born: '2020' }, {}] };
    const path = '/pages/1/elements/3/templateElements/1';
    expect(why(path, answers, 0)).toEqual([]);
    expect(why(path, answers, 1)).toEqual([`condition ${path}`]);
  });

  it('tells of a page that the way leads past', () => {
    const ahead = questionnaireFrom({
      pages: [
        { name: 'a', elements: [text('x')] },
        { name: 'b', elements: [text('y')] },
        { name: 'c', elements: [text('z')] },
      ],
      triggers: [{ type: 'skip', expression: '{x} = 1', gotoName: 'z' }],
    });
    expect(reasonHidden(ahead, { x: '1' }, '/pages/1/elements/0', TODAY)).toMatchObject([
      { cause: 'passed', path: '/pages/1' },
    ]);
  });

  it.each(corpus)('is found exactly for what is hidden: %s', (_name, written) => {
    const read = questionnaireFrom(written);
    const flow = readShown(read, {}, TODAY);
    for (const { question, isVisible } of flow.questions.values()) {
      const reasons = reasonHidden(read, {}, question.path, TODAY)?.filter(({ cause }) => cause !== 'passed');
      expect([question.name, reasons?.length === 0]).toEqual([question.name, isVisible]);
    }
  });
});
