import fc from 'fast-check';
import { canonicalJson } from '../manifest/canonical-json';
import { firstDifference } from './first-difference';

describe('the first difference of two results', () => {
  it.each<[unknown, unknown, string | null]>([
    [{ a: [1, 2] }, { a: [1, 3] }, 'result.a.1'],
    [{ a: [1] }, { a: [1, 2] }, 'result.a'],
    [{ a: { b: 1 } }, { a: { b: 1, c: null } }, 'result.a.c'],
    [{ a: 1, more: 2 }, { a: 1 }, 'result'],
    [JSON.parse('{"__proto__":{"a":1}}'), { a: 1 }, 'result.a'],
    [{ a: '1' }, { a: 1 }, 'result.a'],
    [{}, [], 'result'],
    [[], {}, 'result'],
    [null, {}, 'result'],
    [{ a: [null] }, { a: [null] }, null],
  ])('of %j and %j is %s', (published, counted, place) => {
    expect(firstDifference(published, counted, 'result')).toBe(place);
  });

  it('is there exactly when they are written differently', () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    const pairs = fc.oneof(
      fc.tuple(json, json),
      json.map((value) => [value, JSON.parse(canonicalJson(value)) as unknown] as const),
    );
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(firstDifference(a, b, '') === null).toBe(canonicalJson(a) === canonicalJson(b));
      }),
    );
  });
});
