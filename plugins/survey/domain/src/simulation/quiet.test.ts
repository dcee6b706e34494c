import { corpus, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { settle, startAnswers } from '../flow/settle';
import { isSameJson, type JsonObject, type JsonValue } from '../json/json';
import type { Question } from '../questionnaire/model';
import { freeNames, withChanges } from './quiet';

const context = { today: '2025-11-22' };
const free = (json: unknown): readonly string[] =>
  [...freeNames(questionnaireFrom(json))].filter((name) => !name.endsWith('-Comment'));
const text = (name: string, more: JsonObject = {}): JsonObject => ({ type: 'text', name, ...more });

/** An answer as somebody may give it; undefined where a simple one will not do. */
function answerFor(question: Question): JsonValue | undefined {
  if (question.type === 'text' && question.inputType === 'text') return 'x';
  if (question.type === 'comment') return 'x';
  if (question.type === 'boolean') return question.valueTrue;
  if (question.type === 'radiogroup' || question.type === 'dropdown' || question.type === 'rating')
    return question.choices[0]?.value;
  return question.type === 'checkbox' ? question.choices.slice(0, 1).map(({ value }) => value) : undefined;
}

describe('an answer without consequences but for what is shown', () => {
  it.each(corpus)('%s has the same answers settled and not', (_name, json) => {
    const questionnaire = questionnaireFrom(json);
    const names = freeNames(questionnaire);
    const start = startAnswers(questionnaire, context);
    for (const question of questionnaire.questions) {
      const value = names.has(question.name) ? answerFor(question) : undefined;
      if (value === undefined) continue;
      const changes = [[question.name, value]] as const;
      const settled = settle(questionnaire, start, changes, context);
      expect([question.name, isSameJson(withChanges(start, changes), settled)]).toEqual([
        question.name,
        true,
      ]);
    }
  });

  it('is found also beside others', () => {
    expect(free({ elements: [text('a'), text('b', { visibleIf: '{a} = 1' })] })).toEqual(['a', 'b']);
    expect(
      free({ elements: [text('a'), { type: 'expression', name: 'e', expression: '{a} + 1' }, text('c')] }),
    ).toEqual(['c']);
  });

  it.each<[string, JsonObject]>([
    ['sets another', { elements: [text('a'), text('b', { setValueExpression: '{a} * 2' })] }],
    ['decides when another is reset', { elements: [text('a'), text('b', { resetValueIf: '{a} = 1' })] }],
    [
      'hides what is then forgotten',
      {
        clearInvisibleValues: 'onHidden',
        elements: [text('a'), text('b', { visibleIf: '{a} = 1' })],
      },
    ],
    [
      'is copied by a trigger',
      {
        elements: [text('a'), text('b')],
        triggers: [{ type: 'copyvalue', expression: '{b} = 1', fromName: 'a', setToName: 'b' }],
      },
    ],
    [
      'decides about choices',
      {
        elements: [
          text('a'),
          { type: 'radiogroup', name: 'b', choices: [1, 2], choicesVisibleIf: '{a} = {item}' },
        ],
      },
    ],
    [
      'is named in a function',
      {
        elements: [text('a'), text('b', { setValueExpression: "displayValue('a')" })],
      },
    ],
    [
      'stands beside a rule that looks at nothing',
      { elements: [text('a'), text('b', { setValueExpression: 'today()' })] },
    ],
    [
      'is an answer of rows',
      { elements: [{ type: 'paneldynamic', name: 'a', templateElements: [text('x')] }] },
    ],
    [
      'is calculated with',
      {
        elements: [text('a')],
        calculatedValues: [{ name: 'twice', expression: '{a} * 2' }],
      },
    ],
  ])('is none where it %s', (_name, json) => {
    expect(free(json)).not.toContain('a');
  });
});
