import fc from 'fast-check';
import { repeatedKey } from './repeated-keys';

describe('a key that is there twice', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":{"b":1,"c":[{"d":1,"d":2}]}}', 'd'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['[{"__proto__":1,"__proto__":2}]', '__proto__'],
    ['{"a\\"":1,"a\\"":2}', 'a"'],
    ['{"":1,"":2}', ''],
  ])('in %s is found', (text, key) => {
    expect(repeatedKey(text)).toBe(key);
  });

  it.each(['{"a":"a","b":["a","a",{"a":1}]}', '{"a":":{","b":"}"}', '[]', '"a:a"', '1'])(
    'is not in %s',
    (text) => {
      expect(repeatedKey(text)).toBeUndefined();
    },
  );

  it('is in no text that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(repeatedKey(JSON.stringify(JSON.parse(text)))).toBeUndefined();
      }),
    );
  });
});
