import fc from 'fast-check';
import { corpus } from '../../../../../../tests/fixtures/questionnaires';
import { isSameJson, type JsonObject, type JsonValue } from '../../json/json';
import { readQuestionnaire } from '../../questionnaire/read-questionnaire';
import { runs } from '../../testing/runs';
import { partsOf } from '../parts';
import { applyPatches, valueAt, type Patch, type Path } from '../patches';
import { rename } from '../rename';
import { duplicate, mergePages, move, remove, setProperty, splitPage } from '../structure';
import { mergeDocuments } from './merge';
import { settleConflict } from './settle';

const base: JsonObject = {
  locale: 'ko',
  ours: { kept: [1, { x: null }] },
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'radiogroup', name: 'a', title: 'A', choices: ['x', 'y', 'z'], visibleIf: '{b} notempty' },
        { type: 'text', name: 'b', title: 'B' },
        { type: 'panel', name: 'p', elements: [{ type: 'text', name: 'c' }] },
      ],
    },
    {
      name: 'two',
      elements: [{ type: 'matrixdynamic', name: 'm', columns: [{ name: 'k' }, { name: 'l' }] }],
    },
  ],
};
const a: Path = ['pages', 0, 'elements', 0];
const b: Path = ['pages', 0, 'elements', 1];

const after = (...patches: readonly Patch[]): JsonObject => applyPatches(base, patches).json;
const set = (path: Path, property: string, value: JsonValue): JsonObject =>
  after(...setProperty(base, path, property, value));
const renamed = (path: Path, to: string): JsonObject => {
  const found = rename(base, [...path, 'name'], to);
  if (!found.ok) throw new Error(found.reason);
  return after(...found.patches);
};

describe('what two people did to one questionnaire', () => {
  it('is put together where it is about different things', () => {
    const mine = after(...setProperty(base, a, 'title', 'Mine'), {
      op: 'add',
      path: [...a, 'choices', 3],
      value: { value: 'w', text: 'W' },
    });
    const theirs = after(
      ...setProperty(base, a, 'isRequired', true),
      { op: 'remove', path: [...a, 'choices', 0] },
      { op: 'add', path: ['pages', 1, 'elements', 1], value: { type: 'text', name: 'new', unknown: [1] } },
    );
    const { json, conflicts } = mergeDocuments(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(valueAt(json, a)).toEqual({
      type: 'radiogroup',
      name: 'a',
      title: 'Mine',
      choices: ['y', 'z', { value: 'w', text: 'W' }],
      visibleIf: '{b} notempty',
      isRequired: true,
    });
    expect(valueAt(json, ['pages', 1, 'elements', 1])).toEqual({ type: 'text', name: 'new', unknown: [1] });
    expect(json.ours).toBe(base.ours);
  });

  it('meets at a text with a translation', () => {
    const theirs = set(a, 'title', { default: 'A', en: 'Eh' });
    expect(valueAt(mergeDocuments(base, set(a, 'title', 'Mine'), theirs).json, [...a, 'title'])).toEqual({
      default: 'Mine',
      en: 'Eh',
    });
  });

  it('goes along with what was moved', () => {
    const mine = after(...move(base, a, { list: ['pages', 1, 'elements'], index: 0 }));
    const { json, conflicts } = mergeDocuments(base, mine, set(a, 'title', 'Theirs'));
    expect(conflicts).toEqual([]);
    expect(valueAt(json, ['pages', 1, 'elements', 0, 'title'])).toBe('Theirs');
    expect(partsOf(json).names.get('a')?.path).toEqual(['pages', 1, 'elements', 0, 'name']);
    const split = after(...splitPage(base, 0, 1, 'new'));
    expect(
      valueAt(mergeDocuments(base, split, set(b, 'title', 'T')).json, ['pages', 1, 'elements', 0, 'title']),
    ).toBe('T');
    const joined = after(...mergePages(base, 0).patches);
    const inside = mergeDocuments(base, joined, set(['pages', 1, 'elements', 0], 'title', 'M'));
    expect(inside.conflicts).toEqual([]);
    expect(valueAt(inside.json, ['pages', 0, 'elements', 3, 'title'])).toBe('M');
  });

  it('goes along with what was renamed', () => {
    const { json, conflicts } = mergeDocuments(base, renamed(b, 'bee'), set(a, 'visibleIf', "{b} = 'x'"));
    expect(conflicts).toEqual([]);
    expect(valueAt(json, [...a, 'visibleIf'])).toBe("{bee} = 'x'");
  });

  it('collides where both wrote the same', () => {
    const merged = mergeDocuments(base, set(b, 'title', 'Mine'), set(b, 'title', 'Theirs'));
    const path = [...b, 'title'];
    expect(merged.conflicts).toEqual([{ kind: 'value', path, base: 'B', mine: 'Mine', theirs: 'Theirs' }]);
    expect(valueAt(merged.json, path)).toBe('Mine');
    const settled = settleConflict(merged, 0, 'theirs');
    expect([valueAt(settled.json, path), settled.conflicts]).toEqual(['Theirs', []]);
  });

  it('keeps what one took away and the other changed, until somebody has chosen', () => {
    const gone = after({ op: 'remove', path: a }, { op: 'remove', path: ['pages', 1] });
    const changed = after(
      ...setProperty(base, a, 'title', 'New'),
      ...setProperty(base, ['pages', 1, 'elements', 0, 'columns', 1], 'title', 'L'),
    );
    for (const [mine, theirs] of [
      [gone, changed],
      [changed, gone],
    ] as const) {
      const merged = mergeDocuments(base, mine, theirs);
      expect(merged.conflicts.map(({ path }) => path)).toEqual([a, ['pages', 1]]);
      expect(merged.json).toEqual(changed);
      const side = mine === gone ? 'mine' : 'theirs';
      const first = settleConflict(merged, 0, side);
      expect(settleConflict(first, 0, side).json).toEqual(gone);
      expect(settleConflict(first, 0, side === 'mine' ? 'theirs' : 'mine').json).toEqual(
        applyPatches(changed, [{ op: 'remove', path: a }]).json,
      );
    }
  });

  it('collides where both moved, ordered or renamed the same', () => {
    const order = (...keys: readonly string[]): JsonObject => set(a, 'choices', keys);
    const ordered = mergeDocuments(base, order('z', 'y', 'x'), order('y', 'x', 'z'));
    expect(ordered.conflicts).toMatchObject([
      { kind: 'order', mine: ['z', 'y', 'x'], theirs: ['y', 'x', 'z'] },
    ]);
    expect(settleConflict(ordered, 0, 'theirs').json).toEqual(order('y', 'x', 'z'));
    const mine = after(...move(base, a, { list: ['pages', 1, 'elements'], index: 1 }));
    const theirs = after(...move(base, a, { list: ['pages', 0, 'elements', 2, 'elements'], index: 1 }));
    const placed = mergeDocuments(base, mine, theirs);
    expect(placed.conflicts).toMatchObject([{ kind: 'place', mine: 'page two', theirs: 'panel p' }]);
    expect(placed.json).toEqual(mine);
    expect(settleConflict(placed, 0, 'theirs').json).toEqual(theirs);
    const named = mergeDocuments(base, renamed(b, 'mine'), renamed(b, 'theirs'));
    expect(named.conflicts).toMatchObject([{ kind: 'name', base: 'b', mine: 'mine', theirs: 'theirs' }]);
    expect(named.json).toEqual(renamed(b, 'mine'));
    expect(settleConflict(named, 0, 'theirs').json).toEqual(renamed(b, 'theirs'));
  });

  it('loses nothing that was moved into each other', () => {
    const two: JsonObject = {
      elements: ['p', 'q'].map((name) => ({
        type: 'panel',
        name,
        elements: [{ type: 'text', name: `${name}1` }],
      })),
    };
    const mine = applyPatches(
      two,
      move(two, ['elements', 0], { list: ['elements', 1, 'elements'], index: 0 }),
    ).json;
    const theirs = applyPatches(
      two,
      move(two, ['elements', 1], { list: ['elements', 0, 'elements'], index: 0 }),
    ).json;
    const { names, panels } = partsOf(mergeDocuments(two, mine, theirs).json);
    expect([[...names.keys()].toSorted(), [...panels.keys()].toSorted()]).toEqual([
      ['p1', 'q1'],
      ['p', 'q'],
    ]);
  });
});

/** A few things that an editor may do, one after the other. */
function edited(json: JsonObject, seeds: readonly number[]): JsonObject {
  return seeds.reduce((current, seed) => {
    const named = partsOf(current).all.filter(
      ({ kind, path }) => kind !== 'calculated' && path.at(-1) === 'name',
    );
    const at = (n: number): Path => named[n % Math.max(1, named.length)]?.path.slice(0, -1) ?? [];
    const [path, other] = [at(seed), at(seed >> 8)];
    if (path.length === 0 || other.length === 0) return current;
    const renaming = rename(current, [...path, 'name'], `other${String(seed)}`);
    const isApart = other.at(-2) === path.at(-2) && !path.every((key, index) => other[index] === key);
    const acts: readonly (readonly Patch[])[] = [
      remove(current, path).patches,
      duplicate(current, path),
      setProperty(current, path, 'title', `T${String(seed)}`),
      setProperty(current, path, 'ours', seed),
      isApart ? move(current, path, { list: other.slice(0, -1), index: 0 }) : [],
      renaming.ok ? renaming.patches : [],
    ];
    return applyPatches(current, acts[(seed >> 4) % acts.length] ?? []).json;
  }, json);
}

const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: 5 });
const document = fc.constantFrom(...corpus.map(([, json]) => json));

describe('merging', () => {
  it('takes over whatever only one of both did', () => {
    fc.assert(
      fc.property(document, seeds, (json, ways) => {
        const next = edited(json, ways);
        expect(mergeDocuments(json, next, json)).toEqual({ json: next, conflicts: [] });
        expect(mergeDocuments(json, json, next)).toEqual({ json: next, conflicts: [] });
        expect(mergeDocuments(json, next, edited(json, ways))).toEqual({ json: next, conflicts: [] });
      }),
      { numRuns: runs(100) },
    );
  });

  it('does not ask who was first where both worked at different questions', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), fc.string(), (json, one, other, text) => {
        const questions = partsOf(json).all.filter(({ kind }) => kind === 'question' || kind === 'column');
        const at = (n: number): Path => questions[n % questions.length]?.path.slice(0, -1) ?? [];
        const [left, right] = [at(one), at(other)];
        fc.pre(left.join('/') !== right.join('/'));
        const change = (path: Path, property: string): JsonObject =>
          applyPatches(json, setProperty(json, path, property, text)).json;
        const [mine, theirs] = [change(left, 'description'), change(right, 'ours')];
        const merged = mergeDocuments(json, mine, theirs);
        expect(merged.conflicts).toEqual([]);
        expect(mergeDocuments(json, theirs, mine)).toEqual(merged);
        expect(valueAt(merged.json, [...left, 'description'])).toBe(text);
        expect(valueAt(merged.json, [...right, 'ours'])).toBe(text);
      }),
      { numRuns: runs(100) },
    );
  });

  it('loses nothing that anybody wrote, and leaves a questionnaire whatever is chosen', () => {
    fc.assert(
      fc.property(document, seeds, seeds, fc.boolean(), (json, left, right, isMine) => {
        const [mine, theirs] = [edited(json, left), edited(json, right)];
        const merged = mergeDocuments(json, mine, theirs);
        const written = JSON.stringify([merged.json, merged.conflicts]);
        const lost = [...newTexts(mine, json), ...newTexts(theirs, json)].filter(
          (text) => !written.includes(text),
        );
        expect(lost).toEqual([]);
        let current = merged;
        for (let guard = 0; current.conflicts.length > 0 && guard < 100; guard += 1)
          current = settleConflict(current, 0, isMine ? 'mine' : 'theirs');
        expect(current.conflicts).toEqual([]);
        expect(readQuestionnaire(current.json).ok).toBe(true);
        for (const { path } of merged.conflicts) expect(valueAt(merged.json, path)).toBeDefined();
      }),
      { numRuns: runs(150) },
    );
  });
});

/** Titles and properties that one of both gave. */
function newTexts(json: JsonValue, before: JsonObject): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]: [string, JsonValue]) => {
    const isOurs = (key === 'title' && typeof value === 'string' && /^T\d+$/u.test(value)) || key === 'ours';
    const isNew = isOurs && !isSameJson(before[key], value);
    return isNew ? [JSON.stringify(value)] : newTexts(value, before);
  });
}
