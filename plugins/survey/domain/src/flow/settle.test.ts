import { questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { settle, startAnswers } from './settle';

const context = { today: '2025-11-22' };

describe('consequences', () => {
  const questionnaire = questionnaireFrom({
    elements: [
      { type: 'text', name: 'a' },
      { type: 'text', name: 'd', defaultValueExpression: '{a}+1' },
      { type: 'text', name: 's', setValueIf: '{a}=3', setValueExpression: "'three'" },
      { type: 'text', name: 'r', defaultValue: 'R', resetValueIf: '{a}=4' },
      { type: 'expression', name: 'e', expression: '{a}*2' },
    ],
    triggers: [
      { type: 'setvalue', expression: '{a}=5', setToName: 's', setValue: 'five' },
      { type: 'copyvalue', expression: '{a}>5', setToName: 'r', fromName: 'd' },
      { type: 'runexpression', expression: '{a}=7', setToName: 's', runExpression: '{d}+100' },
    ],
  });
  const start = startAnswers(questionnaire, context);

  it.each([
    [1, { a: 1, d: 2, r: 'R', e: 2 }],
    [3, { a: 3, d: 4, r: 'R', s: 'three', e: 6 }],
    [5, { a: 5, d: 6, r: 'R', s: 'five', e: 10 }],
    [6, { a: 6, d: 7, r: 7, e: 12 }],
    [7, { a: 7, d: 8, r: 8, s: 108, e: 14 }],
  ])('of %p are found', (value, expected) => {
    expect(settle(questionnaire, start, [['a', value]], context)).toEqual(expected);
  });

  it('leave alone what a citizen has written in place of a default', () => {
    const own = settle(questionnaire, start, [['d', 'mine']], context);
    expect(settle(questionnaire, own, [['a', 1]], context)).toMatchObject({ d: 'mine' });
  });
});
