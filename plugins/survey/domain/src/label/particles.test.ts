import { withParticle } from './particles';

describe('Korean particles', () => {
  it.each([
    ['‘없음’', '‘없음’과'],
    ['‘나무’', '‘나무’와'],
    ['‘13’', '‘13’과'],
    ['‘2’', '‘2’와'],
    ['‘3kg’', '‘3kg’와'],
    ['‘KIM’', '‘KIM’과'],
    ['‘상담(방문)’', '‘상담(방문)’과'],
    ['', '와'],
    ['‘!’', '‘!’와'],
  ])('follow how %s is read', (text, expected) => {
    expect(withParticle(text, '과', '와')).toBe(expected);
  });
});
