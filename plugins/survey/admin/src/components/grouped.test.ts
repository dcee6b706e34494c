import { grouped, shortFingerprint } from './grouped';

describe('groups of four', () => {
  it('separates a receipt number', () => {
    expect(grouped('K7Q49M2DXP3H', '-')).toBe('K7Q4-9M2D-XP3H');
    expect(grouped('K7Q49', '-')).toBe('K7Q4-9');
    expect(grouped('', '-')).toBe('');
  });

  it('shows the beginning of a fingerprint', () => {
    expect(shortFingerprint('9f3c71ae04d8b26f5e901c7ba83d44f2')).toBe('9f3c 71ae 04d8');
  });
});
