import fc from 'fast-check';
import { sampleManifest } from '../testing/sample-manifest';
import { buildManifest } from './build-manifest';
import { canonicalJson } from './canonical-json';
import { parseManifest } from './parse-manifest';
import type { ManifestInput } from './types';

const input: ManifestInput = {
  poll: { id: 'p1', slug: 'cases-2025', title: { ko: '올해의 사례', en: 'Case of the year' } },
  groups: [
    { key: 'city', label: { ko: '시', en: 'City' }, rule: 'exactly', choose: 1 },
    { key: 'county', label: { ko: '군', en: 'County' }, rule: 'atMost', choose: 1 },
  ],
  candidates: [
    { key: 'yeongam', group: 'county', title: { ko: '영암군', en: 'Yeongam' } },
    { key: 'paju', group: 'city', title: { ko: '파주시', en: 'Paju' }, owner: { ko: '파주' } },
    { key: 'hanam', group: 'city', title: { ko: '하남시', en: 'Hanam' } },
  ],
  opensAt: '2026-03-02T09:00:00+09:00',
  closesAt: '2026-03-16T18:00:00+09:00',
  tiers: ['code', 'account'],
  sealed: true,
};

const stored = (): Record<string, unknown> => {
  const built = buildManifest(input);
  return JSON.parse(canonicalJson(built.ok && built.value)) as Record<string, unknown>;
};

const codes = (result: ReturnType<typeof parseManifest>): string[] =>
  (result.ok ? result.warnings : result.problems).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('buildManifest', () => {
  it('holds everything that decides the result, in order', () => {
    expect(buildManifest(input)).toEqual({
      ok: true,
      warnings: [],
      value: {
        ...input,
        version: 1,
        method: 'choose',
        candidates: [input.candidates[1], input.candidates[2], input.candidates[0]],
        opensAt: '2026-03-02T00:00:00.000Z',
        closesAt: '2026-03-16T09:00:00.000Z',
        tiers: ['account', 'code'],
      },
    });
  });

  it('writes the same bytes for the same parts', () => {
    const other = { ...input, opensAt: '2026-03-02T00:00:00Z', tiers: ['account', 'code'] };
    const [a, b] = [buildManifest(input), buildManifest(other)];
    expect(a.ok && b.ok && canonicalJson(a.value)).toBe(b.ok && canonicalJson(b.value));
  });

  it('cannot be changed afterwards, and leaves what it was given alone', () => {
    const built = buildManifest(input);
    expect(built.ok && Object.isFrozen(built.value.candidates[0]?.title)).toBe(true);
    expect(() => (built.ok ? (built.value.tiers as string[]).push('x') : 0)).toThrow(TypeError);
    expect(Object.isFrozen(input.candidates[0]?.title)).toBe(false);
  });

  it.each([
    ['a time without an offset', { opensAt: '2026-03-02T09:00:00' }, ['badInstant opensAt']],
    ['closing before it opens', { closesAt: input.opensAt }, ['closesBeforeItOpens closesAt']],
    ['nobody who may vote', { tiers: [] }, ['noTiers tiers']],
    ['a tier named twice', { tiers: ['code', 'code'] }, ['duplicateTier tiers.1']],
    ['a group without candidates', { candidates: input.candidates.slice(1) }, ['emptyGroup groups.1']],
    ['no candidates', { candidates: [] }, ['emptyGroup groups.0', 'emptyGroup groups.1']],
    ['no title of the poll', { poll: { ...input.poll, title: {} } }, ['missing poll.title']],
  ])('refuses %s', (_, more, problems) => {
    const built = buildManifest({ ...input, ...more });
    expect(built.ok).toBe(false);
    expect(codes(built)).toEqual(problems);
  });

  it('puts a candidate that names no group into the only one', () => {
    const [group] = input.groups;
    const built = buildManifest({
      ...input,
      groups: group === undefined ? [] : [{ ...group, label: {} }],
      candidates: input.candidates.map((candidate) => ({ ...candidate, group: '' })),
    });
    expect(built.ok && built.value.candidates.map((candidate) => candidate.group)).toEqual([
      'city',
      'city',
      'city',
    ]);
  });
});

describe('parseManifest', () => {
  it('reads what was stored', () => {
    expect(parseManifest(stored())).toEqual(buildManifest(input));
  });

  it('reads every manifest that can be built, to the same bytes', () => {
    const shape = fc.record({
      candidates: fc.integer({ min: 1, max: 5 }),
      choose: fc.integer({ min: 1, max: 5 }),
      rule: fc.constantFrom('exactly', 'atMost'),
    });
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 4 }), (shapes) => {
        const bytes = canonicalJson(sampleManifest(shapes));
        const read = parseManifest(JSON.parse(bytes));
        expect(read.ok && canonicalJson(read.value)).toBe(bytes);
      }),
    );
  });

  it.each([
    ['another version', { version: 2 }, ['unknownVersion version']],
    ['another method', { method: 'borda' }, ['badChoice method']],
    ['an unknown key', { weights: {} }, ['unknownKey weights']],
    ['blanks that reading would remove', { poll: { ...input.poll, slug: ' a' } }, ['notCanonical ']],
    ['times in another notation', { opensAt: input.opensAt }, ['notCanonical ']],
    ['tiers in another order', { tiers: ['code', 'account'] }, ['notCanonical ']],
    ['candidates in another order', { candidates: input.candidates }, ['notCanonical ']],
    [
      'what JSON cannot say',
      { poll: { ...input.poll, title: { ko: '가', en: undefined } } },
      ['missingTranslation poll.title.en', 'notCanonical '],
    ],
    ['null for what is not there', { sealed: null }, ['missing sealed']],
  ])('refuses %s', (_, more, problems) => {
    const read = parseManifest({ ...stored(), ...more });
    expect(read.ok).toBe(false);
    expect(codes(read)).toEqual(problems);
  });

  it('never throws on any JSON, and accepts nothing that has other bytes', () => {
    const keys = Object.keys(stored());
    const broken = fc
      .tuple(fc.constantFrom(...keys), fc.jsonValue())
      .map(([key, value]) => ({ ...stored(), [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), broken), (value) => {
        const read = parseManifest(value);
        expect(!read.ok || canonicalJson(read.value) === canonicalJson(value)).toBe(true);
      }),
    );
  });
});
