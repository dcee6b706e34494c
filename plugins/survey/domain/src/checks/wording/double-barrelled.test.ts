import { doubleBarrelledEn, doubleBarrelledKo } from './double-barrelled';

describe('two things in one question, in Korean', () => {
  it.each([
    ['직원의 친절과 처리 속도에 얼마나 만족하십니까?', '친절', '처리 속도'],
    ['공원의 청결과 안전에 얼마나 만족하시나요?', '청결', '안전'],
    ['버스 노선과 배차 간격에 대해 어느 정도 만족하십니까?', '노선', '배차 간격'],
    ['도서관 시설 및 장서에 얼마나 만족하십니까?', '시설', '장서'],
    ['교통과 주차에 얼마나 만족하십니까?', '교통', '주차'],
    ['상담의 내용과 시간은 얼마나 충분했습니까?', '내용', '시간'],
    ['강좌와 모임이 얼마나 도움이 되었습니까?', '강좌', '모임'],
    ['직원이 친절하고 신속했습니까?', '친절', '신속'],
    ['안내문이 정확하고 설명이 쉬웠습니까?', '정확', '쉬웠'],
    ['가격, 품질에 얼마나 만족하십니까?', '가격', '품질'],
  ])('%s', (text, first, second) => {
    expect(doubleBarrelledKo(text)).toEqual({ first, second });
  });

  it.each([
    '동주민센터 서비스에 전반적으로 얼마나 만족하시나요?',
    '이웃과 얼마나 자주 만나십니까?',
    '이웃과 관계에 얼마나 만족하십니까?',
    '가족과 함께하는 시간에 얼마나 만족하십니까?',
    '정책 효과 전반에 얼마나 만족하십니까?',
    '교통과 직원에게 얼마나 만족하십니까?',
    '버스와 지하철 중 어느 쪽에 더 만족하십니까?',
    '진료 결과 설명에 얼마나 만족하십니까?',
    '함께 사는 사람은 본인을 포함해 몇 명인가요?',
    '버스를 타고 오셨습니까?',
    '신청하고 나서 얼마나 기다리셨습니까?',
    '어느 동에 사시거나 어느 동에서 일하시나요?',
    '담당자와 상담에 얼마나 만족하십니까?',
    '구청과 시청 사이를 얼마나 자주 오가십니까?',
    '민원 서류와 상담을 모두 이용하셨습니까?',
    '이웃과의 관계에 얼마나 만족하십니까?',
    '문화·체육 시설에 얼마나 만족하십니까?',
    '안전 및 방범 시설에 대해 얼마나 만족하십니까?',
    '민원 처리 결과에 얼마나 만족하십니까?',
  ])('leaves alone: %s', (text) => {
    expect(doubleBarrelledKo(text)).toBeUndefined();
  });
});

describe('two things in one question, in English', () => {
  it.each([
    ['How satisfied are you with the courtesy and speed of our staff?', 'courtesy', 'speed'],
    ['How satisfied are you with the parks and libraries in your area?', 'parks', 'libraries'],
    ['How happy are you with the price and quality of school meals?', 'price', 'quality'],
    ['How satisfied were you with the opening hours and location?', 'opening hours', 'location'],
    ['How pleased are you with our buses and trams?', 'buses', 'trams'],
    ['Were the staff friendly and helpful?', 'friendly', 'helpful'],
    ['How clear and easy was the form?', 'clear', 'easy'],
    ['Is the park clean and safe?', 'clean', 'safe'],
    ['How dissatisfied are you with noise and litter?', 'noise', 'litter'],
  ])('%s', (text, first, second) => {
    expect(doubleBarrelledEn(text)).toEqual({ first, second });
  });

  it.each([
    'Overall, how satisfied are you with the centre?',
    'How satisfied are you with our terms and conditions?',
    'How satisfied are you with health and safety at work?',
    'In which neighbourhood do you live or work?',
    'How many adults and children live in your home?',
    'What did you like, and why?',
    'How satisfied are you with life when you compare now and then?',
    'On a scale between 1 and 10, how satisfied are you?',
    'Explanations and manner',
    'Do you have friends and family nearby?',
    'Which of buses and trams do you use more?',
    'How satisfied are you with the parks department?',
    'Where do you come and go by bike?',
    'Did you walk and take the bus?',
    'How satisfied are you with parks and green spaces?',
    'Did you find the information clear and easy to understand?',
    'How satisfied are you with the way we handled your complaint and the outcome?',
  ])('leaves alone: %s', (text) => {
    expect(doubleBarrelledEn(text)).toBeUndefined();
  });
});
