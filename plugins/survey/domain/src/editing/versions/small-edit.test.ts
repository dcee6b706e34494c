import fc from 'fast-check';
import { isSmallEdit } from './small-edit';

describe('a small edit of a text', () => {
  it.each([
    ['만족하십니가?', '만족하십니까?'],
    ['얼마나 만족 하십니까', '얼마나 만족하십니까?'],
    ['How satsified are you with it?', 'How satisfied are you with it?'],
    ['매우 만족', '매우  만족.'],
    ['1~2회', '1–2회'],
    ['colour of the house', 'color of the house'],
  ])('is a slip: %s, %s', (before, after) => {
    expect(isSmallEdit(before, after)).toBe(true);
  });

  it.each([
    ['만족', '불만족'],
    ['이용하신 적이 있습니까?', '이용하신 적이 없습니까?'],
    ['시청이 더 낫다고 생각하십니까?', '시청이 덜 낫다고 생각하십니까?'],
    ['직원의 친절에 얼마나 만족하십니까?', '직원의 친절과 처리 속도에 얼마나 만족하십니까?'],
    ['최근 1년 동안 이용하신 적이 있습니까?', '최근 2년 동안 이용하신 적이 있습니까?'],
    ['1.5km보다 가까운 곳에 있습니까?', '15km보다 가까운 곳에 있습니까?'],
    ['Do you agree with the plan of the city?', 'Do you disagree with the plan of the city?'],
    ['I do trust the city council of today', "I don't trust the city council of today"],
    ['봄', '밤'],
    ['', '나이'],
    ['…', '?'],
  ])('is more than that: %s, %s', (before, after) => {
    expect(isSmallEdit(before, after)).toBe(false);
  });

  it('is the same in both directions, and none at all is small', () => {
    const text = fc.stringMatching(/^[가나다라마 a-d1.?]{0,30}$/u);
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(isSmallEdit(a, b)).toBe(isSmallEdit(b, a));
        expect(isSmallEdit(a, a)).toBe(true);
      }),
    );
  });
});
