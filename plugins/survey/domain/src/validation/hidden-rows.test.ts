import { questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { settle, startAnswers } from '../flow/settle';
import { checkPage } from './check-response';

const context = { today: '2025-11-22' };
const questionnaire = questionnaireFrom({
  elements: [
    { type: 'boolean', name: 'more' },
    {
      type: 'matrixdropdown',
      name: 'days',
      rows: ['mon', { value: 'tue', visibleIf: '{more} = true' }],
      columns: [
        { name: 'hours', cellType: 'text', inputType: 'number' },
        { name: 'pay', cellType: 'expression', expression: '{row.hours} * 2' },
      ],
    },
  ],
});

describe('a row that is hidden', () => {
  it('is in nobody’s way with what the questionnaire works out in it', () => {
    const start = startAnswers(questionnaire, context);
    const answers = settle(questionnaire, start, [['days', { mon: { hours: 3 } }]], context);
    expect(answers.days).toEqual({ mon: { hours: 3, pay: 6 }, tue: { pay: 0 } });
    expect(checkPage(questionnaire, 0, answers, context)).toEqual({
      ok: true,
      answers: { days: { mon: { hours: 3, pay: 6 } } },
    });
  });

  it('has no answers of anybody’s', () => {
    const answers = { days: { mon: { hours: 3, pay: 6 }, tue: { hours: 1, pay: 2 } } };
    expect(checkPage(questionnaire, 0, answers, context)).toMatchObject({
      ok: false,
      problems: [{ question: 'days', path: 'tue', code: 'hiddenAnswer' }],
    });
  });
});
