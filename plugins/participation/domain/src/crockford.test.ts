import fc from 'fast-check';
import { encodeBase32, normaliseBase32 } from './crockford';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });

describe('encodeBase32', () => {
  it('prints known values', () => {
    expect(encodeBase32(new Uint8Array([0, 0, 0, 0, 0]))).toBe('00000000');
    expect(encodeBase32(new Uint8Array([255, 255, 255, 255, 255]))).toBe('ZZZZZZZZ');
    expect(encodeBase32(new TextEncoder().encode('foobar'))).toBe('CSQPYRK1E8');
  });

  it('gives different texts for different bytes of one length', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (a, b) => {
          const same = a.every((byte, index) => byte === b[index]);
          expect(encodeBase32(a) === encodeBase32(b)).toBe(same);
        },
      ),
    );
  });
});

describe('normaliseBase32', () => {
  it('reads what people make of a code', () => {
    expect(normaliseBase32(' o1il-abcd ef gh ', 12)).toBe('0111ABCDEFGH');
    expect(normaliseBase32('０１２３ＡＢＣＤ', 8)).toBe('0123ABCD');
  });

  it('takes back every code it printed, however it is grouped and cased', () => {
    fc.assert(
      fc.property(bytes, fc.nat(6), (given, gap) => {
        const code = encodeBase32(given);
        const written = code
          .toLowerCase()
          .split('')
          .join(gap === 0 ? '' : '-');
        expect(normaliseBase32(written, code.length)).toBe(code);
      }),
    );
  });

  it.each(['', 'ABC', 'ABCDEFGHU', 'ABCD!FGH'])('refuses %j as a code of eight', (text) => {
    expect(normaliseBase32(text, 8)).toBeNull();
  });
});
