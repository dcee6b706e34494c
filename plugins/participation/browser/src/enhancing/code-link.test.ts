import { codeIn } from './code-link';

describe('the code of a scanned slip', () => {
  it('is read from behind the hash', () => {
    expect(codeIn('#code=ABCD-EFGH-JKMN-PQRS')).toBe('ABCD-EFGH-JKMN-PQRS');
    expect(codeIn('#x=1&code=abcd')).toBe('abcd');
  });

  it.each(['', '#', '#code', '#code=', '#address', '#code=<b>', `#code=${'A'.repeat(65)}`, '#code=%00'])(
    'is not read from %j',
    (hash) => {
      expect(codeIn(hash)).toBeNull();
    },
  );
});
