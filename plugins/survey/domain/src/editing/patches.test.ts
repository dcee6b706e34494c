import fc from 'fast-check';
import { isJsonObject, isList, type JsonObject, type JsonValue } from '../json/json';
import { questionnaireLimits, toJson } from '../json/read-json';
import { applyPatches, PatchRefused, valueAt, type Patch, type Path } from './patches';

const survey: JsonObject = {
  title: '조사',
  pages: [{ name: 'p1', elements: [{ type: 'text', name: 'a' }] }, { name: 'p2' }],
  mine: { kept: [1, null] },
};

describe('patches', () => {
  it.each<[string, Patch, Path, JsonValue | undefined]>([
    ['add a member', { op: 'add', path: ['locale'], value: 'ko' }, ['locale'], 'ko'],
    ['add to a list', { op: 'add', path: ['pages', 1], value: { name: 'new' } }, ['pages', 1, 'name'], 'new'],
    ['add at the end of a list', { op: 'add', path: ['pages', 2], value: {} }, ['pages', 2], {}],
    [
      'replace',
      { op: 'replace', path: ['pages', 0, 'elements', 0, 'name'], value: 'b' },
      ['pages', 0, 'elements', 0, 'name'],
      'b',
    ],
    ['remove a member', { op: 'remove', path: ['mine'] }, ['mine'], undefined],
    ['remove from a list', { op: 'remove', path: ['pages', 0] }, ['pages', 0, 'name'], 'p2'],
  ])('%s', (_name, patch, path, expected) => {
    const before = structuredClone(survey);
    expect(valueAt(applyPatches(survey, [patch]).json, path)).toEqual(expected);
    expect(survey).toEqual(before);
  });

  it('puts a member where it is wanted', () => {
    const { json } = applyPatches(survey, [{ op: 'add', path: ['logo'], value: '', before: 'pages' }]);
    expect(Object.keys(json)).toEqual(['title', 'logo', 'pages', 'mine']);
  });

  it('brings a removed member back to its place', () => {
    const { json, inverse } = applyPatches(survey, [{ op: 'remove', path: ['pages'] }]);
    expect(Object.keys(applyPatches(json, inverse).json)).toEqual(Object.keys(survey));
  });

  it('shares what did not change', () => {
    const { json } = applyPatches(survey, [{ op: 'replace', path: ['title'], value: '다른 조사' }]);
    expect(json.pages).toBe(survey.pages);
  });

  it.each<[string, Patch]>([
    ['of a member that is not there', { op: 'remove', path: ['nothing'] }],
    ['of a member that is there already', { op: 'add', path: ['title'], value: '' }],
    ['beyond the end of a list', { op: 'add', path: ['pages', 3], value: {} }],
    ['before its beginning', { op: 'replace', path: ['pages', -1], value: {} }],
    ['between two places', { op: 'add', path: ['pages', 0.5], value: {} }],
    ['of a part of a text', { op: 'replace', path: ['title', 'x'], value: '' }],
    ['of a list by a name', { op: 'replace', path: ['pages', 'x'], value: '' }],
    ['of something inherited', { op: 'replace', path: ['constructor'], value: '' }],
    ['of the whole', { op: 'replace', path: [], value: {} }],
  ])('refuses a change %s, and does nothing of what came with it', (_name, patch) => {
    const first: Patch = { op: 'replace', path: ['title'], value: 'x' };
    expect(() => applyPatches(survey, [first, patch])).toThrow(PatchRefused);
  });

  it('keeps a key __proto__ an ordinary key', () => {
    const { json } = applyPatches(survey, [{ op: 'add', path: ['__proto__'], value: { polluted: true } }]);
    expect(Object.keys(json)).toContain('__proto__');
    expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
    expect('polluted' in json).toBe(false);
  });
});

/** Every place in a value, the root left out. */
function placesIn(value: JsonValue, path: Path = []): Path[] {
  const inner: [string | number, JsonValue][] = isList(value)
    ? value.map((item, index) => [index, item])
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return inner.flatMap(([key, item]) => [[...path, key], ...placesIn(item, [...path, key])]);
}

const json = fc.jsonValue({ maxDepth: 3 }).map((value) => toJson(value, questionnaireLimits) ?? null);
const objects = fc
  .array(fc.tuple(fc.constantFrom('b', 'a', 'pages', '__proto__', '한글'), json), { minLength: 1 })
  .map((entries): JsonObject => Object.fromEntries(entries));

/** A change that fits a questionnaire, drawn by numbers. */
function drawn(target: JsonObject, [kind, place]: readonly [number, number], value: JsonValue): Patch {
  const places = placesIn(target);
  const path = places[place % Math.max(places.length, 1)] ?? ['a'];
  if (places.length === 0) return { op: 'add', path, value };
  if (kind % 3 === 0) return { op: 'remove', path };
  if (kind % 3 === 1) return { op: 'replace', path, value };
  const key = path.at(-1);
  return {
    op: 'add',
    path: typeof key === 'number' ? path : [...path.slice(0, -1), `new${String(kind)}`],
    value,
  };
}

describe('any run of patches', () => {
  const runs = fc.array(fc.tuple(fc.tuple(fc.nat(1_000), fc.nat(1_000)), json), { maxLength: 12 });

  it('is taken back to the letter, the order of keys included, and done again', () => {
    fc.assert(
      fc.property(objects, runs, (start, run) => {
        let current = start;
        const patches: Patch[] = [];
        for (const [numbers, value] of run) {
          const patch = drawn(current, numbers, value);
          if (
            patch.op === 'add' &&
            valueAt(current, patch.path) !== undefined &&
            typeof patch.path.at(-1) === 'string'
          )
            continue;
          current = applyPatches(current, [patch]).json;
          patches.push(patch);
        }
        const whole = applyPatches(start, patches);
        expect(JSON.stringify(whole.json)).toBe(JSON.stringify(current));
        const back = applyPatches(whole.json, whole.inverse);
        expect(JSON.stringify(back.json)).toBe(JSON.stringify(start));
        expect(JSON.stringify(applyPatches(back.json, back.inverse).json)).toBe(JSON.stringify(current));
      }),
    );
  });
});
