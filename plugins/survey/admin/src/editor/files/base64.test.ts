import { fromBase64, toBase64 } from './base64';

describe('base64', () => {
  it.each([0, 1, 2, 3, 8_192, 20_001])('keeps %s bytes as they are', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});
