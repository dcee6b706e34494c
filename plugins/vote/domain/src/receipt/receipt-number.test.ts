import fc from 'fast-check';
import { formatReceiptNumber, parseReceiptNumber } from './receipt-number';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 32 });

describe('receipt numbers', () => {
  it('are printed in groups of four', () => {
    expect(formatReceiptNumber(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).toBe('0410-6105-0R3G-G28A');
  });

  it.each([
    ['lower case', '0410-6105-0r3g-g28a'],
    ['no hyphens', '041061050R3GG28A'],
    ['blanks and long dashes', ' 0410 6105 – 0R3G — G28A '],
    ['letters that look like digits', 'o4iO-6LO5-OR3G-G28A'],
    ['full-width letters', '０４１０-６１０５-０Ｒ３Ｇ-Ｇ２８Ａ'],
  ])('are read with %s', (_, text) => {
    expect(parseReceiptNumber(text)).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
  });

  it('are read as they were printed', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const printed = formatReceiptNumber(given);
        expect(parseReceiptNumber(printed.toLowerCase())).toEqual(given);
      }),
    );
  });

  it.each(['', ' - ', '0410-6105-0R3G-G28U', '0410-6105-0R3G-G28A-0'])('refuse %j', (text) => {
    expect(parseReceiptNumber(text)).toBeNull();
  });
});
