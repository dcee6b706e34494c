import fc from 'fast-check';
import { decodeBase64, decodeBase64Url, encodeBase64, encodeBase64Url } from './base64';
import { framed } from './bytes';
import { decodeHex, encodeHex } from './hex';
import { decodeUtf8, encodeUtf8 } from './utf8';

const bytes = fc.uint8Array({ maxLength: 40 });

describe('base64', () => {
  it('writes what Node writes, and reads it back', () => {
    fc.assert(
      fc.property(bytes, (value) => {
        expect(encodeBase64(value)).toBe(Buffer.from(value).toString('base64'));
        expect(encodeBase64Url(value)).toBe(Buffer.from(value).toString('base64url'));
        expect(decodeBase64(encodeBase64(value))).toEqual(value);
        expect(decodeBase64Url(encodeBase64Url(value))).toEqual(value);
      }),
    );
  });

  it('reads nothing that it would write otherwise', () => {
    const text = fc.string({
      unit: fc.constantFrom('A', 'B', '0', '+', '/', '-', '_', '=', ' ', '\n'),
      maxLength: 9,
    });
    fc.assert(
      fc.property(text, (written) => {
        const [standard, url] = [decodeBase64(written), decodeBase64Url(written)];
        expect(standard === null || encodeBase64(standard) === written).toBe(true);
        expect(url === null || encodeBase64Url(url) === written).toBe(true);
      }),
    );
  });

  it.each(['A', 'AA', 'AA=', 'AB==', 'AAA', 'AA==AA==', 'A===', '====', 'AA-_', 'ÁA=='])(
    'refuses %s',
    (text) => {
      expect(decodeBase64(text)).toBeNull();
    },
  );
});

describe('hex', () => {
  it('writes what Node writes, and reads nothing that it would write otherwise', () => {
    const text = fc.string({
      unit: fc.constantFrom('0', '9', 'a', 'f', 'A', 'g', '/', ':', '`'),
      maxLength: 5,
    });
    fc.assert(
      fc.property(bytes, text, (value, written) => {
        expect(encodeHex(value)).toBe(Buffer.from(value).toString('hex'));
        expect(decodeHex(encodeHex(value))).toEqual(value);
        const read = decodeHex(written);
        expect(read === null ? '' : encodeHex(read)).toBe(/^(?:[0-9a-f]{2})*$/u.test(written) ? written : '');
      }),
    );
  });
});

describe('UTF-8', () => {
  it('writes what the Encoding Standard writes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.uint8Array({ maxLength: 1 }),
        (text, raw) => {
          expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text));
          const half = text + String.fromCharCode(0xd800 + (raw[0] ?? 0));
          expect(encodeUtf8(half)).toEqual(new TextEncoder().encode(half));
        },
      ),
    );
  });

  it('reads what the Encoding Standard reads, and refuses the rest', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const expected = (raw: Uint8Array): string | null => {
      try {
        return strict.decode(raw);
      } catch {
        return null;
      }
    };
    const odd = fc.array(
      fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xa0, 0xed, 0xf0, 0x90, 0xf4, 0x8f, 0xf5),
    );
    fc.assert(
      fc.property(odd, (list) => decodeUtf8(Uint8Array.from(list)) === expected(Uint8Array.from(list))),
      {
        numRuns: 2_000,
      },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 12 }),
        (text) => decodeUtf8(encodeUtf8(text)) === text,
      ),
    );
  });
});

describe('framed', () => {
  it('gives different bytes to every list of parts', () => {
    const parts = fc.array(fc.uint8Array({ maxLength: 3 }), { maxLength: 3 });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const isSame = JSON.stringify(a) === JSON.stringify(b);
        expect(Buffer.from(framed('x', ...a)).equals(framed('x', ...b))).toBe(isSame);
      }),
    );
  });
});
