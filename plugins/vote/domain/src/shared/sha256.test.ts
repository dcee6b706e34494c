import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256, sha256Hex } from './sha256';

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j is what NIST publishes', (text, digest) => {
    expect(sha256Hex(text)).toBe(digest);
  });

  it('is what the platform says, around every border of a block', () => {
    for (let length = 0; length < 200; length += 1) {
      const text = '가a'.repeat(length).slice(0, length);
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });

  it('is what the platform says of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([...sha256(text)]).toEqual([...createHash('sha256').update(text).digest()]);
      }),
    );
  });
});
