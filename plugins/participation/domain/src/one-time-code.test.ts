import fc from 'fast-check';
import { oneTimeCode, readOneTimeCode } from './one-time-code';

describe('readOneTimeCode', () => {
  it.each([
    ['12345678', '12345678'],
    [' 1234-5678\n', '12345678'],
    ['１２３４ ５６７８', '12345678'],
  ])('reads %j as %s', (typed, code) => {
    expect(readOneTimeCode(typed)).toBe(code);
  });

  it.each(['', '1234567', '123456789', '1234567a', '12345678; drop', '٣٣٣٣٣٣٣٣'])('refuses %j', (typed) => {
    expect(readOneTimeCode(typed)).toBeNull();
  });

  it('takes back every code that is sent', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (number) => {
        const code = oneTimeCode(number);
        expect(code).toHaveLength(8);
        expect(readOneTimeCode(`${code.slice(0, 4)}-${code.slice(4)}`)).toBe(code);
      }),
    );
  });
});
