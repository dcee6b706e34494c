import fc from 'fast-check';
import { questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { readFlow } from '../flow/flow';
import { checkResponse } from '../validation/check-response';
import { readQuestionnaire } from '../questionnaire/read-questionnaire';
import { consentNeed, personalQuestions } from './personal-questions';
import { joinAnswers, splitAnswers } from './split-answers';
import { withoutPersonal } from './without-personal';

const context = { today: '2025-11-12' };
const of = (...elements: readonly unknown[]) => questionnaireFrom({ elements });
const text = (name: string, more: object = {}) => ({ type: 'text', name, title: name, ...more });
const personal = (name: string, more: object = {}) => text(name, { personal: true, ...more });

const inRows = (inner: object) => ({ type: 'matrixdynamic', name: 'family', columns: [inner] });

describe('questions marked as personal', () => {
  it('are found on pages and in panels, in the order in which they are asked', () => {
    const questionnaire = of(
      text('a'),
      { type: 'panel', name: 'p', elements: [personal('b')] },
      personal('c'),
    );
    expect(personalQuestions(questionnaire).map(({ name }) => name)).toEqual(['b', 'c']);
  });

  it.each([
    ['a column', inRows({ name: 'born', cellType: 'text', personal: true })],
    [
      'a detail of a row',
      { ...inRows({ name: 'x' }), detailPanelMode: 'underRow', detailElements: [personal('y')] },
    ],
    ['a question of a panel', { type: 'paneldynamic', name: 'family', templateElements: [personal('born')] }],
    [
      'a question of a panel in a panel',
      {
        type: 'paneldynamic',
        name: 'family',
        templateElements: [{ type: 'panel', name: 'in', elements: [personal('born')] }],
      },
    ],
    [
      'an item of several texts',
      { type: 'multipletext', name: 'family', items: [{ name: 'born', personal: true }] },
    ],
    ['a part of a type survey-core has', { type: 'imagemap', name: 'family', personal: true }],
  ])('make the whole answer personal where %s is', (_what, element) => {
    expect(personalQuestions(of(element)).map(({ name }) => name)).toEqual(['family']);
  });

  it.each([
    ['on a page', { pages: [{ personal: true, elements: [text('a')] }] }],
    ['on a panel', { elements: [{ type: 'panel', name: 'p', personal: true, elements: [text('a')] }] }],
    ['with a word for true', { elements: [text('a', { personal: 'yes' })] }],
  ])('cannot be marked %s: that is an error and no hint', (_where, json) => {
    expect(readQuestionnaire(json).problems).toMatchObject([
      { severity: 'error', code: 'personalMisplaced' },
    ]);
  });
});

describe('what refusing consent means', () => {
  it.each([
    ['nothing, where nothing personal is asked', 'none', of(text('a', { isRequired: true }))],
    ['fewer questions, where they may be left out', 'optional', of(personal('a'))],
    [
      'not to take part, where one is required',
      'required',
      of(personal('a'), personal('b', { isRequired: true })),
    ],
    [
      'not to take part, where one may be required',
      'required',
      of(text('a'), personal('b', { requiredIf: '{a} = 1' })),
    ],
    [
      'not to take part, where an item is required',
      'required',
      of({ type: 'multipletext', name: 'm', personal: true, items: [{ name: 'i', isRequired: true }] }),
    ],
    [
      'fewer questions, where a row need not be added',
      'optional',
      of({ ...inRows({ name: 'born', isRequired: true }), rowCount: 0, personal: true }),
    ],
    [
      'not to take part, where a row is there',
      'required',
      of({ ...inRows({ name: 'born', isRequired: true }), rowCount: 1, personal: true }),
    ],
  ])('is %s', (_what, need, questionnaire) => {
    expect(consentNeed(questionnaire)).toBe(need);
  });
});

describe('answers', () => {
  const questionnaire = of(text('a', { showCommentArea: true }), personal('b', { showCommentArea: true }), {
    ...inRows({ name: 'n', cellType: 'text', personal: true, totalType: 'sum' }),
  });
  const keys = ['a', 'a-Comment', 'b', 'b-Comment', 'family', 'family-total', 'other', '__proto__'];

  it('are parted without loss, and put together again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), (given) => {
        const answers = JSON.parse(JSON.stringify(given)) as Parameters<typeof splitAnswers>[1];
        const parts = splitAnswers(questionnaire, answers);
        expect(joinAnswers(parts)).toEqual(answers);
        expect(Object.keys(parts.open).filter((key) => /^(?:b|family)/u.test(key))).toEqual([]);
        expect(Object.keys(parts.personal).filter((key) => !/^(?:b|family)/u.test(key))).toEqual([]);
      }),
    );
  });
});

describe('a questionnaire for those who refused', () => {
  const json = {
    clearInvisibleValues: 'none',
    triggers: [
      { type: 'visible', expression: '{a} notempty', questions: ['phone', 'more'] },
      { type: 'setvalue', expression: '{a} notempty', setToName: 'phone', setValue: '010' },
    ],
    pages: [
      {
        elements: [
          text('a'),
          text('more', { visible: false }),
          text('then', { visibleIf: "{phone} = '010'" }),
        ],
      },
      {
        elements: [
          {
            type: 'panel',
            name: 'p',
            elements: [personal('phone', { isRequired: true, defaultValue: '010' })],
          },
        ],
      },
    ],
  };
  const without = withoutPersonal(questionnaireFrom(json));

  it('shows no personal question, whatever was answered, and asks for none', () => {
    const flow = readFlow(without, { a: 'x' }, context);
    expect(flow.questions.get('phone')?.isVisible).toBe(false);
    expect(flow.questions.get('more')?.isVisible).toBe(true);
    expect(flow.visiblePages).toHaveLength(1);
    expect(checkResponse(without, { a: 'x', more: 'y' }, context)).toMatchObject({ ok: true });
  });

  it('refuses an answer to one', () => {
    expect(checkResponse(without, { a: 'x', phone: '010' }, context)).toMatchObject({
      ok: false,
      problems: [{ question: 'phone', code: 'hiddenAnswer' }],
    });
  });

  it('stays the same where nothing personal is asked', () => {
    const plain = of(text('a'));
    expect(withoutPersonal(plain)).toBe(plain);
  });

  it.each([
    [
      'a column',
      { ...inRows({ name: 'born', cellType: 'text', isRequired: true, personal: true }), rowCount: 3 },
    ],
    [
      'a panel',
      {
        type: 'paneldynamic',
        name: 'family',
        minPanelCount: 2,
        templateElements: [personal('born', { isRequired: true })],
      },
    ],
  ])('asks for nothing of a question with %s', (_what, element) => {
    const questionnaire = withoutPersonal(of(text('a'), element));
    expect(checkResponse(questionnaire, { a: 'x' }, context)).toMatchObject({
      ok: true,
      answers: { a: 'x' },
    });
  });
});
