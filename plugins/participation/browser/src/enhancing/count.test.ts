import fc from 'fast-check';
import { countOf, fill } from './count';

describe('countOf', () => {
  it.each([
    [2, 0, 'left', 2],
    [2, 1, 'left', 1],
    [2, 2, 'done', 0],
    [2, 3, 'over', 1],
    [1, 1, 'done', 0],
    [20, 48, 'over', 28],
  ])('of %i with %i chosen is %s %i', (choose, chosen, state, number) => {
    expect(countOf(choose, chosen)).toEqual({ state, number });
  });

  it('adds up: what is chosen and what is left make the whole, what is over comes on top', () => {
    const small = fc.nat({ max: 50 });
    fc.assert(
      fc.property(small, small, (choose, chosen) => {
        const { state, number } = countOf(choose, chosen);
        expect(state === 'over' ? chosen - number : chosen + number).toBe(choose);
        expect(number === 0).toBe(state === 'done');
      }),
    );
  });
});

describe('fill', () => {
  it('puts the number where the text wants it, grouped', () => {
    expect(fill('{n}표 남음', 2, 'ko')).toBe('2표 남음');
    expect(fill('{n} of 5,000 characters; {n}', 1234, 'en')).toBe('1,234 of 5,000 characters; 1,234');
  });

  it('leaves a text without a place for it alone', () => {
    expect(fill('다 고름', 0, 'ko')).toBe('다 고름');
  });
});
