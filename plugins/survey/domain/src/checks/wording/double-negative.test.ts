import { doubleNegativeEn, doubleNegativeKo } from './double-negative';

describe('a no said twice, in Korean', () => {
  it.each([
    '공원을 늘리지 않으면 안 된다고 생각하십니까?',
    '세금을 올리지 않을 수 없다는 말에 동의하십니까?',
    '불편이 없지 않다고 보십니까?',
    '이 사업을 반대하지 않으십니까?',
    '흡연을 금지하지 말아야 한다고 생각하십니까?',
    '이 시설이 불필요하지 않다고 보십니까?',
    '주차장이 없는 것은 아니라고 생각하십니까?',
    '개고기 식용을 금지하는 것에 반대하십니까?',
    '도움이 되지 않는 것은 아니라고 보십니까?',
    '안 가지 않았습니까?',
  ])('%s', (text) => {
    expect(doubleNegativeKo(text)).toBeDefined();
  });

  it.each([
    '이 사업에 반대하십니까?',
    '이용하지 않은 까닭은 무엇입니까?',
    '불편한 점이 없었습니까?',
    '만족하지 못하신 까닭은 무엇입니까?',
    '도움이 된 점이 없으면 비워 두십시오.',
    '시에 없어서 아쉬운 시설은 무엇입니까?',
    '흡연을 금지해야 한다고 생각하십니까?',
    '아니라고 답하신 까닭은 무엇입니까?',
    '가지 못한 곳이 있습니까?',
    '안전하지 않다고 느끼십니까?',
    '불만족하신 점은 무엇입니까?',
    '정확하지 않아도 됩니다.',
    '일회용품 사용을 제한하지 않아도 된다고 생각하십니까?',
    '최근 1년 동안 이용하지 않으셨다면 그 까닭을 골라 주십시오.',
  ])('leaves alone: %s', (text) => {
    expect(doubleNegativeKo(text)).toBeUndefined();
  });
});

describe('a no said twice, in English', () => {
  it.each([
    'Are you not unhappy with the plan?',
    'Do you not disagree with the mayor?',
    'Do you disagree that the city should not build a car park?',
    'Do you oppose banning cars from the centre?',
    'Should the city not ban fireworks?',
    'Don’t you oppose the plan?',
    'Is it not impossible to park here?',
    'Are you against not allowing dogs?',
    'It is not uncommon to wait. Do you wait?',
  ])('%s', (text) => {
    expect(doubleNegativeEn(text)).toBeDefined();
  });

  it.each([
    'Why did you not use the centre?',
    'Are you unhappy with the plan?',
    'Do you oppose the plan?',
    'If not, why?',
    'How likely or unlikely are you to come again?',
    'What were you dissatisfied with?',
    'Should the city ban fireworks?',
    'Do you disagree with the plan?',
    'Please do not write your name.',
    'Which services did you not know about?',
    'How safe or unsafe do you feel?',
    'I did not get the help I needed',
    'Neither satisfied nor dissatisfied',
  ])('leaves alone: %s', (text) => {
    expect(doubleNegativeEn(text)).toBeUndefined();
  });
});
