import { questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { dependsOnItself } from './depends-on-itself';

/** Whether the first page of two depends on itself, with these elements on it. */
const ofFirst = (elements: readonly object[], more: object = {}): boolean =>
  dependsOnItself(
    questionnaireFrom({ pages: [{ elements }, { elements: [{ type: 'text', name: 'later' }] }], ...more }),
    0,
  );

const a = { type: 'text', name: 'a' };

describe('a page', () => {
  it('of plain questions does not depend on itself', () => {
    expect(ofFirst([a, { type: 'text', name: 'b', isRequired: true, title: 'Why {braces}' }])).toBe(false);
  });

  it('does not because of answers to another page', () => {
    expect(ofFirst([{ ...a, visibleIf: '{later} = 1', title: 'After {later}' }])).toBe(false);
  });

  it('does not because of what is only checked', () => {
    const validators = [{ type: 'expression', expression: '{a} > 1' }];
    expect(ofFirst([a, { type: 'text', name: 'b', validators }])).toBe(false);
  });

  it.each([
    ['a condition', [a, { type: 'text', name: 'b', visibleIf: '{A} notempty' }]],
    [
      'a condition of a choice',
      [a, { type: 'dropdown', name: 'b', choices: [{ value: 1, enableIf: '{a} = 1' }] }],
    ],
    ['a text', [a, { type: 'html', name: 'b', html: 'Hello {a}!' }]],
    ['a sum', [a, { type: 'expression', name: 'b', expression: '{a} * 2' }]],
    [
      'choices taken over',
      [
        { type: 'checkbox', name: 'a', choices: [1] },
        { type: 'radiogroup', name: 'b', choicesFromQuestion: 'a' },
      ],
    ],
    ['rows to add', [{ type: 'matrixdynamic', name: 'a', columns: [{ name: 'c' }] }]],
    [
      'a row’s own cells',
      [
        {
          type: 'matrixdropdown',
          name: 'a',
          rows: [1],
          columns: [{ name: 'c' }, { name: 'd', visibleIf: '{row.c} = 1' }],
        },
      ],
    ],
  ])('does because of %s', (_why, elements) => {
    expect(ofFirst(elements)).toBe(true);
  });

  it('does because of a value that follows from it, wherever that stands', () => {
    const calculatedValues = [{ name: 'v', expression: '{a} + 1' }];
    expect(ofFirst([a, { type: 'text', name: 'b', visibleIf: '{v} > 1' }], { calculatedValues })).toBe(true);
  });

  it('does because of a trigger that sets an answer on it', () => {
    const triggers = [{ type: 'setvalue', expression: '{a} = 1', setToName: 'b', setValue: 2 }];
    expect(ofFirst([a, { type: 'text', name: 'b' }], { triggers })).toBe(true);
  });
});
