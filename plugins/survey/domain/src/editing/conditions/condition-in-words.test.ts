import { treeFrom } from './condition-tree';
import { conditionInWords, partInWords, ruleInWords } from './condition-in-words';
import { namingOf } from './naming';

const text = (ko: string, en: string) => ({ ko, en });
const json = {
  locale: 'ko',
  pages: [
    {
      name: 'p1',
      elements: [
        { type: 'html', name: 'intro', html: 'x' },
        {
          type: 'radiogroup',
          name: 'desk',
          title: text('민원 창구', 'Service desk'),
          choices: [
            { value: 'y', text: text('예', 'Yes') },
            { value: 'n', text: text('이용한 적 없음', 'Never') },
            { value: 'g', text: text('GTX', 'GTX') },
          ],
        },
        { type: 'text', name: 'age', inputType: 'number', title: text('나이', 'Age') },
        {
          type: 'checkbox',
          name: 'used',
          title: text('이용한 창구', 'Desks used'),
          showNoneItem: true,
          choices: [
            { value: 'hall', text: text('시청 종합민원실', 'City hall') },
            { value: 'gov', text: text('Gov24', 'Gov24') },
          ],
        },
        {
          type: 'matrix',
          name: 'field',
          title: text('분야별 만족', 'By field'),
          columns: [1, 2, { value: 3, text: text('좋음', 'Good') }],
          rows: [{ value: 'traffic', text: text('교통·주차', 'Transport') }],
        },
        { type: 'text', name: 'since', inputType: 'date', title: text('이사 온 날', 'Moved in') },
        { type: 'boolean', name: 'agree', title: text('동의하십니까?', 'Do you agree?') },
        { type: 'rating', name: 'sat', title: text('만족도 NPS', 'Score') },
        {
          type: 'paneldynamic',
          name: 'kids',
          title: text('자녀', 'Children'),
          templateElements: [
            { type: 'text', inputType: 'number', name: 'kidAge', title: text('나이', 'Age') },
          ],
        },
        { type: 'comment', name: 'wish', title: text('바라는 점', 'Wishes') },
        { type: 'text', name: 'bare' },
      ],
    },
  ],
  calculatedValues: [{ name: 'sum', expression: '{age} + 1' }],
};
const naming = namingOf(json);
const words = (source: string, locale: 'ko' | 'en') => conditionInWords(treeFrom(source), { naming, locale });

describe('a condition in words', () => {
  it.each([
    ["{desk} = 'y'", '1번 ‘민원 창구’가 ‘예’일 때', 'Q1 “Service desk” is “Yes”'],
    ["{desk} <> 'n'", '1번 ‘민원 창구’가 ‘이용한 적 없음’이 아닐 때', 'Q1 “Service desk” is not “Never”'],
    ["{desk} <> 'g'", '1번 ‘민원 창구’가 ‘GTX’인 것은 아닐 때', 'Q1 “Service desk” is not “GTX”'],
    [
      "{desk} anyof ['y', 'n']",
      '1번 ‘민원 창구’가 ‘예’, ‘이용한 적 없음’ 중 하나일 때',
      'Q1 “Service desk” is “Yes” or “Never”',
    ],
    ['{age} >= 18', '2번 ‘나이’가 18 이상일 때', 'Q2 “Age” is 18 or more'],
    ['{age} < 18', '2번 ‘나이’가 18보다 작을 때', 'Q2 “Age” is less than 18'],
    [
      "{used} contains 'hall'",
      '3번 ‘이용한 창구’에서 ‘시청 종합민원실’을 골랐을 때',
      'Q3 “Desks used” includes “City hall”',
    ],
    [
      "{used} contains 'gov'",
      '3번 ‘이용한 창구’에서 ‘Gov24’를 골랐을 때',
      'Q3 “Desks used” includes “Gov24”',
    ],
    [
      "{used} notcontains 'none'",
      '3번 ‘이용한 창구’에서 ‘없음’을 고르지 않았을 때',
      'Q3 “Desks used” does not include “None”',
    ],
    [
      "{used} allof ['hall', 'gov']",
      '3번 ‘이용한 창구’에서 ‘시청 종합민원실’, ‘Gov24’ 모두 골랐을 때',
      'Q3 “Desks used” includes “City hall” and “Gov24”',
    ],
    [
      "{used} noneof ['hall', 'gov']",
      '3번 ‘이용한 창구’에서 ‘시청 종합민원실’, ‘Gov24’ 가운데 어느 것도 고르지 않았을 때',
      'Q3 “Desks used” does not include “City hall” or “Gov24”',
    ],
    [
      '{field.traffic} = 3',
      '4번 ‘분야별 만족’의 ‘교통·주차’가 ‘좋음’일 때',
      '“Transport” in Q4 “By field” is “Good”',
    ],
    [
      "{since} >= '2025-09-15'",
      '5번 ‘이사 온 날’이 2025년 9월 15일 또는 그 뒤일 때',
      'Q5 “Moved in” is on or after 15 September 2025',
    ],
    [
      "{since} < '2025-09-15'",
      '5번 ‘이사 온 날’이 2025년 9월 15일보다 이를 때',
      'Q5 “Moved in” is before 15 September 2025',
    ],
    ['{agree} = true', '6번 ‘동의하십니까’가 ‘예’일 때', 'Q6 “Do you agree” is “Yes”'],
    ['{sat} <= 2', '7번 ‘만족도 NPS’의 답이 2점 이하일 때', 'Q7 “Score” is 2 or less'],
    [
      '{kids[0].kidAge} > 6',
      '8번 ‘자녀’ 1번째의 ‘나이’가 6보다 클 때',
      '“Age” in Q8 “Children” (no. 1) is more than 6',
    ],
    [
      '{kids.length} > 2',
      '8번 ‘자녀’의 개수가 2보다 클 때',
      'the number of entries in Q8 “Children” is more than 2',
    ],
    ["{wish} contains 'ABC'", '9번 ‘바라는 점’의 답에 ‘ABC’ 글자가 있을 때', 'Q9 “Wishes” contains “ABC”'],
    ['{wish} notempty', '9번 ‘바라는 점’에 답했을 때', 'Q9 “Wishes” is answered'],
    ['{bare} empty', '10번에 답하지 않았을 때', 'Q10 is not answered'],
    ['{sum} > 3', '‘sum’ 계산값이 3보다 클 때', 'the calculated value “sum” is more than 3'],
    ['{age} = {bare}', '2번 ‘나이’가 10번의 답과 같을 때', 'Q2 “Age” is the same as the answer to Q10'],
    ['{age} >= {bare}', '2번 ‘나이’가 10번의 답 이상일 때', 'Q2 “Age” is at least the answer to Q10'],
    ['{age} < {bare}', '2번 ‘나이’가 10번의 답보다 작을 때', 'Q2 “Age” is less than the answer to Q10'],
    [
      '{since} > {since}',
      '5번 ‘이사 온 날’이 5번의 답보다 늦을 때',
      'Q5 “Moved in” is after the answer to Q5',
    ],
    ['{gone} = 1', '‘gone’의 답이 1일 때', '“gone” is 1'],
    ['{age} + 1 > 2', '{age} + 1 > 2 식이 맞을 때', 'the expression {age} + 1 > 2 holds'],
    ['', '언제나', 'always'],
  ])('%s', (source, ko, en) => {
    expect([words(source, 'ko'), words(source, 'en')]).toEqual([ko, en]);
  });

  it('nests and brackets what mixes and with or, and names a title once', () => {
    const source = "{desk} = 'y' and ({age} >= 18 or {age} < 7)";
    expect(words(source, 'ko')).toBe(
      '1번 ‘민원 창구’가 ‘예’이고 (2번 ‘나이’가 18 이상이거나 2번이 7보다 작을 때)',
    );
    expect(words(source, 'en')).toBe(
      'Q1 “Service desk” is “Yes” and (Q2 “Age” is 18 or more or Q2 is less than 7)',
    );
  });

  it('leaves a bracket in the middle of a sentence as a noun', () => {
    const source = "({age} >= 18 or {desk} = 'y') and iif({age} > 1, 1, 2) = 1";
    expect(words(source, 'ko')).toBe(
      '(2번 ‘나이’가 18 이상이거나 1번 ‘민원 창구’가 ‘예’인 경우)이고 iif({age} > 1, 1, 2) = 1 식이 맞을 때',
    );
    expect(words(source, 'en')).toBe(
      '(Q2 “Age” is 18 or more or Q1 “Service desk” is “Yes”) and the expression iif({age} > 1, 1, 2) = 1 holds',
    );
  });

  it('knows rows and panels by where it stands', () => {
    const at = ['pages', 0, 'elements', 8, 'templateElements', 0, 'visibleIf'];
    expect(conditionInWords(treeFrom('{panel.kidAge} > 6'), { naming, locale: 'ko', at })).toBe(
      '‘나이’가 6보다 클 때',
    );
  });

  it('knows the choice and the question that it is written on', () => {
    const at = ['pages', 0, 'elements', 1, 'choicesVisibleIf'];
    const own = (source: string, locale: 'ko' | 'en') =>
      conditionInWords(treeFrom(source), { naming, locale, at });
    expect(own("{item} <> 'n'", 'ko')).toBe('이 선택지가 ‘이용한 적 없음’이 아닐 때');
    expect(own("{self} = 'y'", 'en')).toBe('the answer to this question is “Yes”');
  });

  it('says what a property does', () => {
    expect(ruleInWords('visibleIf', '{age} > 1', { naming, locale: 'ko' })).toBe(
      '2번 ‘나이’가 1보다 클 때 보입니다.',
    );
    expect(ruleInWords('requiredIf', '{age} > 1', { naming, locale: 'en' })).toBe(
      'Must be answered when Q2 “Age” is more than 1.',
    );
  });

  it('counts as the page does', () => {
    const perPage = namingOf({
      showQuestionNumbers: 'onPage',
      pages: [
        { name: 'a', elements: [{ type: 'text', name: 'x' }] },
        { name: 'b', elements: [{ type: 'text', name: 'y' }] },
      ],
    });
    const part = perPage.parts.names.get('y');
    expect(part && partInWords(part, perPage, 'ko')).toBe('2-1번');
  });
});
