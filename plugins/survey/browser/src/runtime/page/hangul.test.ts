import { isFoundIn } from './hangul';

describe('what is typed is found in a text', () => {
  it.each([
    ['행복동', '복'],
    ['행복동', 'ㅎㅂㄷ'],
    ['행복동', 'ㅂㄷ'],
    ['행복동', '행ㅂ'],
    ['행복동', '해'],
    ['가방', '갑'],
    ['새터 1동', '새터1'],
    ['Seoul', 'OUL'],
    ['서울', ''],
    ['까치마을', 'ㄲ'],
  ])('%s: %s', (text, typed) => {
    expect(isFoundIn(text, typed)).toBe(true);
  });

  it.each([
    ['행복동', '동복'],
    ['행복동', 'ㅎㄷ'],
    ['행복동', '해동'],
    ['강방', '갑'],
    ['서울', '서울시'],
    ['Seoul', 'x'],
  ])('%s does not have %s', (text, typed) => {
    expect(isFoundIn(text, typed)).toBe(false);
  });
});
