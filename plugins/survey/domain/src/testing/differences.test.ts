import { otherMeanings, stricter } from './differences';

describe('the differences from survey-core', () => {
  it('are each told once, with a reason', () => {
    const codes = stricter.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { reason } of [...stricter, ...otherMeanings]) expect(reason).toMatch(/\.$/);
  });
});
