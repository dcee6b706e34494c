import { unbalancedEn, unbalancedKo } from './unbalanced-scale';

describe('a scale with more steps on one side, in Korean', () => {
  it.each<[string, number, number]>([
    ['매우 만족, 만족, 조금 만족, 불만족', 3, 1],
    ['매우 만족, 만족, 보통, 불만족', 2, 1],
    ['매우 좋음, 좋음, 보통, 나쁨', 2, 1],
    ['매우 그렇다, 그렇다, 그런 편이다, 그렇지 않다', 3, 1],
    ['적극 찬성, 찬성, 대체로 찬성, 반대', 3, 1],
    ['찬성, 반대, 절대 반대', 1, 2],
    ['매우 쉬움, 쉬움, 조금 쉬움, 어려움', 3, 1],
    ['매우 만족, 만족, 약간 만족', 3, 0],
    ['매우 동의, 동의, 동의하지 않음', 2, 1],
  ])('%s', (choices, positive, negative) => {
    expect(unbalancedKo(choices.split(', '))).toEqual({ positive, negative });
  });

  it.each([
    '매우 불만족, 불만족, 보통, 만족, 매우 만족',
    '매우 만족, 만족, 불만족, 매우 불만족',
    '찬성, 반대',
    '찬성, 반대, 잘 모름',
    '전혀 만족하지 않음, 조금 만족, 만족, 매우 만족',
    '매우 중요, 중요, 보통, 중요하지 않음',
    '한 달에 한 번 이상, 두세 달에 한 번, 1년에 한두 번, 이용한 적 없음',
    '주민, 복지 서비스를 받는 주민, 복지 담당 공무원',
    '직원이 친절해서, 시설이 편리해서, 가격이 만족스러워서, 집에서 가까워서',
    '좋은 점, 나쁜 점, 바라는 점',
    '버스, 지하철, 자전거, 걷기',
    '오래 기다림, 설명을 알아듣기 어려움, 직원의 태도',
    '매우 그렇다, 그렇다, 보통이다, 그렇지 않다, 매우 그렇지 않다',
    '1, 2, 3, 4, 5',
  ])('leaves alone: %s', (choices) => {
    expect(unbalancedKo(choices.split(', '))).toBeUndefined();
  });
});

describe('a scale with more steps on one side, in English', () => {
  it.each<[string, number, number]>([
    ['Very satisfied, Satisfied, Fairly satisfied, Dissatisfied', 3, 1],
    ['Excellent, Very good, Good, Poor', 3, 1],
    ['Strongly agree, Agree, Neither agree nor disagree, Disagree', 2, 1],
    ['Very happy, Happy, Unhappy', 2, 1],
    ['Support, Oppose, Strongly oppose', 1, 2],
    ['Very easy, Easy, Difficult', 2, 1],
    ['Very likely, Likely, Unlikely', 2, 1],
    ['Very safe, Safe, Fairly safe, Unsafe', 3, 1],
    ['Very helpful, Helpful, Fairly helpful', 3, 0],
  ])('%s', (choices, positive, negative) => {
    expect(unbalancedEn(choices.split(', '))).toEqual({ positive, negative });
  });

  it.each([
    'Very dissatisfied, Dissatisfied, Neither satisfied nor dissatisfied, Satisfied, Very satisfied',
    'Agree, Disagree',
    'Agree, Disagree, I don’t know',
    'Not at all satisfied, Slightly satisfied, Satisfied, Very satisfied',
    'Excellent, Very good, Good, Fair, Poor',
    'Not important, Important, Very important',
    'Once a month or more, Every two or three months, I did not use it',
    'Resident, Official, Visitor',
    'Good food, Good music, Good company and a nice long evening',
    'Bus, Train, Bike',
    'I waited too long, The explanation was hard to follow, The manner of the staff',
    'Support, Oppose, Not sure',
    'Very easy, Easy, Difficult, Very difficult',
    'Yes, No, Other',
  ])('leaves alone: %s', (choices) => {
    expect(unbalancedEn(choices.split(', '))).toBeUndefined();
  });
});
