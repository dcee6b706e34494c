import fc from 'fast-check';
import { canonicalJson, CanonicalJsonError } from './canonical-json';

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  );
}

function fromBits(hex: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}

const json = fc.jsonValue({ maxDepth: 5 });

describe('canonicalJson', () => {
  it('writes the example of RFC 8785, 3.2.2', () => {
    const input: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(input)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('gives the bytes of RFC 8785, 3.2.4', () => {
    const written = canonicalJson({ literals: [null, true, false], string: '€' });
    expect(new TextEncoder().encode(written)).toEqual(
      new TextEncoder().encode('{"literals":[null,true,false],"string":"\u20ac"}'),
    );
    expect([...new TextEncoder().encode(written)].slice(-5)).toEqual([0xe2, 0x82, 0xac, 0x22, 0x7d]);
  });

  it('sorts keys by UTF-16 code units, as the example of RFC 8785, 3.2.3', () => {
    const input = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const values = [...canonicalJson(input).matchAll(/:"([^"]*)"/gu)].map((match) => match[1]);
    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s of RFC 8785, appendix B, as %s', (bits, text) => {
    expect(canonicalJson(fromBits(bits))).toBe(text);
  });

  it.each([
    ['undefined in an object', { a: undefined }, 'notJson', ['a']],
    ['a hole in a list', [1, , 3], 'notJson', [1]], // eslint-disable-line no-sparse-arrays -- the case itself
    ['a function', [() => 1], 'notJson', [0]],
    ['a bigint', 1n, 'notJson', []],
    ['a date', { at: new Date(0) }, 'notJson', ['at']],
    ['a map', new Map([['a', 1]]), 'notJson', []],
    ['NaN, appendix B', fromBits('7fffffffffffffff'), 'notFinite', []],
    ['infinity, appendix B', [fromBits('7ff0000000000000')], 'notFinite', [0]],
    ['a lone high surrogate', { a: ['\ud83d'] }, 'loneSurrogate', ['a', 0]],
    ['a lone low surrogate as a key', { '\ude00': 1 }, 'loneSurrogate', []],
  ])('refuses %s', (_, value, code, path) => {
    let refusal: unknown;
    try {
      canonicalJson(value);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(CanonicalJsonError);
    expect(refusal).toMatchObject({ code, path });
  });

  it('refuses a cycle rather than exhausting the stack', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(() => canonicalJson(cycle)).toThrow(CanonicalJsonError);
  });

  it('does not depend on the order of keys', () => {
    fc.assert(fc.property(json, (value) => canonicalJson(shuffled(value)) === canonicalJson(value)));
  });

  it('writes the same again after reading what it wrote', () => {
    fc.assert(
      fc.property(json, (value) => {
        const written = canonicalJson(value);
        expect(canonicalJson(JSON.parse(written))).toBe(written);
      }),
    );
  });

  it('loses nothing that JSON holds', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
