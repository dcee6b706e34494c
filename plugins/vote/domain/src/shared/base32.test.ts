import fc from 'fast-check';
import { decodeBase32, encodeBase32 } from './base32';

const bytes = fc.uint8Array({ maxLength: 40 });

describe('base32', () => {
  it('writes five bytes as eight letters of the alphabet', () => {
    expect(encodeBase32(Uint8Array.of(0x00, 0x44, 0x32, 0x14, 0xc7))).toBe('01234567');
    expect(encodeBase32(Uint8Array.of(0xff))).toBe('ZW');
  });

  it('gives back the bytes it was given', () => {
    fc.assert(fc.property(bytes, (given) => expect(decodeBase32(encodeBase32(given))).toEqual(given)));
  });

  it('reads back whatever it accepts as one encoding only', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0Oo1IiLl9aZz -'.split('')) }), (text) => {
        const read = decodeBase32(text);
        const plain = text.replace(/[ -]/gu, '').toUpperCase().replace(/O/gu, '0').replace(/[IL]/gu, '1');
        expect(read === null || encodeBase32(read) === plain).toBe(true);
      }),
    );
  });

  it.each([
    ['U, which is not in the alphabet', '0123456U'],
    ['a Korean letter', '가123'],
    ['a length that no bytes have', 'ABC'],
    ['padding that is not zero', 'ZZ'],
    ['a text that nobody types', '0'.repeat(1000)],
  ])('refuses %s', (_, text) => {
    expect(decodeBase32(text)).toBeNull();
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = decodeBase32(text);
        expect(read === null || read instanceof Uint8Array).toBe(true);
      }),
    );
  });
});
