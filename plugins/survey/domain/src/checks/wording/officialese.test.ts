import { officialWordsEn, officialWordsKo } from './officialese';

describe('words of offices, in Korean', () => {
  it.each([
    ['주민 만족도 제고를 위한 설문입니다.', '제고', '높이기'],
    ['상기 사항에 동의하십니까?', '상기', '위'],
    ['금번 조사에 참여해 주십시오.', '금번', '이번'],
    ['익일 다시 방문해 주십시오.', '익일', '다음 날'],
    ['필히 답해 주십시오.', '필히', '꼭'],
    ['동주민센터에 내방하신 적이 있습니까?', '내방', '방문'],
    ['편의를 도모하고자 합니다.', '도모', '꾀함'],
    ['서류를 송부해 주십시오.', '송부', '보냄'],
    ['시설 3개소를 골라 주십시오.', '개소', '곳'],
    ['복지 정책의 일환으로 조사합니다.', '일환으로', '하나로'],
    ['유관 기관에 알립니다.', '유관', '관련'],
    ['당해 연도 사업입니다.', '당해', '그'],
  ])('%s', (text, word, plain) => {
    expect(officialWordsKo(text)).toEqual([{ word, plain }]);
  });

  it.each([
    '입금일은 언제입니까?',
    '큰 문제고 작은 문제고 모두 적어 주십시오.',
    '그때의 기억을 상기시키는 장소는 어디입니까?',
    '도서관 개소식에 오셨습니까?',
    '내 방에서 이용합니다.',
    '설명일을 알고 계십니까?',
    '기재부 사업을 알고 계십니까?',
    '운동하기 좋은 공원은 어디입니까?',
    '명일동에 사십니까?',
    '이용하기 쉬웠습니까?',
    '이번 조사에 참여해 주십시오.',
    '재고를 확인하셨습니까?',
    '당해 보신 적이 있습니까?',
    '지금 일하시는 곳은 어디입니까?',
    '제반포동에서 오셨습니까?',
  ])('leaves alone: %s', (text) => {
    expect(officialWordsKo(text)).toEqual([]);
  });
});

describe('words of offices, in English', () => {
  it.each([
    ['Do you utilise the bus?', 'utilise', 'use'],
    ['When did you commence work?', 'commence', 'start'],
    ['Please complete this in order to help us.', 'in order to', 'to'],
    ['Prior to your visit, did you call?', 'Prior to', 'before'],
    ['Would you terminate the scheme?', 'terminate', 'end'],
    ['Have you read the aforementioned plan?', 'aforementioned', 'this'],
    ['What is your pay per annum?', 'per annum', 'a year'],
    ['We will endeavour to reply.', 'endeavour', 'try'],
    ['In the event that you move, tell us.', 'In the event that', 'if'],
    ['Pursuant to article 3, please answer.', 'Pursuant to', 'under'],
  ])('%s', (text, word, plain) => {
    expect(officialWordsEn(text)).toEqual([{ word, plain }]);
  });

  it.each([
    'Do you use the bus?',
    'Which terminal did you use?',
    'Do you pay utilities?',
    'In what order do you visit them?',
    'What is your first priority?',
    'Which event did you go to?',
    'Are there furnished flats?',
    'What is your home like?',
    'Did staff help you?',
    'Have you been here before?',
    'What are the facilities like?',
    'Do you take part in the expedition?',
    'Which article did you read?',
  ])('leaves alone: %s', (text) => {
    expect(officialWordsEn(text)).toEqual([]);
  });
});
