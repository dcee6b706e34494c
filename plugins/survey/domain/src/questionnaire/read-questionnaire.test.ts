import { Model } from 'survey-core';
import { questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { numberLabel } from '../flow/numbering';
import { isTranslated, textIn } from './localized';
import { readQuestionnaire } from './read-questionnaire';

function onlyQuestion(json: Record<string, unknown>) {
  const [question] = questionnaireFrom({ elements: [{ name: 'q', ...json }] }).questions;
  if (question === undefined) throw new Error('no question');
  return question;
}

describe('a questionnaire', () => {
  it('may have its elements at the top, and panels within panels', () => {
    const panel = (name: string, elements: unknown[]) => ({ type: 'panel', name, elements });
    const questionnaire = questionnaireFrom({
      elements: [
        panel('a', [panel('b', [{ type: 'text', name: 'deep' }])]),
        { type: 'comment', name: 'flat' },
      ],
    });
    expect(questionnaire.pages).toHaveLength(1);
    expect(questionnaire.questions.map(({ name, path }) => [name, path])).toEqual([
      ['deep', '/elements/0/elements/0/elements/0'],
      ['flat', '/elements/1'],
    ]);
  });

  it('is read as far as possible, with what is wrong pointed at', () => {
    const reading = readQuestionnaire({
      pages: [7, { elements: [null, { type: 'text', name: 'q', isRequired: 'yes' }] }],
    });
    expect(reading.ok && reading.questionnaire.questions).toHaveLength(1);
    expect(reading.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'notAnObject /pages/0',
      'notAnObject /pages/1/elements/0',
      'wrongProperty /pages/1/elements/1/isRequired',
    ]);
  });

  it('reads a text by locale, by language, as the author’s own, and else as whatever there is', () => {
    const text = { default: 'Age', ko: '나이' };
    expect(['ko', 'ko-KR', 'en', 'fr'].map((locale) => textIn(text, locale))).toEqual([
      '나이',
      '나이',
      'Age',
      'Age',
    ]);
    expect(textIn({ en: 'Age' }, 'ko')).toBe('Age');
    expect(textIn({}, 'ko', 'q1')).toBe('q1');
    expect([isTranslated(text, 'en', 'en'), isTranslated(text, 'fr', 'en')]).toEqual([true, false]);
  });

  it('reads choices as values, as "value|text" and as objects', () => {
    const question = onlyQuestion({
      type: 'dropdown',
      choices: [1, 'two|Two', { value: 3, text: { ko: '셋' } }],
      hasOther: true,
    });
    const choices = 'choices' in question ? question.choices : [];
    expect(choices.map(({ value, text, kind }) => [value, text, kind])).toEqual([
      [1, {}, 'plain'],
      ['two', { default: 'Two' }, 'plain'],
      [3, { ko: '셋' }, 'plain'],
      ['other', {}, 'other'],
    ]);
  });

  it.each([
    [{}],
    [{ rateCount: 10 }],
    [{ rateMin: 0, rateMax: 10, rateStep: 2.5 }],
    [{ rateMin: 2, rateMax: 30 }],
    [{ rateMin: 2, rateCount: 3 }],
    [{ rateMax: 8, rateCount: 4 }],
    [{ rateMin: 0, rateMax: 1, rateStep: 0.1 }],
    [{ rateValues: ['a', { value: 'b', text: 'B' }] }],
  ])('offers the same ratings as survey-core for %j', (json) => {
    const question = onlyQuestion({ type: 'rating', ...json });
    const model = new Model({ elements: [{ type: 'rating', name: 'q', ...json }] });
    const theirs: { value: unknown }[] = model.getQuestionByName('q').visibleChoices;
    const ours = 'choices' in question ? question.choices : [];
    expect(ours.map(({ value }) => value)).toEqual(theirs.map(({ value }) => value));
  });

  it.each([
    ['', '3.'],
    ['1', '3'],
    ['A)', 'C)'],
    ['#1', '#3'],
    ['(1)', '(3)'],
    ['001', '003'],
    ['Q10', 'Q12'],
  ])('numbers its questions from %p, the third being %p', (first, third) => {
    expect(numberLabel(2, first)).toBe(third);
  });
});
