import { fixtures, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import type { Answers } from '../json/json';
import { defaultAnswers, withoutHiddenAnswers } from './answers';
import { orderedChoices } from './choice-order';
import { readFlow } from './flow';
import { nextPage, pageTitle, previousPage, progressOf } from './pages';

const context = { today: '2025-11-22' };
const service = questionnaireFrom(fixtures.visibilityBetweenPages);

function flowOf(answers: Answers) {
  return readFlow(service, answers, context);
}

describe('the flow of a questionnaire', () => {
  it('skips pages on which nothing is shown, forwards and backwards', () => {
    const flow = flowOf({ used: 'no' });
    expect(nextPage(flow, 0)?.page.name).toBe('p3');
    expect(nextPage(flow, 2)).toBeUndefined();
    expect(previousPage(flow, 2)?.page.name).toBe('p1');
    expect(previousPage(flow, 0)).toBeUndefined();
    expect(progressOf(flow, 2)).toEqual({ position: 2, total: 2 });
  });

  it('takes away answers that hidden answers had called for', () => {
    const answers = {
      used: 'no',
      satisfaction: 1,
      reasons: ['slow', 'rude'],
      story: 'x',
      call: true,
      age: 30,
    };
    expect(withoutHiddenAnswers(service, answers, context)).toEqual({ used: 'no', age: 30 });
  });

  it('knows a page’s title, or that it has none', () => {
    const [page] = questionnaireFrom(fixtures.everyNativeType).pages;
    expect(page && pageTitle(page, 'ko')).toBe('이용자');
    expect(service.pages[0] && pageTitle(service.pages[0], 'ko')).toBe('');
  });

  it('starts with default answers of the right type', () => {
    expect(defaultAnswers(questionnaireFrom(fixtures.choicesThatDepend))).toEqual({ agree: 'Y' });
  });

  it('takes away a choice that is no longer offered', () => {
    const questionnaire = questionnaireFrom(fixtures.choicesThatDepend);
    const answers = { areas: ['south'], project: 'park' };
    expect(withoutHiddenAnswers(questionnaire, answers, context)).toEqual({ areas: ['south'] });
  });
});

describe('the order of choices', () => {
  const json = (choicesOrder: string) => ({
    elements: [
      {
        type: 'radiogroup',
        name: 'q',
        choicesOrder,
        choices: ['나', '가', '10', '9', '다'],
        showOtherItem: true,
      },
    ],
  });
  const orderOf = (order: string, seed: string): unknown[] => {
    const questionnaire = questionnaireFrom(json(order));
    const flow = readFlow(questionnaire, {}, context).questions.get('q');
    if (flow === undefined) throw new Error('no question');
    return orderedChoices(flow.question, flow.choices, 'ko', seed).map(({ choice }) => choice.value);
  };

  it('is by text, numbers by size, "other" last', () => {
    expect(orderOf('asc', '')).toEqual(['9', '10', '가', '나', '다', 'other']);
    expect(orderOf('desc', '')).toEqual(['다', '나', '가', '10', '9', 'other']);
  });

  it('is the same for the same seed, and not for every seed', () => {
    expect(orderOf('random', 'a')).toEqual(orderOf('random', 'a'));
    const orders = new Set(['a', 'b', 'c', 'd', 'e'].map((seed) => orderOf('random', seed).join()));
    expect(orders.size).toBeGreaterThan(1);
    for (const order of orders) expect(order.endsWith(',other')).toBe(true);
  });
});
