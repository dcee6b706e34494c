import { colourWords } from './colour';

describe('what is found by its colour only', () => {
  it.each([
    '빨간색으로 표시된 칸을 채워 주십시오.',
    '파란 버튼을 누르십시오.',
    '붉은 글씨를 읽어 주십시오.',
    '노란색 상자 안의 내용을 보십시오.',
    '초록색 부분에 답해 주십시오.',
    '회색 칸은 비워 두십시오.',
    '빨간색 글자로 적힌 것을 골라 주십시오.',
    '파란색으로 칠한 곳은 어디입니까?',
    '주황색 테두리 안에서 고르십시오.',
  ])('%s', (text) => {
    expect(colourWords(text, 'ko')).toBeDefined();
  });

  it.each([
    '빨간 버스를 타 보셨습니까?',
    '파란 하늘을 본 날이 며칠입니까?',
    '노란 우산을 쓴 사람을 보셨습니까?',
    '초록 공간이 충분합니까?',
    '좋아하는 색을 골라 주십시오.',
    '빨간색, 파란색, 노란색 중 어느 것이 좋습니까?',
    '회색 건물을 다시 칠할까요?',
    '녹색 교통을 이용하십니까?',
    '주황색 장미축제에 오셨습니까?',
    '붉은 벽돌 건물을 아십니까?',
    '어두운 부분이 있습니까?',
    '보라매공원에 가 보셨습니까?',
  ])('leaves alone: %s', (text) => {
    expect(colourWords(text, 'ko')).toBeUndefined();
  });

  it.each([
    'Fill in the red fields.',
    'Press the green button.',
    'Items marked in red are required.',
    'See the yellow box.',
    'Read the text shown in blue.',
    'Choose one of the items highlighted in yellow.',
    'Answer the blue ones first.',
    'Look at the area outlined in purple.',
  ])('%s', (text) => {
    expect(colourWords(text, 'en')).toBeDefined();
  });

  it.each([
    'Do you take the red bus?',
    'Do you use the Blue Line?',
    'Are there enough green spaces?',
    'Which colour do you like?',
    'Red, blue or green: which is best?',
    'Have you seen the green roofs?',
    'Do you own a red car?',
    'Should we paint the grey bridge?',
    'Is the water ever brown?',
    'Have you been to the Red Brick Centre?',
    'Do you grow orange trees?',
    'Were you dressed in blue?',
  ])('leaves alone: %s', (text) => {
    expect(colourWords(text, 'en')).toBeUndefined();
  });
});
