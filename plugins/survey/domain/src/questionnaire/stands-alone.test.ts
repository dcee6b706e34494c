import { Model } from 'survey-core';
import { questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { checkResponse } from '../validation/check-response';
import { pageSupport } from './native-support';

const context = { today: '2025-11-22' };

const asking = (type: string) => ({
  elements: [
    {
      type,
      name: 'means',
      minSelectedChoices: 2,
      choices: ['bus', 'walk', { value: 'home', text: 'I stay at home', isExclusive: true }],
    },
  ],
});

const codes = (json: object, means: readonly string[]): readonly string[] => {
  const checked = checkResponse(questionnaireFrom(json), { means: [...means] }, context);
  return checked.ok ? [] : checked.problems.map(({ code }) => code);
};

describe.each(['checkbox', 'tagbox'])('a choice of %s that the author marked as exclusive', (type) => {
  it('is refused with another one, which survey-core takes away while somebody answers', () => {
    expect(codes(asking(type), ['bus', 'home'])).toEqual(['noneWithOthers']);
    const model = new Model(asking(type));
    const question = model.getQuestionByName('means');
    question.value = ['bus'];
    question.value = ['bus', 'home'];
    expect(JSON.stringify(question.value)).toBe(`["home"]`);
  });

  it('is an answer in full, as for survey-core', () => {
    for (const means of [['home'], ['bus'], ['bus', 'walk']]) {
      const model = new Model(asking(type));
      model.data = { means };
      expect([means, codes(asking(type), means).length === 0]).toEqual([means, model.validate()]);
    }
  });

  it('is shown by the plain pages', () => {
    expect(pageSupport(questionnaireFrom(asking(type))).native).toBe(true);
  });
});

it('means nothing in an order', () => {
  const json = {
    elements: [{ type: 'ranking', name: 'means', choices: [{ value: 'a', isExclusive: true }, 'b'] }],
  };
  expect(codes(json, ['a', 'b'])).toEqual([]);
});
