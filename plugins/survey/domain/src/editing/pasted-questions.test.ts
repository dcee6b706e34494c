import { questionsFrom } from './pasted-questions';

describe('questions from pasted lines', () => {
  it.each([
    ['만족하십니까?', [['만족하십니까?', []]]],
    [
      '1. 만족하십니까?\n  ① 예\n  ② 아니요\n2. 까닭은 무엇입니까?',
      [
        ['만족하십니까?', ['예', '아니요']],
        ['까닭은 무엇입니까?', []],
      ],
    ],
    ['문 1. 성별\n① 남 ② 여 ③ 답하지 않음', [['성별', ['남', '여', '답하지 않음']]]],
    [
      'Where do you live?\n\tNorth\n\tSouth\nHow old are you?',
      [
        ['Where do you live?', ['North', 'South']],
        ['How old are you?', []],
      ],
    ],
    ['Q1) Age\r\n- under 20\r\n- 20 and over', [['Age', ['under 20', '20 and over']]]],
    ['1. 나이\n20대 이하\n30대 이상', [['나이', ['20대 이하', '30대 이상']]]],
    ['', []],
    ['  ① 예', [['예', []]]],
  ])('%j', (text, expected) => {
    expect(questionsFrom(text).map(({ title, choices }) => [title, choices])).toEqual(expected);
  });
});
