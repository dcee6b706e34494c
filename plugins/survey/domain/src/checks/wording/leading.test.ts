import { leadingEn, leadingKo } from './leading';

describe('an answer that is led to, in Korean', () => {
  it.each([
    ['공원은 당연히 늘려야 합니다. 동의하십니까?', '당연히'],
    ['물론 이 사업을 알고 계시지요?', '물론'],
    ['아시다시피 주차장이 부족합니다. 어디에 지을까요?', '아시다시피'],
    ['누구나 공감하는 이 사업에 찬성하십니까?', '누구나 공감하는'],
    ['많은 시민이 원하는 도서관을 지을까요?', '많은 시민이 원하는'],
    ['축제를 계속해야 한다고 생각하지 않으십니까?', '다고 생각하지 않으십니까'],
    ['시의 획기적인 정책을 알고 계십니까?', '획기적인 정책'],
    ['우수한 우리 시 행정에 얼마나 만족하십니까?', '우수한 우리 시 행정'],
    ['모두가 바라는 일에 참여하시겠습니까?', '모두가 바라는'],
  ])('%s', (text, words) => {
    expect(leadingKo(text)).toBe(words);
  });

  it.each([
    '공원을 늘리는 데 찬성하십니까, 반대하십니까?',
    '주말은 물론 공휴일에도 이용하십니까?',
    '이 사업을 알고 계십니까?',
    '누구나 이용할 수 있는 시설을 알고 계십니까?',
    '우수한 사례를 추천해 주십시오.',
    '가장 뛰어난 점은 무엇입니까?',
    '모든 주민이 이용하는 시설은 어디입니까?',
    '많은 분이 이용하는 시간은 언제입니까?',
    '도움이 되지 않았다고 생각하시면 그 까닭을 적어 주십시오.',
    '필요하다고 생각하십니까?',
    '시의 정책에 얼마나 만족하십니까?',
    '이 정책이 성공적이었다고 보십니까?',
    '어떤 점이 훌륭했습니까?',
  ])('leaves alone: %s', (text) => {
    expect(leadingKo(text)).toBeUndefined();
  });
});

describe('an answer that is led to, in English', () => {
  it.each([
    ['You support the park, of course?', 'of course'],
    ['Clearly, parking is a problem. Do you agree?', 'Clearly'],
    ['Surely you want cleaner streets?', 'Surely'],
    ['As you know, the bridge is old. Should we replace it?', 'As you know'],
    ['Don’t you think the park should stay?', 'Don’t you think'],
    ['Most people agree that the plan is good. Do you?', 'Most people agree'],
    ['How satisfied are you with our excellent library?', 'our excellent'],
    ['Everyone wants clean air. Do you support the zone?', 'Everyone wants'],
    ['Wouldn’t you agree that trams are better?', 'Wouldn’t you agree'],
  ])('%s', (text, words) => {
    expect(leadingEn(text)).toBe(words);
  });

  it.each([
    'Do you support or oppose the park?',
    'What was the name of course you took?',
    'Did staff explain things clearly?',
    'How many people know about the plan?',
    'Which services do you use most?',
    'Do you think the park should stay?',
    'What was excellent about your visit?',
    'How satisfied are you with our library?',
    'Do you agree or disagree with the plan?',
    'Which courses did you take?',
    'Was the bridge closed when you came?',
    'Do you know everyone in your street?',
    'How do most people travel to your workplace?',
  ])('leaves alone: %s', (text) => {
    expect(leadingEn(text)).toBeUndefined();
  });
});
