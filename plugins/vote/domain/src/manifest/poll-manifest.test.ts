import fc from 'fast-check';
import { METHOD_KINDS } from '../methods/types';
import { arbitraryContest } from '../testing/arbitrary-contest';
import { sampleManifest } from '../testing/sample-manifest';
import { samplePoll } from '../testing/sample-poll';
import { buildManifest } from './build-manifest';
import { canonicalJson } from './canonical-json';
import { buildPollManifest, contestGroupsOf, parsePollManifest } from './poll-manifest';

const sample = samplePoll([
  { method: { kind: 'choose', rule: 'exactly', choose: 1 }, candidates: ['a', 'b'], places: 1 },
  { method: { kind: 'yesNo' }, candidates: ['c'], ties: [{ kind: 'ballotOrder' }] },
]);
const stored = (more: object = {}): unknown => ({
  ...(JSON.parse(canonicalJson(sample)) as object),
  ...more,
});

const problemsOf = (input: unknown): string[] => {
  const parsed = parsePollManifest(input);
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('a manifest of methods', () => {
  it('holds everything that decides the result', () => {
    expect(sample).toMatchObject({
      version: 2,
      groups: [
        { key: 'g0', method: { kind: 'choose', rule: 'exactly', choose: 1 }, places: 1, ties: [] },
        { key: 'g1', method: { kind: 'yesNo' }, ties: [{ kind: 'ballotOrder' }] },
      ],
      order: 'fixed',
      candidates: [
        { key: 'a', group: 'g0' },
        { key: 'b', group: 'g0' },
        { key: 'c', group: 'g1' },
      ],
    });
    expect(Object.isFrozen(sample.groups[0]?.method)).toBe(true);
  });

  it('puts candidates in the order of the groups, and the same parts into the same bytes', () => {
    const mixed = buildPollManifest({
      ...sample,
      candidates: [...sample.candidates].sort((a, b) => b.group.localeCompare(a.group)),
    });
    expect(mixed.ok && canonicalJson(mixed.value)).toBe(canonicalJson(sample));
  });

  it.each(METHOD_KINDS)('is read to the same bytes with any %s', (kind) => {
    fc.assert(
      fc.property(arbitraryContest(kind), (contest) => {
        const bytes = canonicalJson(samplePoll([contest]));
        const read = parsePollManifest(JSON.parse(bytes));
        expect(read.ok && canonicalJson(read.value)).toBe(bytes);
      }),
    );
  });

  it.each<[string, unknown, string[]]>([
    ['another version', stored({ version: 3 }), ['unknownVersion version']],
    ['an unknown key', stored({ weights: {} }), ['unknownKey weights']],
    ['no order', stored({ order: undefined }), ['notCanonical ']],
    ['blanks that reading would remove', stored({ poll: { ...sample.poll, slug: ' a' } }), ['notCanonical ']],
    [
      'candidates in another order',
      stored({ candidates: [...sample.candidates].reverse() }),
      ['notCanonical '],
    ],
    [
      'a group without a method',
      stored({ groups: [{ ...sample.groups[0], method: undefined }, sample.groups[1]] }),
      ['missing groups.0.method'],
    ],
  ])('is refused with %s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  it('is read from before there were other methods, to the same bytes', () => {
    const old = sampleManifest([{ candidates: 3, choose: 2, rule: 'atMost' }]);
    const read = parsePollManifest(JSON.parse(canonicalJson(old)));
    expect(read).toEqual(buildManifest(old));
    expect(contestGroupsOf(old)).toEqual([
      {
        key: 'g0',
        label: { ko: '모둠 0', en: 'Group 0' },
        method: { kind: 'choose', rule: 'atMost', choose: 2 },
        ties: [],
      },
    ]);
  });

  it('never throws on any JSON, and accepts nothing that has other bytes', () => {
    const broken = fc
      .tuple(fc.constantFrom(...Object.keys(sample)), fc.jsonValue())
      .map(([key, value]) => stored({ [key]: value }));
    const inGroup = fc
      .tuple(fc.constantFrom('key', 'label', 'method', 'places', 'ties'), fc.jsonValue())
      .map(([key, value]) => stored({ groups: [{ ...sample.groups[0], [key]: value }, sample.groups[1]] }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), broken, inGroup), (value) => {
        const read = parsePollManifest(value);
        expect(!read.ok || canonicalJson(read.value) === canonicalJson(value)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
